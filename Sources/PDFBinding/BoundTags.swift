import Diagnostics
import PDFObjects

/// The structure of a bound file (ISO 32000-1, 14.7): a part for each of its files, and one table from the numbers on
/// pages to the elements that own what is marked with them.
struct BoundTags {
    let tree: Int
    private let document: Int
    /// The elements of the files, by the number of the file's node in the tree of pages.
    private var parts: [Int: Int] = [:]
    /// Nodes of the table (7.9.7), in the order of their keys.
    private var nodes: [Int] = []
    /// The first key that is free.
    private(set) var nextKey = 0

    init(in output: ObjectOutput) {
        tree = output.newNumber()
        document = output.newNumber()
    }

    /// Makes a part of the structure of a file that is being copied. Its own root is left out: what stood below it
    /// stands in the part.
    mutating func add(
        _ structure: PDFObject, title: String, node: Int, copying: inout ObjectCopying, to output: ObjectOutput
    ) throws(Failure) {
        let part = output.newNumber()
        parts[node] = part
        copying.replace(structure, by: part)
        let top = structure["K"].kind == .array ? structure["K"].items : [structure["K"]]
        var kids: [UInt8] = []
        for element in top {
            let isDocument = element["S"].name == "Document"
            if isDocument { copying.replace(element, by: part) }
            let inside =
                !isDocument ? [element] : element["K"].kind == .array ? element["K"].items : [element["K"]]
            for kid in inside where !kid.isNull { kids += copying.written(kid) + [0x20] }
        }
        let head = "<< /Type /StructElem /S /Part /P \(document) 0 R /T \(PDFText.text(title)) /K [ "
        try output.put(part, Array(head.utf8) + kids + Array("] >>".utf8))
        try addKeys(of: structure["ParentTree"], copying: &copying, to: output)
    }

    private mutating func addKeys(
        of table: PDFObject, copying: inout ObjectCopying, to output: ObjectOutput
    ) throws(Failure) {
        let entries = BoundTags.entries(of: table, depth: 8).sorted { $0.key < $1.key }
        guard let first = entries.first, let last = entries.last else { return }
        var body = Array("<< /Limits [\(first.key + nextKey) \(last.key + nextKey)] /Nums [ ".utf8)
        for entry in entries {
            body += Array("\(entry.key + nextKey) ".utf8) + copying.written(entry.value) + [0x20]
        }
        let node = output.newNumber()
        nodes.append(node)
        try output.put(node, body + Array("] >>".utf8))
        nextKey += last.key + 1
    }

    private static func entries(of node: PDFObject, depth: Int) -> [(key: Int, value: PDFObject)] {
        guard depth > 0 else { return [] }
        let items = node["Nums"].items
        let own = stride(from: 0, to: items.count - 1, by: 2).compactMap { index in
            items[index].integer.map { (key: $0, value: items[index + 1]) }
        }
        return own + node["Kids"].items.flatMap { entries(of: $0, depth: depth - 1) }
    }

    /// Writes the root of the structure.
    ///
    /// - Parameter order: the nodes of the tree of pages, in the order in which they are read.
    func finish(order: [Int], to output: ObjectOutput) throws(Failure) {
        let kids = order.compactMap { parts[$0] }.map { "\($0) 0 R" }.joined(separator: " ")
        try output.put(document, "<< /Type /StructElem /S /Document /P \(tree) 0 R /K [\(kids)] >>")
        let table = nodes.map { "\($0) 0 R" }.joined(separator: " ")
        try output.put(
            tree,
            "<< /Type /StructTreeRoot /K \(document) 0 R /ParentTree << /Kids [\(table)] >> /ParentTreeNextKey \(nextKey) >>"
        )
    }
}
