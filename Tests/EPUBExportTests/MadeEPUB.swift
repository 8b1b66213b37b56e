import Diagnostics
import EPUBExport
import EditionMetadata
import Foundation
import IssueModel
import Pictures
import TestSupport
import Testing
import XMLIO
import ZipIO

/// An EPUB that a test made, and what is in it.
struct MadeEPUB {
    let bytes: [UInt8]
    let diagnostics: [Diagnostic]
    let entries: [ZipEntry]

    /// - Parameter pictures: by path; `a.png` is a small drawing unless others are given.
    init(
        _ issue: IssueModel.Issue, pictures: [String: Picture]? = nil, device: DeviceProfile = .generic,
        hasCover: Bool = true, kind: EditionKind = .reflow, sheets: [ReplicaSheet] = []
    ) throws {
        let style = Array(try Repository.text(of: "styles/epub.css").utf8)
        let store = PictureStore(try pictures ?? ["a.png": MadeEPUB.picture("qr.png")])
        let made = try epub(
            of: EPUBEdition(
                issue: issue, metadata: EditionMetadata(of: issue, kind: kind), pictures: store,
                cover: hasCover ? try MadeEPUB.picture("market.jpg").bytes : nil, styleSheet: style,
                device: device, sheets: sheets))
        bytes = made.value
        diagnostics = made.diagnostics
        entries = try zipEntries(in: made.value, limit: 1 << 28)
    }

    /// A picture of the example.
    static func picture(_ name: String) throws -> Picture {
        let path = Repository.example + "/images/" + name
        return try #require(Picture([UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))))
    }

    /// A file of the folder `EPUB`.
    func text(_ name: String) throws -> String {
        String(decoding: try #require(entries.first { $0.name == "EPUB/" + name }).bytes, as: UTF8.self)
    }

    func document(_ name: String) throws -> XMLElement { try xmlRoot(of: Array(try text(name).utf8)) }

    /// What EPUBCheck has to say, hints on usage included, but for two of these.
    ///
    /// HTM_055 discourages `rp`, which readers without ruby need; OPF-097 says that no document shows the cover, which
    /// Kindle wants so.
    func findings() throws -> String {
        let scratch = try ScratchFolder()
        let file = try scratch.write("a.epub", bytes)
        let result = try run(["java", "-jar", Repository.validator ?? "", "--failonwarnings", "--usage", file])
        let said = result.output + result.errors
        guard result.status == 0, said.contains("EPUBCheck completed") else { return said }
        let wanted = ["USAGE(HTM_055)", "USAGE(OPF-097)"]
        let hints = said.split(separator: "\n").filter { $0.hasPrefix("USAGE") || $0.hasPrefix("INFO") }
        return hints.filter { !wanted.contains(where: $0.hasPrefix) }.joined(separator: "\n")
    }
}

extension XMLElement {
    /// The elements of that name inside this one, in the order of the document.
    func inner(_ name: String) -> [XMLElement] {
        children.flatMap { ($0.name == name ? [$0] : []) + $0.inner(name) }
    }

    /// All text inside the element, children's text in its place.
    var whole: String {
        let bytes = Array(text.utf8)
        var result = ""
        var position = 0
        for child in children {
            result += String(decoding: bytes[position..<child.textOffset], as: UTF8.self) + child.whole
            position = child.textOffset
        }
        return result + String(decoding: bytes[position...], as: UTF8.self)
    }
}
