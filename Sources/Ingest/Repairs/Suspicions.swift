import Diagnostics

/// Something in a text that is likely a misreading. It is only reported: whoever corrects text must see the printed page.
struct Suspicion: Equatable {
    let code: DiagnosticCode
    /// Unicode scalars before it.
    let offset: Int
    /// What is suspected.
    let text: String
}

/// Collects the suspicions of an issue while its lines are read, where every place is exact.
struct SuspicionList {
    private(set) var diagnostics: [Diagnostic] = []
    private var words: Set<String> = []

    /// Suspicions told of one line or paragraph: where there are more, its text is no text, and must be read anew.
    static let limit = 10

    /// Looks at a line that begins at the given place.
    mutating func look(at line: RepairedLine, place: SourcePlace) {
        guard mayBeSuspicious(line.scalars) else { return }
        for found in suspicions(inLine: Array(line.scalars)).prefix(SuspicionList.limit) {
            // What is misread once is often misread all through the issue: it is told once.
            if found.code == .Ingest.suspicion, !words.insert(found.text).inserted { continue }
            diagnostics.append(
                Diagnostic(found.code, at: place.advanced(by: line.sourceOffset(of: found.offset)), found.text))
        }
    }
}

/// Whether anything in a line can be suspicious, by each two neighbours: of most lines nothing can, and they are not
/// looked at again.
private func mayBeSuspicious(_ line: Scalars) -> Bool {
    var last: Unicode.Scalar = " "
    var hasConfusable = false
    let characters = line.span
    var index = 0
    while index < characters.count {
        let scalar = characters[index]
        index += 1
        if scalar.isHan {
            if last.value < 0x100, last.isStray { return true }
            if hasConfusable, last.isLatin || last.isDigit, scalar == "年" || scalar == "月" || scalar == "日" {
                return true
            }
            // Of a run of Chinese characters only what is doubled can be suspicious.
            last = scalar
            while index < characters.count, characters[index].isHan {
                if characters[index] == last, suspects.contains(last) { return true }
                last = characters[index]
                index += 1
            }
            continue
        }
        // All marks are behind the letters and digits, and nearly every one stands behind a Chinese character.
        if scalar == "\u{FFFD}"
            || last.value >= 0x2018 && !last.isCommonHan
                && (clash(last, scalar) || closing(of: last) == scalar)
        {
            return true
        } else if scalar == "O" || scalar == "o" || scalar == "I" || scalar == "l" {
            hasConfusable = true
        }
        last = scalar
    }
    return false
}

/// What is suspicious in a line whatever stands before and after it, in the order of offsets.
func suspicions(inLine scalars: [Unicode.Scalar]) -> [Suspicion] {
    let found =
        doubledSyllables(in: scalars) + doubledMarks(in: scalars) + confusedDigits(in: scalars)
        + strayCharacters(in: scalars)
    return found.sorted { $0.offset < $1.offset }
}

/// 妇儿儿童: a doubled character between two others, where neither half with it is a doubling that Chinese has
/// (人人, 家家, 天天 stand at the edge of a word; 看看, 慢慢 are not followed by the second half of another word).
private func doubledSyllables(in scalars: [Unicode.Scalar]) -> [Suspicion] {
    guard scalars.count >= 4 else { return [] }
    var result: [Suspicion] = []
    for index in 1..<scalars.count - 2 where scalars[index] == scalars[index + 1] {
        let four = scalars[(index - 1)...(index + 2)]
        guard four.allSatisfy(\.isHan), suspects.contains(scalars[index]),
            !seconds.contains(scalars[index + 2])
        else { continue }
        result.append(Suspicion(.Ingest.suspicion, scalars, index - 1..<index + 3))
    }
    return result
}

/// Characters that are never doubled in Chinese words, but begin or end many: doubled, one of them was misread.
private let suspects = ScalarSet("儿会国省市县区政党委部院校厂局法工业企社农经济教育学医药技术网络电信息报纸编辑")

/// 住建局局长, 研究会会员, 教育部部署, 企业业务: the second half is a word of its own that begins with the character.
private let seconds = ScalarSet("长员议费徽章址内外党委规署场级城域民家士园门道务主绩态律院作资息用商村生习术品势女")

/// ，， 。。 ，。 、。 and brackets or quotes that hold nothing.
private func doubledMarks(in scalars: [Unicode.Scalar]) -> [Suspicion] {
    var result: [Suspicion] = []
    var index = 0
    while index + 1 < scalars.count {
        if closing(of: scalars[index]) == scalars[index + 1] {
            result.append(Suspicion(.Ingest.impossibleMark, scalars, index..<index + 2))
        }
        var end = index + 1
        while end < scalars.count, clash(scalars[end - 1], scalars[end]) { end += 1 }
        if end > index + 1 { result.append(Suspicion(.Ingest.doubledMark, scalars, index..<end)) }
        index = end
    }
    return result
}

/// Whether two marks cannot follow each other. ！！, ？？ and ？！ can.
private func clash(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
    guard second.isMarkOfSentence, first.isMarkOfSentence else { return false }
    return !((first == "！" || first == "？") && (second == "！" || second == "？"))
}

/// 2O24年, l949年, 1O月: letters among digits before a unit of dates.
private func confusedDigits(in scalars: [Unicode.Scalar]) -> [Suspicion] {
    var result: [Suspicion] = []
    var start = 0
    while start < scalars.count {
        var end = start
        while end < scalars.count, scalars[end].isLatin || scalars[end].isDigit { end += 1 }
        guard end > start else {
            start += 1
            continue
        }
        if end < scalars.count, "年月日".unicodeScalars.contains(scalars[end]), (2...4).contains(end - start) {
            let word = scalars[start..<end]
            let letters = word.filter { !$0.isDigit }
            if !letters.isEmpty, letters.count < word.count, letters.allSatisfy("OoIl".unicodeScalars.contains)
            {
                result.append(Suspicion(.Ingest.confusedDigit, scalars, start..<end + 1))
            }
        }
        start = end
    }
    return result
}

/// Strokes and specks that were read as characters, and characters that were lost. Letters that words of Chinese have
/// (A股, T恤, 三K党) are none.
private func strayCharacters(in scalars: [Unicode.Scalar]) -> [Suspicion] {
    scalars.indices.compactMap { index in
        if scalars[index] == "\u{FFFD}" {
            return Suspicion(.Ingest.replacementCharacter, scalars, index..<index + 1)
        }
        guard scalars[index].isStray, index > 0, scalars[index - 1].isHan,
            index + 1 < scalars.count, scalars[index + 1].isHan
        else { return nil }
        return Suspicion(.Ingest.strayCharacter, scalars, index..<index + 1)
    }
}

extension Unicode.Scalar {
    /// What a stroke or a speck is read as.
    fileprivate var isStray: Bool {
        switch self {
        case "l", "o", "^", "`", "\\", "¬", "¦": true
        default: false
        }
    }
}

extension Suspicion {
    init(_ code: DiagnosticCode, _ scalars: [Unicode.Scalar], _ range: Range<Int>) {
        self.init(code: code, offset: range.lowerBound, text: String(String.UnicodeScalarView(scalars[range])))
    }
}
