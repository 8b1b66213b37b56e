/// A quarter turn clockwise that brings what was set as if lines ran rightwards to a page on which they run downwards:
/// what lay to the right then lies below, what lay below then lies to the left.
package struct QuarterTurn: Sendable, Hashable {
    /// Where the corner of the space before the turn comes to lie.
    private let corner: Point
    private let isClockwise: Bool

    /// - Parameter corner: where the top left corner of the space before the turn comes to lie; after the turn it is
    ///   the top right one.
    package init(corner: Point) {
        self.init(corner: corner, isClockwise: true)
    }

    private init(corner: Point, isClockwise: Bool) {
        self.corner = corner
        self.isClockwise = isClockwise
    }

    /// The turn that takes this one back.
    package var inverse: QuarterTurn { QuarterTurn(corner: corner, isClockwise: !isClockwise) }

    package func callAsFunction(_ point: Point) -> Point {
        isClockwise
            ? Point(x: corner.x - point.y, y: corner.y + point.x)
            : Point(x: point.y - corner.y, y: corner.x - point.x)
    }

    package func callAsFunction(_ area: Rectangle) -> Rectangle {
        // The corner that is the top left one afterwards.
        let origin = isClockwise ? Point(x: area.left, y: area.bottom) : Point(x: area.right, y: area.top)
        return Rectangle(origin: self(origin), size: Size(width: area.height, height: area.width))
    }
}
