import Diagnostics
import IssueModel

/// Lines that say something about the article they stand in: who wrote it, where it comes from, where it goes on.
extension PageAssembly {
    mutating func takeByline(_ line: SourceLine) {
        guard let names = bylines(of: line.scalars, position: .head), isOpen || previous == nil else {
            return takeBody(line)
        }
        if !isOpen || (!blocks.isEmpty && isEnded) { start(at: line.place) }
        let position: Byline.Position = blocks.isEmpty ? .head : .end
        store(names.map { $0.moved(to: position) }, ink: line.ink)
    }

    mutating func takeSigner(_ line: SourceLine) {
        // （车务段 供图） under a picture tells of it, not of the text.
        if lacksCredit || loneCaption != nil, CreditReading.credits(line.scalars) != nil {
            return takeCredit(line)
        }
        let bracketed = BylineReading.bracketedNames(line.scalars)?.map { $0.byline(at: .endBrackets) }
        guard let names = bracketed ?? bylines(of: line.scalars, position: .end), isOpen else {
            return takeBody(line)
        }
        store(names, ink: line.ink)
        isEnded = true
        isSigned = true
    }

    private func bylines(of text: Scalars, position: Byline.Position) -> [Byline]? {
        let mayBeBody = position != .head
        // 文、攝影／記者甲: what somebody did both of is one label.
        if let names = BylineReading.labelledNames(in: text), names.contains(where: { $0.isOfSeveralWorks }) {
            return names.map { $0.byline(at: position) }
        }
        if let names = BylineReading.markedNames(text, mayBeBody: mayBeBody)
            ?? BylineReading.names(in: text, mayBeBody: mayBeBody)
            ?? BylineReading.names(in: text, mayBeBody: true)
        {
            return BylineReading.withLongPlace(names).map { $0.byline(at: position) }
        }
        if let names = BylineReading.bracketedNames(text) { return names.map { $0.byline(at: .endBrackets) } }
        let isBracketed = text.withoutRoundBrackets.count < text.count
        return BylineReading.freeName(in: text)?.map { $0.byline(at: isBracketed ? .endBrackets : position) }
    }

    private mutating func store(_ names: [Byline], ink: Int) {
        let before = bylineInk
        update { $0.bylines += names }
        let stored = bylineInk - before
        tally.furniture += ink - stored
    }

    mutating func takeSource(_ line: SourceLine) {
        guard let article = current, article.source == nil, !article.blocks.isEmpty || article.hasHead else {
            return takeBody(line)
        }
        let source = LineForms.sourceName(line.scalars)
        update { $0.source = source }
        tally.furniture += line.ink - source.inkCount
        isEnded = !article.blocks.isEmpty
    }

    mutating func takeNote(_ line: SourceLine) {
        openForNote(line)
        let text = line.text.singleSpaced
        update { $0.note = $0.note.map { $0 + " " + text } ?? text }
    }

    private mutating func openForNote(_ line: SourceLine) {
        let text = line.text
        let opens =
            LineForms.isEditorsNote(line.scalars) && !blocks.isEmpty && previous != .signer
            && (line.blanksBefore > 0 || previous == .note)
            && next.map { [.column, .kicker, .headline].contains($0) } == true
            && !["不代表", "标题为", "標題為", "来论", "來論", "来稿", "來稿", "这封来信", "這封來信", "此信", "转给", "轉給"].contains {
                text.contains($0)
            }
        if !isOpen || opens { start(at: line.place) }
    }

    mutating func takeJump(_ line: SourceLine) {
        guard let jump = LineForms.jump(line.scalars) ?? LineForms.reference(line.scalars), isOpen else {
            return unplace(line)
        }
        tally.furniture += line.ink
        endWithJump(to: jump.page)
    }

    mutating func endWithJump(to page: Int) {
        update { $0.continuedOn = page }
        isEnded = true
    }

    /// A short line before （上接第1版） is the shortened head of the article that goes on here.
    mutating func takeContinuation(_ line: SourceLine) {
        guard let jump = LineForms.jump(line.scalars) else { return unplace(line) }
        tally.furniture += line.ink
        if !hasHeadOnly { start(at: line.place) }
        update { $0.continuedFrom = jump.page }
        isEnded = false
    }
}

extension Byline {
    func moved(to position: Position) -> Byline {
        Byline(role: role, name: name, position: position, work: work)
    }
}
