package import Diagnostics
package import PageLayout
package import Styles
import Typography

/// Every rule of lines that pages break, found from the pages alone: what the composer thought of its lines is not asked.
///
/// Looked at are the glyphs of each line, its measure, and its neighbours. Silence means that no mark stands at an edge
/// where it may not, that nothing is parted that belongs together, that no line is too long, too loose or a single
/// character at the end of its paragraph, and that all type stands in the type area and on no other.
///
/// - Parameter language: BCP 47 language of the issue; it decides where marks have their blank.
package func typographyFindings(
    in pages: [LaidOutPage], style: PageStyle, language: String = "zh-Hans"
) -> [Diagnostic] {
    let policy = style.spacing.inLanguage(language)
    var result: [Diagnostic] = []
    let linesOfPages = pages.map(audited)
    let lines = linesOfPages.flatMap { $0 }
    let followers = followers(of: lines)
    for (index, line) in lines.enumerated() {
        let next = followers[index].map { lines[$0] }
        result += LineAudit(line: line, next: next, policy: policy).findings
    }
    for lines in linesOfPages { result += PlaceAudit(lines: lines, style: style).findings }
    return result
}

/// The lines of a page, in reading order.
func audited(_ page: LaidOutPage) -> [AuditedLine] {
    var result: [AuditedLine] = []
    var open: LineOnPage?
    for element in page.elements {
        guard case .glyphs(let run) = element, let line = run.line else { continue }
        if line != open { result.append(AuditedLine(line, page: page.label)) }
        open = line
        result[result.count - 1].append(run)
    }
    return result
}

/// For each line the one that goes on with its paragraph, when the pages have it.
///
/// Captions and tables may stand between two lines of a paragraph, in the order of the page.
private func followers(of lines: [AuditedLine]) -> [Int?] {
    var result = [Int?](repeating: nil, count: lines.count)
    var open: [Int] = []
    for (index, line) in lines.enumerated() {
        if line.record.number > 0,
            let found = open.lastIndex(where: { lines[$0].record.precedes(line.record) })
        {
            result[open[found]] = index
            open.remove(at: found)
        }
        if !line.record.isLast {
            open.append(index)
            // What is left open belongs to a paragraph that goes on in no page: its rest is no business of ours.
            if open.count > longestGap { open.removeFirst() }
        }
    }
    return result
}

/// More texts than can be open at one place of a page.
private let longestGap = 64

extension LineOnPage {
    fileprivate func precedes(_ other: LineOnPage) -> Bool {
        number + 1 == other.number && count == other.count && size == other.size && place == other.place
    }
}
