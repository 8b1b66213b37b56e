import Foundation
import Diagnostics
import IssueExport
import IssueModel
import TestSupport
import Testing

/// The structure tree of the example's archive, as Poppler lists it.
private func structure(_ style: String, options: [String] = []) throws -> (lines: [Substring], path: String) {
    let folder = try ScratchFolder()
    let result = try run(
        [
            banxin, "export", Repository.example, "-o", folder.path, "--format", "pdf", "--style", style,
            "--pdf-profile", "archive", "--quiet",
        ] + options)
    #expect(result.status == 0, "\(result.errors)")
    let path = folder.path + "/qinghe-weekly.pdf"
    let lines = try run(["pdfinfo", "-struct", path]).output.split(separator: "\n")
    return (lines, path)
}

private func trimmed(_ line: Substring) -> Substring { line.drop { $0 == " " } }

@Suite("Structure of PDFs")
struct StructureTests {
    @Test("Every page is a section with its articles; headings begin with the name and skip no level")
    func headings() throws {
        let lines = try structure("tabloid").lines.map(trimmed)
        let issue = try parsedIssue(at: Repository.example).issue
        #expect(lines.count { $0.hasPrefix("Sect") } == issue.pages.count)
        #expect(lines.count { $0.hasPrefix("Art") } == issue.pages.reduce(0) { $0 + $1.articles.count })
        let levels = lines.compactMap { line in
            line.hasPrefix("H") ? line.dropFirst().first.flatMap { Int(String($0)) } : nil
        }
        #expect(levels.first == 1 && levels.count { $0 == 1 } == 1 && levels.contains(3))
        #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 })
    }

    @Test("Jumps lead both ways, entries of the index to their pages; each link says where")
    func links() throws {
        let lines = try structure("a4").lines.map(trimmed)
        let links = lines.count { $0.hasPrefix("Link") }
        let references = lines.count { $0.hasPrefix("Reference") }
        #expect(references > 1 && references.isMultiple(of: 2) && links > references)
    }

    @Test("The tree of one article is one paragraph for each paragraph, also where it goes on elsewhere")
    func paragraphs() throws {
        let lines = try structure("a4").lines.map(trimmed)
        let issue = try parsedIssue(at: Repository.example).issue
        let items = issue.pages.flatMap(\.articles).flatMap(\.blocks).reduce(0) { sum, block in
            if case .list(let items) = block { sum + items.count } else { sum }
        }
        let index = lines.count { $0.hasPrefix("LI ") } - items
        #expect((1..<issue.pages.count).contains(index))
        let crossheads = issue.pages.flatMap(\.articles).flatMap(\.blocks).count {
            if case .crosshead = $0 { true } else { false }
        }
        let headlines = issue.pages.flatMap(\.articles).count { $0.headline != nil }
        let headings = lines.count { $0.hasPrefix("H1") || $0.hasPrefix("H2") || $0.hasPrefix("H3") }
        #expect(headings == 1 + headlines + crossheads)
    }

    @Test("Bookmarks and page labels are there, and the first page of a linearised file comes first")
    func navigation() throws {
        let (_, path) = try structure("tabloid", options: ["--linearize"])
        let shown = try run(["mutool", "show", path, "outline"]).output
        #expect(shown.contains("第1版") && shown.contains("第8版"))
        let labels = try run(["mutool", "show", path, "trailer/Root/PageLabels"]).output
        #expect(labels.contains("Nums"))
        #expect(try run(["qpdf", "--check-linearization", path]).status == 0)
    }

    @Test("Pictures for the screen have the pixels that --image-ppi asks for, those of the archive all")
    func pixels() throws {
        let folder = try ScratchFolder()
        let command = [
            banxin, "export", Repository.example, "-o", folder.path, "--format", "pdf", "--style", "tabloid",
            "--quiet",
        ]
        func resolutions(_ options: [String]) throws -> (highest: Int, bytes: Int) {
            #expect(try run(command + options).status == 0)
            let path = folder.path + "/qinghe-weekly.pdf"
            let rows = try run(["pdfimages", "-list", path]).output.split(separator: "\n").dropFirst(2)
            let found = rows.compactMap { $0.split(separator: " ").dropFirst(12).first.flatMap { Int($0) } }
            let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int
            return (try #require(found.max()), try #require(size))
        }
        let low = try resolutions(["--image-ppi", "72"])
        let all = try resolutions(["--pdf-profile", "archive"])
        #expect(low.highest <= 92 && all.highest > low.highest)
        #expect(low.bytes < all.bytes)
        #expect(try run(command + ["--image-ppi", "5"]).status == 64)
    }
}
