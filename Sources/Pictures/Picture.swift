/// A picture of the issue: its bytes as they came, and what its header says.
package struct Picture: Sendable, Hashable {
    package enum Format: String, Sendable, Hashable {
        case jpeg
        case png

        /// IANA media type.
        package var mediaType: String { "image/" + rawValue }
    }

    package let bytes: [UInt8]
    package let format: Format
    /// Pixels as they are stored.
    package let width: Int
    package let height: Int
    /// Colour components a pixel: 1 grey, 2 grey with alpha, 3 RGB or YCbCr, 4 CMYK or with alpha.
    package let components: Int
    /// Bits of each component; 8 in every JPEG that is read.
    package let bitDepth: Int
    /// How the picture has to be turned to stand upright.
    package let orientation: PictureOrientation

    /// Pixels when it stands upright.
    package var uprightWidth: Int { orientation.swapsSides ? height : width }
    package var uprightHeight: Int { orientation.swapsSides ? width : height }

    package init(
        bytes: [UInt8], format: Format, width: Int, height: Int, components: Int, bitDepth: Int = 8,
        orientation: PictureOrientation = .upright
    ) {
        self.bytes = bytes
        self.format = format
        self.width = width
        self.height = height
        self.components = components
        self.bitDepth = bitDepth
        self.orientation = orientation
    }
}

/// The pictures of an issue by their path inside the issue folder.
package struct PictureStore: Sendable {
    private let pictures: [String: Picture]

    package init(_ pictures: [String: Picture] = [:]) {
        self.pictures = pictures
    }

    package subscript(path: String) -> Picture? { pictures[path] }

    /// Paths in Unicode order.
    package var paths: [String] { pictures.keys.sorted() }
}
