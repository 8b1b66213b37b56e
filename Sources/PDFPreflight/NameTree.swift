internal import PDFObjects

/// The first entries of a name tree (ISO 32000-1, 7.9.6). Trees that lead back to themselves end.
struct NameTree {
    private(set) var entries: [(name: String, value: PDFObject)] = []

    init(_ root: PDFObject, most: Int) {
        var waiting = [root]
        var seen: Set<PDFReference> = []
        while let node = waiting.popLast(), entries.count < most {
            if let reference = node.reference, !seen.insert(reference).inserted { continue }
            let items = node["Names"].items
            for index in stride(from: 0, to: items.count - 1, by: 2) where entries.count < most {
                entries.append((items[index].text ?? "", items[index + 1]))
            }
            waiting += node["Kids"].items.reversed()
        }
    }
}
