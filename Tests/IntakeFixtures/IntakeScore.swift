/// How many of how many were right.
package struct Ratio: Sendable, Codable, Equatable {
    package var right = 0
    package var of = 0

    package init(right: Int = 0, of: Int = 0) {
        self.right = right
        self.of = of
    }

    package mutating func count(_ isRight: Bool) {
        right += isRight ? 1 : 0
        of += 1
    }

    static func + (left: Ratio, right: Ratio) -> Ratio {
        Ratio(right: left.right + right.right, of: left.of + right.of)
    }

    /// Whether this is a smaller part than the other: exact, without division.
    package func isBelow(_ other: Ratio) -> Bool { right * other.of < other.right * of }
}

/// How often a role or a field stands in the gold, was read, and was read where it stands.
package struct Agreement: Sendable, Codable, Equatable {
    package var gold = 0
    package var read = 0
    package var right = 0

    package var precision: Ratio { Ratio(right: right, of: read) }
    package var recall: Ratio { Ratio(right: right, of: gold) }

    static func + (left: Agreement, right: Agreement) -> Agreement {
        Agreement(gold: left.gold + right.gold, read: left.read + right.read, right: left.right + right.right)
    }
}

/// A line or a field that was read otherwise than the gold says.
package struct ScoreError: Sendable {
    /// File of the labelled page, and line of it.
    package let path: String
    package let line: Int
    package let message: String
}

/// What came out of comparing labelled pages with what the program read.
package struct IntakeScore: Sendable {
    package static let noRole = "(none)"

    package var pages = 0
    /// Printed lines that have the role of the gold.
    package var lines = Ratio()
    package var roles: [String: Agreement] = [:]
    /// Lines by the role of the gold and the role that was read.
    package var confusion: [String: [String: Int]] = [:]
    /// Articles of the gold that one article of the program is for the greater part.
    package var found = Ratio()
    /// Articles of the program that are one of the gold for the greater part.
    package var genuine = Ratio()
    /// Articles with exactly the headline of the gold.
    package var headlines = Ratio()
    /// Articles with all fields as in the gold.
    package var whole = Ratio()
    package var fields: [ArticleField: Agreement] = [:]
    /// Facts of the nameplate and of pages: labels, sections, staff.
    package var facts = Ratio()
    package var errors: [ScoreError] = []

    package init() {}

    /// The figures that the baseline holds, by name.
    package var figures: [String: Ratio] {
        [
            "lines": lines, "found": found, "genuine": genuine, "headlines": headlines, "whole": whole,
            "facts": facts,
        ]
    }

    package mutating func add(_ other: IntakeScore) {
        pages += other.pages
        lines = lines + other.lines
        found = found + other.found
        genuine = genuine + other.genuine
        headlines = headlines + other.headlines
        whole = whole + other.whole
        facts = facts + other.facts
        roles.merge(other.roles) { $0 + $1 }
        fields.merge(other.fields) { $0 + $1 }
        confusion.merge(other.confusion) { $0.merging($1) { $0 + $1 } }
        errors += other.errors
    }
}
