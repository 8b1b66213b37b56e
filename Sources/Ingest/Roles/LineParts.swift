/// A line with the parts that its forms are read from.
struct LineParts {
    /// All of it, without blanks at its ends.
    let text: Scalars
    /// Without the blanks inside it.
    let tight: Scalars
    /// What is inside the brackets that stand around all of it; the whole line when there are none.
    let core: Scalars
    let shape: LineShape

    init(_ text: Scalars) {
        self.text = text
        shape = LineShape(text)
        tight = shape.wordTotal > 1 ? text.withoutBlanks : text
        core = text.withoutBrackets
    }

    var hasBracketsAround: Bool { core.count < text.count }
}
