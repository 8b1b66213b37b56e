/// Amounts of the four process inks at one place; 0 is bare paper and 255 the full ink.
package struct Inks: Sendable, Hashable {
    package var cyan: UInt8
    package var magenta: UInt8
    package var yellow: UInt8
    package var black: UInt8

    package init(cyan: UInt8, magenta: UInt8, yellow: UInt8, black: UInt8) {
        self.cyan = cyan
        self.magenta = magenta
        self.yellow = yellow
        self.black = black
    }

    package static let none = Inks(cyan: 0, magenta: 0, yellow: 0, black: 0)
    /// Text and rules: one plate, so that nothing has to register.
    package static let fullBlack = Inks(cyan: 0, magenta: 0, yellow: 0, black: 255)

    /// Sum of the four, 0…1020.
    package var total: Int { Int(cyan) + Int(magenta) + Int(yellow) + Int(black) }

    /// Sum of the four in per cent of one full ink, 0…400.
    package var totalPercent: Double { Double(total * 100) / 255 }

    /// Whether black is the only ink.
    package var isBlackOnly: Bool { cyan == 0 && magenta == 0 && yellow == 0 && black > 0 }

    /// The amount of one ink.
    package subscript(ink: Ink) -> UInt8 {
        switch ink {
        case .cyan: cyan
        case .magenta: magenta
        case .yellow: yellow
        case .black: black
        }
    }
}

/// A process ink, in the order in which DeviceCMYK names them.
package enum Ink: String, Sendable, Hashable, CaseIterable {
    case cyan, magenta, yellow, black
}
