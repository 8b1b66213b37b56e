import Diagnostics
import Foundation
import Ingest
import IssueModel
import TestNumbers
import TestSupport
import TextEncodings
import Testing

private let page = "会议召开\n\n今天的会议在清河召开，市长说：发展经济是我们的工作。\n"

/// The same words in traditional script, in Big5.
private let big5Page: [UInt8] = [
    0xB7, 0x7C, 0xC4, 0xB3, 0xA5, 0x6C, 0xB6, 0x7D, 0x0A, 0x0A, 0xA4, 0xB5, 0xA4, 0xD1, 0xAA, 0xBA, 0xB7, 0x7C,
    0xC4,
    0xB3, 0xA6, 0x62, 0xA5, 0x78, 0xA5, 0x5F, 0xA5, 0x6C, 0xB6, 0x7D, 0xA1, 0x43,
]

/// GB 18030 for: 会议召开, a blank line, 今天的会议在北京召开。
private let gbPage: [UInt8] = [
    0xBB, 0xE1, 0xD2, 0xE9, 0xD5, 0xD9, 0xBF, 0xAA, 0x0A, 0x0A, 0xBD, 0xF1, 0xCC, 0xEC, 0xB5, 0xC4, 0xBB, 0xE1,
    0xD2,
    0xE9, 0xD4, 0xDA, 0xB1, 0xB1, 0xBE, 0xA9, 0xD5, 0xD9, 0xBF, 0xAA, 0xA1, 0xA3,
]

