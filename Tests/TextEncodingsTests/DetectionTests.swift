import Foundation
import TestSupport
import TextEncodings
import Testing

/// A text in another encoding, as the system's iconv writes it.
private func encoded(_ text: String, as name: String) throws -> [UInt8] {
    let scratch = try ScratchFolder()
    let source = try scratch.write("source", Array(text.utf8))
    let target = scratch.path + "/target"
    let result = try run(["iconv", "-f", "UTF-8", "-t", name, "-o", target, source])
    try #require(result.status == 0, "\(result.errors)")
    return [UInt8](try Data(contentsOf: URL(fileURLWithPath: target)))
}

private let simplified = """
    清河两岸春来早

    本报讯（记者 何远）3月5日清晨，清河早市里已经热闹起来。“今年的菜比去年新鲜，价钱也公道。”市民白榆说。
    据介绍，去年全市共改造老旧小区十二个，惠及居民三千多户。下一步，县里还将修建两座便民桥。
    """

private let traditional = """
    清河兩岸春來早

    本報訊（記者 何遠）三月五日清晨，清河早市裏已經熱鬧起來。「今年的菜比去年新鮮，價錢也公道。」市民白榆說。
    據介紹，去年全市共改造老舊社區十二個，惠及居民三千多戶。下一步，縣裏還將修建兩座便民橋。
    """

@Suite("Encodings are found out")
struct DetectionTests {
    @Test(
        "Long texts in each encoding and script are read, without doubt",
        arguments: [
            (simplified, "UTF-8", TextEncoding.utf8), (simplified, "UTF-16LE", .utf16LittleEndian),
            (simplified, "UTF-16BE", .utf16BigEndian), (simplified, "GB18030", .gb18030),
            (simplified, "GBK", .gb18030), (traditional, "UTF-8", .utf8),
            (traditional, "UTF-16LE", .utf16LittleEndian), (traditional, "UTF-16BE", .utf16BigEndian),
            (traditional, "GB18030", .gb18030), (traditional, "BIG5", .big5),
        ])
    func long(text: String, name: String, encoding: TextEncoding) throws {
        let read = detectedText(try encoded(text, as: name))
        #expect(read == DecodedText(text: text, encoding: encoding, unmappableCount: 0))
    }

    @Test(
        "A byte order mark decides and is no part of the text",
        arguments: [
            ([0xEF, 0xBB, 0xBF] as [UInt8], "UTF-8", TextEncoding.utf8),
            ([0xFF, 0xFE], "UTF-16LE", .utf16LittleEndian), ([0xFE, 0xFF], "UTF-16BE", .utf16BigEndian),
        ])
    func byteOrderMark(mark: [UInt8], name: String, encoding: TextEncoding) throws {
        let read = detectedText(mark + (try encoded("丁丑", as: name)))
        #expect(read == DecodedText(text: "丁丑", encoding: encoding, unmappableCount: 0))
    }

    @Test(
        "A few words are enough to tell GB from Big5",
        arguments: ["清河周报", "今天的天气", "中国", "本报讯", "会议召开", "关于", "2024年5月29日 星期三", "新华社北京电"])
    func shortSimplified(text: String) throws {
        let read = detectedText(try encoded(text, as: "GBK"))
        #expect(read == DecodedText(text: text, encoding: .gb18030, unmappableCount: 0))
    }

    @Test(
        "A few words are enough to tell Big5 from GB",
        arguments: ["清河週報", "今天的天氣", "中國", "本報訊", "會議召開", "關於", "中華民國113年5月29日 星期三", "臺北市長"])
    func shortTraditional(text: String) throws {
        let read = detectedText(try encoded(text, as: "BIG5"))
        #expect(read == DecodedText(text: text, encoding: .big5, unmappableCount: 0))
    }

    @Test("Characters that only the Hong Kong supplement has make it Big5-HKSCS")
    func hongKong() throws {
        let text = "佢哋喺街市度買餸，啲嘢好平。香港的記者說：今日的報紙已經出版。"
        let read = detectedText(try encoded(text, as: "BIG5-HKSCS"))
        #expect(read == DecodedText(text: text, encoding: .big5HKSCS, unmappableCount: 0))
    }

    @Test("In a long text the beginning decides, and still every character is read", arguments: [0, 1])
    func longText(shift: Int) throws {
        let body = String(repeating: "a", count: shift) + String(repeating: "香港的記者說今日的報紙已經出版", count: 6000)
        let big5 = detectedText(try encoded(body + "佢哋喺街市", as: "BIG5-HKSCS"))
        #expect(big5 == DecodedText(text: body + "佢哋喺街市", encoding: .big5HKSCS, unmappableCount: 0))
        let gb = detectedText(try encoded(body + "㐂", as: "GB18030"))
        #expect(gb == DecodedText(text: body + "㐂", encoding: .gb18030, unmappableCount: 0))
    }

