/// Texts that no newspaper prints, made to be slow, deep or unreadable. Each has about `size` characters or lines.
package enum HostileText: String, CaseIterable, Sendable {
    case oneLine, punctuation, straightQuotes, blankLines, spacesInside, commasAndSpaces, shortLines, formFeeds
    case pageMarks, jumps, openBrackets, nestedBrackets, nestedWithText, cornerBrackets, bidirectional,
        combining, controls
    case bylines, tableCells, radicals, dates

    package func text(size: Int) -> String {
        func repeated(_ piece: String, _ count: Int? = nil) -> String {
            String(repeating: piece, count: max(1, count ?? size / max(1, piece.unicodeScalars.count)))
        }
        let head = "大桥今日动工\n\n"
        switch self {
        case .oneLine: return head + repeated("大桥今日动工，来了很多人。")
        case .punctuation: return repeated("，。、；：？！")
        case .straightQuotes: return head + "他说" + repeated("\"") + "好。"
        case .blankLines: return head + repeated("\n") + "来了很多人。"
        case .spacesInside: return head + "他说" + repeated(" ") + "好。"
        case .commasAndSpaces: return head + "他说" + repeated(", ") + "好。"
        case .shortLines: return repeated("桥\n")
        case .formFeeds: return head + repeated("\u{0C}") + "来了很多人。"
        case .pageMarks: return repeated("第2版 要闻\n来了很多人。\n")
        case .jumps: return repeated("大桥今日动工\n\n来了很多人。\n（下转第2版）\n\u{0C}\n")
        case .openBrackets: return head + "他说" + repeated("(") + "好。"
        case .nestedBrackets: return head + "他说" + repeated("(", size / 2) + repeated(")", size / 2) + "好。"
        case .nestedWithText: return head + repeated("(桥", size / 4) + repeated("桥)", size / 4) + "好。"
        case .cornerBrackets: return head + repeated("《", size / 2) + repeated("》", size / 2)
        case .bidirectional: return head + repeated("\u{202E}他\u{2066}说\u{2069}好\u{202C}。")
        case .combining: return head + "他" + repeated("\u{301}") + "说好。"
        case .controls: return head + repeated("他\u{1}说\u{7F}好\u{85}。\u{B}")
        case .bylines: return head + "本报讯（记者 " + repeated("何远 ") + "）来了很多人。"
        case .tableCells: return head + repeated("甲|") + "\n" + repeated("乙|")
        case .radicals: return head + repeated("⼤⼈") + "。"
        case .dates: return repeated("2024年5月29日 星期三 总第4404期 今日16版 ") + "\n" + head
        }
    }
}
