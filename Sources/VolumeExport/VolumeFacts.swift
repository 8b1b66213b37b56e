import BatchExport
import EditionMetadata
import IssueModel
import PDFFinishing
import PageLayout
import VolumeIndex

/// What a volume says of itself, known before its issues are read: by the nameplate of the last of them.
struct VolumeFacts {
    let volume: PlannedVolume
    let latest: Issue
    let words: VolumeWords

    init(_ volume: PlannedVolume, latest: Issue) {
        self.volume = volume
        self.latest = latest
        words = VolumeWords(language: latest.language)
    }

    /// 2026年3月合订本
    private var period: String { volume.period.printed + words.boundVolume }
    /// 清河周报 2026年3月合订本
    var title: String { "\(latest.nameplate.title) \(period)" }
    private var publisher: String? { latest.nameplate.publisher ?? latest.nameplate.organ }

    /// - Parameter listed: its issues.
    func metadata(_ listed: [VolumeIssue]) -> EditionMetadata {
        EditionMetadata(
            volumeOf: latest, name: volume.period.name, title: period, dates: volume.dates,
            subjects: VolumeIndex(.section, of: listed).headings.map(\.name),
            pageCount: listed.reduce(0) { $0 + $1.pages.count })
    }

    var document: DocumentInfo {
        DocumentInfo(
            title: title, author: publisher ?? latest.nameplate.title, subject: nil, language: latest.language,
            date: volume.dates.last, identifier: metadata([]).identifier)
    }

    /// - Parameter inFigures: numbers in Chinese figures, for vertical lines.
    func cover(inFigures: Bool) -> VolumeCover {
        var facts: [VolumeCover.Fact] = []
        if let first = volume.dates.first, let last = volume.dates.last {
            let range = VolumeDay.range(from: first, to: last, inFigures: inFigures)
            facts.append(VolumeCover.Fact(label: words.days, text: range))
        }
        let numbers = volume.issues.compactMap(\.record.number)
        if let first = numbers.first, let last = numbers.last {
            let range = words.numbers(from: first, to: last, inFigures: inFigures)
            facts.append(VolumeCover.Fact(label: words.numbers, text: range))
        }
        let pages = volume.issues.reduce(0) { $0 + $1.record.pages }
        let extent = words.extent(issues: volume.issues.count, pages: pages, inFigures: inFigures)
        facts.append(VolumeCover.Fact(label: words.extent, text: extent))
        return VolumeCover(
            name: latest.nameplate.title, latinName: latest.nameplate.titleLatin, period: volume.period.printed,
            periodInFigures: volume.period.inFigures, kind: words.boundVolume, facts: facts,
            publisher: publisher)
    }
}
