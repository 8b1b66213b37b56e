internal import Diagnostics
internal import PDFContent
internal import PDFObjects

/// Performs the operators of a page's content and notes what they mark (ISO 32000-1, annex A).
///
/// Nothing is drawn: text, paths and pictures become boxes with what a press minds about them.
struct ContentInterpreter {
    let document: DocumentReading
    let page: Int
    /// Points in a unit of user space (14.8.4, `UserUnit`).
    let userUnit: Double
    var scope: ContentScope
    var content = PageContent()
    var state: GraphicsState
    var stack: [GraphicsState] = []
    var textMatrix = Transform.identity
    var lineMatrix = Transform.identity
    var path: PageBox?
    var currentPoint = (x: 0.0, y: 0.0)
    /// Whether the path is to clip when it has been painted.
    var clipsNext = false
    var tags: [Mark.Tag] = []
    /// Streams that are being performed: none may contain itself.
    var active: Set<PDFReference> = []
    var depth = 0
    /// Patterns and glyph procedures that were performed on this page.
    var performed: Set<String> = []
    /// Where marks of a pattern or glyph are said to be: the place that it is used for.
    var placeOfUse: PageBox?

    init(_ document: DocumentReading, page: Int, userUnit: Double, resources: PDFObject, area: PageBox) {
        self.document = document
        self.page = page
        self.userUnit = userUnit
        scope = ContentScope(resources, in: document)
        state = GraphicsState(transform: .identity, clip: area)
    }

    /// Performs a stream with the state as it is.
    mutating func perform(_ bytes: [UInt8]) {
        var operations = ContentOperations(bytes)
        let bottom = stack.count
        while let operation = operations.next() {
            guard WorkBudget.take(1, from: &document.budget.operations) else {
                content.isCut = true
                return
            }
            let operands = Operands(operation, operations.lexer)
            perform(operation.name, operands, above: bottom)
        }
        if stack.count > bottom { content.isUnbalanced = true }
        while stack.count > bottom { restore() }
    }

    private mutating func perform(_ name: String, _ operands: Operands, above bottom: Int) {
        switch name {
        case "q":
            // Deeper than any program writes; the states would fill the memory.
            guard stack.count < 4_096 else { return content.isUnbalanced = true }
            stack.append(state)
        case "Q":
            if stack.count > bottom { restore() } else { content.isUnbalanced = true }
        default:
            let isKnown =
                performText(name, operands) || performPath(name, operands) || performState(name, operands)
                || performColour(name, operands) || performObject(name, operands)
                || performMarkedContent(name, operands)
            if !isKnown, content.unknownOperators.count < 8 {
                content.unknownOperators.insert(String(name.prefix(16)))
            }
        }
    }

    private mutating func restore() {
        if let last = stack.popLast() { state = last }
    }

    /// Notes a mark, if any of it is let through.
    ///
    /// - Parameter box: in points of default user space.
    mutating func note(_ kind: Mark.Kind, _ box: PageBox, paint: Paint, isStroke: Bool = false) {
        guard let visible = box.intersection(state.clip) else { return }
        guard content.marks.count < document.budget.marksOfPage else {
            content.isCut = true
            return
        }
        let place = placeOfUse ?? visible
        content.marks.append(
            Mark(
                kind: kind, box: place, paint: paint, compositing: state.compositing,
                tag: tags.last ?? .none))
        if case .image = kind {} else { content.spaces.insert(paint.space) }
        let overprints =
            isStroke ? state.compositing.overprintsStroke : state.compositing.overprintsFill
        if case .icc(4, _) = paint.space.underlying, overprints, state.compositing.overprintMode == 1 {
            content.overprintsProfiledCMYK = content.overprintsProfiledCMYK ?? place
        }
        if let pattern = paint.pattern { performPattern(pattern, at: place) }
    }
}
