/// A rectangle in points, with its sides in the directions of the page: `x` to the right, `y` upwards.
package struct PageBox: Codable, Sendable, Hashable {
    package var left: Double
    package var bottom: Double
    package var right: Double
    package var top: Double

    package init(left: Double, bottom: Double, right: Double, top: Double) {
        self.left = left
        self.bottom = bottom
        self.right = right
        self.top = top
    }

    /// A rectangle of PDF (ISO 32000-1, 7.9.5): any two opposite corners.
    init?(_ numbers: [Double]?) {
        guard let numbers, numbers.count == 4, numbers.allSatisfy(\.isFinite) else { return nil }
        self.init(
            left: min(numbers[0], numbers[2]), bottom: min(numbers[1], numbers[3]),
            right: max(numbers[0], numbers[2]), top: max(numbers[1], numbers[3]))
    }

    var width: Double { right - left }
    var height: Double { top - bottom }
    /// Whether it has an area.
    var isProper: Bool { width > 0 && height > 0 }

    /// Grown by the same amount on every side; shrunk by a negative one.
    func grown(by amount: Double) -> PageBox {
        PageBox(left: left - amount, bottom: bottom - amount, right: right + amount, top: top + amount)
    }

    /// Whether `other` lies inside; less than `tolerance` points beyond a side do not count.
    func contains(_ other: PageBox, tolerance: Double = 0.01) -> Bool {
        other.left >= left - tolerance && other.bottom >= bottom - tolerance
            && other.right <= right + tolerance && other.top <= top + tolerance
    }

    /// What both have; nil when they are apart. A line without thickness that lies inside is kept.
    func intersection(_ other: PageBox) -> PageBox? {
        let common = PageBox(
            left: max(left, other.left), bottom: max(bottom, other.bottom), right: min(right, other.right),
            top: min(top, other.top))
        return common.width >= 0 && common.height >= 0 ? common : nil
    }

    func union(_ other: PageBox) -> PageBox {
        PageBox(
            left: min(left, other.left), bottom: min(bottom, other.bottom), right: max(right, other.right),
            top: max(top, other.top))
    }
}
