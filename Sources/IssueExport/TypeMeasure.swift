import Geometry

/// A length as it is written on the command line: `13em`, `120pt`, `40mm`.
public struct TypeMeasure: Sendable, Hashable {
    /// What the number counts.
    enum Unit: String, CaseIterable {
        case em, pt, mm
    }

    let value: Double
    let unit: Unit

    /// Nil when the text is no number from 0 on with one of the units; a number alone counts em.
    public init?(_ text: String) {
        let unit = Unit.allCases.first { text.hasSuffix($0.rawValue) }
        let digits = text.dropLast(unit?.rawValue.count ?? 0)
        guard let value = Double(digits), value >= 0, value.isFinite else { return nil }
        self.value = value
        self.unit = unit ?? .em
    }

    /// Whether it is more than nothing.
    public var isPositive: Bool { value > 0 }

    /// A number of em.
    public static func em(_ value: Double) -> TypeMeasure { TypeMeasure(value: value, unit: .em) }

    private init(value: Double, unit: Unit) {
        self.value = value
        self.unit = unit
    }

    /// The length on paper, for type of the given size.
    func length(em: Length) -> Length {
        switch unit {
        case .em: em.scaled(by: value)
        case .pt: .points(value)
        case .mm: .millimetres(value)
        }
    }
}
