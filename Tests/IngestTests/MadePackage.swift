import Diagnostics
import Ingest
import TestSupport

/// A package put together for a test.
struct MadePackage {
    let folder: ScratchFolder

    /// - Parameters:
    ///   - files: locators by ID, besides those of the pages.
    ///   - pages: the blocks of each page, as ALTO; nil for one whose file is not there.
    ///   - logical: the divisions of articles.
    init(pages: [String?], logical: String? = nil, files: [(id: String, href: String)] = []) throws {
        folder = try ScratchFolder()
        for (index, blocks) in pages.enumerated() {
            guard let blocks else { continue }
            try folder.write("\(index + 1).xml", Array(MadePackage.alto(blocks, page: index + 1).utf8))
        }
        let own = pages.indices.map { (id: "A\($0 + 1)", href: "\($0 + 1).xml") }
        try folder.write(
            "mets.xml", Array(MadePackage.mets(files: own + files, pages: pages.count, logical: logical).utf8))
    }

    static func alto(_ blocks: String, page: Int = 1) -> String {
        """
        <alto xmlns="http://www.loc.gov/standards/alto/ns-v2#"><Layout>
        <Page ID="P\(page)" WIDTH="1000" HEIGHT="1000"><PrintSpace>
        \(blocks)
        </PrintSpace></Page></Layout></alto>
        """
    }

    static func mets(files: [(id: String, href: String)], pages: Int, logical: String?) -> String {
        let list = files.map {
            """
            <file ID="\($0.id)" MIMETYPE="text/xml"><FLocat LOCTYPE="URL" xlink:href="\($0.href)"/></file>

            """
        }
        let divisions = (0..<pages).map { #"<div TYPE="page"><fptr FILEID="A\#($0 + 1)"/></div>"# }
        let map = logical.map { #"<structMap TYPE="LOGICAL"><div TYPE="ISSUE">\#($0)</div></structMap>"# } ?? ""
        return """
            <mets xmlns="http://www.loc.gov/METS/" xmlns:xlink="http://www.w3.org/1999/xlink" LABEL="Harbour Post, 1911-03-04">
            <fileSec><fileGrp USE="ocr">
            \(list.joined())</fileGrp></fileSec>
            <structMap TYPE="PHYSICAL"><div TYPE="issue">\(divisions.joined())</div></structMap>
            \(map)
            </mets>
            """
    }

    func read() throws -> Diagnosed<IssueSource> { try issueSource(at: folder.path) }

    /// A block of lines, each of words parted by spaces.
    static func block(_ id: String, _ lines: String...) -> String {
        let rows = lines.map { line in
            let words = line.split(separator: " ").map { #"<String CONTENT="\#($0)"/>"# }
            return "<TextLine>" + words.joined(separator: "<SP/>") + "</TextLine>"
        }
        return #"<TextBlock ID="\#(id)">"# + rows.joined(separator: "\n") + "</TextBlock>"
    }

    /// A division that points to a block.
    static func division(_ type: String, _ block: String, file: String = "A1") -> String {
        #"<div TYPE="\#(type)"><fptr><area FILEID="\#(file)" BETYPE="IDREF" BEGIN="\#(block)"/></fptr></div>"#
    }

    static func article(_ inside: String...) -> String { "<div TYPE=\"ARTICLE\">\(inside.joined())</div>" }
}
