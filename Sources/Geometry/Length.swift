/// An exact length on paper.
///
/// Stored as whole units of 1/65 536 point, so that sums of advances, rows and columns never drift and the same
/// issue gives the same bytes on every machine. One point is 1/72 inch (the PDF and CSS point).
///
/// All comparisons are written out: those that Swift derives from `<` go through tables of functions in other modules.
package struct Length: Sendable, Hashable, Comparable {
    /// Units of 1/65 536 point.
    package let units: Int

    /// How many units make one point.
    package static let unitsPerPoint = 65_536

    package static var zero: Length { Length(units: 0) }

    package init(units: Int) {
        self.units = units
    }

    /// A length in points, rounded to the nearest unit.
    package static func points(_ value: Double) -> Length {
        Length(units: Int((value * Double(unitsPerPoint)).rounded()))
    }

    /// A length in millimetres (25.4 mm = 72 points), rounded to the nearest unit.
    package static func millimetres(_ value: Double) -> Length {
        points(value * 72 / 25.4)
    }

    /// The length in points, for drawing and for printing in messages.
    package var points: Double { Double(units) / Double(Length.unitsPerPoint) }

    /// The length times a factor, rounded to the nearest unit.
    package func scaled(by factor: Double) -> Length {
        Length(units: Int((Double(units) * factor).rounded()))
    }

    package static func == (left: Length, right: Length) -> Bool { left.units == right.units }
    package static func < (left: Length, right: Length) -> Bool { left.units < right.units }
    package static func > (left: Length, right: Length) -> Bool { left.units > right.units }
    package static func <= (left: Length, right: Length) -> Bool { left.units <= right.units }
    package static func >= (left: Length, right: Length) -> Bool { left.units >= right.units }
    package static func + (left: Length, right: Length) -> Length { Length(units: left.units + right.units) }
    package static func - (left: Length, right: Length) -> Length { Length(units: left.units - right.units) }
    package static prefix func - (length: Length) -> Length { Length(units: -length.units) }
    package static func * (length: Length, count: Int) -> Length { Length(units: length.units * count) }
    package static func * (count: Int, length: Length) -> Length { Length(units: length.units * count) }
    package static func / (length: Length, count: Int) -> Length { Length(units: length.units / count) }
    package static func += (left: inout Length, right: Length) { left = left + right }
    package static func -= (left: inout Length, right: Length) { left = left - right }

    /// How many whole `parts` fit into this length.
    package func wholeCount(of part: Length) -> Int { units / part.units }

    /// How many `parts` are needed to cover this length.
    package func coveringCount(of part: Length) -> Int { (units + part.units - 1) / part.units }
}

extension Length: CustomStringConvertible {
    /// Points with at most three decimals: "9", "14.4", "13.125".
    package var description: String {
        let thousandths = Int((points * 1000).rounded())
        let sign = thousandths < 0 ? "-" : ""
        let whole = abs(thousandths) / 1000
        let rest = abs(thousandths) % 1000
        guard rest != 0 else { return "\(sign)\(whole)" }
        var digits = String(rest)
        digits = String(repeating: "0", count: 3 - digits.count) + digits
        while digits.hasSuffix("0") { digits.removeLast() }
        return "\(sign)\(whole).\(digits)"
    }
}
