/// Paths: their boxes are all that is kept of them (ISO 32000-1, 8.5).
extension ContentInterpreter {
    mutating func performPath(_ name: String, _ operands: Operands) -> Bool {
        switch name {
        case "m", "l", "c", "v", "y": extendPath(operands.numbers)
        case "re": addRectangle(operands.numbers)
        case "h": break
        case "f", "F", "f*": paintPath(fills: true, strokes: false)
        case "S", "s": paintPath(fills: false, strokes: true)
        case "B", "B*", "b", "b*": paintPath(fills: true, strokes: true)
        case "n": paintPath(fills: false, strokes: false)
        case "W", "W*": clipsNext = true
        case "sh": paintShading()
        default: return false
        }
        return true
    }

    private mutating func extendPath(_ numbers: [Double]) {
        for index in stride(from: 0, to: numbers.count - 1, by: 2) {
            let place = state.transform.point(numbers[index], numbers[index + 1])
            let box = PageBox(left: place.x, bottom: place.y, right: place.x, top: place.y)
            path = path?.union(box) ?? box
        }
    }

    private mutating func addRectangle(_ numbers: [Double]) {
        guard numbers.count == 4 else { return }
        let corners = [numbers[0], numbers[1], numbers[0] + numbers[2], numbers[1] + numbers[3]]
        guard let rectangle = PageBox(corners) else { return }
        let box = state.transform.box(rectangle)
        path = path?.union(box) ?? box
    }

    private mutating func paintPath(fills: Bool, strokes: Bool) {
        defer {
            path = nil
            clipsNext = false
        }
        guard let box = path else { return }
        if fills { note(.fill, box, paint: state.fill) }
        if strokes {
            let width = state.lineWidth * state.transform.meanScale
            note(.stroke(width * userUnit), box.grown(by: width / 2), paint: state.stroke, isStroke: true)
        }
        if clipsNext { state.clip = state.clip.intersection(box) ?? .nowhere }
    }

    private mutating func paintShading() {
        note(.shading, state.clip, paint: Paint(space: .pattern(nil), components: []))
    }
}

extension PageBox {
    /// No mark meets it.
    static let nowhere = PageBox(left: 1e30, bottom: 1e30, right: -1e30, top: -1e30)
}
