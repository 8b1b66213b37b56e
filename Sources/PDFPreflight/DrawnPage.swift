/// What the program that draws pages says of one of them, on a line of its output.
package struct DrawnPage: Codable, Sendable {
    package let page: Int
    /// Nil when it cannot be drawn.
    package let picture: PagePicture?

    package init(page: Int, picture: PagePicture?) {
        self.page = page
        self.picture = picture
    }
}
