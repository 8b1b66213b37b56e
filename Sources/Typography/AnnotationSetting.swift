import Geometry

/// Places the annotations of one line, from the characters outwards: readings, then lines, then dots.
struct AnnotationSetting {
    let text: AnnotatedText
    let line: ComposedLine
    private(set) var result = LineAnnotations()
    /// What is taken beside each cluster of the line already, on the two sides.
    private var overTaken: [Int]
    private var underTaken: [Int]

    init(text: AnnotatedText, line: ComposedLine) {
        self.text = text
        self.line = line
        overTaken = [Int](repeating: 0, count: line.clusters.count)
        underTaken = overTaken
    }

    private var em: Length { text.shaped.size }
    private var isVertical: Bool { text.shaped.writingMode == .vertical }
    private var distance: Int { em.scaled(by: text.style.distance).units }

    // MARK: Readings

    mutating func addReadings() {
        var places: [ReadingPlace] = []
        for base in text.bases where line.clusters.contains(base.clusters.lowerBound) {
            let clusters = base.clusters.clamped(to: line.clusters)
            let extent = extent(of: clusters)
            if base.system == .bopomofo {
                add(base, column: extent)
            } else {
                places.append(ReadingPlace(base: base, extent: extent))
            }
            let taken = base.system == .bopomofo && !isVertical ? 0 : distance + base.text.size.units
            for cluster in clusters { overTaken[cluster - line.clusters.lowerBound] = taken }
        }
        let start = line.offsets.first.map(Int.init) ?? 0
        ReadingPlace.keepApart(&places, within: start..<line.width.units, gap: text.style.rubyGap)
        for place in places { add(place) }
        let reach = overTaken.max() ?? 0
        result.over = Length(units: reach)
    }

    /// Bopomofo: a column to the right of the character, in its middle.
    private mutating func add(_ base: RubyBase, column extent: Range<Int>) {
        let length = base.length
        let size = base.text.size
        let x: Int
        let y: Int
        if isVertical {
            x = em.units / 2 + distance + size.units / 2
            y = (extent.lowerBound + extent.upperBound - length) / 2
        } else {
            x = extent.upperBound - em.scaled(by: text.style.bopomofoRoom).units + size.units / 2
            y = -em.scaled(by: 0.38).units - length / 2
        }
        result.readings.append(reading(of: base, spread: 0, x: x, y: y))
    }

    private mutating func add(_ place: ReadingPlace) {
        let size = place.base.text.size
        if isVertical {
            let x = em.units / 2 + distance + size.units / 2
            result.readings.append(reading(of: place.base, spread: place.spread, x: x, y: place.start))
        } else {
            let y = -em.scaled(by: 0.88).units - distance - size.scaled(by: 0.12).units
            result.readings.append(reading(of: place.base, spread: place.spread, x: place.start, y: y))
        }
    }

    /// - Parameter spread: space that each character gets, half on either side.
    private func reading(of base: RubyBase, spread: Int, x: Int, y: Int) -> LineAnnotations.Reading {
        let shaped = base.text
        var pen = 0
        let offsets = shaped.clusters.map { cluster in
            defer { pen += Int(cluster.advance) + spread }
            return Int32(pen + spread / 2)
        }
        return LineAnnotations.Reading(
            text: shaped,
            line: ComposedLine(offsets: offsets[...], width: Length(units: pen)), base: base.clusters,
            origin: Point(x: Length(units: x), y: Length(units: y)))
    }

    // MARK: Lines and dots

    /// Lines under names, to the left in vertical lines; those of names that touch do not.
    mutating func addLines() {
        let names = text.annotations.filter { $0.kind == .properName || $0.kind == .bookTitle }
        let inset = em.scaled(by: text.style.nameGap / 2).units
        let starts = Set(names.map(\.range.lowerBound))
        let ends = Set(names.map(\.range.upperBound))
        for name in names {
            let clusters = text.shaped.clusters(in: name.range).clamped(to: line.clusters)
            guard !clusters.isEmpty else { continue }
            var extent = extent(of: clusters)
            if ends.contains(name.range.lowerBound) {
                extent = min(extent.lowerBound + inset, extent.upperBound)..<extent.upperBound
            }
            if starts.contains(name.range.upperBound) {
                extent = extent.lowerBound..<max(extent.lowerBound, extent.upperBound - inset)
            }
            let thickness = em.scaled(by: text.style.lineThickness)
            let isWave = name.kind == .bookTitle
            let height = isWave ? em.scaled(by: text.style.waveHeight).units : thickness.units
            let area = area(extent, isOver: false, from: distance, size: height)
            result.marks.append(
                LineAnnotations.Mark(shape: isWave ? .wave(thickness: thickness) : .line, area: area))
            for cluster in clusters { underTaken[cluster - line.clusters.lowerBound] = distance + height }
        }
        result.under = Length(units: underTaken.max() ?? 0)
    }

    /// A dot in the middle of each letter, character or digit; none at marks and spaces.
    mutating func addDots() {
        let size = em.scaled(by: text.style.dotSize).units
        for annotation in text.annotations where annotation.kind == .emphasis {
            for cluster in text.shaped.clusters(in: annotation.range).clamped(to: line.clusters) {
                guard text.shaped.clusters[cluster].scalar.takesEmphasis else { continue }
                let extent = extent(of: cluster..<cluster + 1)
                let start = (extent.lowerBound + extent.upperBound - size) / 2
                let position = cluster - line.clusters.lowerBound
                let from = distance + (isVertical ? overTaken[position] : underTaken[position])
                let area = area(start..<start + size, isOver: isVertical, from: from, size: size)
                result.marks.append(LineAnnotations.Mark(shape: .dot, area: area))
                let reach = Length(units: from + size)
                if isVertical {
                    result.over = max(result.over, reach)
                } else {
                    result.under = max(result.under, reach)
                }
            }
        }
    }

    // MARK: Places

    /// From the start of the first cluster to the end of the last, along the line.
    private func extent(of clusters: Range<Int>) -> Range<Int> {
        let last = clusters.upperBound - 1
        let start = Int(line.offsets[clusters.lowerBound])
        let end = Int(line.offsets[last] + text.shaped.clusters[last].advance)
        return start..<max(start, end)
    }

    /// A rectangle beside the characters' boxes.
    ///
    /// - Parameters:
    ///   - isOver: above, or to the right of a vertical line; else below, or to the left.
    ///   - from: distance from the boxes.
    ///   - size: height, or width beside a vertical line.
    private func area(_ extent: Range<Int>, isOver: Bool, from: Int, size: Int) -> Rectangle {
        let half = em.units / 2
        let edge: Int
        switch (isVertical, isOver) {
        case (true, true): edge = half + from
        case (true, false): edge = -half - from - size
        case (false, true): edge = -em.scaled(by: 0.88).units - from - size
        case (false, false): edge = em.scaled(by: 0.12).units + from
        }
        let along = Length(units: extent.lowerBound)
        let length = Length(units: extent.count)
        let across = Length(units: edge)
        let thickness = Length(units: size)
        return isVertical
            ? Rectangle(x: across, y: along, width: thickness, height: length)
            : Rectangle(x: along, y: across, width: length, height: thickness)
    }
}

extension Unicode.Scalar {
    fileprivate var takesEmphasis: Bool {
        switch properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .decimalNumber,
            .letterNumber, .otherNumber:
            true
        default: false
        }
    }
}
