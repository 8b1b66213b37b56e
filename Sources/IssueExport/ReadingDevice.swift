import EPUBExport

/// A family of e-readers that an EPUB is made for.
public enum ReadingDevice: String, Sendable, Hashable, CaseIterable {
    /// What keeps to the standard: phones, tablets, computers, most e-ink readers.
    case generic
    /// Amazon's readers and its converter.
    case kindle
    /// Rakuten Kobo's readers.
    case kobo

    var profile: DeviceProfile {
        switch self {
        case .generic: .generic
        case .kindle: .kindle
        case .kobo: .kobo
        }
    }
}
