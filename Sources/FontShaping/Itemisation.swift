internal import CHarfBuzz
import Geometry
import Typography

/// Divides a paragraph into runs: script (UAX #24), role, coverage of the faces and, in vertical lines, orientation.
struct Itemisation {
    let faces: [FontFace]
    let role: RoleFaces
    let options: ShapingOptions
    private let region: ChineseRegion
    /// Tried in turn for each Western word, so that a word does not change its face at a rare letter.
    private let westernFaces: [LatinFace]

    init(faces: [FontFace], role: RoleFaces, options: ShapingOptions, region: ChineseRegion) {
        self.faces = faces
        self.role = role
        self.options = options
        self.region = region
        let plain = role.chinese.map { LatinFace(face: $0, sizePerMille: 1000, raisePerMille: 0) }
        westernFaces = (role.latin.map { [$0] } ?? []) + plain
    }

    func runs(of items: TextItems) -> [TextRun] {
        let isInCell = options.writingMode == .vertical ? cells(in: items) : []
        var result: [TextRun] = []
        var offset = 0
        var wordEnd = 0
        var wordFace: LatinFace?
        let plainFace = faces[role.chinese[0]]
        // Whether the last run is one of Chinese characters in the face that is tried first: nearly all go on with it.
        var isPlain = false
        for (index, scalar) in items.scalars.enumerated() {
            if items.isWestern[index], index >= wordEnd {
                wordEnd = items.wordEnd(from: index)
                wordFace = westernFaces.first { covers($0, index..<wordEnd, of: items) }
            }
            let bytes = offset..<offset + scalar.utf8.count
            offset = bytes.upperBound
            if items.kinds[index] == .joiner, let last = result.last, last.missing == nil {
                result[result.count - 1].bytes = last.bytes.lowerBound..<offset
                continue
            }
            if isPlain, scalar.isHan, plainFace.glyph(of: scalar) != 0 {
                result[result.count - 1].bytes = result[result.count - 1].bytes.lowerBound..<offset
                continue
            }
            let isCell = !isInCell.isEmpty && isInCell[index]
            let next =
                items.isWestern[index]
                ? western(scalar, bytes, in: wordFace, isInCell: isCell, previous: result.last)
                : chinese(scalar, bytes, previous: result.last)
            if let last = result.last, last.continues(with: next) {
                result[result.count - 1].bytes = last.bytes.lowerBound..<offset
            } else {
                result.append(next)
                isPlain = isPlainChinese(next)
            }
        }
        return result
    }

    /// Whether a run is of Chinese characters on a horizontal line, in the face that is tried first.
    private func isPlainChinese(_ run: TextRun) -> Bool {
        options.writingMode == .horizontal && run.setting == .chinese && run.missing == nil
            && run.face == role.chinese[0] && run.script == HB_SCRIPT_HAN.rawValue && run.form == .plain
    }

    private func chinese(_ scalar: Unicode.Scalar, _ bytes: Range<Int>, previous: TextRun?) -> TextRun {
        let drawn = options.writingMode == .vertical ? verticalForm(of: scalar, in: region) : scalar
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

    /// - Parameter wordFace: the face that has the whole word of the character; nil when none has.
    private func western(
        _ scalar: Unicode.Scalar, _ bytes: Range<Int>, in wordFace: LatinFace?, isInCell: Bool,
        previous: TextRun?
    ) -> TextRun {
        guard let face = wordFace ?? westernFaces.first(where: { faces[$0.face].glyph(of: scalar) != 0 }) else {
            return missing(scalar, bytes)
        }
        var script = scriptTag(of: scalar)
        if script == HB_SCRIPT_COMMON.rawValue || script == HB_SCRIPT_INHERITED.rawValue {
            let continued = previous.flatMap { $0.setting == .chinese ? nil : $0.script }
            script = continued ?? HB_SCRIPT_LATIN.rawValue
        }
        let isSideways = options.writingMode == .vertical && !isInCell
        return TextRun(
            bytes: bytes, face: face.face, script: script, setting: isInCell ? .westernInCell : .western,
            form: GlyphForm(orientation: isSideways ? .sideways : .upright, sizePerMille: face.sizePerMille),
            raisePerMille: face.raisePerMille)
    }

    /// Marks that join to a letter do not count: many faces have the two as one glyph only.
    private func covers(_ face: LatinFace, _ word: Range<Int>, of items: TextItems) -> Bool {
        word.allSatisfy { items.kinds[$0] == .joiner || faces[face.face].glyph(of: items.scalars[$0]) != 0 }
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
            let end = items.wordEnd(from: index)
            let isNumber = items.kinds[index..<end].allSatisfy { $0 == .digit }
            let isCapitals = items.scalars[index..<end].allSatisfy { ("A"..."Z").contains($0) }
            let fits =
                (isNumber && end - index <= options.longestUprightNumber)
                || (isCapitals && end - index <= options.longestUprightLetters)
            if fits { for member in index..<end { result[member] = true } }
            index = end
        }
        return result
    }
}

/// The mark that is drawn for a character in a vertical line: corner brackets stand for curly quotes. Double quotes are
/// the outer ones wherever they are curly; the outer corner brackets are the double ones on the mainland
/// (GB/T 15834—2011 on vertical text), the single ones in Taiwan and Hong Kong (clreq, Quotation Marks). Each takes as
/// many bytes as what it stands for.
func verticalForm(of scalar: Unicode.Scalar, in region: ChineseRegion) -> Unicode.Scalar {
    let isMainland = region == .mainland
    return switch scalar {
    case "“": isMainland ? "『" : "「"
    case "”": isMainland ? "』" : "」"
    case "‘": isMainland ? "「" : "『"
    case "’": isMainland ? "」" : "』"
    default: scalar
    }
}
