import Diagnostics
import Geometry
import PageLayout
import Styles

/// Looks at where the lines of one page stand: inside the type area, and beside each other.
struct PlaceAudit {
    let lines: [AuditedLine]
    let style: PageStyle

    var findings: [Diagnostic] {
        let lines = lines.filter { $0.first != nil }
        return lines.compactMap(outside) + overlaps(lines)
    }

    /// Marks may hang by an em, and the blank half of a bracket may lie before the line.
    private func outside(_ line: AuditedLine) -> Diagnostic? {
        let area = style.printedArea
        let box = line.box
        let em = line.record.size
        let isFlat = line.record.writingMode == .horizontal
        let (x, y) = isFlat ? (em, em / 2) : (em / 2, em)
        let isInside =
            box.left >= area.left - x && box.right <= area.right + x
            && box.top >= area.top - y && box.bottom <= area.bottom + y
        return isInside
            ? nil : Diagnostic(.Typesetting.outsideTypeArea, at: line.record.place, line.page, line.text)
    }

    /// Lines that share more than the edges of their characters; each is compared with those that begin above its foot.
    private func overlaps(_ lines: [AuditedLine]) -> [Diagnostic] {
        var result: [Diagnostic] = []
        let boxes = lines.indices.map { (line: $0, box: lines[$0].core) }.sorted { $0.box.top < $1.box.top }
        for (index, entry) in boxes.enumerated() {
            for other in boxes[(index + 1)...] {
                guard other.box.top < entry.box.bottom else { break }
                guard entry.box.overlaps(other.box) else { continue }
                let (upper, lower) = (lines[entry.line], lines[other.line])
                result.append(
                    Diagnostic(
                        .Typesetting.overlap, at: lower.record.place, upper.page, lower.text, upper.text))
            }
        }
        return result
    }
}

extension AuditedLine {
    /// The characters' boxes, from the first glyph to the end of the last.
    var box: Rectangle {
        let start = min(self.start ?? .zero, record.end)
        let length = record.end - start
        let (origin, size) = (record.origin, record.size)
        switch record.writingMode {
        case .horizontal:
            return Rectangle(
                x: origin.x + start, y: origin.y - size.scaled(by: 0.88), width: length, height: size)
        case .vertical:
            return Rectangle(x: origin.x - size / 2, y: origin.y + start, width: size, height: length)
        }
    }

    /// The middle of the box, without the half em that a mark may have blank on either side.
    fileprivate var core: Rectangle {
        let box = box
        let (along, across) = (min(record.size, record.end) / 2, record.size / 4)
        let isFlat = record.writingMode == .horizontal
        let (x, y) = isFlat ? (along, across) : (across, along)
        return Rectangle(
            x: box.left + x, y: box.top + y, width: max(.zero, box.width - x - x),
            height: max(.zero, box.height - y - y))
    }
}
