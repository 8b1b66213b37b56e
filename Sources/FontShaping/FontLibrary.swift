package import Diagnostics
import FileIO
package import Typography

/// The faces of a run: each role's face, and those that are tried for characters it does not have.
///
/// Not for use from several threads at once; a batch gives each worker its own.
package final class FontLibrary {
    /// Open faces; a `FontID` is an index into them.
    let faces: [FontFace]
    /// For each role the faces to try in turn.
    let chains: [FontRole: [Int]]
    let buffer: ShapingBuffer

    private init(faces: [FontFace], chains: [FontRole: [Int]]) throws(Failure) {
        self.faces = faces
        self.chains = chains
        buffer = try ShapingBuffer()
    }

    /// Opens the first face of each role that is there.
    ///
    /// - Parameters:
    ///   - candidates: the contents of `fonts/fonts.yaml`.
    ///   - fontsFolder: where files that the candidates name are looked for.
    /// - Throws: when there is no face for running text, or a named file is no font.
    package static func loaded(
        _ candidates: [FontRole: [FontCandidate]], fontsFolder: String
    ) throws(Failure) -> Diagnosed<FontLibrary> {
        var loader = FaceLoader(fontsFolder: fontsFolder)
        let body = try loader.first(of: candidates[.body] ?? [])
        guard let body else {
            let names = printed(candidates[.body] ?? [])
            throw Failure(.internal, Diagnostic(.Font.noBodyFace, FontRole.body.rawValue, names))
        }
        var diagnostics: [Diagnostic] = []
        var fallback: [Int] = []
        for candidate in candidates[.fallback] ?? [] {
            if let face = try loader.first(of: [candidate]) { fallback.append(face) }
        }
        var chains: [FontRole: [Int]] = [:]
        for role in FontRole.allCases where role != .fallback {
            let own = try loader.first(of: candidates[role] ?? [])
            if own == nil {
                diagnostics.append(
                    Diagnostic(.Font.roleReplaced, role.rawValue, printed(candidates[role] ?? [])))
            }
            chains[role] = unique([own ?? body, body] + fallback)
        }
        chains[.fallback] = unique([body] + fallback)
        return Diagnosed(try FontLibrary(faces: loader.faces, chains: chains), diagnostics)
    }

    /// A font file with just these glyphs of a face, for embedding.
    package func subset(of font: FontID, glyphs: Set<UInt32>) throws(Failure) -> [UInt8] {
        try faces[font.index].subset(of: glyphs)
    }

    /// The file that a face is in, and its number there.
    package func file(of font: FontID) -> (path: String, index: Int) {
        (faces[font.index].path, faces[font.index].index)
    }

    private static func unique(_ indexes: [Int]) -> [Int] {
        var seen: Set<Int> = []
        return indexes.filter { seen.insert($0).inserted }
    }

    private static func printed(_ candidates: [FontCandidate]) -> String {
        candidates.map { $0.file ?? "\($0.family ?? "?") \($0.style)" }.joined(separator: ", ")
    }
}

/// Opens faces, each once.
private struct FaceLoader {
    let fontsFolder: String
    private let search = SharedSearch()
    private(set) var faces: [FontFace] = []
    private var known: [FoundFace: Int] = [:]

    init(fontsFolder: String) {
        self.fontsFolder = fontsFolder
    }

    mutating func first(of candidates: [FontCandidate]) throws(Failure) -> Int? {
        for candidate in candidates {
            guard let found = found(candidate) else { continue }
            if let index = known[found] { return index }
            faces.append(try FontFace(path: found.path, index: found.index))
            known[found] = faces.count - 1
            return faces.count - 1
        }
        return nil
    }

    private func found(_ candidate: FontCandidate) -> FoundFace? {
        if let file = candidate.file, let path = try? InputFile.path(of: file, inside: fontsFolder),
            InputFile.isFolder(path) == false
        {
            return FoundFace(path: path, index: 0)
        }
        return candidate.family.flatMap { search.value.face(family: $0, style: candidate.style) }
    }
}

/// Keeps the search, which cannot be copied, inside a value that can.
private final class SharedSearch {
    let value = FontSearch()
}
