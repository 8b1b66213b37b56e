extension Double {
    /// A length in points as millimetres.
    var millimetres: Double { self * 25.4 / 72 }
}

/// A number with one decimal, none when it is whole: `12.3`, `12`. Numbers beyond all paper are written as ±10⁹.
func decimal(_ value: Double) -> String {
    let bounded = value.isNaN ? 0 : max(-1e9, min(1e9, value))
    let tenths = Int((bounded * 10).rounded())
    let sign = tenths < 0 ? "-" : ""
    let rest = abs(tenths) % 10
    return "\(sign)\(abs(tenths) / 10)" + (rest == 0 ? "" : ".\(rest)")
}
