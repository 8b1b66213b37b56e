internal import CCairo

/// A font, ready to be drawn with. Outlines are drawn as they are: no hinting, no rounded advances.
@safe package final class CanvasFont {
    let face: OpaquePointer

    /// A font in memory. Nil when the bytes are no font.
    package convenience init?(_ bytes: [UInt8]) {
        guard let memory = FontMemory(bytes) else { return nil }
        self.init(memory)
    }

    /// One face of a font file in memory that others share, which is read as far as its glyphs are needed. Nil when
    /// the bytes are no font.
    ///
    /// Only for pixels: when such a font goes into a PDF, Cairo subsets it, and damages outlines of large CFF fonts.
    ///
    /// - Parameters:
    ///   - bytes: the whole file; they stay in place as long as `owner` lives.
    ///   - index: of the face in the file.
    @unsafe package convenience init?(sharing bytes: UnsafeRawBufferPointer, of owner: AnyObject, index: Int) {
        guard let memory = unsafe FontMemory(sharing: bytes, of: owner, index: index) else { return nil }
        self.init(memory)
    }

    private init?(_ memory: FontMemory) {
        guard
            let face = unsafe cairo_ft_font_face_create_for_ft_face(
                memory.face, Int32(FT_LOAD_NO_HINTING | FT_LOAD_NO_BITMAP))
        else { return nil }
        // Cairo's caches may hold the face longer than we do; it gives the memory back when it drops the face.
        let owner = unsafe Unmanaged.passRetained(memory)
        let status = unsafe cairo_font_face_set_user_data(face, memoryKey.pointer, owner.toOpaque()) {
            pointer in
            if let pointer = unsafe pointer { unsafe Unmanaged<FontMemory>.fromOpaque(pointer).release() }
        }
        guard status == CAIRO_STATUS_SUCCESS, unsafe cairo_font_face_status(face) == CAIRO_STATUS_SUCCESS else {
            unsafe cairo_font_face_destroy(face)
            return nil
        }
        unsafe self.face = face
    }

    deinit {
        unsafe cairo_font_face_destroy(face)
    }
}

private let memoryKey = UserDataKey()

/// FreeType's face over bytes that stay in place as long as it lives.
@safe private final class FontMemory {
    /// Its own bytes; nil when it shares those of `owner`.
    private let bytes: UnsafeMutablePointer<UInt8>?
    private let owner: AnyObject?
    private let library: FT_Library
    let face: FT_Face

    init?(_ source: [UInt8]) {
        let bytes = UnsafeMutablePointer<UInt8>.allocate(capacity: max(1, source.count))
        unsafe bytes.initialize(from: source, count: source.count)
        var library: FT_Library?
        guard unsafe FT_Init_FreeType(&library) == 0, let library = unsafe library else {
            unsafe bytes.deallocate()
            return nil
        }
        var face: FT_Face?
        guard unsafe FT_New_Memory_Face(library, bytes, source.count, 0, &face) == 0, let face = unsafe face
        else {
            unsafe FT_Done_FreeType(library)
            unsafe bytes.deallocate()
            return nil
        }
        unsafe self.bytes = bytes
        owner = nil
        unsafe self.library = library
        unsafe self.face = face
    }

    init?(sharing bytes: UnsafeRawBufferPointer, of owner: AnyObject, index: Int) {
        var library: FT_Library?
        guard unsafe FT_Init_FreeType(&library) == 0, let library = unsafe library else { return nil }
        var face: FT_Face?
        let start = unsafe bytes.baseAddress?.assumingMemoryBound(to: FT_Byte.self)
        guard unsafe FT_New_Memory_Face(library, start, bytes.count, index, &face) == 0,
            let face = unsafe face
        else {
            unsafe FT_Done_FreeType(library)
            return nil
        }
        unsafe self.bytes = nil
        self.owner = owner
        unsafe self.library = library
        unsafe self.face = face
    }

    deinit {
        unsafe FT_Done_Face(face)
        unsafe FT_Done_FreeType(library)
        unsafe bytes?.deallocate()
    }
}
