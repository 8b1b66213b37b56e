package import Diagnostics
package import Typography

/// A font file with those characters of a role that one of its faces has, for a document that brings its fonts along.
package struct EmbeddedFace: Sendable {
    package let bytes: [UInt8]
    /// Whether the outlines are those of PostScript (CFF), else of TrueType.
    package let hasPostScriptOutlines: Bool
    /// In the order of their code points.
    package let characters: [Unicode.Scalar]
}

extension FontLibrary {
    /// Subsets of a role's faces that together draw the characters, each by the first face that has it.
    ///
    /// - Parameter language: BCP 47; its region may have faces of its own.
    /// - Returns: the subsets, and the characters that no face has. Controls and marks without ink need none.
    /// - Throws: when a face that is needed must not be embedded.
    package func embedded(
        _ role: FontRole, language: String, characters: Set<Unicode.Scalar>
    ) throws(Failure) -> (faces: [EmbeddedFace], missing: [Unicode.Scalar]) {
        var left = characters.filter(\.needsGlyph).sorted()
        var result: [EmbeddedFace] = []
        for index in faces(of: role, in: ChineseRegion(language: language)).chinese where !left.isEmpty {
            let face = faces[index]
            let own = left.filter { face.glyph(of: $0) != 0 }
            guard !own.isEmpty else { continue }
            left.removeAll { face.glyph(of: $0) != 0 }
            guard face.permission == .subset else {
                throw Failure(.badData, Diagnostic(.Font.notEmbeddable, face.path, face.permission.rawValue))
            }
            defer { forgetPages(of: face) }
            let bytes = try face.subset(of: own)
            // The version of an OpenType file says whose outlines it has: OTTO.
            let hasPostScriptOutlines = bytes.starts(with: [0x4F, 0x54, 0x54, 0x4F])
            result.append(
                EmbeddedFace(bytes: bytes, hasPostScriptOutlines: hasPostScriptOutlines, characters: own))
        }
        return (result, left)
    }
}

extension Unicode.Scalar {
    fileprivate var needsGlyph: Bool {
        switch properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned: false
        default: !properties.isDefaultIgnorableCodePoint
        }
    }
}
