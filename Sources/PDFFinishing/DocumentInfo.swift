/// What a PDF says of itself.
package struct DocumentInfo: Sendable {
    package let title: String
    /// The newspaper.
    package let author: String?
    package let subject: String?
    /// BCP 47
    package let language: String
    /// ISO 8601 date of the issue; it stands for the time of making, so that the same issue gives the same bytes.
    package var date: String?
    /// `urn:uuid:…`, the same for every version of the same issue; nil when none is known.
    package let identifier: String?
    /// Whether its pages follow each other from right to left, as those of a newspaper of vertical lines do.
    package let isRightToLeft: Bool

    package init(
        title: String, author: String?, subject: String?, language: String, date: String?,
        identifier: String? = nil, isRightToLeft: Bool = false
    ) {
        self.title = title
        self.author = author
        self.subject = subject
        self.language = language
        self.date = date
        self.identifier = identifier
        self.isRightToLeft = isRightToLeft
    }
}
