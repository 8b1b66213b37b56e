import Geometry
internal import Typography

extension TypesetLine {
    /// What the composer says of one line, in the terms of a reader.
    init(_ line: ComposedLine, of text: SpacedText, paragraph: Int, number: Int) {
        let em = max(1, text.shaped.size.units)
        func thousandths(_ units: Int) -> Int { (units * 1_000 + (units < 0 ? -em : em) / 2) / em }
        let seen = line.clusters.reversed().drop { text.spacing[$0].isBlank }
        let natural = seen.reduce(0) { sum, index in
            let gap = index == line.clusters.lowerBound ? 0 : text.spacing[index].gapBefore
            return sum + Int(text.spacing[index].width) + Int(gap)
        }
        self.paragraph = paragraph
        self.number = number
        self.text = text.shaped.text(of: line.clusters)
        naturalWidth = thousandths(natural)
        width = thousandths(line.width.units)
        hanging = thousandths(line.hanging.units)
        hasHyphen = line.endsWithHyphen
        faults = line.faults.map { fault in
            Fault(
                rule: "\(fault.rule)", clause: fault.rule.clause,
                character: text.shaped.text(of: fault.cluster..<fault.cluster + 1))
        }
        switch line.adjustment {
        case .natural: (adjustment, rank, amount) = (.natural, nil, 0)
        case .shrunk(let last, let most): (adjustment, rank, amount) = (.shrunk, "\(last)", most)
        case .stretched(let last, let most): (adjustment, rank, amount) = (.stretched, "\(last)", most)
        }
    }
}

extension ShapedText {
    /// The characters of some clusters.
    fileprivate func text(of range: Range<Int>) -> String {
        let bytes = clusters[range].map(\.textRange)
        guard let first = bytes.first, let last = bytes.last else { return "" }
        let start = text.utf8.index(text.startIndex, offsetBy: first.lowerBound)
        let end = text.utf8.index(start, offsetBy: last.upperBound - first.lowerBound)
        return String(text[start..<end])
    }
}
