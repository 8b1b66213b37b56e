import Diagnostics
import PDFObjects
import PDFPreflight
import TestSupport
import Testing

@Suite("Preflight of damaged, locked and hostile files")
struct DamagedFileTests {
    private func codes(_ bytes: [UInt8], _ profile: PreflightProfile = .newsprint) -> Set<String> {
        Set(preflight(bytes, profile: profile).findings.map(\.code.id))
    }

    @Test(
        "What is no PDF is an error, whatever it is",
        arguments: ["", "no PDF", "%PDF-1.7\n", "%PDF-1.7\ntrailer\n<<>>\n%%EOF\n", "{\"a\":1}"])
    func noPDF(text: String) { #expect(codes(Array(text.utf8)) == ["PRE-001"]) }

    @Test("A table of objects that leads astray is told, and the file judged all the same")
    func wrongTable() {
        let text = HandmadePDF().bytes
        // Everything moves by three bytes; the table does not.
        let moved = Array("%PDF-1.6\n%%%".utf8) + text.dropFirst("%PDF-1.6\n".utf8.count)
        let report = preflight(moved, profile: .x4)
        #expect(Set(report.findings.filter { report.severity(of: $0) == .error }.map(\.code.id)) == ["PRE-004"])
        #expect(report.pages.first?.fonts == ["ABCDEF+Probe"])
    }

    @Test("A stream whose filter cannot read it is named by its object")
    func brokenStream() throws {
        var file = HandmadePDF()
        file.add(HandmadePDF.image, "/Filter/FlateDecode")
        let report = preflight(file.bytes, profile: .newsprint)
        let finding = try #require(report.findings.first { $0.code.id == "PRE-006" })
        #expect(finding.page == 1 && finding.arguments == ["10 0"])
    }

    @Test("A picture that inflates to 500 MB is refused without being inflated")
    func bomb() throws {
        var file = HandmadePDF()
        let bomb = HandmadePDF.zeros(500 << 20)
        #expect(bomb.count < 4 << 20)
        file.put(
            HandmadePDF.image,
            "<</Subtype/Image/Width 20000/Height 20000/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/FlateDecode>>",
            bomb)
        let report = preflight(file.bytes, profile: .newsprint)
        let finding = try #require(report.findings.first { $0.code.id == "PRE-007" })
        #expect(finding.page == 1 && finding.arguments == ["10 0"])
    }

    @Test("A page without media box has no size")
    func noSize() {
        var file = HandmadePDF()
        file.change(HandmadePDF.page, "/MediaBox[0 0 300.4 300.4]", to: "/MediaBox[0 0 0 0]")
        #expect(codes(file.bytes).contains("PRE-048"))
    }

    @Test("A linearized file is noted, and nothing else is different")
    func linearized() throws {
        let file = try PDFFile(HandmadePDF().bytes)
        let linear = try file.written(PDFWriting(isLinearized: true))
        let plain = try file.written(PDFWriting())
        #expect(codes(linear).subtracting(codes(plain)) == ["PRE-010"])
    }

    @Test("An encrypted file is told as such; one that wants a password is not read")
    func encrypted() throws {
        let folder = try ScratchFolder()
        let plain = try folder.write("plain.pdf", HandmadePDF().bytes)
        for (password, code) in [("", "PRE-003"), ("secret", "PRE-002")] {
            let path = folder.path + "/locked\(password).pdf"
            let locking = try run(["qpdf", "--encrypt", password, "owner", "256", "--", plain, path])
            #expect(locking.status == 0, "\(locking.errors)")
            let result = try run([banxin, "preflight", path, "--lang", "en", "--profile", "x4"])
            #expect(result.status == 1)
            #expect(result.output.contains("[\(code)]"), "\(result.output)")
        }
    }

    @Test("Forms that show each other many times over end at the limit of work")
    func manyForms() {
        var file = HandmadePDF()
        // 24 levels of 8 uses each would be 8²⁴ forms.
        for number in 40..<64 {
            file.put(
                number, "<</Subtype/Form/BBox[0 0 300 300]/Resources<</XObject<</F \(number + 1) 0 R>>>>>>",
                Array(String(repeating: "/F Do ", count: 8).utf8))
        }
        file.put(64, "<</Subtype/Form/BBox[0 0 300 300]>>", Array("0 0 0 1 k 30 60 20 20 re f".utf8))
        file.resource("XObject", "/F 40 0 R")
        file.draw("/F Do")
        var limits = PreflightLimits()
        limits.operations = 20_000
        let report = preflight(file.bytes, profile: .newsprint, limits: limits)
        #expect(report.findings.contains { $0.code.id == "PRE-052" && $0.page == 1 })
    }

    @Test("Page trees, resources and structures that contain themselves end")
    func cycles() {
        var tree = HandmadePDF()
        tree.change(2, "[3 0 R]", to: "[3 0 R 2 0 R]")
        #expect(!codes(tree.bytes).isEmpty)
        var space = HandmadePDF()
        space.put(30, "[/Indexed 30 0 R 1 <0000>]")
        space.resource("ColorSpace", "/S1 30 0 R")
        space.draw("/S1 cs 0 sc 30 60 20 20 re f")
        #expect(
            preflight(space.bytes, profile: .newsprint).pages.map(\.colourSpaces) == [
                ["DeviceCMYK", "Indexed (?)"]
            ])
        var structure = HandmadePDF()
        structure.change(HandmadePDF.heading, "/K 0", to: "/K 17 0 R")
        #expect(codes(structure.bytes, .ua1).contains("PRE-131"))
    }

    @Test("A content stream of brackets and operands alone ends")
    func brackets() {
        var file = HandmadePDF()
        let count = 200_000
        for text in ["q ", "[ ", "<< ", "BMC ", "(", "1 "] {
            file.objects[HandmadePDF.content]?.stream = Array(String(repeating: text, count: count).utf8)
            #expect(!codes(file.bytes).isEmpty)
        }
    }
}
