internal import PDFObjects

/// What the samples of a picture say: whether there are enough of them, and how much ink they are.
struct ImageData: Sendable, Hashable {
    var ink: ImageInk?
    var isShort = false

    /// Larger pictures are not decoded.
    private static let mostSamples = 400_000_000

    init(_ image: PDFObject, facts: ImageFacts, document: DocumentReading, page: Int) {
        let count = facts.isStencil ? 1 : facts.space.componentCount
        guard facts.width > 0, facts.height > 0, count > 0, facts.width <= 1 << 20, facts.height <= 1 << 20,
            facts.width * facts.height * count <= ImageData.mostSamples
        else { return }
        let lossy: Set = ["DCTDecode", "DCT", "JPXDecode", "CCITTFaxDecode", "CCF", "JBIG2Decode"]
        let lossyFilter = facts.filters.first(where: lossy.contains)
        guard lossyFilter == nil || lossyFilter == "DCTDecode" else { return }
        let isInked = facts.bitsPerComponent == 8 && ImageData.isInk(facts.space)
        guard lossyFilter == nil || isInked else { return }
        guard let bytes = document.data(of: image, decoding: lossyFilter == nil ? .general : .all, page: page)
        else { return }
        let needed = facts.height * ((facts.width * count * facts.bitsPerComponent + 7) / 8)
        isShort = bytes.count < needed
        guard isInked, !isShort else { return }
        let isInverted = (image["Decode"].numbers?.first ?? 0) > 0.5
        ink = ImageData.ink(
            of: bytes.prefix(needed), space: facts.space, isInverted: isInverted, limit: document.limits.ink)
    }

    /// Whether samples of the space are amounts of ink.
    private static func isInk(_ space: ColourSpace) -> Bool {
        switch space {
        case .deviceCMYK, .icc(4, _), .deviceN: true
        case .indexed(let base, _): isInk(base)
        default: false
        }
    }

    private static func ink(
        of bytes: ArraySlice<UInt8>, space: ColourSpace, isInverted: Bool, limit: Double
    ) -> ImageInk {
        let count = space.componentCount
        let sums: [Int]
        if case .indexed(let base, let table) = space {
            let size = base.componentCount
            sums = stride(from: 0, to: table.count - size + 1, by: size).map { start in
                table[start..<start + size].reduce(0) { $0 + Int($1) }
            }
        } else {
            sums = []
        }
        let most = Int(limit / 100 * 255)
        var highest = 0
        var over = 0
        var pixels = 0
        var place = bytes.startIndex
        while place + count <= bytes.endIndex {
            var sum = 0
            for index in place..<place + count { sum += Int(bytes[index]) }
            if !sums.isEmpty { sum = sum < sums.count ? sums[sum] : 0 }
            if isInverted { sum = count * 255 - sum }
            highest = max(highest, sum)
            if sum > most { over += 1 }
            pixels += 1
            place += count
        }
        return ImageInk(
            maximum: Double(highest) / 2.55, shareOverLimit: Double(over) * 100 / Double(max(1, pixels)))
    }
}
