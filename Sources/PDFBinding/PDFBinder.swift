package import Diagnostics
package import FileIO
package import PDFObjects

/// Binds PDF files to one. Each is copied object by object and may be closed then: what is kept of it is where its
/// objects lie, so that a volume may be larger than memory.
package final class PDFBinder {
    private let output: ObjectOutput
    private var tags: BoundTags
    private let root: Int
    private let tree: Int
    /// Entries of the catalogue that were taken from a file, and its document information.
    private var catalogue: [UInt8] = []
    private var info: Int?

    /// What of a catalogue holds for the whole volume.
    private static let catalogueKeys = [
        "Metadata", "OutputIntents", "ViewerPreferences", "Lang", "MarkInfo", "Extensions",
    ]

    /// Begins a volume in a file that is empty.
    package init(_ file: GrowingFile) throws(Failure) {
        output = try ObjectOutput(file)
        root = output.newNumber()
        tree = output.newNumber()
        tags = BoundTags(in: output)
    }

    /// Copies the pages of a file.
    ///
    /// - Parameters:
    ///   - title: names its part of the structure.
    ///   - targets: for each page where its links lead instead, in their order: to pages that were copied before. Empty
    ///     leaves them as they are.
    ///   - isLeading: whether metadata, colour and language of the volume are those of this file.
    package func append(
        _ file: PDFFile, title: String, targets: [[BoundPage]] = [], isLeading: Bool = false
    ) throws(Failure) -> BoundFile {
        let sources: [PDFObject]
        do throws(PDFFailure) {
            sources = try file.pages()
        } catch {
            throw Failure(.badData, Diagnostic(.Volume.damagedPDF, title, error.reason))
        }
        let node = output.newNumber()
        let numbers = sources.map { _ in output.newNumber() }
        var copying = ObjectCopying(from: file, title: title, to: output, structureKeys: tags.nextKey)
        for (source, number) in zip(sources, numbers) { copying.replace(source, by: number) }
        for (source, targets) in zip(sources, targets) {
            for (link, target) in zip(source["Annots"].items, targets) {
                copying.lead(link, to: "[\(target.number) 0 R /Fit]")
            }
        }
        for (index, source) in sources.enumerated() {
            var body = Array("<< /Parent \(node) 0 R ".utf8)
            body += copying.entries(of: source, leavingOut: ["Parent"])
            try output.put(numbers[index], body + Array(">>".utf8))
        }
        let kids = numbers.map { "\($0) 0 R" }.joined(separator: " ")
        try output.put(node, "<< /Type /Pages /Parent \(tree) 0 R /Kids [\(kids)] /Count \(numbers.count) >>")
        if isLeading { takeCatalogue(of: file, copying: &copying) }
        let structure = file.root["StructTreeRoot"]
        if !structure.isNull {
            try tags.add(structure, title: title, node: node, copying: &copying, to: output)
        }
        try copying.copyWaiting()
        let bound = numbers.map(BoundPage.init)
        let known = zip(sources, bound).compactMap { source, page in source.reference.map { ($0, page) } }
        return BoundFile(
            node: node, pages: bound, labels: pageLabels(of: file, count: bound.count),
            outline: outline(below: file.root["Outlines"], pages: Dictionary(known) { first, _ in first }))
    }

    private func takeCatalogue(of file: PDFFile, copying: inout ObjectCopying) {
        catalogue = []
        for key in PDFBinder.catalogueKeys {
            let value = file.root[key]
            if !value.isNull { catalogue += Array("/\(key) ".utf8) + copying.written(value) + [0x20] }
        }
        let source = file.trailer["Info"]
        if source.reference != nil { info = copying.number(ofObject: source) }
    }

    /// Writes what holds the files together, and ends the volume.
    ///
    /// - Parameters:
    ///   - files: in the order in which they are read.
    ///   - labels: those of all pages, in that order.
    ///   - identifier: sixteen bytes that depend only on the content.
    package func finish(
        files: [BoundFile], labels: [BoundLabel], outline entries: [OutlineEntry], identifier: [UInt8]
    ) throws(Failure) {
        let kids = files.map { "\($0.node) 0 R" }.joined(separator: " ")
        let count = files.reduce(0) { $0 + $1.pages.count }
        try output.put(tree, "<< /Type /Pages /Kids [\(kids)] /Count \(count) >>")
        try tags.finish(order: files.map(\.node), to: output)
        var body =
            "<< /Type /Catalog /Pages \(tree) 0 R /PageMode /UseOutlines /StructTreeRoot \(tags.tree) 0 R"
        if !entries.isEmpty { body += " /Outlines \(try output.put(outline: entries)) 0 R" }
        let runs = labels.enumerated().compactMap { index, label in label.entry.map { "\(index) << \($0) >>" } }
        body += " /PageLabels << /Nums [\(runs.joined(separator: " "))] >> "
        try output.put(root, Array(body.utf8) + catalogue + Array(">>".utf8))
        try output.finish(root: root, info: info, identifier: identifier)
    }
}
