/// Labels before a colon that lines near each other have: 书名：…, 作者：… is a list; 记者：…, 甲：…, 记者：… are turns of speech.
extension PageFeatures {
    func addLabels(of index: Int, to table: inout FeatureTable) {
        guard let own = label(of: index) else { return }
        let near = max(0, index - 3)...min(lines.count - 1, index + 3)
        if near.contains(where: { $0 != index && label(of: $0) == own }) {
            table.append(.turn)
        } else if isField(index) {
            // Three in a row, with this one anywhere among them.
            let (before, after) = (isField(index - 1), isField(index + 1))
            if before && after || before && isField(index - 2) || after && isField(index + 2) {
                table.append(.fieldRun)
            }
        }
    }

    private func isField(_ index: Int) -> Bool {
        lines.indices.contains(index) && traits[index].shape.ink <= 60 && !traits[index].has(.caption)
            && label(of: index) != nil
    }

    /// What stands before the first colon: up to eight Chinese characters and digits, with text after it.
    private func label(of index: Int) -> Scalars? {
        let text = lines[index].scalars
        guard let colon = traits[index].shape.firstColon, (1...8).contains(colon - text.startIndex),
            colon + 1 < text.endIndex
        else { return nil }
        let label = text[..<colon]
        return label.allSatisfy { $0.isHan || $0.isDigit || $0.isBlank } ? label : nil
    }
}
