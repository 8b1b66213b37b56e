import Diagnostics
import IssueModel

/// Lines of an article file with a form of their own.
extension ArchiveBody {
    /// A byline or a source at the end.
    mutating func takeMark(_ line: ArchiveLine, isLast: Bool) -> Bool {
        if takeNote(line) { return true }
        guard isLast, !article.blocks.isEmpty else { return false }
        let text = Scalars(line.text)
        if LineForms.isSource(text), article.source == nil {
            let core = text.withoutBrackets
            let source = (core.first == "据" || core.first == "據" ? core.dropFirst() : core).string
            article.source = source
            furniture += line.ink - source.inkCount
            return true
        }
        guard isDeep(line) || isOutdented(line),
            let names = BylineReading.namesWithRole(in: text, mayBeBody: true)?.map({ $0.byline(at: .end) })
        else { return false }
        article.bylines += names
        furniture += line.ink - names.storedInk
        return true
    }

    /// A note of the editors.
    private mutating func takeNote(_ line: ArchiveLine) -> Bool {
        guard article.note == nil, LineForms.isEditorsNote(Scalars(line.text)) else { return false }
        article.note = line.text
        return true
    }

    /// A byline under the head.
    mutating func takeHeadMark(_ line: ArchiveLine) -> Bool {
        let text = Scalars(line.text)
        guard article.blocks.isEmpty, article.bylines.isEmpty, line.ink <= 40,
            let names = BylineReading.namesWithRole(in: text, mayBeBody: false)
                ?? BylineReading.names(in: text, mayBeBody: false).flatMap({
                    $0.count == 1 && line.ink <= 3 && (isOutdented(line) || PersonNames.hasSurname($0[0].name))
                        ? $0 : nil
                })
        else { return false }
        let bylines = names.map { $0.byline(at: .head) }
        article.bylines += bylines
        furniture += line.ink - bylines.storedInk
        return true
    }

    /// `## crosshead`, `- item`, `![what it shows](images/a.jpg "caption")`.
    mutating func takeMarkdown(_ line: ArchiveLine) -> Bool {
        // Patterns are made anew each time, which takes longer than all else that is asked of a line.
        guard let sign = line.source.unicodeScalars.first, "#!-*".unicodeScalars.contains(sign) else {
            return false
        }
        let text = line.text
        if let match = text.wholeMatch(of: /#{1,6}\s+(.+)/) {
            furniture += line.ink - String(match.1).inkCount
            article.blocks.append(.crosshead(TextBlock(String(match.1), place: line.place)))
        } else if let match = line.source.wholeMatch(of: /!\[([^\]]*)\]\(([^\s)]+)(?:\s+["“]([^"“”]*)["”])?\)/)
        {
            var figure = Figure(image: String(match.2), alt: match.1.isEmpty ? nil : String(match.1))
            figure.caption = match.3.map(String.init)
            figure.place = line.place
            linesAsWritten.insert(line.place.line)
            furniture += line.ink - (figure.caption?.inkCount ?? 0)
            article.blocks.append(.figure(figure))
        } else if let match = text.wholeMatch(of: /[-*]\s+(.+)/) {
            furniture += 1
            let item = TextBlock(String(match.1), place: line.place)
            if case .list(let before)? = article.blocks.last {
                article.blocks[article.blocks.count - 1] = .list(before + [item])
            } else {
                article.blocks.append(.list([item]))
            }
        } else {
            return false
        }
        return true
    }
}
