package import Geometry
package import Typography

extension FontLibrary: TextShaper {
    package func shaped(
        _ text: String, role: FontRole, size: Length, options: ShapingOptions
    ) -> ShapedText {
        let region = ChineseRegion(language: options.language)
        let items = TextItems(text)
        let itemisation = Itemisation(
            faces: faces, role: faces(of: role, in: region), options: options, region: region)
        let runs = itemisation.runs(of: items)
        var builder = ShapedTextBuilder(
            size: size, writingMode: options.writingMode, byteCount: text.utf8.count)
        var drawn = text
        if options.writingMode == .vertical, items.hasQuotes {
            drawn = replacingQuotes(in: text, items: items, region: region)
        }
        drawn.makeContiguousUTF8()
        unsafe drawn.utf8.withContiguousStorageIfAvailable { utf8 in
            unsafe utf8.withMemoryRebound(to: CChar.self) { bytes in
                for run in runs { unsafe shape(run, of: bytes, region: region, into: &builder) }
            }
        }
        let marks = MarkPlacement(
            faces: faces, em: Int32(size.units), writingMode: options.writingMode, region: region)
        return builder.text(text, scalars: items.scalars, marks: marks)
    }

    private func shape(
        _ run: TextRun, of bytes: UnsafeBufferPointer<CChar>, region: ChineseRegion,
        into builder: inout ShapedTextBuilder
    ) {
        let face = faces[run.face]
        guard run.missing == nil else {
            builder.addMissing(run, glyph: face.glyph(of: "〓"), in: face)
            return
        }
        builder.begin(run, face: face)
        unsafe buffer.shape(bytes, run: run, in: face, region: region, isDownwards: builder.isDownwards) {
            glyph, cluster, position in
            builder.add(glyph, cluster: cluster, position: position)
        }
        builder.finishRun(in: face)
    }

    /// The text with the marks that are drawn in a vertical line, byte for byte as long.
    private func replacingQuotes(in text: String, items: TextItems, region: ChineseRegion) -> String {
        var result = String.UnicodeScalarView()
        for (index, scalar) in items.scalars.enumerated() {
            result.append(items.isWestern[index] ? scalar : verticalForm(of: scalar, in: region))
        }
        return String(result)
    }
}
