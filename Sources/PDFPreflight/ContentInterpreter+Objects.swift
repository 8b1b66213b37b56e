internal import Diagnostics
internal import PDFObjects

/// External objects, patterns, glyph procedures and inline images (ISO 32000-1, 8.7 to 8.10, 9.6.5).
extension ContentInterpreter {
    mutating func performObject(_ name: String, _ operands: Operands) -> Bool {
        switch name {
        case "Do": operands.name.map { perform(object: scope.resources["XObject"][$0]) }
        case "BI": noteInlineImage(operands)
        default: return false
        }
        return true
    }

    private mutating func perform(object: PDFObject) {
        if object["Subtype2"].name == "PS" { content.refusedObjects.insert(.postScript) }
        if !object["OPI"].isNull { content.refusedObjects.insert(.opi) }
        if !object["Ref"].isNull { content.refusedObjects.insert(.reference) }
        content.filters.formUnion(object.filters)
        if object.kind == .stream, !object["F"].isNull {
            let number = object.reference.map { "\($0.number)" } ?? "?"
            document.findings.add(PreflightFinding(.PreflightFile.externalStream, page: page, number))
        }
        switch object["Subtype"].name {
        case "Form": perform(form: object)
        case "Image":
            if !object["Alternates"].isNull { content.refusedObjects.insert(.alternates) }
            note(image: object)
        case "PS": content.refusedObjects.insert(.postScript)
        default: break
        }
    }

    private mutating func perform(form: PDFObject) {
        let outer = state
        defer { state = outer }
        let matrix = Transform(form["Matrix"].numbers) ?? .identity
        state.transform = matrix.then(state.transform)
        if let box = PageBox(form["BBox"].numbers) {
            state.clip = state.clip.intersection(state.transform.box(box)) ?? .nowhere
        }
        perform(stream: form)
    }

    /// Performs a stream in its own resources; those of its surroundings serve when it has none.
    private mutating func perform(stream: PDFObject) {
        guard depth < document.budget.deepest else { return content.isCut = true }
        if let reference = stream.reference {
            guard active.insert(reference).inserted else { return content.containsItself = true }
        }
        defer { stream.reference.map { _ = active.remove($0) } }
        guard let bytes = document.data(of: stream, page: page) else { return }
        let outer = (scope: scope, tags: tags, text: textMatrix, line: lineMatrix, path: path)
        if stream["Resources"].kind == .dictionary {
            scope = ContentScope(stream["Resources"], in: document)
        }
        depth += 1
        path = nil
        perform(bytes)
        depth -= 1
        scope = outer.scope
        tags = outer.tags
        textMatrix = outer.text
        lineMatrix = outer.line
        path = outer.path
    }

    /// Performs the cell of a tiling pattern once a page; its marks are where the pattern was used first.
    mutating func performPattern(_ name: String, at place: PageBox) {
        let pattern = scope.resources["Pattern"][name]
        let key = pattern.reference.map { "pattern \($0.number)" } ?? "pattern \(depth) \(name)"
        guard performed.insert(key).inserted else { return }
        if pattern["PatternType"].integer == 2 {
            content.spaces.insert(scope.colourSpace(pattern["Shading"]["ColorSpace"]))
            return
        }
        guard pattern.kind == .stream else { return }
        perform(apart: pattern, at: place, transform: Transform(pattern["Matrix"].numbers) ?? .identity)
    }

    /// Performs the procedures of glyphs of a Type 3 font once a page.
    mutating func performGlyphs(_ codes: Set<Int>, at place: PageBox, text: Transform) {
        let name = state.text.resource
        let font = scope.resources["Font"][name]
        let glyphs = glyphNames(font["Encoding"]["Differences"])
        let matrix = Transform(font["FontMatrix"].numbers) ?? .identity
        for code in codes.sorted() {
            guard let glyph = glyphs[code], performed.insert("glyph \(depth) \(name) \(glyph)").inserted else {
                continue
            }
            let procedure = font["CharProcs"][glyph]
            if procedure.kind == .stream { perform(apart: procedure, at: place, transform: matrix.then(text)) }
        }
    }

    private func glyphNames(_ differences: PDFObject) -> [Int: String] {
        var result: [Int: String] = [:]
        var code = 0
        for item in differences.items.prefix(1_024) {
            if let start = item.integer {
                code = start
            } else {
                result[code] = item.name
                code &+= 1
            }
        }
        return result
    }

    /// With a state of its own: what the stream sets does not come back, and its marks are told at `place`.
    private mutating func perform(apart stream: PDFObject, at place: PageBox, transform: Transform) {
        let outer = (state: state, place: placeOfUse)
        state.transform = transform
        state.clip = .everywhere
        placeOfUse = place
        perform(stream: stream)
        state = outer.state
        placeOfUse = outer.place
    }
}

extension PageBox {
    /// Every mark meets it.
    static let everywhere = PageBox(left: -1e30, bottom: -1e30, right: 1e30, top: 1e30)
}
