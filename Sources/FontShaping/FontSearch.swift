internal import CFontconfig
import Typography

/// A face of the system: its file and its number in it.
struct FoundFace: Hashable {
    let path: String
    let index: Int
}

/// Looks faces up among the installed fonts by exact family and style. A font that is merely similar is no find:
/// a page must not change its face because a package is missing.
@safe struct FontSearch: ~Copyable {
    private let configuration: OpaquePointer?

    init() {
        unsafe configuration = FcInitLoadConfigAndFonts()
    }

    deinit {
        if let configuration = unsafe configuration { unsafe FcConfigDestroy(configuration) }
    }

    func face(family: String, style: String) -> FoundFace? {
        guard let pattern = unsafe FcPatternCreate() else { return nil }
        defer { unsafe FcPatternDestroy(pattern) }
        unsafe add(family, FC_FAMILY, to: pattern)
        unsafe add(style, FC_STYLE, to: pattern)
        guard let wanted = unsafe FcObjectSetCreate() else { return nil }
        defer { unsafe FcObjectSetDestroy(wanted) }
        for object in [FC_FILE, FC_INDEX, FC_STYLE] { unsafe FcObjectSetAdd(wanted, object) }
        guard let list = unsafe FcFontList(configuration, pattern, wanted) else { return nil }
        defer { unsafe FcFontSetDestroy(list) }
        // Several copies of a family may be installed; the first path in Unicode order is always the same one.
        let found = unsafe (0..<Int(list.pointee.nfont)).compactMap {
            unsafe face(of: list.pointee.fonts[$0], style: style)
        }
        return found.min { ($0.path, $0.index) < ($1.path, $1.index) }
    }

    private func add(_ value: String, _ object: String, to pattern: OpaquePointer) {
        var bytes = Array(value.utf8) + [0]
        unsafe bytes.withUnsafeMutableBufferPointer { buffer in
            _ = unsafe FcPatternAddString(pattern, object, buffer.baseAddress)
        }
    }

    /// Nil when the style is not the face's own name for itself: many a Light also answers to “Regular”.
    private func face(of pattern: OpaquePointer?, style: String) -> FoundFace? {
        var name: UnsafeMutablePointer<FcChar8>?
        guard unsafe FcPatternGetString(pattern, FC_STYLE, 0, &name) == FcResultMatch, let name = unsafe name,
            unsafe String(cString: name) == style
        else { return nil }
        var file: UnsafeMutablePointer<FcChar8>?
        var index: Int32 = 0
        guard unsafe FcPatternGetString(pattern, FC_FILE, 0, &file) == FcResultMatch, let file = unsafe file,
            unsafe FcPatternGetInteger(pattern, FC_INDEX, 0, &index) == FcResultMatch
        else { return nil }
        // The high half names an instance of a variable font.
        return FoundFace(path: unsafe String(cString: file), index: Int(index & 0xFFFF))
    }
}
