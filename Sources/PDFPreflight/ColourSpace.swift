/// A colour space (ISO 32000-1, 8.6), as far as a press minds it.
indirect enum ColourSpace: Sendable, Hashable {
    case deviceGray, deviceRGB, deviceCMYK
    case calGray, calRGB, lab
    /// With its number of components and what the profile's header says.
    case icc(Int, ICCHeader?)
    /// A table of colours, `base.componentCount` bytes each.
    case indexed(ColourSpace, table: [UInt8])
    case separation(String, alternate: ColourSpace)
    case deviceN([String], alternate: ColourSpace)
    /// With the space in which an uncoloured pattern is painted.
    case pattern(ColourSpace?)
    case unknown

    var componentCount: Int {
        switch self {
        case .deviceGray, .calGray, .indexed, .separation: 1
        case .deviceRGB, .calRGB, .lab: 3
        case .deviceCMYK: 4
        case .icc(let count, _): count
        case .deviceN(let names, _): names.count
        case .pattern(let base): base?.componentCount ?? 0
        case .unknown: 0
        }
    }

    /// As a report names it.
    var name: String {
        switch self {
        case .deviceGray: "DeviceGray"
        case .deviceRGB: "DeviceRGB"
        case .deviceCMYK: "DeviceCMYK"
        case .calGray: "CalGray"
        case .calRGB: "CalRGB"
        case .lab: "Lab"
        case .icc(let count, let header): "ICCBased (\(header?.colourSpace ?? "\(count)"))"
        case .indexed(let base, _): "Indexed (\(base.name))"
        case .separation(let colorant, _): "Separation (\(colorant))"
        case .deviceN(let names, _): "DeviceN (\(names.joined(separator: ", ")))"
        case .pattern: "Pattern"
        case .unknown: "?"
        }
    }

    /// The space in which colours end up: that under a table or a pattern.
    var underlying: ColourSpace {
        switch self {
        case .indexed(let base, _): base.underlying
        case .pattern(let base?): base.underlying
        default: self
        }
    }

    /// Whether colours mean light, so that a press has to convert them.
    var isAdditive: Bool {
        switch underlying {
        case .deviceRGB, .calRGB, .lab: true
        case .icc(let count, let header):
            header.map { $0.colourSpace != "CMYK" && $0.colourSpace != "GRAY" } ?? (count == 3)
        default: false
        }
    }

    /// The inks beside cyan, magenta, yellow and black that the space names.
    var spotNames: [String] {
        let process: Set = ["Cyan", "Magenta", "Yellow", "Black", "All", "None"]
        return switch underlying {
        case .separation(let name, _): [name].filter { !process.contains($0) }
        case .deviceN(let names, _): names.filter { !process.contains($0) }
        default: []
        }
    }

    /// What a new colour of the space is (8.6.5.1 and following).
    var initialComponents: [Double] {
        switch self {
        case .deviceCMYK: [0, 0, 0, 1]
        case .icc(4, _): [0, 0, 0, 1]
        case .separation, .deviceN: Array(repeating: 1, count: componentCount)
        default: Array(repeating: 0, count: componentCount)
        }
    }
}

/// What the header of an ICC profile says (ICC.1, 7.2).
struct ICCHeader: Sendable, Hashable {
    /// `prtr`, `mntr`, `scnr`, `spac`.
    let deviceClass: String
    /// `CMYK`, `RGB`, `GRAY`, `Lab`.
    let colourSpace: String

    /// Nil for bytes that are no profile.
    init?(_ bytes: [UInt8]) {
        guard bytes.count >= 128, bytes[36..<40].elementsEqual("acsp".utf8) else { return nil }
        func text(_ range: Range<Int>) -> String {
            String(decoding: bytes[range], as: UTF8.self).replacing(" ", with: "")
        }
        deviceClass = text(12..<16)
        colourSpace = text(16..<20)
    }

    /// How many components a colour of the profile has; nil for spaces that no page uses.
    var componentCount: Int? {
        switch colourSpace {
        case "GRAY": 1
        case "RGB", "Lab": 3
        case "CMYK": 4
        default: nil
        }
    }
}
