internal import CHarfBuzz
import Geometry
import Typography

/// Divides a paragraph into runs: script (UAX #24), role, coverage of the faces and, in vertical lines, orientation.
struct Itemisation {
    let faces: [FontFace]
    let role: RoleFaces
    let options: ShapingOptions

    func runs(of items: TextItems) -> [TextRun] {
        let isInCell = options.writingMode == .vertical ? cells(in: items) : []
        var result: [TextRun] = []
        var offset = 0
        for (index, scalar) in items.scalars.enumerated() {
            let bytes = offset..<offset + scalar.utf8.count
            offset = bytes.upperBound
            if items.kinds[index] == .joiner, let last = result.last, last.missing == nil {
                result[result.count - 1].bytes = last.bytes.lowerBound..<offset
                continue
            }
            let next =
                items.isWestern[index]
                ? western(
                    scalar, bytes, isInCell: !isInCell.isEmpty && isInCell[index], previous: result.last)
                : chinese(scalar, bytes, previous: result.last)
            if let last = result.last, last.continues(with: next) {
                result[result.count - 1].bytes = last.bytes.lowerBound..<offset
            } else {
                result.append(next)
            }
        }
        return result
    }

    private func chinese(_ scalar: Unicode.Scalar, _ bytes: Range<Int>, previous: TextRun?) -> TextRun {
        let drawn = options.writingMode == .vertical ? verticalForm(of: scalar) : scalar
        guard let face = role.chinese.first(where: { faces[$0].glyph(of: drawn) != 0 }) else {
            return missing(scalar, bytes)
        }
        var script = scriptTag(of: scalar)
        if (0x2B0...0x2FF).contains(scalar.value), let previous, previous.setting == .chinese {
            // Tone marks of bopomofo are placed by the rules of its script.
            script = previous.script
        } else if !isChineseScript(script) {
            script = HB_SCRIPT_HAN.rawValue
        }
        let form = GlyphForm(orientation: isTurned(drawn, face: face) ? .sideways : .upright)
        return TextRun(bytes: bytes, face: face, script: script, setting: .chinese, form: form)
    }

    private func western(
        _ scalar: Unicode.Scalar, _ bytes: Range<Int>, isInCell: Bool, previous: TextRun?
    ) -> TextRun {
        let tag = scriptTag(of: scalar)
        var script = tag
        if tag == HB_SCRIPT_COMMON.rawValue || tag == HB_SCRIPT_INHERITED.rawValue {
            let continued = previous.flatMap { $0.setting == .chinese ? nil : $0.script }
            script = continued ?? HB_SCRIPT_LATIN.rawValue
        }
        let setting: ShapedCluster.Setting = isInCell ? .westernInCell : .western
        let isSideways = options.writingMode == .vertical && !isInCell
        let orientation: GlyphForm.Orientation = isSideways ? .sideways : .upright
        if let latin = role.latin, faces[latin.face].glyph(of: scalar) != 0 {
            let form = GlyphForm(orientation: orientation, sizePerMille: latin.sizePerMille)
            return TextRun(
                bytes: bytes, face: latin.face, script: script, setting: setting, form: form,
                raisePerMille: latin.raisePerMille)
        }
        guard let face = role.chinese.first(where: { faces[$0].glyph(of: scalar) != 0 }) else {
            return missing(scalar, bytes)
        }
        return TextRun(
            bytes: bytes, face: face, script: script, setting: setting,
            form: GlyphForm(orientation: orientation))
    }

    private func missing(_ scalar: Unicode.Scalar, _ bytes: Range<Int>) -> TextRun {
        TextRun(
            bytes: bytes, face: role.chinese[0], script: HB_SCRIPT_HAN.rawValue, setting: .chinese,
            missing: scalar)
    }

    /// Whether a character lies on its side in a vertical line: it should, or should have a glyph of its own and the
    /// face has none (UAX #50). Colons and semicolons without one stand, as Traditional Chinese has them.
    private func isTurned(_ scalar: Unicode.Scalar, face: Int) -> Bool {
        guard options.writingMode == .vertical else { return false }
        switch VerticalOrientation(scalar) {
        case .upright, .transformedUpright: return false
        case .sideways where scalar == "·": return false
        case .transformedSideways where scalar == "：" || scalar == "；": return false
        case .sideways, .transformedSideways:
            return !faces[face].hasVerticalForm(of: scalar)
        }
    }

    /// Which characters stand upright in one cell: short numbers, and short groups of capitals (clreq, Mixed Text
    /// Composition in Vertical Writing Mode). What touches other Western characters is part of a longer word.
    private func cells(in items: TextItems) -> [Bool] {
        var result = [Bool](repeating: false, count: items.scalars.count)
        var index = 0
        while index < result.count {
            guard items.isWestern[index], items.kinds[index] != .space else {
                index += 1
                continue
            }
            var end = index
            var isNumber = true
            var isCapitals = true
            while end < result.count, items.isWestern[end], items.kinds[end] != .space {
                isNumber = isNumber && items.kinds[end] == .digit
                isCapitals = isCapitals && ("A"..."Z").contains(items.scalars[end])
                end += 1
            }
            let fits =
                (isNumber && end - index <= options.longestUprightNumber)
                || (isCapitals && end - index <= options.longestUprightLetters)
            if fits { for member in index..<end { result[member] = true } }
            index = end
        }
        return result
    }
}

/// The mark that is drawn for a character in a vertical line: corner brackets stand for curly quotes
/// (GB/T 15834—2011 on vertical text; clreq, Quotation Marks). Each takes as many bytes as what it stands for.
func verticalForm(of scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "“": "『"
    case "”": "』"
    case "‘": "「"
    case "’": "」"
    default: scalar
    }
}
