import Diagnostics
import Foundation
import IssueModel

/// Makes half-width marks in Chinese text full-width, pairs straight quotes, and takes radicals for characters.
///
/// Numbers, times, codes, addresses and Latin phrases keep their marks: 1,200, 9:00, CN14-0004.
struct PunctuationRepair {
    private(set) var repairs: [Repair] = []

    private static let wide: [Unicode.Scalar: Unicode.Scalar] = [
        ",": "，", ";": "；", ":": "：", "?": "？", "!": "！", "(": "（", ")": "）",
    ]

    /// The repaired text of a line.
    mutating func repaired(_ line: String, at place: SourcePlace) -> String {
        var scalars = Array(line.unicodeScalars)
        guard scalars.contains(where: \.isHan) else { return line }
        let brackets = chineseBrackets(in: scalars)
        var doubles = false
        for index in scalars.indices {
            let old = scalars[index]
            var new = old
            switch old {
            case ",", ";", ":", "?", "!":
                if isChinese(at: index, in: scalars) { new = PunctuationRepair.wide[old] ?? old }
            case "(", ")": if brackets.contains(index) { new = PunctuationRepair.wide[old] ?? old }
            case ".": if isFullStop(at: index, in: scalars) { new = "。" }
            case "\"":
                new = doubles ? "”" : "“"
                doubles.toggle()
            case "\u{2F00}"..."\u{2FD5}": new = character(of: old)
            default: continue
            }
            guard new != old else { continue }
            scalars[index] = new
            note(old, new, at: place.advanced(by: index))
        }
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars)
        return String(text)
    }

    private mutating func note(_ old: Unicode.Scalar, _ new: Unicode.Scalar, at place: SourcePlace) {
        let code: DiagnosticCode = old.value >= 0x2F00 ? .Ingest.radical : .Ingest.punctuation
        repairs.append(
            Repair(
                code: code.id, line: place.line, column: place.column, before: String(old), after: String(new)))
    }

    /// The nearest characters that are not blank.
    private func neighbours(of index: Int, in scalars: [Unicode.Scalar]) -> (Unicode.Scalar?, Unicode.Scalar?) {
        let left = scalars[..<index].last { !$0.isBlank && $0 != "\"" }
        let right = scalars[(index + 1)...].first { !$0.isBlank && $0 != "\"" }
        return (left, right)
    }

    private func isChinese(at index: Int, in scalars: [Unicode.Scalar]) -> Bool {
        let near = (index > 0 ? scalars[index - 1] : " ", index + 1 < scalars.count ? scalars[index + 1] : " ")
        if near.0.isWestern, near.1.isWestern { return false }
        if scalars[index] == ":", near.1 == "/" { return false }
        let (left, right) = neighbours(of: index, in: scalars)
        if left?.isChinese == true || left == ")" { return true }
        if right?.isChinese == true { return true }
        return right == nil && left != nil
    }

    private func isFullStop(at index: Int, in scalars: [Unicode.Scalar]) -> Bool {
        guard index > 0, scalars[index - 1].isHan || scalars[index - 1] == "”" else { return false }
        guard index + 1 < scalars.count else { return true }
        return scalars[index + 1].isHan || scalars[index + 1] == "“" || scalars[index + 1].isBlank
    }

    /// Brackets that hold Chinese text or stand beside it, both of a pair alike.
    private func chineseBrackets(in scalars: [Unicode.Scalar]) -> Set<Int> {
        var open: [Int] = []
        var result: Set<Int> = []
        // Looking into each pair would cost the square of the length where brackets are nested.
        var lastHan = -1
        for (index, scalar) in scalars.enumerated() {
            if scalar.isHan {
                lastHan = index
            } else if scalar == "(" {
                open.append(index)
            } else if scalar == ")" {
                let start = open.popLast()
                let holdsHan = start.map { lastHan > $0 } ?? false
                let before = start.flatMap { neighbours(of: $0, in: scalars).0 }
                let after = neighbours(of: index, in: scalars).1
                guard holdsHan || before?.isChinese == true || after?.isHan == true else { continue }
                result.formUnion([start ?? index, index])
            }
        }
        for index in open where neighbours(of: index, in: scalars).1?.isHan == true { result.insert(index) }
        return result
    }

    private func character(of radical: Unicode.Scalar) -> Unicode.Scalar {
        let mapped = String(radical).decomposedStringWithCompatibilityMapping.unicodeScalars
        return mapped.count == 1 ? mapped.first ?? radical : radical
    }
}

extension Unicode.Scalar {
    fileprivate var isWestern: Bool {
        isDigit || isLatin || self == "/" || self == "." || self == "@" || self == "_"
    }
}

/// Takes blanks out of running Chinese text; those between two Western words stay.
func withoutInnerSpaces(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    guard scalars.contains(where: \.isBlank) else { return text }
    var result = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
        guard scalar.isBlank else {
            result.append(scalar)
            continue
        }
        // A run of blanks is looked at once, at its first.
        guard index > 0, !scalars[index - 1].isBlank else { continue }
        let right = scalars[index...].first { !$0.isBlank }
        if !scalars[index - 1].isChinese, right?.isChinese == false { result.append(" ") }
    }
    return String(result)
}
