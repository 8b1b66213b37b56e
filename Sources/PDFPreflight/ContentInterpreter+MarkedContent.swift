internal import PDFObjects

/// Marked content (ISO 32000-1, 14.6).
extension ContentInterpreter {
    mutating func performMarkedContent(_ name: String, _ operands: Operands) -> Bool {
        switch name {
        case "BDC": begin(operands, hasIdentifier: hasIdentifier(operands))
        case "BMC": begin(operands, hasIdentifier: false)
        case "EMC": _ = tags.popLast()
        case "MP", "DP", "BX", "EX", "d0", "d1": break
        default: return false
        }
        return true
    }

    /// What is inside an artifact is no content, whatever it says of itself.
    private mutating func begin(_ operands: Operands, hasIdentifier: Bool) {
        // Deeper than any structure; the list would fill the memory.
        guard tags.count < 65_536 else { return }
        let outer = tags.last ?? .none
        if outer == .artifact || operands.firstName == "Artifact" {
            tags.append(.artifact)
        } else {
            tags.append(hasIdentifier ? .structure : outer)
        }
    }

    private func hasIdentifier(_ operands: Operands) -> Bool {
        if operands.hasKey("MCID") { return true }
        guard let name = operands.name else { return false }
        return !scope.resources["Properties"][name]["MCID"].isNull
    }
}
