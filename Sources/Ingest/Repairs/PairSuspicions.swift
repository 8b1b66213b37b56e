import Diagnostics
import IssueModel

/// What is suspicious in the paragraphs of an issue as they are after reading: how they begin, and brackets and quotes
/// without a counterpart. A paragraph may be joined from lines that stand apart, so each is named by where it begins.
func paragraphSuspicions(in issue: Issue) -> [Diagnostic] {
    var result: [Diagnostic] = []
    for page in issue.pages.indices {
        for article in issue.pages[page].articles.indices {
            // Of nearly every article the blocks tell that nothing is, and all else of it need not be copied.
            guard areSuspect(issue.pages[page].articles[article].blocks) else { continue }
            result += paragraphSuspicions(in: issue.pages[page].articles[article])
        }
    }
    return result
}

private func paragraphSuspicions(in article: Article) -> [Diagnostic] {
    var texts: [TextBlock] = []
    texts.reserveCapacity(article.blocks.count)
    for block in article.blocks {
        switch block {
        case .paragraph(let text): texts.append(text)
        case .list(let items): texts += items
        default: continue
        }
    }
    var result: [Diagnostic] = []
    for (index, text) in texts.enumerated() {
        // After 本报讯 a colon can stand first in what is left.
        if let first = text.text.unicodeScalars.first, first.isMarkOfSentence || first.isLateMark,
            index > 0 || article.leadIn == nil
        {
            result.append(Diagnostic(.Ingest.impossibleMark, at: text.place, String(first)))
        }
        if arePlainlyPaired(marksIn: text.text) { continue }
        let scalars = Array(Scalars(text.text))
        let next = index + 1 < texts.count ? texts[index + 1].text.unicodeScalars.first : nil
        for found in unpairedMarks(in: scalars, next: next).prefix(SuspicionList.limit) {
            result.append(Diagnostic(found.code, at: text.place, found.text))
        }
    }
    return result
}

/// Whether anything in one of the blocks can be suspicious.
private func areSuspect(_ blocks: [Block]) -> Bool {
    let blocks = blocks.span
    for index in blocks.indices where blocks[index].mayBeSuspicious { return true }
    return false
}

extension Block {
    /// Whether a paragraph or an item begins with a mark, or has brackets and quotes that do not plainly pair. Hardly any does.
    fileprivate var mayBeSuspicious: Bool {
        switch self {
        case .paragraph(let text): isSuspect(text.text)
        case .list(let items): items.contains { isSuspect($0.text) }
        default: false
        }
    }

    private func isSuspect(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first else { return false }
        return first.isMarkOfSentence || first.isLateMark || !arePlainlyPaired(marksIn: text)
    }
}

/// Whether every bracket and quote closes the one that was opened last, and none is straight. Nearly every paragraph is
/// so, and is not looked at again.
private func arePlainlyPaired(marksIn text: String) -> Bool {
    let bytes = text.utf8Span.span
    var open = InlineArray<12, Unicode.Scalar>(repeating: " ")
    var depth = 0
    var index = 0
    while index < bytes.count {
        let first = bytes[index]
        // Nearly every character is a Chinese one.
        if first >= 0xE4, first < 0xEF {
            index &+= 3
            continue
        }
        let length = bytes.length(at: index)
        defer { index &+= length }
        let mark: Unicode.Scalar
        switch first {
        case UInt8(ascii: "("): mark = "（"
        case UInt8(ascii: ")"): mark = "）"
        case UInt8(ascii: "\""): return false
        case 0xE2, 0xE3, 0xEF:
            let value = UInt32(first & 0x0F) << 12 | UInt32(bytes[index + 1] & 0x3F) << 6
            mark = Unicode.Scalar(value | UInt32(bytes[index + 2] & 0x3F)) ?? " "
        default: continue
        }
        if mark.isMarkOfSentence { continue }
        if let closing = closing(of: mark) {
            guard depth < 12 else { return false }
            open[depth] = closing
            depth += 1
        } else if OpenMarks.isClosing(mark) {
            // Of an apostrophe the letters beside it decide.
            guard depth > 0, open[depth - 1] == mark, mark != "’" || bytes[index - 1] >= 0x80 else {
                return false
            }
            depth -= 1
        }
    }
    return depth == 0
}

/// Brackets and quotes of a paragraph without a counterpart, each with a few characters after it.
///
/// - Parameter next: first character of the next paragraph. A quote that goes on there is opened again and may stay
///   open here.
func unpairedMarks(in scalars: [Unicode.Scalar], next: Unicode.Scalar?) -> [Suspicion] {
    var open: [(offset: Int, closing: Unicode.Scalar)] = []
    var counts = OpenMarks()
    var unpaired: [Int] = []
    for index in scalars.indices where !scalars[index].isHan {
        let mark = scalars[index].asFullWidthBracket
        if let closing = closing(of: mark) {
            open.append((index, closing))
            counts.add(1, closing)
        } else if let count = counts.count(of: mark), !isPartOfWord(index, in: scalars) {
            guard count > 0 else {
                if mark != "）" || !isItemNumber(scalars[..<index]) { unpaired.append(index) }
                continue
            }
            // What was opened inside of it and not closed has no counterpart.
            while let last = open.popLast() {
                counts.add(-1, last.closing)
                if last.closing == mark { break }
                unpaired.append(last.offset)
            }
        }
    }
    let goesOn = next.map { quotes.contains($0) } ?? false
    unpaired += open.map(\.offset).filter { !(goesOn && quotes.contains(scalars[$0])) }
    unpaired += unpairedStraightQuotes(in: scalars)
    return unpaired.sorted().map {
        Suspicion(.Ingest.unpairedMark, scalars, $0..<min($0 + 5, scalars.count))
    }
}

/// Quotes that open.
private let quotes: Set<Unicode.Scalar> = ["“", "‘", "「", "『"]

/// The apostrophe of don’t, and of the boys’.
private func isPartOfWord(_ index: Int, in scalars: [Unicode.Scalar]) -> Bool {
    scalars[index] == "’" && index > 0 && scalars[index - 1].isLatin
        && index + 1 < scalars.count && (scalars[index + 1].isLatin || scalars[index + 1].isBlank)
}

/// 1）, 一）, a）: the number of an item.
private func isItemNumber(_ start: ArraySlice<Unicode.Scalar>) -> Bool {
    (1...3).contains(start.count) && start.allSatisfy { $0.isDigit || $0.isLatin || $0.isHan }
}

/// Straight quotes that belong to no pair; signs of inches are none.
private func unpairedStraightQuotes(in scalars: [Unicode.Scalar]) -> [Int] {
    guard scalars.contains("\""), scalars.contains(where: \.isHan) else { return [] }
    let pairs = quotePairs(.double, in: LineContext(scalars))
    let paired = Set(pairs.flatMap { [$0.open, $0.close] }.compactMap { $0 })
    return scalars.indices.filter { index in
        scalars[index] == "\"" && !paired.contains(index) && !(index > 0 && scalars[index - 1].isDigit)
    }
}

extension Unicode.Scalar {
    /// Pauses and ends of a Chinese sentence.
    var isMarkOfSentence: Bool {
        switch self {
        case "，", "。", "、", "；", "：", "！", "？": true
        default: false
        }
    }

    /// What stands first in no paragraph.
    fileprivate var isLateMark: Bool { self == "）" || self == "》" || self == "】" }

    fileprivate var asFullWidthBracket: Unicode.Scalar {
        switch self {
        case "(": "（"
        case ")": "）"
        default: self
        }
    }
}
