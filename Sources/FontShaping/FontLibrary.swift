package import Diagnostics
package import Typography

/// The faces of a run: each role's face, and those that are tried for characters it does not have.
///
/// Not for use from several threads at once; a batch gives each worker its own.
package final class FontLibrary {
    /// Open faces; a `FontID` is an index into them.
    let faces: [FontFace]
    private let roles: [ChineseRegion: [FontRole: RoleFaces]]
    let buffer: ShapingBuffer
    private let keepsFiles: Bool

    private init(
        faces: [FontFace], roles: [ChineseRegion: [FontRole: RoleFaces]], keepsFiles: Bool
    ) throws(Failure) {
        self.faces = faces
        self.roles = roles
        self.keepsFiles = keepsFiles
        buffer = try ShapingBuffer()
    }

    /// Opens the first face of each role that is there.
    ///
    /// - Parameters:
    ///   - candidates: the contents of `fonts/fonts.yaml`.
    ///   - fontsFolder: where files that the candidates name are looked for.
    ///   - keepsFiles: whether what was read of the font files stays in memory until the end, some 40 MiB that the
    ///     processes of a machine share. What reads one document does without; for many, the system would read the
    ///     same again and again.
    /// - Throws: when there is no face for running text, or a named file is no font.
    package static func loaded(
        _ candidates: FontCandidates, fontsFolder: String, keepsFiles: Bool = false
    ) throws(Failure) -> Diagnosed<FontLibrary> {
        var loader = FaceLoader(fontsFolder: fontsFolder)
        var diagnostics: [Diagnostic] = []
        guard let body = try loader.first(of: candidates.chinese[.body] ?? []) else {
            let names = printed(candidates.chinese[.body] ?? [])
            throw Failure(.internal, Diagnostic(.Font.noBodyFace, FontRole.body.rawValue, names))
        }
        var fallback: [Int] = []
        for candidate in candidates.chinese[.fallback] ?? [] {
            if let face = try loader.first(of: [candidate]) { fallback.append(face) }
        }
        var roles: [ChineseRegion: [FontRole: RoleFaces]] = [:]
        for role in FontRole.allCases {
            let own = role == .fallback ? body : try loader.first(of: candidates.chinese[role] ?? [])
            if own == nil {
                let names = printed(candidates.chinese[role] ?? [])
                diagnostics.append(Diagnostic(.Font.roleReplaced, role.rawValue, names))
            }
            let latin = try loader.latin(candidates.latin[role] ?? [])
            if latin == nil, let absent = candidates.latin[role], !absent.isEmpty {
                let names = printed(absent.map(\.face))
                diagnostics.append(Diagnostic(.Font.latinReplaced, role.rawValue, names))
            }
            for region in ChineseRegion.allCases {
                // A face of the region goes before the role's own, which stays for what the other has not.
                let regional = try loader.first(of: candidates.regional[region]?[role] ?? [])
                let chain = [regional, own, body].compactMap(\.self) + fallback
                roles[region, default: [:]][role] = RoleFaces(chinese: unique(chain), latin: latin)
            }
        }
        return Diagnosed(
            try FontLibrary(faces: loader.faces, roles: roles, keepsFiles: keepsFiles), diagnostics)
    }

    /// The faces of a role in a region; of running text when the role has none.
    func faces(of role: FontRole, in region: ChineseRegion) -> RoleFaces {
        roles[region]?[role] ?? RoleFaces(chinese: [0], latin: nil)
    }

    /// A font file with just these glyphs of a face, for embedding.
    package func subset(of font: FontID, glyphs: Set<UInt32>) throws(Failure) -> FaceSubset {
        defer { forgetPages(of: faces[font.index]) }
        return try faces[font.index].subset(of: glyphs)
    }

    /// The glyphs of a face for those of the characters that it has.
    package func glyphs(of characters: [Unicode.Scalar], in font: FontID) -> Set<UInt32> {
        let face = faces[font.index]
        return Set(characters.map(face.glyph(of:)).filter { $0 != 0 })
    }

    /// Whether the outlines of a face are those of PostScript (CFF), else of TrueType.
    package func hasPostScriptOutlines(_ font: FontID) -> Bool { faces[font.index].hasPostScriptOutlines }

    /// The file that a face is in, as it is mapped.
    package func file(of font: FontID) -> MappedFace { faces[font.index].mapped }

    /// Gives back the memory of what was read of the font files so far, unless they are kept; what is needed again is
    /// read again.
    package func forgetPages() {
        for face in faces { forgetPages(of: face) }
    }

    func forgetPages(of face: FontFace) {
        if !keepsFiles { face.forgetPages() }
    }

    private static func unique(_ indexes: [Int]) -> [Int] {
        var seen: Set<Int> = []
        return indexes.filter { seen.insert($0).inserted }
    }

    private static func printed(_ candidates: [FontCandidate]) -> String {
        candidates.map { $0.file ?? "\($0.family ?? "?") \($0.style)" }.joined(separator: ", ")
    }
}
