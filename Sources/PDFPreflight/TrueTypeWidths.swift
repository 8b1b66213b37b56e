/// The advances of a TrueType font in 1/1000 em, by glyph; nil for what is none (OpenType, `head`, `hhea`, `hmtx`).
func trueTypeWidths(_ bytes: [UInt8]) -> [Double]? {
    func short(_ place: Int) -> Int? {
        place >= 0 && place + 1 < bytes.count ? Int(bytes[place]) << 8 | Int(bytes[place + 1]) : nil
    }
    func long(_ place: Int) -> Int? {
        guard let high = short(place), let low = short(place + 2) else { return nil }
        return high << 16 | low
    }
    guard let count = short(4) else { return nil }
    var tables: [String: Int] = [:]
    for entry in 0..<count {
        let place = 12 + entry * 16
        guard place + 16 <= bytes.count, let offset = long(place + 8) else { return nil }
        tables[String(decoding: bytes[place..<place + 4], as: UTF8.self)] = offset
    }
    guard let head = tables["head"], let header = tables["hhea"], let metrics = tables["hmtx"],
        let unitsPerEm = short(head + 18), unitsPerEm > 0, let metricCount = short(header + 34), metricCount > 0
    else { return nil }
    return (0..<metricCount).compactMap { glyph in
        short(metrics + glyph * 4).map { Double($0) * 1000 / Double(unitsPerEm) }
    }
}
