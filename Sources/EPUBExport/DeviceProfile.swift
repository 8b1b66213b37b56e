package import PictureFitting

/// What a family of readers takes well. `Documentation/epub.md` says where each figure comes from.
package struct DeviceProfile: Sendable, Hashable {
    package let name: String
    /// Limits of the pictures of articles.
    package let pictures: PictureLimits
    /// Height of the cover in pixels, and the most bytes that it may have.
    package let coverHeight: Int
    package let coverBytes: Int
    /// Whether the cover is a document of its own besides the picture that libraries show.
    package let hasCoverPage: Bool
    /// Whether the contents have standing heads between pages and articles: a third level.
    package let nestsColumns: Bool

    /// Readers by the standard: phones, tablets, computers, most e-ink devices.
    package static let generic = DeviceProfile(
        name: "generic",
        pictures: PictureLimits(
            longestSide: 2400, mostPixels: 4_000_000, mostBytes: 2 << 20, allowsTransparency: true),
        coverHeight: 1600, coverBytes: 1 << 20, hasCoverPage: true, nestsColumns: true)

    /// Kindle shows the cover by itself and two levels of contents.
    package static let kindle = DeviceProfile(
        name: "kindle",
        pictures: PictureLimits(
            longestSide: 3000, mostPixels: 5_000_000, mostBytes: 5 << 20, allowsTransparency: false),
        coverHeight: 2560, coverBytes: 5 << 20, hasCoverPage: false, nestsColumns: false)

    /// Kobo wants the cover in a document of its own, and pictures without transparency.
    package static let kobo = DeviceProfile(
        name: "kobo",
        pictures: PictureLimits(
            longestSide: 2400, mostPixels: 4_000_000, mostBytes: 5 << 20, allowsTransparency: false),
        coverHeight: 1600, coverBytes: 3 << 20, hasCoverPage: true, nestsColumns: true)

    package static let all = [generic, kindle, kobo]
}
