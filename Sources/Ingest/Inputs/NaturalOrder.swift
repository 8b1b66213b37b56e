/// The order in which people put names with numbers: 2 before 10, A1 before B1.
struct NaturalOrder: Comparable {
    private let parts: [Part]

    private enum Part: Comparable {
        case number(Int)
        case text(String)
    }

    init(_ name: String) {
        var parts: [Part] = []
        var rest = name[...]
        while let first = rest.first {
            let isDigit = first.isASCII && first.isNumber
            let run = rest.prefix { ($0.isASCII && $0.isNumber) == isDigit }
            parts.append(isDigit ? Int(run).map(Part.number) ?? .text(String(run)) : .text(String(run)))
            rest = rest.dropFirst(run.count)
        }
        self.parts = parts
    }

    static func < (left: NaturalOrder, right: NaturalOrder) -> Bool {
        left.parts.lexicographicallyPrecedes(right.parts)
    }
}
