import Geometry
import Testing

@Suite("Quarter turn")
struct QuarterTurnTests {
    private let turn = QuarterTurn(corner: Point(x: .points(100), y: .zero))
    private let area = Rectangle(x: .points(10), y: .points(20), width: .points(30), height: .points(5))

    @Test("What was to the right lies below, what was below lies to the left")
    func direction() {
        #expect(turn(Point(x: .zero, y: .zero)) == Point(x: .points(100), y: .zero))
        #expect(turn(Point(x: .points(7), y: .zero)) == Point(x: .points(100), y: .points(7)))
        #expect(turn(Point(x: .zero, y: .points(7))) == Point(x: .points(93), y: .zero))
    }

    @Test("An area changes its sides and covers the turned places of its corners")
    func areas() {
        let turned = turn(area)
        #expect(turned.size == Size(width: .points(5), height: .points(30)))
        for corner in [
            Point(x: area.left, y: area.top), Point(x: area.right, y: area.top),
            Point(x: area.left, y: area.bottom), Point(x: area.right, y: area.bottom),
        ] {
            let place = turn(corner)
            #expect(place.x == turned.left || place.x == turned.right)
            #expect(place.y == turned.top || place.y == turned.bottom)
        }
    }

    @Test("The inverse takes points and areas back")
    func inverse() {
        #expect(turn.inverse(turn(area)) == area && turn(turn.inverse(area)) == area)
        #expect(turn.inverse(turn(area.origin)) == area.origin)
    }
}
