internal import PDFObjects

/// General graphics state (ISO 32000-1, 8.4.4, 8.4.5).
extension ContentInterpreter {
    mutating func performState(_ name: String, _ operands: Operands) -> Bool {
        switch name {
        case "cm":
            if let matrix = Transform(operands.numbers) { state.transform = matrix.then(state.transform) }
        case "w": state.lineWidth = operands.numbers.first ?? state.lineWidth
        case "gs": operands.name.map { apply(scope.resources["ExtGState"][$0]) }
        case "J", "j", "M", "d", "ri", "i": break
        default: return false
        }
        return true
    }

    private mutating func apply(_ parameters: PDFObject) {
        if let width = parameters["LW"].number { state.lineWidth = width }
        if let strokes = parameters["OP"].boolean {
            state.compositing.overprintsStroke = strokes
            // `OP` alone means both (8.6.7).
            state.compositing.overprintsFill = parameters["op"].boolean ?? strokes
        }
        if let fills = parameters["op"].boolean { state.compositing.overprintsFill = fills }
        if let mode = parameters["OPM"].integer { state.compositing.overprintMode = mode }
        if let alpha = parameters["ca"].number { state.compositing.fillAlpha = alpha }
        if let alpha = parameters["CA"].number { state.compositing.strokeAlpha = alpha }
        applyBlendMode(parameters["BM"])
        let mask = parameters["SMask"]
        if mask.kind == .dictionary { state.compositing.hasSoftMask = true }
        if mask.name == "None" { state.compositing.hasSoftMask = false }
        applyFont(parameters["Font"].items)
        let transfers = [parameters["TR"], parameters["TR2"]]
        if transfers.contains(where: { !$0.isNull && $0.name != "Identity" && $0.name != "Default" }) {
            content.hasTransferFunction = true
        }
        if parameters["HT"].kind == .dictionary || parameters["HT"].kind == .stream {
            content.hasHalftone = true
        }
    }

    /// A name, or an array of which the first known one counts (11.6.3).
    private mutating func applyBlendMode(_ value: PDFObject) {
        let names = value.name.map { [$0] } ?? value.items.compactMap(\.name)
        guard let first = names.first else { return }
        let known = names.first(where: blendModes.contains)
        if known == nil, content.unknownBlendModes.count < 8 { content.unknownBlendModes.insert(first) }
        state.compositing.blendMode = known ?? "Normal"
    }

    private mutating func applyFont(_ entry: [PDFObject]) {
        guard entry.count == 2, entry[0].kind == .dictionary, let size = entry[1].number else { return }
        state.text.font = document.font(entry[0], resource: "Font")
        state.text.size = size
    }
}

/// The blend modes of PDF (11.3.5).
private let blendModes: Set = [
    "Normal", "Compatible", "Multiply", "Screen", "Overlay", "Darken", "Lighten", "ColorDodge", "ColorBurn",
    "HardLight", "SoftLight", "Difference", "Exclusion", "Hue", "Saturation", "Color", "Luminosity",
]
