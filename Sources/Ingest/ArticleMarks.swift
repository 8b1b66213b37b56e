import Diagnostics
import IssueModel

/// Bylines, sources and jumps: lines that say something about the article they stand in.
extension ArticleAssembly {
    mutating func takeMark(_ group: LineGroup, next: LineGroup?) -> Bool {
        guard group.lines.count == 1 else { return false }
        let text = group.first.text
        if let jump = LineReading.jump(text) {
            tally.furniture += text.inkCount
            if jump.goesOn {
                endWithJump(to: jump.page)
            } else {
                beginContinuation(from: jump.page, at: group.first.place)
            }
            return true
        }
        if LineReading.isSource(text), current?.blocks.isEmpty == false, current?.source == nil {
            update { $0.source = LineReading.source(text) }
            let printed = current?.printedSource(in: "zh-Hans")?.inkCount ?? 0
            tally.model += printed
            tally.furniture += text.inkCount - printed
            isEnded = true
            return true
        }
        if let names = BylineReading.bylinesWithRole(in: text, position: .head) {
            return takeByline(names, ink: text.inkCount, dropped: 0)
        }
        if let marked = BylineReading.markedByline(text) {
            return takeByline(marked.bylines, ink: text.inkCount, dropped: marked.mark.inkCount)
        }
        return takeBracketedByline(text)
    }

    /// A line that is nothing but （李文）.
    mutating func takeBracketedByline(_ text: String) -> Bool {
        guard text.hasPrefix("（"), text.hasSuffix("）"), current?.blocks.isEmpty == false,
            let names = BylineReading.bylines(in: String(text.dropFirst().dropLast()), position: .endBrackets)
        else { return false }
        update { $0.bylines += names }
        tally.model += text.inkCount
        isEnded = true
        return true
    }

    mutating func takeByline(_ names: [Byline], ink: Int, dropped: Int) -> Bool {
        guard let article = current, interrupted == nil || !article.blocks.isEmpty else { return false }
        let isHead = article.blocks.isEmpty
        guard isHead || !isEnded else { return false }
        update { article in
            article.bylines += names.map {
                Byline(role: $0.role, name: $0.name, position: isHead ? .head : .end)
            }
        }
        tally.model += ink - dropped
        tally.furniture += dropped
        if !isHead { isEnded = true }
        return true
    }

    mutating func endWithJump(to page: Int) {
        update { $0.continuedOn = page }
        isEnded = true
    }

    /// A short line before （上接第1版） is the shortened head of the article that goes on here.
    mutating func beginContinuation(from page: Int, at place: SourcePlace) {
        if hasHeadOnly {
            update { $0.continuedFrom = page }
        } else {
            start(headline: nil, at: place)
            update { $0.continuedFrom = page }
        }
        isEnded = false
    }
}
