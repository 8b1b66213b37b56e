package import IssueModel
import Romanisation

/// What an edition of an issue says about itself, the same in every format and catalogue.
package struct EditionMetadata: Sendable, Hashable {
    package let kind: EditionKind
    /// `urn:uuid:…`, made from the newspaper's name, the date and the kind of edition, so that a corrected issue replaces
    /// the one it corrects. An issue without a date is known by its number.
    package let identifier: String
    /// 清河周报 2026-03-06 第1287期
    package let title: String
    /// The title in Latin letters, for sorting; nil when it has no other form.
    package let sortTitle: String?
    /// BCP 47.
    package let language: String
    /// ISO 8601 day of the issue; nil when none is known.
    package let date: String?
    /// First and last day of what several issues cover, parted by `/` (ISO 8601); nil for a single one.
    package let period: String?
    package let modified: ModificationTime
    package let publisher: String?
    /// Name of the newspaper, in its own script, and in Latin letters for sorting.
    package let newspaper: String
    package let sortNewspaper: String?
    /// Position of the issue in the newspaper's run, when it is a whole number.
    package let issueNumber: String?
    /// `1234-5678`
    package let issn: String?
    /// 国内统一连续出版物号 `CN14-0004`
    package let cn: String?
    /// Sections of the newspaper in the order of its pages, each once.
    package let subjects: [String]
    /// Pages of the newspaper.
    package let pageCount: Int

    /// - Parameter modified: when the edition was changed; nil takes the day of the issue.
    package init(of issue: Issue, kind: EditionKind, modified: ModificationTime? = nil) {
        self.kind = kind
        let plate = issue.nameplate
        let day = plate.date.flatMap(CalendarDay.init(iso:))
        let parts = [plate.date, plate.number.map { "第\($0)期" }].compactMap { $0 }
        let known = [plate.title, day?.iso ?? plate.number ?? "", kind.rawValue]
        identifier = "urn:uuid:\(NameUUID(name: known.joined(separator: "\u{1F}")))"
        newspaper =
            plate.title.allSatisfy(\.isWhitespace)
            ? (ChineseScript(language: issue.language) == .traditional ? "報紙" : "报纸") : plate.title
        title = ([newspaper] + parts).joined(separator: " ")
        let latin = plate.titleLatin ?? pinyin(of: newspaper)
        sortNewspaper = latin == newspaper ? nil : latin
        sortTitle =
            latin == newspaper
            ? nil : ([latin, plate.date, plate.number].compactMap { $0 }).joined(separator: " ")
        language = usableLanguageTag(issue.language)
        date = day?.iso
        period = nil
        self.modified = modified ?? ModificationTime(day: day)
        publisher = plate.publisher ?? plate.organ
        issueNumber = plate.number.flatMap { $0.wholeMatch(of: /[0-9]{1,9}/) == nil ? nil : $0 }
        issn = plate.usableISSN
        cn = plate.cn
        subjects = issue.pages.compactMap(\.section).withoutRepeats
        pageCount = issue.pages.count
    }

    /// The printed newspaper that the edition was made from.
    package var printedSource: String {
        issn.map { "urn:issn:\($0)" } ?? [title, cn].compactMap { $0 }.joined(separator: " ")
    }
}

extension Nameplate {
    /// The serial number, when it has the form of one.
    var usableISSN: String? { issn.flatMap { $0.wholeMatch(of: /[0-9]{4}-[0-9]{3}[0-9X]/) == nil ? nil : $0 } }
}

extension [String] {
    fileprivate var withoutRepeats: [String] {
        var seen: Set<String> = []
        return filter { !$0.isEmpty && seen.insert($0).inserted }
    }
}