private func utf16(_ text: String, mark: Bool) -> [UInt8] {
    ((mark ? [0xFEFF] : []) + text.utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
}

private func read(_ bytes: [UInt8], as encoding: TextEncoding? = nil) throws -> Diagnosed<IssueSource> {
    let scratch = try ScratchFolder()
    return try issueSource(at: try scratch.write("page.txt", bytes), encoding: encoding)
}

extension Diagnosed<IssueSource> {
    fileprivate var headline: String? { value.issue.pages.first?.articles.first?.headline }

    fileprivate func findings(_ code: DiagnosticCode) -> [Diagnostic] { diagnostics.filter { $0.code == code } }

    /// Codes about the encoding, each once.
    fileprivate var encodingCodes: Set<String> {
        Set(diagnostics.map(\.code.id).filter { $0.hasPrefix("ENC") })
    }
}

@Suite("Encodings of input")
struct EncodingTests {
    @Test(
        "A page is read in its encoding, and one that is not UTF-8 is named",
        arguments: [
            (Array(page.utf8), "会议召开", nil), ([0xEF, 0xBB, 0xBF] + Array(page.utf8), "会议召开", nil),
            (utf16(page, mark: true), "会议召开", "UTF-16LE"), (utf16(page, mark: false), "会议召开", "UTF-16LE"),
            (gbPage, "会议召开", "GB18030"), (big5Page, "會議召開", "Big5"),
        ])
    func found(bytes: [UInt8], headline: String, encoding: String?) throws {
        let source = try read(bytes)
        #expect(source.headline == headline)
        #expect(source.encodingCodes == (encoding == nil ? [] : ["ENC-001"]))
        #expect(source.findings(.Encoding.found).first?.arguments.last == encoding)
        #expect(source.value.ledger?.isBalanced == true)
    }

    @Test("The encoding that the user names is taken, right or wrong")
    func override() throws {
        #expect(try read(gbPage, as: .gb18030).headline == "会议召开")
        #expect(try read(big5Page, as: .big5HKSCS).headline == "會議召開")
        let wrong = try read(gbPage, as: .utf8)
        #expect(wrong.encodingCodes == ["ENC-003", "ENC-007"])
    }

    @Test("A weak guess is a warning that names both encodings")
    func weak() throws {
        let source = try read([0xB1, 0xF4])
        let weak = try #require(source.findings(.Encoding.weak).first)
        #expect(Set(weak.arguments.dropFirst()) == ["GB18030", "Big5"])
        #expect(source.findings(.Encoding.found).isEmpty)
    }

    @Test("The texts of a folder and issue.yaml have each its own encoding")
    func folder() throws {
        let scratch = try ScratchFolder()
        try scratch.write("issue.yaml", Array("title: ".utf8) + gbPage[..<8] + [0x0A])
        try scratch.write("01.txt", utf16(page, mark: true))
        try scratch.write("02.txt", big5Page)
        let source = try issueSource(at: scratch.path)
        #expect(source.value.issue.nameplate.title == "会议召开")
        let model = String(decoding: try json(of: source.value.issue), as: UTF8.self)
        #expect(source.value.issue.pages.count == 2)
        #expect(model.contains("今天的会议在清河召开") && model.contains("今天的會議在台北召開。"))
        let named = source.findings(.Encoding.found).map { $0.arguments.last }
        #expect(named == ["GB18030", "UTF-16LE", "Big5"])
    }

    @Test("JSON and XML are read in other encodings too, whatever their declaration says")
    func forms() throws {
        let issue = try read(Array(page.utf8)).value.issue
        let formJSON = String(decoding: try json(of: issue), as: UTF8.self)
        #expect(try read(utf16(formJSON, mark: true)).headline == "会议召开")
        let formXML = String(decoding: xml(of: issue).value, as: UTF8.self)
            .replacingOccurrences(of: "UTF-8", with: "UTF-16")
        #expect(try read(utf16(formXML, mark: true)).headline == "会议召开")
    }

    @Test("Characters that no newspaper prints are kept and reported where they stand")
    func suspicious() throws {
        let source = try read(Array("标题\n\n他姓\u{E000}，字\u{FFFD}\u{202E}山。\r\n又\u{F0000}".utf8))
        let places = source.diagnostics.filter { $0.code.id.hasPrefix("ENC") }.map {
            "\($0.code.id) \($0.place?.line ?? 0):\($0.place?.column ?? 0) \($0.arguments[0])"
        }
        #expect(
            places == [
                "ENC-004 3:3 U+E000", "ENC-003 3:6 U+FFFD", "ENC-005 3:7 U+202E", "ENC-004 4:2 U+F0000",
            ])
        #expect(source.findings(.Encoding.direction).first?.severity == .warning)
        let text = String(decoding: try json(of: source.value.issue), as: UTF8.self)
        for kept in ["\u{E000}", "\u{FFFD}", "\u{202E}", "\u{F0000}"] { #expect(text.contains(kept)) }
    }

    @Test("A user-defined character of GBK and a byte that means nothing are reported and kept")
    func unmappable() throws {
        let source = try read(gbPage + [0xAA, 0xA1, 0xFF] + gbPage[..<8])
        #expect(source.findings(.Encoding.privateUse).map { $0.place?.column } == [12])
        #expect(source.findings(.Encoding.unreadable).map { $0.place?.column } == [13])
        #expect(source.value.ledger?.isBalanced == true)
    }

    @Test("After twenty places of a kind only their number is said")
    func many() throws {
        let source = try read(Array(("标题\n\n正文" + String(repeating: "字\u{E001}", count: 25) + "。").utf8))
        #expect(source.findings(.Encoding.privateUse).count == 20)
        let more = try #require(source.findings(.Encoding.more).first)
        #expect(Array(more.arguments.dropFirst()) == ["5", "ENC-004"])
    }

    @Test("NULs and other control characters in a text are left out and reported")
    func controls() throws {
        let source = try read(Array("会议\u{0}召开\n\n今天的会议在清河\u{1B}召开，市长说发展经济是我们的工作。\u{FFFF}".utf8))
        #expect(source.headline == "会议召开")
        #expect(source.findings(.Encoding.control).map(\.arguments) == [["U+0000"], ["U+001B"], ["U+FFFF"]])
        #expect(source.findings(.Encoding.control).first?.place?.column == 3)
        #expect(source.value.ledger?.isBalanced == true)
    }

    @Test("Lone surrogates in UTF-16 end in a finding")
    func surrogates() throws {
        var bytes = utf16(page, mark: true)
        bytes.replaceSubrange(4..<6, with: [0x00, 0xD8])
        let source = try read(bytes)
        #expect(source.headline == "会\u{FFFD}召开")
        #expect(source.findings(.Encoding.unreadable).map { $0.place?.column } == [2])
    }

    @Test(
        "What is no text stays an error, whatever encoding is named",
        arguments: [
            [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], [0xFF, 0xD8, 0xFF, 0xE0], Array("%PDF-1.7\nabc".utf8),
            [0x50, 0x4B, 0x03, 0x04, 0x41], [0, 1], [0, 0, 0, 0, 0, 0, 0, 0],
            Array(repeating: [0x41, 0, 0, 0, 0x05], count: 40).flatMap { $0 },
        ] as [[UInt8]])
    func binary(bytes: [UInt8]) throws {
        for encoding in [nil, TextEncoding.gb18030] {
            let failure = #expect(throws: Failure.self) { try read(bytes, as: encoding) }
            #expect(failure?.diagnostic.code == .Ingest.binary)
        }
    }

    @Test("Random bytes never crash intake", arguments: 0..<80)
    func random(seed: UInt64) throws {
        var numbers = SeededNumbers(seed: seed)
        let least: UInt8 = seed % 2 == 0 ? 0 : 0x40
        let bytes = (0..<Int.random(in: 1...400, using: &numbers)).map { _ in
            UInt8.random(in: least...255, using: &numbers)
        }
        for encoding in [nil] + TextEncoding.allCases.map(Optional.some) {
            do throws(Failure) {
                let scratch = try? ScratchFolder()
                guard let path = try? scratch?.write("page.txt", bytes) else { continue }
                let source = try issueSource(at: path, encoding: encoding)
                #expect(source.value.ledger?.isBalanced != false)
            } catch {
                #expect(error.kind == .badData)
            }
        }
    }
}