    @Test(
        "Two characters that both encodings could mean are a guess that names its rival",
        arguments: [[0xB1, 0xF4] as [UInt8], [0xC1, 0xAB, 0xC1, 0xF8]])
    func guess(bytes: [UInt8]) {
        let read = detectedText(bytes)
        #expect(read.rival != nil && read.rival != read.encoding)
    }

    @Test("UTF-8 with a few lost bytes stays UTF-8, with U+FFFD in their places")
    func damagedUTF8() {
        let read = detectedText(Array("标题\n正文和".utf8) + [0xB0] + Array("更多".utf8))
        #expect(read.encoding == .utf8 && read.text == "标题\n正文和\u{FFFD}更多" && read.unmappableCount == 1)
    }

    @Test("No bytes are an empty text, and no text is lost to a cut", arguments: 0..<40)
    func cuts(length: Int) throws {
        for name in ["GB18030", "BIG5", "UTF-16LE", "UTF-8"] {
            let whole = try encoded(name == "BIG5" ? traditional : simplified, as: name)
            let read = detectedText(Array(whole.prefix(length)))
            #expect(read.text.isEmpty == (length == 0))
        }
    }
}

@Suite("Bytes in a named encoding")
struct DecodingTests {
    @Test(
        "Names are known in the ways in which systems write them",
        arguments: [
            ("utf8", TextEncoding.utf8), ("UTF-16le", .utf16LittleEndian), ("gbk", .gb18030),
            ("GB2312", .gb18030), ("cp936", .gb18030), ("Big5", .big5), ("cp950", .big5),
            ("big5_hkscs", .big5HKSCS),
        ])
    func names(name: String, encoding: TextEncoding) {
        #expect(TextEncoding(name: name) == encoding)
    }

    @Test("Other names are none", arguments: ["", "latin1", "utf-32", "shift_jis", "gb"])
    func unknownNames(name: String) {
        #expect(TextEncoding(name: name) == nil)
    }

    @Test(
        "A byte that means nothing becomes U+FFFD and swallows no ASCII after it",
        arguments: [
            (TextEncoding.gb18030, [0xC4, 0xE3, 0xFF, 0xBA, 0xC3] as [UInt8], "你\u{FFFD}好", 1),
            (.gb18030, [0xC4, 0xE3, 0xC4, 0x0A, 0x41], "你\u{FFFD}\nA", 1), (.gb18030, [0xC4], "\u{FFFD}", 1),
            (.gb18030, [0x80, 0x31], "€1", 0), (.big5, [0xA7, 0x41, 0xA6], "你\u{FFFD}", 1),
            (.big5, [0xA7, 0x41, 0xFF, 0xA6, 0x6E], "你\u{FFFD}好", 1),
            (.utf16LittleEndian, [0x2D, 0x4E, 0x00, 0xD8, 0x2D, 0x4E], "中\u{FFFD}中", 1),
            (.utf16BigEndian, [0xDC, 0x00, 0x4E, 0x2D, 0xD8], "\u{FFFD}中\u{FFFD}", 2),
            (.utf8, [0xE4, 0xBD, 0x41], "\u{FFFD}A", 1),
        ])
    func damage(encoding: TextEncoding, bytes: [UInt8], text: String, count: Int) {
        let read = decodedText(bytes, as: encoding)
        #expect(read == DecodedText(text: text, encoding: encoding, unmappableCount: count))
    }

    @Test("Characters of four bytes, beyond the first plane, and of two scalars are whole")
    func longCharacters() {
        #expect(decodedText([0x81, 0x39, 0xEF, 0x31], as: .gb18030).text == "㐂")
        #expect(decodedText([0x95, 0x32, 0x82, 0x36], as: .gb18030).text == "\u{20000}")
        #expect(decodedText([0x88, 0x62], as: .big5HKSCS).text.unicodeScalars.map(\.value) == [0xCA, 0x304])
        #expect(decodedText([0x40, 0xD8, 0x00, 0xDC], as: .utf16LittleEndian).text == "\u{20000}")
    }

    @Test("A text longer than any buffer is whole", arguments: ["GB18030", "BIG5", "BIG5-HKSCS"])
    func longText(name: String) throws {
        let text = String(repeating: "清河早市的一天\n", count: 20_000)
        let encoding = try #require(TextEncoding(name: name))
        #expect(decodedText(try encoded(text, as: name), as: encoding).text == text)
    }
}
