import PDFObjects

/// Whether fills and strokes lie on what is below them instead of knocking it out (ISO 32000-1, 8.6.7).
struct OverprintState: Hashable {
    var fills = false
    var strokes = false

    static let off = OverprintState()

    var isOn: Bool { fills || strokes }

    /// The state's name among the graphics states of the resources.
    private var name: String { "Overprint\(fills ? 1 : 0)\(strokes ? 1 : 0)" }

    /// What a content stream says to come into the state.
    var operation: [UInt8] { Array("/\(name) gs".utf8) }

    /// Makes the states known to the content streams that use these resources.
    static func add(to resources: PDFObject) {
        let file = resources.file
        if resources["ExtGState"].kind != .dictionary { resources["ExtGState"] = file.dictionary() }
        for fills in [false, true] {
            for strokes in [false, true] {
                let state = OverprintState(fills: fills, strokes: strokes)
                // Mode 1: an ink of amount zero leaves that plate as it is.
                resources["ExtGState"][state.name] = file.dictionary([
                    "Type": file.name("ExtGState"), "op": file.boolean(fills), "OP": file.boolean(strokes),
                    "OPM": file.integer(1),
                ])
            }
        }
    }
}
