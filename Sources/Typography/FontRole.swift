/// What a font is used for. `fonts/fonts.yaml` names the faces of each role.
package enum FontRole: String, Sendable, Hashable, CaseIterable {
    /// 宋体 for running text.
    case body
    /// 黑体 for headlines (主题).
    case headline
    /// Crossheads (小标题) and kickers.
    case crosshead
    /// 楷体 for captions and bylines.
    case caption
    /// 仿宋 or a light 宋体 for decks (副题).
    case deck
    /// The name of the newspaper, when it is set and not a picture.
    case nameplate
    /// Folio lines, page numbers, tables.
    case folio
    /// Tried for characters that the face of the role does not have, before 〓 is set.
    case fallback
}

/// A face that can fill a role: a file in `fonts/`, or a family of the system.
package struct FontCandidate: Sendable, Hashable {
    /// File name inside `fonts/`; tried first.
    package let file: String?
    /// Family name as the system lists it: `Noto Serif CJK SC`.
    package let family: String?
    /// Style name: `Regular`, `Bold`, `Black`.
    package let style: String

    package init(file: String?, family: String?, style: String) {
        self.file = file
        self.family = family
        self.style = style
    }
}

/// A face for Latin, Greek and Cyrillic, and what it needs to stand well beside the Chinese face.
package struct LatinCandidate: Sendable, Hashable {
    package let face: FontCandidate
    /// Size of its letters in sizes of the text, ½ to 2.
    package let size: Double
    /// How far its baseline is raised, in em of the text, −½ to ½.
    package let raise: Double

    package init(face: FontCandidate, size: Double = 1, raise: Double = 0) {
        self.face = face
        self.size = size
        self.raise = raise
    }
}

/// The faces that each role tries in turn: the contents of `fonts/fonts.yaml`.
package struct FontCandidates: Sendable, Hashable {
    /// Faces of Chinese text, and of everything else that they have.
    package var chinese: [FontRole: [FontCandidate]]
    /// Faces of Western text; a role without one uses the letters of its Chinese face.
    package var latin: [FontRole: [LatinCandidate]]
    /// Faces of Chinese text that take precedence in issues of a region.
    package var regional: [ChineseRegion: [FontRole: [FontCandidate]]]

    package init(
        chinese: [FontRole: [FontCandidate]], latin: [FontRole: [LatinCandidate]] = [:],
        regional: [ChineseRegion: [FontRole: [FontCandidate]]] = [:]
    ) {
        self.chinese = chinese
        self.latin = latin
        self.regional = regional
    }
}

/// A face of the font library in use; the index is its position in the list of loaded faces.
package struct FontID: Sendable, Hashable, Comparable {
    package let index: Int

    package init(index: Int) {
        self.index = index
    }

    package static func < (left: FontID, right: FontID) -> Bool { left.index < right.index }
}
