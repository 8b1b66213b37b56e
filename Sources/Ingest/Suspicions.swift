import Diagnostics
import IssueModel

/// Likely misreadings of OCR. They are only reported: whoever corrects text must see the printed page.
func suspicions(in issue: Issue) -> [Diagnostic] {
    var seen: Set<String> = []
    var result: [Diagnostic] = []
    for article in issue.pages.flatMap(\.articles) {
        for block in article.blocks {
            guard case .paragraph(let text) = block else { continue }
            for found in doubledSyllables(in: text.text) where seen.insert(found).inserted {
                result.append(Diagnostic(.Ingest.suspicion, at: text.place, found))
            }
        }
    }
    return result
}

/// 妇儿儿童: a doubled character between two others, where neither half with it is a doubling that Chinese has
/// (人人, 家家, 天天 stand at the edge of a word; 看看, 慢慢 are not followed by the second half of another word).
private func doubledSyllables(in text: String) -> [String] {
    let scalars = Array(text.unicodeScalars)
    guard scalars.count >= 4 else { return [] }
    var result: [String] = []
    for index in 1..<scalars.count - 2 where scalars[index] == scalars[index + 1] {
        let four = scalars[(index - 1)...(index + 2)]
        guard four.allSatisfy(\.isHan), suspects.contains(scalars[index]),
            !titles.contains(scalars[index + 2])
        else { continue }
        result.append(String(String.UnicodeScalarView(four)))
    }
    return result
}

/// Characters that are never doubled in Chinese words, but begin or end many: doubled, one of them was misread.
private let suspects = Set("儿会国省市县区政党委部院校厂局法工业企社农经济教育学医药技术网络电信息报纸编辑".unicodeScalars)

/// 住建局局长, 研究会会员: the second half names somebody or something of the first.
private let titles = Set("长员议费徽章址内外党委规".unicodeScalars)
