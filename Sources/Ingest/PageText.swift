import Diagnostics
import Foundation

/// A line of page text with its place; never blank.
struct SourceLine {
    let place: SourcePlace
    /// Repaired, without blanks at its ends.
    let text: String
    /// Blank lines between this line and the one before.
    let blanksBefore: Int
    /// The repairs that made marks longer or shorter.
    private let shifts: [TextChange]

    /// - Parameter line: the repaired line, which begins at the place.
    init(place: SourcePlace, line: RepairedLine, blanksBefore: Int) {
        self.place = place
        text = line.text
        shifts = line.changes.filter { $0.before.unicodeScalars.count != $0.after.unicodeScalars.count }
        self.blanksBefore = blanksBefore
    }

    /// The line without its end.
    init(_ line: SourceLine, endingBefore end: Substring) {
        place = line.place
        text = String(line.text.unicodeScalars.dropLast(end.unicodeScalars.count))
        shifts = line.shifts
        blanksBefore = line.blanksBefore
    }

    /// Where a character of the text stands in the input.
    func place(at offset: Int) -> SourcePlace {
        place.advanced(by: shifts.sourceOffset(of: offset))
    }
}

/// The text of one page.
struct PageText {
    var lines: [SourceLine] = []
    var mark: PageMark?
}

/// Reads bytes as text.
///
/// - Throws: when the bytes are not UTF-8, or no text at all.
func decodedText(_ bytes: [UInt8], name: String) throws(Failure) -> String {
    let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    if content.contains(0) || content.starts(with: [0x89, 0x50, 0x4E, 0x47])
        || content.starts(with: [0xFF, 0xD8])
    {
        throw Failure(.badData, Diagnostic(.Ingest.binary, name))
    }
    guard let text = String(validating: content, as: UTF8.self) else {
        throw notUTF8(content, name: name, skipped: bytes.count - content.count)
    }
    guard text.unicodeScalars.contains(where: { !$0.isBlank }) else {
        throw Failure(.badData, Diagnostic(.Ingest.empty, name))
    }
    return text
}

private func notUTF8(_ bytes: [UInt8], name: String, skipped: Int) -> Failure {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var (line, column, offset) = (1, 1, 0)
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
        offset += scalar.utf8.count
        (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
    }
    let place = SourcePlace(file: name, line: line, column: column)
    return Failure(.badData, Diagnostic(.Ingest.notUTF8, at: place, String(offset + skipped + 1)))
}

/// The lines of a text, whatever system wrote it. A form feed, a line end in Unicode, parts pages instead.
private func physicalLines(of text: String) -> [Substring.UnicodeScalarView] {
    let normal =
        text.utf8.contains(0x0D)
        ? text.replacingOccurrences(of: "\r\n", with: "\n").replacingOccurrences(of: "\r", with: "\n") : text
    return normal.unicodeScalars.split(omittingEmptySubsequences: false) { scalar in
        switch scalar.value {
        case 0x0A, 0x0B, 0x85, 0x2028, 0x2029: true
        default: false
        }
    }
}

/// Parts a text into pages: at form feeds, and at lines that name a page.
///
/// - Parameter repair: makes the text of a line what it should be.
func pageTexts(
    _ text: String, file: String, repair: (_ line: String, _ place: SourcePlace) -> RepairedLine
) -> [PageText] {
    var pages: [PageText] = [PageText()]
    var blanks = 0
    var number = 0
    for physicalLine in physicalLines(of: text) {
        number += 1
        for (index, piece) in physicalLine.split(separator: "\u{0C}", omittingEmptySubsequences: false)
            .enumerated()
        {
            if index > 0 { pages.append(PageText()) }
            let line = String(piece)
            let trimmed = line.trimmed
            guard !trimmed.isEmpty else {
                blanks += 1
                continue
            }
            let indent = line.unicodeScalars.prefix { $0.isBlank }.count
            let place = SourcePlace(file: file, line: number, column: indent + 1)
            if let mark = PageMark(trimmed) {
                if pages[pages.count - 1].mark != nil || !pages[pages.count - 1].lines.isEmpty {
                    pages.append(PageText())
                }
                pages[pages.count - 1].mark = mark
            } else {
                pages[pages.count - 1].lines.append(
                    SourceLine(place: place, line: repair(trimmed, place), blanksBefore: blanks))
            }
            blanks = 0
        }
    }
    return pages.filter { !$0.lines.isEmpty || $0.mark != nil }
}

/// A line that names the page that begins with it: 第2版 要闻, 02版, A02 副刊, 02 | 要闻.
struct PageMark: Equatable {
    /// Its number, when it has one.
    let number: Int?
    let label: String
    let section: String?

    init?(_ line: String) {
        guard line.utf8.count <= 64 else { return nil }
        let parts = line.split {
            $0 == " " || $0 == "|" || $0 == "｜" || $0 == "\u{3000}" || $0 == ":" || $0 == "："
        }
        .map(String.init)
        guard let first = parts.first, parts.count <= 2, line.inkCount <= 16 else { return nil }
        let section = parts.count == 2 ? parts[1] : nil
        if let section, !section.unicodeScalars.allSatisfy(\.isHan) || section.count > 6 { return nil }
        var core = first[...]
        let isOrdinal = core.hasPrefix("第")
        if isOrdinal { core = core.dropFirst() }
        let hasUnit = core.hasSuffix("版")
        if hasUnit { core = core.dropLast() }
        let letter = core.first.flatMap { $0.isASCII && $0.isUppercase ? $0 : nil }
        if letter != nil { core = core.dropFirst() }
        let digits = Int(core).flatMap { core.count <= 3 ? $0 : nil } ?? PageMark.chineseNumber(String(core))
        guard let number = digits, number > 0 else { return nil }
        // A bare number is a mark only with the bar or a leading zero: 02 | 要闻.
        guard hasUnit || letter != nil || (core.hasPrefix("0") && section != nil) else { return nil }
        self.number = letter == nil ? number : nil
        self.section = section
        label = letter.map { "\($0)\(core)" } ?? "第\(number)版"
    }

    /// 一 … 三十二
    static func chineseNumber(_ text: String) -> Int? {
        let digits: [Character: Int] = ["一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9]
        var total = 0
        var current = 0
        for character in text {
            if let digit = digits[character] {
                current = digit
            } else if character == "十" {
                total += max(1, current) * 10
                current = 0
            } else {
                return nil
            }
        }
        return total + current > 0 ? total + current : nil
    }
}
