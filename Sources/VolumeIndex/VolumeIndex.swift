import Romanisation

/// An index of a volume: names in the order of the Latin alphabet, Chinese ones by their pinyin.
package struct VolumeIndex: Sendable, Hashable {
    /// What articles are found by.
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        /// Who wrote them.
        case author
        /// The section of the newspaper (版名).
        case section
        /// The standing head (专栏).
        case subject
    }

    /// A name with the articles that are found by it, in the order of the volume.
    package struct Heading: Sendable, Hashable {
        package let name: String
        /// The capital that it is filed under; `#` for what is no letter.
        package let initial: String
        package let places: [VolumePlace]
    }

    package let kind: Kind
    package let headings: [Heading]

    package init(_ kind: Kind, of issues: [VolumeIssue]) {
        self.kind = kind
        var places: [String: [VolumePlace]] = [:]
        for (number, issue) in issues.enumerated() {
            for (page, content) in issue.pages.enumerated() {
                for (position, article) in content.articles.enumerated() {
                    let place = VolumePlace(issue: number, page: page, article: position)
                    for name in VolumeIndex.names(of: article, on: content, by: kind) {
                        places[name, default: []].append(place)
                    }
                }
            }
        }
        let keyed = places.map { name, places in
            let latin = pinyin(of: name).uppercased()
            let first = latin.unicodeScalars.first.map { ("A"..."Z").contains($0) ? String($0) : "#" }
            return (key: latin, heading: Heading(name: name, initial: first ?? "#", places: places))
        }
        headings = keyed.sorted { left, right in
            let initials = (left.heading.initial, right.heading.initial)
            // What is no letter stands after the letters.
            if initials.0 != initials.1 {
                return initials.1 == "#" || initials.0 != "#" && initials.0 < initials.1
            }
            return (left.key, left.heading.name) < (right.key, right.heading.name)
        }.map(\.heading)
    }

    private static func names(
        of article: VolumeIssue.Article, on page: VolumeIssue.Page, by kind: Kind
    ) -> [String] {
        switch kind {
        case .author: article.names
        case .section: [page.section].compactMap { $0 }
        case .subject: [article.column].compactMap { $0 }
        }
    }
}
