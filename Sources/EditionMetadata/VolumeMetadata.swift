package import IssueModel
import Romanisation

extension EditionMetadata {
    /// What a volume of several issues says about itself.
    ///
    /// - Parameters:
    ///   - latest: its last issue, by whose nameplate the newspaper is known.
    ///   - name: of the period, for the identifier: `2026-03`.
    ///   - title: 2026年3月合订本
    ///   - dates: those of its issues, ISO 8601, in their order.
    ///   - subjects: sections of the newspaper, each once.
    package init(
        volumeOf latest: Issue, name: String, title period: String, dates: [String], subjects: [String],
        pageCount: Int, modified: ModificationTime? = nil
    ) {
        kind = .volume
        let plate = latest.nameplate
        let known = [plate.title, name, EditionKind.volume.rawValue]
        identifier = "urn:uuid:\(NameUUID(name: known.joined(separator: "\u{1F}")))"
        newspaper = plate.title
        title = "\(plate.title) \(period)"
        let latin = plate.titleLatin ?? pinyin(of: plate.title)
        sortNewspaper = latin == plate.title ? nil : latin
        sortTitle = latin == plate.title ? nil : "\(latin) \(name)"
        language = usableLanguageTag(latest.language)
        date = dates.first
        self.period = dates.first.flatMap { first in dates.last.map { "\(first)/\($0)" } }
        self.modified = modified ?? ModificationTime(day: dates.last.flatMap(CalendarDay.init(iso:)))
        publisher = plate.publisher ?? plate.organ
        issueNumber = nil
        issn = plate.usableISSN
        cn = plate.cn
        self.subjects = subjects
        self.pageCount = pageCount
    }
}
