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

    var cover: VolumeCover {
        let days = [volume.dates.first, volume.dates.last].compactMap { $0 }.map(VolumeDay.whole)
        let numbers = [volume.issues.first, volume.issues.last].compactMap { $0?.record.number }.map {
            "第\($0)期"
        }
        let count = words.count(volume.issues.count)
        return VolumeCover(
            name: latest.nameplate.title, latinName: latest.nameplate.titleLatin, period: volume.period.printed,
            kind: words.boundVolume,
            facts: [VolumeFacts.range(days), VolumeFacts.range(numbers), count].compactMap { $0 },
            publisher: publisher)
    }

    /// First and last, or one when they are the same; nil for none.
    private static func range(_ ends: [String]) -> String? {
        guard let first = ends.first, let last = ends.last else { return nil }
        return first == last ? first : "\(first)—\(last)"
    }
}
