import IssueModel

/// What is known of a page beside its text.
struct PageFacts {
    var label: String?
    var section: String?
    var staff: [String: String] = [:]
    var pictures: [PictureFacts] = []
}

/// A picture with the words that bind it to its place.
struct PictureFacts {
    let image: String
    /// The first characters of its caption.
    var caption: String?
    /// The short line that it stands for.
    var label: String?
    var alt: String?
}

extension PictureFacts {
    /// Gives the picture to the figure whose caption it belongs to.
    ///
    /// - Returns: whether there is one.
    func bound(in page: inout Page) -> Bool {
        for article in page.articles.indices {
            for block in page.articles[article].blocks.indices {
                guard case .figure(var figure) = page.articles[article].blocks[block], figure.image == nil,
                    let printed = figure.caption,
                    label == printed
                        || self.caption.map({ withoutInnerSpaces(printed).hasPrefix($0) }) == true
                else { continue }
                figure.image = image
                figure.alt = alt
                page.articles[article].blocks[block] = .figure(figure)
                return true
            }
        }
        return false
    }
}
