import Diagnostics
import Foundation

/// A line of page text with its place; never blank.
struct SourceLine {
    let place: SourcePlace
    /// Repaired, without blanks at its ends.
    let text: String
    /// Blank lines between this line and the one before.
    let blanksBefore: Int
    /// Where further lines stood that were joined to it.
    var others: [SourcePlace] = []
    /// The repairs that made marks longer or shorter.
    private let shifts: [TextChange]

    /// - Parameter line: the repaired line, which begins at the place.
    init(place: SourcePlace, line: RepairedLine, blanksBefore: Int) {
        self.place = place
        text = line.text
        shifts = line.changes.filter { $0.before.unicodeScalars.count != $0.after.unicodeScalars.count }
        self.blanksBefore = blanksBefore
    }

    /// A line without repairs.
    init(place: SourcePlace, text: String, blanksBefore: Int) {
        self.place = place
        self.text = text
        self.blanksBefore = blanksBefore
        shifts = []
    }

    /// The line with the next one of its paragraph.
    init(_ line: SourceLine, followedBy next: SourceLine) {
        place = line.place
        text = joinedLines(line.text, next.text).text
        shifts = line.shifts
        blanksBefore = line.blanksBefore
        others = line.others + [next.place]
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
    /// The line that the mark was read from.
    var markLine: SourceLine?

    /// Whether a line that names the page can be of this one: there is no other, and nothing but the page's top so far.
    var isAtTop: Bool {
        mark == nil && lines.count <= 24
            && !lines.contains { $0.text.contains("。") || Opening($0.text) != nil }
    }
}

/// The lines of a text, whatever system wrote it. A form feed, a line end in Unicode, parts pages instead.
func physicalLines(of text: String) -> [Substring.UnicodeScalarView] {
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
                if !pages[pages.count - 1].isAtTop { pages.append(PageText()) }
                pages[pages.count - 1].mark = mark
                pages[pages.count - 1].markLine = SourceLine(place: place, text: trimmed, blanksBefore: blanks)
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
            $0 == " " || $0 == "·" || $0 == "|" || $0 == "｜" || $0 == "\u{3000}" || $0 == ":" || $0 == "："
        }
        .map(String.init)
        guard let first = parts.first, parts.count <= 3, line.inkCount <= 16 else { return nil }
        let section = parts.count >= 2 ? parts.dropFirst().joined(separator: "·") : nil
        guard parts.dropFirst().allSatisfy({ $0.isAllHan && $0.count <= 6 }) else { return nil }
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
        let isBarred = line.contains("|") || line.contains("｜")
        guard
            hasUnit || letter != nil
                || (core.hasPrefix("0") && section.map { isBarred || LineForms.sections.contains($0) } == true)
        else { return nil }
        self.number = letter == nil ? number : nil
        self.section = section
        label = letter.map { "\($0)\(core)" } ?? "第\(number)版"
    }

    /// The mark inside a folio line: 第5版 清河日报 2026年3月6日.
    init?(inFolio line: String) {
        guard let mark = line.words.lazy.compactMap({ PageMark($0) }).first else { return nil }
        self = mark
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
