import Diagnostics
import Geometry
import Styles
import TestSupport
import Testing
import Typography

@Suite("Styles")
struct StylesTests {
    private let folder = Repository.root + "/styles"

    @Test("Every style of the project can be read, and its columns fit its sheet")
    func ownStyles() throws {
        let names = try styleNames(in: folder)
        #expect(names == ["a4", "broadsheet", "reader", "tabloid", "vertical"])
        for name in names {
            let style = try houseStyle(named: name, in: folder)
            #expect(style.diagnostics.isEmpty)
            let area = style.value.pageStyle.printedArea
            #expect(area.left >= .zero && area.right <= style.value.pageStyle.trim.width)
            #expect(area.top >= .zero && area.bottom <= style.value.pageStyle.trim.height)
        }
    }

    @Test("clreq 2.3.5: between lines of running text is half an em to one, and its type is not under 六号")
    func lineGap() throws {
        for name in try styleNames(in: folder) {
            let style = try houseStyle(named: name, in: folder).value.pageStyle
            let gap = style.rowPitch - style.bodySize
            #expect(gap * 2 >= style.bodySize && gap <= style.bodySize)
            #expect(style.bodySize >= .points(7.875))
        }
    }

    @Test("The broadsheet has eight columns of thirteen characters on 96 rows")
    func broadsheet() throws {
        let style = try houseStyle(named: "broadsheet", in: folder).value.pageStyle
        #expect(style.columns == 8 && style.columnCharacters == 13 && style.rows == 96)
        #expect(style.columnWidth == .points(117))
        #expect(style.firstLineIndent == 1)
    }

    @Test("Limits of copy-fitting and weights of penalties are the style's; wrong keys of both are told")
    func makeUp() throws {
        let reader = try houseStyle(named: "reader", in: folder).value.pageStyle
        #expect(reader.copyFitting.largestBody == .points(12) && reader.penalties.headlineClash == 0)
        #expect(reader.penalties.white == LayoutPenalties().white)
        let (scratch, read) = try style(
            changing: "columns: 3\n", to: "columns: 3\npenalties: { whyte: 1 }\ncopyFitting: { pitch: 2 }\n")
        _ = scratch
        #expect(try read().diagnostics.map(\.code) == [.Style.unknownKey, .Style.unknownKey])
    }

    @Test("What a style asks of its press is read, and what it leaves out is usual")
    func press() throws {
        let (scratch, read) = try style(
            changing: "columns: 3\n", to: "columns: 3\npress: { inkLimit: 220, bleed: 5, paper: 1 }\n")
        _ = scratch
        let style = try read()
        #expect(style.value.pageStyle.press.inkLimit == 220)
        #expect(style.value.pageStyle.press.bleed == .millimetres(5))
        #expect(style.value.pageStyle.press.leastResolution == PressStyle().leastResolution)
        #expect(style.diagnostics.map(\.code) == [.Style.unknownKey])
    }

    @Test(
        "Larger body type fills the same columns with fewer characters, and the same type area with fewer rows")
    func steps() throws {
        let tabloid = try houseStyle(named: "tabloid", in: folder).value.pageStyle
        #expect(tabloid.columnSteps == [12, 11, 10])
        let largest = tabloid.withColumn(of: 10)
        // Ten characters of whole units miss the column by less than ten units.
        #expect((tabloid.columnWidth - largest.columnWidth).units < 10 && largest.columnCharacters == 10)
        #expect(largest.rows < tabloid.rows && largest.typeArea.height <= tabloid.typeArea.height)
        #expect(largest.headlineSizes.lead > tabloid.headlineSizes.lead)
    }

    @Test(
        "An unknown style is an error that lists those there are",
        arguments: ["magazine", "../styles", "a4/x", ""])
    func unknown(name: String) {
        let failure = #expect(throws: Failure.self) { try houseStyle(named: name, in: folder) }
        #expect(failure?.diagnostic.code == .Style.unknown)
        #expect(failure?.diagnostic.message(in: .english).contains("broadsheet") == true)
    }

    private func style(changing old: String, to new: String) throws -> (
        ScratchFolder, () throws(Failure) -> Diagnosed<HouseStyle>
    ) {
        let scratch = try ScratchFolder()
        let text = try Repository.text(of: "styles/a4/page.yaml").replacing(old, with: new)
        try scratch.write("mine/page.yaml", Array(text.utf8))
        try scratch.write("mine/epub.css", [])
        let path = scratch.path
        return (scratch, { () throws(Failure) in try houseStyle(named: "mine", in: path) })
    }

    @Test(
        "A wrong value is an error with its place",
        arguments: [
            ("columns: 3", "columns: many", "STY-004"), ("columns: 3", "columns: 300", "STY-004"),
            ("columns: 3\n", "", "STY-003"), ("columns: 3", "columns: [", "STY-002"),
            ("columns: 3", "columns: 9", "STY-007"), ("\"#000000\"", "black", "STY-004"),
        ])
    func wrongValue(old: String, new: String, code: String) throws {
        let (scratch, read) = try style(changing: old, to: new)
        let failure = #expect(throws: Failure.self) { try read() }
        #expect(failure?.diagnostic.code.id == code)
        #expect(failure?.diagnostic.place?.file.hasPrefix(scratch.path) == true)
    }

