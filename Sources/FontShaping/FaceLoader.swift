import Diagnostics
import FileIO
import Typography

/// Opens faces, each once.
struct FaceLoader {
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

    mutating func latin(_ candidates: [LatinCandidate]) throws(Failure) -> LatinFace? {
        for candidate in candidates {
            guard let face = try first(of: [candidate.face]) else { continue }
            return LatinFace(
                face: face, sizePerMille: UInt16((candidate.size * 1000).rounded()),
                raisePerMille: Int32((candidate.raise * 1000).rounded()))
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
