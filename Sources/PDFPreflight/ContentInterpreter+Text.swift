/// Text (ISO 32000-1, 9.3, 9.4).
extension ContentInterpreter {
    mutating func performText(_ name: String, _ operands: Operands) -> Bool {
        switch name {
        case "Tj": show([.text(operands.string)])
        case "TJ": show(operands.shown)
        case "'":
            nextLine(0, -state.text.leading)
            show([.text(operands.string)])
        case "\"":
            let numbers = operands.numbers
            if numbers.count == 2 {
                state.text.wordSpacing = numbers[0]
                state.text.characterSpacing = numbers[1]
            }
            nextLine(0, -state.text.leading)
            show([.text(operands.string)])
        case "Tf": setFont(operands)
        default: return performTextPlace(name, operands.numbers) || performTextState(name, operands.numbers)
        }
        return true
    }

    private mutating func performTextPlace(_ name: String, _ numbers: [Double]) -> Bool {
        switch name {
        case "BT": setMatrix(.identity)
        case "ET": break
        case "Tm": Transform(numbers).map { setMatrix($0) }
        case "Td", "TD":
            guard numbers.count == 2 else { return true }
            if name == "TD" { state.text.leading = -numbers[1] }
            nextLine(numbers[0], numbers[1])
        case "T*": nextLine(0, -state.text.leading)
        default: return false
        }
        return true
    }

    private mutating func performTextState(_ name: String, _ numbers: [Double]) -> Bool {
        let value = numbers.first ?? 0
        switch name {
        case "Tc": state.text.characterSpacing = value
        case "Tw": state.text.wordSpacing = value
        case "Tz": state.text.scaling = value / 100
        case "TL": state.text.leading = value
        case "Ts": state.text.rise = value
        case "Tr": state.text.mode = (0...7).contains(value) ? Int(value) : 0
        default: return false
        }
        return true
    }

    private mutating func setFont(_ operands: Operands) {
        state.text.size = operands.numbers.last ?? 0
        state.text.resource = operands.name ?? ""
        state.text.font = scope.font(state.text.resource)
    }

    private mutating func setMatrix(_ matrix: Transform) {
        textMatrix = matrix
        lineMatrix = matrix
    }

    private mutating func nextLine(_ x: Double, _ y: Double) {
        setMatrix(Transform.translation(x, y).then(lineMatrix))
    }
}

/// Showing text.
extension ContentInterpreter {
    private mutating func show(_ items: [Operands.Shown]) {
        guard let font = state.text.font else { return }
        let text = state.text
        let placed = textMatrix.then(state.transform)
        var line = ShownLine(font: font, text: text)
        for item in items {
            switch item {
            case .space(let amount): line.move(by: -amount / 1000 * text.size)
            case .text(let bytes): line.show(bytes)
            }
        }
        let shift = font.isVertical ? (x: 0.0, y: line.advance) : (x: line.advance * text.scaling, y: 0.0)
        textMatrix = Transform.translation(shift.x, shift.y).then(textMatrix)
        guard line.codeCount > 0 else { return }
        content.fonts[font.name] = font
        let isStroke = text.mode == 1 || text.mode == 5
        let facts = TextFacts(
            font: font.name, size: abs(text.size) * placed.verticalScale * userUnit, mode: text.mode,
            undefinedCount: line.undefinedCount, hasUnknownWidth: line.hasUnknownWidth,
            hasOtherWidth: line.hasOtherWidth)
        let box = placed.box(line.box)
        note(.text(facts), box, paint: isStroke ? state.stroke : state.fill, isStroke: isStroke)
        if font.kind == .type3 { performGlyphs(line.codes, at: box, text: placed) }
    }
}

/// What one operator shows, in text space.
struct ShownLine {
    let font: FontFacts
    let text: TextState
    /// Along the line, before horizontal scaling; downwards, and so negative, in vertical lines.
    private(set) var advance = 0.0
    private(set) var codeCount = 0
    private(set) var undefinedCount = 0
    private(set) var hasUnknownWidth = false
    private(set) var hasOtherWidth = false
    private(set) var codes: Set<Int> = []
    private var least = 0.0
    private var most = 0.0

    init(font: FontFacts, text: TextState) {
        self.font = font
        self.text = text
    }

    mutating func move(by amount: Double) {
        advance += amount
    }

    mutating func show(_ bytes: [UInt8]) {
        for (code, isSpace) in font.codes(in: bytes) {
            codeCount += 1
            if font.isUndefined(code) { undefinedCount += 1 }
            if font.kind == .type3 { codes.insert(code) }
            let own = font.advance(of: code)
            if own == nil { hasUnknownWidth = true }
            if font.hasOtherWidth(code) { hasOtherWidth = true }
            let spacing = text.characterSpacing + (isSpace ? text.wordSpacing : 0)
            least = min(least, advance)
            most = max(most, advance)
            let end = advance + (own ?? 0) * text.size
            least = min(least, end)
            most = max(most, end)
            advance = end + (font.isVertical ? -spacing : spacing)
        }
    }

    /// Around the glyphs, by the font's ascent and descent.
    var box: PageBox {
        guard !font.isVertical else {
            let half = text.size / 2
            return PageBox(left: min(-half, half), bottom: least, right: max(-half, half), top: most)
        }
        let up = text.rise + font.ascent / 1000 * text.size
        let down = text.rise + font.descent / 1000 * text.size
        return PageBox(
            left: min(least * text.scaling, most * text.scaling), bottom: min(up, down),
            right: max(least * text.scaling, most * text.scaling), top: max(up, down))
    }
}