    @Test("Styles share one sheet of the EPUB; a style's own comes before it")
    func styleSheets() throws {
        let shared = Array(try Repository.text(of: "styles/epub.css").utf8)
        for name in try styleNames(in: folder) {
            #expect(try houseStyle(named: name, in: folder).value.styleSheet == shared)
        }
        let (scratch, read) = try style(changing: "", to: "")
        try scratch.write("epub.css", shared)
        try scratch.write("mine/epub.css", Array("p {}".utf8))
        #expect(try read().value.styleSheet == Array("p {}".utf8))
    }

    @Test("An unknown key is a warning")
    func unknownKey() throws {
        let (scratch, read) = try style(changing: "columns: 3", to: "columns: 3\ncolumnz: 4")
        let found = try read()
        #expect(found.diagnostics.map(\.code.id) == ["STY-005"])
        #expect(found.diagnostics.first?.place?.line == 5)
        #expect(!scratch.contents.isEmpty)
    }

    @Test("Spacing is read key by key, and what is left out is as usual")
    func spacing() throws {
        let keys =
            "spacing: { markWidths: stopsFull, hanging: pausesAndStops, usesGrid: true, westernGap: 0.1, letterFit: 0.03 }"
        let (scratch, read) = try style(spacing: keys)
        let policy = try read().value.pageStyle.spacing
        #expect(policy.markWidths == .stopsFull && policy.hanging == .pausesAndStops && policy.usesGrid)
        #expect(policy.westernGap == 0.1 && policy.narrowestWesternGap == 0.1 && policy.widestWesternGap == 0.5)
        #expect(
            policy.letterFit == 0.03 && policy.lineEndMarks == .half && policy.prohibition == .gb
                && policy.compressesStops)
        #expect(!scratch.contents.isEmpty)
    }

    @Test(
        "A wrong value of spacing is an error, an unknown key a warning",
        arguments: [
            "prohibition: loose", "usesGrid: 3", "westernGap: 7", "widestWesternGap: 0.1", "letterFit: 0.2",
        ])
    func wrongSpacing(entry: String) throws {
        let (scratch, read) = try style(spacing: "spacing: { \(entry) }")
        let failure = #expect(throws: Failure.self) { try read() }
        #expect(failure?.diagnostic.code.id == "STY-004")
        let (other, readOther) = try style(spacing: "spacing: { hangs: true }")
        #expect(try readOther().diagnostics.map(\.code.id) == ["STY-005"])
        #expect(!scratch.contents.isEmpty && !other.contents.isEmpty)
    }

    @Test("The indent of first lines is the style's, else it follows the width of the column")
    func indent() throws {
        let (scratch, read) = try style(changing: "columns: 3", to: "columns: 3\nfirstLineIndent: 0")
        #expect(try read().value.pageStyle.firstLineIndent == 0)
        #expect(try houseStyle(named: "a4", in: folder).value.pageStyle.firstLineIndent == 2)
        #expect(!scratch.contents.isEmpty)
    }

    private func style(spacing: String) throws -> (
        ScratchFolder, () throws(Failure) -> Diagnosed<HouseStyle>
    ) {
        let line = try Repository.text(of: "styles/a4/page.yaml").split(separator: "\n")
            .first { $0.hasPrefix("spacing:") }
        return try style(changing: String(line ?? ""), to: spacing)
    }

    @Test("The list of fonts names faces for every role")
    func fonts() throws {
        let fonts = try fontCandidates(in: Repository.root + "/fonts")
        #expect(fonts.diagnostics.isEmpty)
        for role in FontRole.allCases { #expect(fonts.value.chinese[role]?.isEmpty == false) }
    }

    /// What is read from a list of fonts that holds these lines.
    private func fonts(_ lines: String...) throws -> Diagnosed<FontCandidates> {
        let scratch = try ScratchFolder()
        try scratch.write("fonts.yaml", Array(lines.joined(separator: "\n").utf8))
        return try fontCandidates(in: scratch.path)
    }

    @Test("Latin faces have a size and a height; without them they are set as they are")
    func latinFonts() throws {
        let read = try fonts(
            "latin:", "  body:", "    - { family: One, style: Bold, size: 0.94, raise: 0.02 }",
            "    - { file: two.otf }")
        #expect(read.diagnostics.isEmpty)
        #expect(
            read.value.latin[.body] == [
                LatinCandidate(
                    face: FontCandidate(file: nil, family: "One", style: "Bold"), size: 0.94, raise: 0.02),
                LatinCandidate(face: FontCandidate(file: "two.otf", family: nil, style: "Regular")),
            ])
    }

    @Test("A region has faces of its own; a role or region that there is not is a warning")
    func regionalFonts() throws {
        let read = try fonts(
            "zh-Hant-TW:", "  body:", "    - { family: Ming }", "  bodi:", "    - { family: Ming }",
            "zh-Hant-XX: {}")
        #expect(read.value.regional[.taiwan]?[.body]?.map(\.family) == ["Ming"])
        #expect(read.value.regional[.hongKong] == nil)
        #expect(read.diagnostics.map(\.code.id) == ["STY-005", "STY-005"])
    }

    @Test(
        "A Latin size out of range is an error with its place",
        arguments: ["size: 3", "size: big", "raise: 0.9"])
    func badLatinFont(value: String) {
        let failure = #expect(throws: Failure.self) {
            try fonts("latin:", "  body:", "    - { family: One, \(value) }")
        }
        #expect(failure?.diagnostic.place?.line == 3)
    }
}
