import Geometry

/// Where a reading stands along its line.
struct ReadingPlace {
    let base: RubyBase
    /// Space that each of its characters gets: Chinese glosses spread over a longer base.
    let spread: Int
    var start: Int
    let length: Int

    init(base: RubyBase, extent: Range<Int>) {
        self.base = base
        let isChinese = base.text.clusters.allSatisfy { $0.setting == .chinese }
        let spare = extent.count - base.length
        spread = base.system == .gloss && isChinese && spare > 0 ? spare / base.text.clusters.count : 0
        length = base.length + spread * base.text.clusters.count
        start = extent.lowerBound + (extent.count - length) / 2
    }

    /// Keeps readings apart and inside the line: one at an edge is aligned with it.
    static func keepApart(_ places: inout [ReadingPlace], within line: Range<Int>, gap: Double) {
        var free = line.lowerBound
        for index in places.indices {
            places[index].start = max(places[index].start, free)
            free =
                places[index].start + places[index].length + places[index].base.text.size.scaled(by: gap).units
        }
        var limit = line.upperBound
        for index in places.indices.reversed() where places[index].start + places[index].length > limit {
            places[index].start = max(line.lowerBound, limit - places[index].length)
            limit = places[index].start - places[index].base.text.size.scaled(by: gap).units
        }
    }
}
