import Diagnostics
import IssueModel

/// Heads: column, kicker, headline, deck, and the head of a notice.
extension PageAssembly {
    mutating func takeHead(_ line: SourceLine, role: LineRole) {
        let text = line.unspacedText
        if begins(role, line) { start(role == .notice ? .notice : .article, at: line.place) }
        // 求才 over 徵才: what stands under a standing head tells what the item is.
        if role == .notice, blocks.isEmpty, current?.headline == nil { update { $0.kind = .notice } }
        update { article in
            switch role {
            case .column: article.column = article.column.joined(text)
            case .kicker: article.kicker = article.kicker.joined(text)
            case .deck: article.deck = article.deck.joined(text)
            default: article.headline = article.headline.joined(text)
            }
        }
    }

    /// Whether a line of a head begins a new article, or goes on with the head above it.
    private func begins(_ role: LineRole, _ line: SourceLine) -> Bool {
        guard let article = current, article.blocks.isEmpty,
            article.bylines.isEmpty || role == .deck
                || role != .column && article.isStandingHeadOnly
        else { return true }
        if article.continuedFrom != nil {
            // The shortened head of a rest can stand under （上接第1版） too.
            return previous != .jumped || article.headline != nil || line.blanksBefore > 1
        }
        switch role {
        case .column: return article.headline != nil || article.kicker != nil || line.blanksBefore > 1
        case .kicker: return article.headline != nil || article.deck != nil
        case .deck: return false
        case .notice: return article.headline != nil && (previous != .notice || line.blanksBefore > 0)
        default: return article.headline != nil && (previous != .headline || line.blanksBefore > 1)
        }
    }
}

extension Article {
    /// 灯下漫笔, with the name of who writes there: the headline of the day is still to come.
    fileprivate var isStandingHeadOnly: Bool {
        column != nil && headline == nil && kicker == nil && deck == nil
    }
}

extension String? {
    /// The text with another part after it.
    fileprivate func joined(_ text: String) -> String { map { $0 + " " + text } ?? text }
}
