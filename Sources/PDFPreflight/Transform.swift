internal import Foundation

/// A transformation of coordinates (ISO 32000-1, 8.3.4): `x' = a·x + c·y + e`, `y' = b·x + d·y + f`.
struct Transform: Sendable, Hashable {
    var a = 1.0
    var b = 0.0
    var c = 0.0
    var d = 1.0
    var e = 0.0
    var f = 0.0

    static let identity = Transform()

    init() {}

    init(a: Double, b: Double, c: Double, d: Double, e: Double, f: Double) {
        self.a = a
        self.b = b
        self.c = c
        self.d = d
        self.e = e
        self.f = f
    }

    init?(_ numbers: [Double]?) {
        guard let numbers, numbers.count == 6 else { return nil }
        self.init(a: numbers[0], b: numbers[1], c: numbers[2], d: numbers[3], e: numbers[4], f: numbers[5])
    }

    static func translation(_ x: Double, _ y: Double) -> Transform {
        Transform(a: 1, b: 0, c: 0, d: 1, e: x, f: y)
    }

    /// This transformation, then `next`.
    func then(_ next: Transform) -> Transform {
        Transform(
            a: a * next.a + b * next.c, b: a * next.b + b * next.d, c: c * next.a + d * next.c,
            d: c * next.b + d * next.d, e: e * next.a + f * next.c + next.e,
            f: e * next.b + f * next.d + next.f)
    }

    func point(_ x: Double, _ y: Double) -> (x: Double, y: Double) { (a * x + c * y + e, b * x + d * y + f) }

    /// The smallest box around a box that is transformed.
    func box(_ box: PageBox) -> PageBox {
        let corners = [
            point(box.left, box.bottom), point(box.right, box.bottom), point(box.left, box.top),
            point(box.right, box.top),
        ]
        return corners.dropFirst().reduce(
            PageBox(left: corners[0].x, bottom: corners[0].y, right: corners[0].x, top: corners[0].y)
        ) {
            $0.union(PageBox(left: $1.x, bottom: $1.y, right: $1.x, top: $1.y))
        }
    }

    /// How long a horizontal unit becomes.
    var horizontalScale: Double { hypot(a, b) }
    /// How long a vertical unit becomes.
    var verticalScale: Double { hypot(c, d) }
    /// The side of the square that has the area of a unit square after the transformation.
    var meanScale: Double { abs(a * d - b * c).squareRoot() }
}
