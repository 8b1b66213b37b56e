/// A colour as a content stream sets it.
struct Paint: Sendable, Hashable {
    var space: ColourSpace
    var components: [Double]
    /// Name of the pattern, when the space is one.
    var pattern: String?

    static let black = Paint(space: .deviceGray, components: [0])

    /// The colour that a table stands for; the colour itself in other spaces.
    private var resolved: Paint {
        guard case .indexed(let base, let table) = space, let index = components.first else { return self }
        let count = base.componentCount
        let start = max(0, Int(index)) * count
        guard count > 0, start + count <= table.count else { return Paint(space: base, components: []) }
        return Paint(space: base, components: table[start..<start + count].map { Double($0) / 255 })
    }

    /// How much of each ink is laid down, 0…1; nil when that is decided by a conversion that is still to come.
    var inks: [Double]? {
        let paint = resolved
        switch paint.space {
        case .deviceGray, .calGray, .icc(1, _): return paint.components.first.map { [1 - $0] }
        case .deviceCMYK, .icc(4, _): return paint.components.count == 4 ? paint.components : nil
        case .separation("None", _): return []
        // Registration colour is on every plate (8.6.6.4).
        case .separation("All", _): return paint.components.first.map { Array(repeating: $0, count: 4) }
        case .separation, .deviceN: return paint.components
        default: return nil
        }
    }

    /// Sum of the inks in percent.
    var coverage: Double? { inks.map { $0.reduce(0, +) * 100 } }

    /// How many inks are in it.
    var plateCount: Int? { inks.map { $0.count { $0 > 0.005 } } }

    var isWhite: Bool {
        if let inks { return !inks.isEmpty && inks.allSatisfy { $0 < 0.005 } }
        let paint = resolved
        guard !paint.components.isEmpty else { return false }
        return switch paint.space {
        case .deviceRGB, .calRGB, .icc(3, _): paint.components.allSatisfy { $0 > 0.995 }
        case .lab: paint.components[0] > 99.5
        default: false
        }
    }

    /// Full black and no other ink.
    var isPureBlack: Bool {
        let paint = resolved
        return switch paint.space {
        case .deviceGray, .calGray, .icc(1, _): (paint.components.first ?? 1) < 0.005
        case .deviceCMYK, .icc(4, _):
            paint.components.count == 4 && paint.components[3] > 0.995
                && paint.components[..<3].allSatisfy { $0 < 0.005 }
        case .separation("Black", _): (paint.components.first ?? 0) > 0.995
        default: false
        }
    }

    /// Full black with other inks under it.
    var isRichBlack: Bool {
        let paint = resolved
        return switch paint.space {
        case .deviceCMYK, .icc(4, _):
            paint.components.count == 4 && paint.components[3] > 0.945
                && paint.components[..<3].contains { $0 > 0.005 }
        default: false
        }
    }

    var isRegistration: Bool {
        if case .separation("All", _) = space { return (components.first ?? 0) > 0.005 }
        return false
    }
}
