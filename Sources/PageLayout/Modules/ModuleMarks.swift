import IssueModel

/// Says what the parts of a module are in the structure of its article.
struct ModuleMarks {
    let piece: Piece
    /// Lines of the module's body.
    let lines: [ColumnLine]

    func head(_ role: StructureRole) -> StructureMark {
        // A repeated headline only leads back to the beginning.
        mark(StructureMark.head, piece.isBeginning ? role : .jump, unit: 0)
    }

    /// - Parameter start: number of lines of the body at which the line's paragraph begins, itself or earlier.
    func line(_ index: Int) -> StructureMark {
        let line = lines[index]
        let number = line.content?.number ?? 0
        if isJump(index) { return mark(line.block, .jump, unit: 1) }
        return mark(line.block, role(ofBlock: line.block), unit: index - number)
    }

    /// - Parameters:
    ///   - index: number of the line that the box stands for.
    ///   - verse: number of the verse in its box.
    func verse(_ verse: Int, inBox index: Int) -> StructureMark {
        mark(lines[index].block, .verse, unit: index + verse)
    }

    /// The picture of a float; its caption and cells have roles of their own.
    func float(_ block: Int, _ role: StructureRole) -> StructureMark { mark(block, role, unit: 0) }

    /// The note that leads back to the beginning.
    var origin: StructureMark { mark(StructureMark.head, .jump, unit: 0) }

    /// The note that leads on.
    var target: StructureMark { mark(lines.last?.block ?? 0, .jump, unit: 1) }

    private func mark(_ block: Int, _ role: StructureRole, unit: Int) -> StructureMark {
        StructureMark(article: piece.article.id, block: block, role: role, unit: unit)
    }

    /// Whether a line is 下转第2版 at the end of a beginning, or 上接第1版 as the newspaper itself printed it.
    private func isJump(_ index: Int) -> Bool {
        if piece.jump?.target != nil, index >= lines.count - (lines.last?.content?.count ?? 0) { return true }
        return piece.isBeginning && piece.article.continuedFrom != nil
            && index < lines.first?.content?.count ?? 0
    }

    private func role(ofBlock index: Int) -> StructureRole {
        guard piece.article.blocks.indices.contains(index) else { return .note }
        return switch piece.article.blocks[index] {
        case .paragraph: .paragraph
        case .crosshead: .crosshead
        case .verse: .verse
        case .list: .item
        case .signature: .signature
        case .table: .cell(row: 0, column: 0, isHeader: false)
        case .figure: .caption
        }
    }
}
