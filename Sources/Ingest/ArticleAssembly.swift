import Diagnostics
import Foundation
import IssueModel

/// Puts the lines of one page together to articles, from the top down.
///
/// Each group of lines is asked in a fixed order what it can be; the first answer counts. What begins an article, what
/// parts it and what ends it follow from the group, the group after it and the state of the article under way.
struct ArticleAssembly {
    var articles: [Article] = []
    var staff: [String: String] = [:]
    var section: String?
    var repairs: [Repair] = []
    var unplaced: [UnplacedText] = []
    var tally = Tally()
    let pageNumber: Int
    let captions: [String]
    let labels: Set<String>
    /// The rules by which the text is changed.
    var rules = RepairRules.all
    /// Whether the page parts its articles by two blank lines or more.
    var hasWideGaps = false
    /// Whether the article under way is over: a byline, a source or a jump stood at its end.
    var isEnded = true
    /// The article that a picture of its own interrupted.
    var interrupted: Article?

    /// - Parameters:
    ///   - captions: beginnings of paragraphs that `issue.yaml` says are captions.
    ///   - labels: short lines that `issue.yaml` binds a picture to.
    init(page: Int, captions: [String] = [], labels: Set<String> = []) {
        pageNumber = page
        self.captions = captions
        self.labels = labels
    }

    mutating func take(_ lines: [SourceLine]) {
        let groups = LineGroup.groups(of: lines)
        hasWideGaps = groups.dropFirst().filter { $0.isShort && $0.blanksBefore >= 2 }.count >= 2
        for (index, group) in groups.enumerated() {
            tally.input += group.texts.reduce(0) { $0 + $1.inkCount }
            take(group, next: index + 1 < groups.count ? groups[index + 1] : nil, isFirst: index == 0)
        }
        closeArticle()
    }

    private mutating func take(_ group: LineGroup, next: LineGroup?, isFirst: Bool) {
        if takeFurniture(group, isFirst: isFirst) { return }
        if takeStray(group, next: next) { return }
        if takeFigure(group) { return }
        if takeBlockForm(group) { return }
        if takeMark(group, next: next) { return }
        if group.isShort, group.lines.count >= 1 {
            takeShort(group, next: next)
        } else {
            for line in group.lines { takeParagraph(line, blanksBefore: group.blanksBefore) }
        }
    }
}

extension ArticleAssembly {
    /// A line without any letter that stands alone is a rule, a bullet or a page number that was read along. Only
    /// between paragraphs may a number be a crosshead.
    private mutating func takeStray(_ group: LineGroup, next: LineGroup?) -> Bool {
        guard group.lines.count == 1,
            !group.first.text.unicodeScalars.contains(where: \.properties.isAlphabetic)
        else { return false }
        let isNumber = group.first.text.unicodeScalars.allSatisfy(\.isDigit)
        if isNumber, !isEnded, lastParagraph != nil, let next, !next.isShort { return false }
        unplaced.append(
            UnplacedText(
                line: group.first.place.line, text: group.first.text, file: group.first.place.file))
        tally.unplaced += group.first.text.inkCount
        return true
    }

    /// Staff, and the name of the section at the top of an inner page.
    mutating func takeFurniture(_ group: LineGroup, isFirst: Bool) -> Bool {
        let staffLines = group.texts.map(LineReading.staff)
        if staffLines.allSatisfy({ $0 != nil }) {
            for entry in staffLines.compactMap({ $0 }).joined() { staff[entry.role] = entry.name }
            tally.furniture += group.texts.reduce(0) { $0 + $1.inkCount }
            return true
        }
        guard isFirst, pageNumber > 1, group.lines.count == 1, group.first.text.isAllHan,
            group.first.text.count <= 4,
            section == nil
        else { return false }
        section = group.first.text
        tally.furniture += group.first.text.inkCount
        return true
    }
}
