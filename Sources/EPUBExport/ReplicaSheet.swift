package import Geometry

/// A typeset sheet of a replica: its picture, the text where it stands, and the places of the articles.
///
/// Lengths are in points from the upper left corner.
package struct ReplicaSheet: Sendable {
    /// A piece of one line.
    package struct Text: Sendable {
        /// How it runs over the sheet.
        package enum Direction: Sendable {
            case across
            /// Downwards, its characters upright.
            case down
            /// Downwards, its characters on their side.
            case sideways
        }

        package let text: String
        /// Start of the piece: on its baseline, or in the middle of the column of upright characters.
        package let start: Point
        package let size: Length
        /// From the start of the first character to the end of the last.
        package let length: Length
        package let direction: Direction

        package init(
            text: String, start: Point, size: Length, length: Length, direction: Direction = .across
        ) {
            self.text = text
            self.start = start
            self.size = size
            self.length = length
            self.direction = direction
        }
    }

    /// Where an article stands, or a part of it.
    package struct Place: Sendable {
        /// The article's identifier.
        package let article: String
        package let area: Rectangle

        package init(article: String, area: Rectangle) {
            self.article = article
            self.area = area
        }
    }

    /// The page that the sheet belongs to, from 0.
    package let page: Int
    package let size: Size
    /// JPEG of the whole sheet.
    package let picture: [UInt8]
    /// In reading order.
    package let texts: [Text]
    package let places: [Place]

    package init(page: Int, size: Size, picture: [UInt8], texts: [Text], places: [Place]) {
        self.page = page
        self.size = size
        self.picture = picture
        self.texts = texts
        self.places = places
    }

    /// Path of its picture in the folder of the package document.
    ///
    /// - Parameter index: position among all sheets, from 0.
    static func file(at index: Int) -> String { "images/sheet-\(index + 1).jpg" }
}
