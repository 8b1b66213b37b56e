import PDFFinishing
import PageLayout

extension StructureBuilding.Leaf {
    var child: StructureElement.Child { .content(page: page, piece: piece) }

    /// Where it is read in its article.
    var place: Int { mark.role == .jump ? Int.max : mark.block }

    /// The row of a table that it stands in.
    var row: Int? {
        guard case .cell(let row, _, _) = mark.role else { return nil }
        return row
    }

    var isHeader: Bool {
        guard case .cell(_, _, let isHeader) = mark.role else { return false }
        return isHeader
    }

    /// Whether it belongs to the same element as the piece before it.
    func goesOn(from last: StructureBuilding.Leaf) -> Bool {
        switch (last.mark.role, mark.role) {
        case (.cell, .cell): return last.mark.block == mark.block
        case (.jump, .jump): return last.page == page && last.mark == mark
        default: break
        }
        guard last.mark.role == mark.role, last.mark.block == mark.block else { return false }
        switch mark.role {
        // Lines of a head or crosshead, and items of a list, make one element.
        case .headline, .crosshead, .item, .picture: return true
        case .caption: return true
        default: return !begins || last.mark.unit == mark.unit && last.page == page
        }
    }
}

extension [StructureBuilding.Leaf] {
    /// The pieces as children, English words and words with readings in elements of their own.
    var content: [StructureElement.Child] {
        var result: [StructureElement.Child] = []
        for group in parted(by: {
            ($0.key.ruby == nil) != ($1.key.ruby == nil) || $0.key.ruby == .reading && $1.key.ruby == .base
        }) {
            guard group[0].key.ruby == nil else {
                result.append(.element(ruby(group)))
                continue
            }
            result += group.map { leaf in
                guard leaf.key.isEnglish else { return leaf.child }
                var span = StructureElement(.span, children: [leaf.child])
                span.language = "en"
                return .element(span)
            }
        }
        return result
    }

    private func ruby(_ group: [StructureBuilding.Leaf]) -> StructureElement {
        let base = group.filter { $0.key.ruby == .base }.map(\.child)
        let reading = group.filter { $0.key.ruby == .reading }.map(\.child)
        return StructureElement(
            .ruby,
            children: [
                .element(StructureElement(.rubyBase, children: base)),
                .element(StructureElement(.rubyText, children: reading)),
            ])
    }

    /// Runs of pieces; a new one begins where `parts` says so of two neighbours.
    func parted(
        by parts: (StructureBuilding.Leaf, StructureBuilding.Leaf) -> Bool
    ) -> [[StructureBuilding.Leaf]] {
        var result: [[StructureBuilding.Leaf]] = []
        for leaf in self {
            if let last = result.last?.last, !parts(last, leaf) {
                result[result.count - 1].append(leaf)
            } else {
                result.append([leaf])
            }
        }
        return result
    }
}
