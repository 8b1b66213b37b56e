import Diagnostics
import PDFObjects

/// An entry of an outline (ISO 32000-1, 12.3.3).
package struct OutlineEntry: Sendable, Hashable {
    package var title: String
    /// The page that it leads to.
    package var page: BoundPage
    /// How the page is shown, as PDF writes it after the page of a destination: `/XYZ 0 800 null`.
    package var view: String
    package var entries: [OutlineEntry]

    /// - Parameter entries: what stands below it.
    package init(title: String, page: BoundPage, view: String = "/Fit", entries: [OutlineEntry] = []) {
        self.title = title
        self.page = page
        self.view = view
        self.entries = entries
    }
}

/// A page of a bound file.
package struct BoundPage: Sendable, Hashable {
    let number: Int
}

/// The entries below an item of a file's outline whose destinations are pages; others are passed over.
///
/// - Parameter depth: how far it goes down, so that an outline that bites its tail comes to an end.
func outline(below item: PDFObject, pages: [PDFReference: BoundPage], depth: Int = 8) -> [OutlineEntry] {
    var result: [OutlineEntry] = []
    var seen: Set<PDFReference> = []
    var next = item["First"]
    while depth > 0, let reference = next.reference, seen.insert(reference).inserted {
        let own = next["Dest"].kind == .array ? next["Dest"] : next["A"]["D"]
        let parts = own.items
        if let page = parts.first?.reference.flatMap({ pages[$0] }) {
            result.append(
                OutlineEntry(
                    title: next["Title"].text ?? "", page: page,
                    view: parts.dropFirst().map(\.written).joined(separator: " "),
                    entries: outline(below: next, pages: pages, depth: depth - 1)))
        }
        next = next["Next"]
    }
    return result
}

extension ObjectOutput {
    /// Writes an outline of which the top entries are shown at first.
    ///
    /// - Returns: the number of its dictionary.
    func put(outline entries: [OutlineEntry]) throws(Failure) -> Int {
        let root = newNumber()
        let (first, last) = try put(entries, under: root)
        try put(root, "<< /Type /Outlines /First \(first) 0 R /Last \(last) 0 R /Count \(entries.count) >>")
        return root
    }

    private func put(_ entries: [OutlineEntry], under parent: Int) throws(Failure) -> (first: Int, last: Int) {
        let numbers = entries.map { _ in newNumber() }
        for (index, entry) in entries.enumerated() {
            var body = "<< /Title \(PDFText.text(entry.title)) /Parent \(parent) 0 R"
            body += " /Dest [\(entry.page.number) 0 R \(entry.view)]"
            if index > 0 { body += " /Prev \(numbers[index - 1]) 0 R" }
            if index + 1 < numbers.count { body += " /Next \(numbers[index + 1]) 0 R" }
            if !entry.entries.isEmpty {
                let (first, last) = try put(entry.entries, under: numbers[index])
                // A negative count: those below it are not shown until the reader opens it.
                body += " /First \(first) 0 R /Last \(last) 0 R /Count -\(entry.entries.count)"
            }
            try put(numbers[index], body + " >>")
        }
        return (numbers.first ?? parent, numbers.last ?? parent)
    }
}
