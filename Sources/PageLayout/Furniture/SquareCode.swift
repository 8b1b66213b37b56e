import Geometry

/// Turns a text into a square code of dark and light modules. The stage draws what it gives, and knows no more.
package protocol SquareCoder {
    /// The modules of the code, row by row, true for a dark one; nil for a text that cannot be coded.
    func modules(of text: String) -> [[Bool]]?
}

/// A square code on the page: dark modules as rules, a quiet zone of four modules around them.
struct SquareCode {
    let modules: [[Bool]]

    private static let quietZone = 4

    /// Elements that fill a square, runs of dark modules as one rule each.
    func elements(at corner: Point, side: Length, colour: Colour) -> [PageElement] {
        let module = side / (modules.count + SquareCode.quietZone * 2)
        guard module > .zero else { return [] }
        let first = Point(
            x: corner.x + module * SquareCode.quietZone, y: corner.y + module * SquareCode.quietZone)
        var result: [PageElement] = []
        for (row, line) in modules.enumerated() {
            var column = 0
            while column < line.count {
                let run = line[column...].prefix { $0 }.count
                if run > 0 {
                    let area = Rectangle(
                        x: first.x + module * column, y: first.y + module * row, width: module * run,
                        height: module)
                    result.append(.rule(PlacedRule(area: area, colour: colour)))
                }
                column += max(1, run)
            }
        }
        return result
    }
}
