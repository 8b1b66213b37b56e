import EPUBExport
import PageLayout
import VolumeIndex

/// What a volume lists, for its pages and for its documents.
struct VolumeLists {
    /// 清河周报　2026年3月合订本
    let title: String
    let words: VolumeWords
    let issues: [VolumeIssue]

    /// Characters of names that stand at the end of a line: three names of Chinese people.
    private static let longestNames = 12

    /// Indexes that have something in them.
    var indexes: [VolumeIndex] {
        VolumeIndex.Kind.allCases.map { VolumeIndex($0, of: issues) }.filter { !$0.headings.isEmpty }
    }

    /// All articles in the order of the volume: targets of lists are numbers of these.
    var places: [VolumePlace] {
        issues.enumerated().flatMap { number, issue in
            issue.pages.enumerated().flatMap { page, content in
                content.articles.indices.map { VolumePlace(issue: number, page: page, article: $0) }
            }
        }
    }

    /// 3月6日　第1287期
    func title(ofIssue index: Int) -> String {
        let issue = issues[index]
        return [VolumeDay.monthAndDay(issue.date), issue.number.map { "第\($0)期" }].compactMap { $0 }
            .joined(separator: "\u{3000}")
    }

    /// 3月6日第2版
    func reference(to place: VolumePlace) -> String {
        let issue = issues[place.issue]
        return VolumeDay.monthAndDay(issue.date) + issue.pages[place.page].label
    }

    func title(of place: VolumePlace) -> String {
        issues[place.issue].pages[place.page].articles[place.article].title ?? words.picture
    }

    /// The contents by date as pages.
    func contents() -> ListPart {
        var part = ListPart(title: words.contents, book: title)
        var month: String?
        var target = 0
        for (number, issue) in issues.enumerated() {
            let own = VolumeDay.yearAndMonth(issue.date)
            if own != month { part.entries.append(.chapter(own)) }
            month = own
            part.entries.append(.heading(title(ofIssue: number)))
            for page in issue.pages {
                let label = [page.label, page.section].compactMap { $0 }.joined(separator: "\u{3000}")
                part.entries.append(.subheading(label))
                for article in page.articles {
                    part.entries.append(line(article, target: target))
                    target += 1
                }
            }
        }
        return part
    }

    /// An article of the contents: who wrote it stands at the end of the line when there is room.
    private func line(_ article: VolumeIssue.Article, target: Int) -> ListEntry {
        let names = article.names.joined(separator: "、")
        let text = article.title ?? words.picture
        guard names.count > VolumeLists.longestNames else {
            return .line(text, reference: names, target: target)
        }
        return .line("\(text)\u{3000}\(names)", reference: "", target: target)
    }

    /// An index as pages.
    ///
    /// - Parameter targets: the numbers of places.
    func pages(of index: VolumeIndex, targets: [VolumePlace: Int]) -> ListPart {
        var part = ListPart(title: words.title(of: index.kind), book: title)
        var initial: String?
        for heading in index.headings {
            if heading.initial != initial { part.entries.append(.chapter(heading.initial)) }
            initial = heading.initial
            part.entries.append(.heading(heading.name))
            for place in heading.places {
                part.entries.append(
                    .line(title(of: place), reference: reference(to: place), target: targets[place] ?? 0))
            }
        }
        return part
    }

    /// An index as a document.
    ///
    /// - Parameter file: the document of an article.
    func document(of index: VolumeIndex, file: (VolumePlace) -> String) -> VolumeList {
        var chapters: [(title: String, names: [VolumeList.Name])] = []
        for heading in index.headings {
            if chapters.last?.title != heading.initial { chapters.append((heading.initial, [])) }
            let entries = heading.places.map {
                VolumeList.Entry(title: title(of: $0), place: reference(to: $0), file: file($0))
            }
            chapters[chapters.count - 1].names.append(VolumeList.Name(heading.name, entries: entries))
        }
        return VolumeList(
            name: index.kind.rawValue, title: words.title(of: index.kind),
            chapters: chapters.map { VolumeList.Chapter(title: $0.title, names: $0.names) })
    }
}
