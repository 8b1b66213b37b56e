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

/// A face of the font library in use; the index is its position in the list of loaded faces.
package struct FontID: Sendable, Hashable, Comparable {
    package let index: Int

    package init(index: Int) {
        self.index = index
    }

    package static func < (left: FontID, right: FontID) -> Bool { left.index < right.index }
}
