import Diagnostics
import IssueModel
import Typography

/// The characters of a piece's text for which 〓 is set, each once, with the place of its paragraph.
func missingGlyphs(in piece: Piece) -> [Diagnostic] {
    var seen: Set<Unicode.Scalar> = []
    var result: [Diagnostic] = []
    for line in piece.lines {
        guard let content = line.content else { continue }
        for cluster in content.text.shaped.clusters[content.line.clusters] where cluster.isMissing {
            guard seen.insert(cluster.scalar).inserted else { continue }
            let digits = String(cluster.scalar.value, radix: 16, uppercase: true)
            result.append(
                Diagnostic(
                    .Layout.missingGlyph, at: piece.article.place(ofBlock: line.block), String(cluster.scalar),
                    "U+" + digits))
        }
    }
    return result
}

extension Article {
    /// Where the text of a block stands in the input; the article's own place for what is not a block of text.
    fileprivate func place(ofBlock index: Int) -> SourcePlace? {
        guard blocks.indices.contains(index) else { return place }
        return switch blocks[index] {
        case .paragraph(let text), .crosshead(let text): text.place ?? place
        case .verse(let lines), .list(let lines), .signature(let lines): lines.first?.place ?? place
        case .table(let rows): rows.first?.first?.place ?? place
        case .figure(let figure): figure.place ?? place
        }
    }
}
