import Testing
import Typography

/// A class of marks with the clause that asks for it.
private struct ClassCase: CustomTestStringConvertible, Sendable {
    let clause: String
    let marks: String
    let kind: CharacterClass
    var style = PunctuationStyle.mainland
    var testDescription: String { "\(clause): \(marks) is \(kind)" }
}

private let classCases = [
    ClassCase(clause: "clreq 3.1.1.1 commas and secondary commas", marks: "、，", kind: .pause),
    ClassCase(clause: "clreq 3.1.1.1 colons and semicolons", marks: "：；", kind: .pause),
    ClassCase(clause: "clreq 3.1.1.1 periods", marks: "。", kind: .stop),
    ClassCase(clause: "clreq 3.1.1.1, 3.1.3.1 period of science", marks: "．", kind: .stop),
    ClassCase(clause: "clreq 3.1.1.1 question and exclamation marks", marks: "！？", kind: .stop),
    ClassCase(clause: "clreq 3.1.3.3 doubled question and exclamation marks", marks: "‼⁇⁈⁉", kind: .stop),
    ClassCase(clause: "clreq 3.1.1.2 quotation marks", marks: "“‘", kind: .opening),
    ClassCase(clause: "clreq 3.1.1.2 quotation marks", marks: "”’", kind: .closing),
    ClassCase(clause: "clreq 3.1.1.2 corner brackets", marks: "「『", kind: .opening),
    ClassCase(clause: "clreq 3.1.1.2 corner brackets", marks: "」』", kind: .closing),
    ClassCase(clause: "clreq 3.1.1.2 parentheses", marks: "（〔［｛【〖", kind: .opening),
    ClassCase(clause: "clreq 3.1.1.2 parentheses", marks: "）〕］｝】〗", kind: .closing),
    ClassCase(clause: "clreq 3.1.1.2 book title marks B", marks: "《〈", kind: .opening),
    ClassCase(clause: "clreq 3.1.1.2 book title marks B", marks: "》〉", kind: .closing),
    ClassCase(clause: "clreq 3.1.1.2 book title mark A", marks: "﹏︴", kind: .ideograph),
    ClassCase(clause: "clreq 3.1.1.2 proper noun mark", marks: "＿︳", kind: .ideograph),
    ClassCase(clause: "clreq 3.1.1.2 emphasis dots", marks: "●•﹅﹆", kind: .ideograph),
    ClassCase(clause: "clreq 3.1.1.2 two-em dashes", marks: "—⸺", kind: .dash),
    ClassCase(clause: "clreq 3.1.1.2 ellipses", marks: "…⋯", kind: .dash),
    ClassCase(clause: "clreq 3.1.1.2 connectors", marks: "–～~", kind: .connector),
    ClassCase(clause: "clreq 3.1.1.2 interpuncts", marks: "·‧・", kind: .interpunct),
    ClassCase(
        clause: "clreq 3.1.1.2 interpunct of Big5", marks: "•", kind: .interpunct, style: .taiwanHongKong),
    ClassCase(clause: "clreq 3.1.1.2 solidi", marks: "/／", kind: .solidus),
    ClassCase(clause: "clreq 3.1.2 vertical pauses", marks: "︐︑︓︔", kind: .pause),
    ClassCase(clause: "clreq 3.1.2 vertical stops", marks: "︒︕︖", kind: .stop),
    ClassCase(clause: "clreq 3.1.2 vertical brackets", marks: "︵︷︹︻︽︿﹁﹃﹇︗", kind: .opening),
    ClassCase(clause: "clreq 3.1.2 vertical brackets", marks: "︶︸︺︼︾﹀﹂﹄﹈︘", kind: .closing),
    ClassCase(clause: "clreq 3.1.2 vertical dashes and ellipses", marks: "︱︙︰", kind: .dash),
    ClassCase(clause: "clreq 3.1.2 vertical connector", marks: "︲", kind: .connector),
    ClassCase(clause: "clreq 3.1.1 small pauses", marks: "﹐﹑﹔﹕", kind: .pause),
    ClassCase(clause: "clreq 3.1.1 small stops", marks: "﹒﹖﹗", kind: .stop),
    ClassCase(clause: "clreq 3.1.1 small brackets", marks: "﹙﹛﹝", kind: .opening),
    ClassCase(clause: "clreq 3.1.1 small brackets", marks: "﹚﹜﹞", kind: .closing),
    ClassCase(clause: "clreq 3.1.1 half-width forms", marks: "｢", kind: .opening),
    ClassCase(clause: "clreq 3.1.1 half-width forms", marks: "｣", kind: .closing),
    ClassCase(clause: "clreq 3.1.1 half-width forms", marks: "､", kind: .pause),
    ClassCase(clause: "clreq 3.1.1 half-width forms", marks: "｡", kind: .stop),
    ClassCase(clause: "clreq 3.1.1 half-width forms", marks: "･", kind: .interpunct),
    ClassCase(clause: "clreq 3.1.5.2 signs before numbers", marks: "¥￥$＄£€#№₩₹", kind: .prefix),
    ClassCase(clause: "clreq 3.1.5.2 signs after numbers", marks: "%％‰℃℉°′″¢￠", kind: .suffix),
    ClassCase(clause: "clreq 2.1 Han characters, kana, Hangul", marks: "中々〇あー한ㄅ㐀𠀀", kind: .ideograph),
    ClassCase(clause: "clreq 2.1 symbols of one em", marks: "①★→✓㎡😀\u{E000}\u{3000}", kind: .ideograph),
    ClassCase(clause: "clreq 3.2.1 Western letters", marks: "AzéßπЖ×§²+=&", kind: .latin),
    ClassCase(clause: "clreq 3.2.1 European numerals", marks: "0123456789", kind: .digit),
    ClassCase(clause: "clreq 3.2.2 Western word spaces", marks: " \u{A0}\t\u{2002}\u{2009}", kind: .space),
]

@Suite("Character classes")
struct CharacterClassTests {
    @Test("Every mark has the class of its use", arguments: classCases)
    fileprivate func classes(test: ClassCase) {
        for scalar in test.marks.unicodeScalars {
            #expect(CharacterClass(scalar, style: test.style) == test.kind, "\(scalar)")
        }
    }

    @Test("Every character has a class, and marks have the class of their row in both styles")
    func total() {
        for style in PunctuationStyle.allCases {
            for value in UInt32(0)...0x1FFFF {
                guard let scalar = Unicode.Scalar(value) else { continue }
                let kind = CharacterClass(scalar, style: style)
                if let mark = PunctuationMark(scalar, style: style) { #expect(mark.kind == kind) }
            }
        }
    }
}

/// What a mark does besides its class.
private struct MarkCase: CustomTestStringConvertible, Sendable {
    let clause: String
    let marks: String
    var frame: MarkFrame?
    var blank: BlankSide?
    var centred: BlankSide?
    var hangs: Bool?
    /// Doubly optional: nil asks nothing, `.some(nil)` asks that nothing shrinks.
    var rank: ShrinkRank??
    var start: ProhibitionLevel??
    var end: ProhibitionLevel??
    var testDescription: String { "\(clause): \(marks)" }
}

private let markCases = [
    MarkCase(clause: "clreq 3.1.6.1 pauses are blank after their ink", marks: "、，；：。．", blank: .right),
    MarkCase(clause: "clreq 3.1.2 pauses are centred in Taiwan and Hong Kong", marks: "、，；：。", centred: .both),
    MarkCase(
        clause: "clreq 3.1.6.1 ！ and ？ keep one em in Hong Kong and Taiwan", marks: "！？",
        centred: BlankSide.none),
    MarkCase(clause: "GB/T 15834 5.1.2 ！ and ？ stand left", marks: "！？", blank: .right),
    MarkCase(
        clause: "clreq 3.1.6.1 opening brackets are blank before their ink", marks: "（【〔［｛《〈“‘「『", blank: .left,
        centred: .left),
    MarkCase(
        clause: "clreq 3.1.6.1 closing brackets are blank after their ink", marks: "）】〕］｝》〉”’」』", blank: .right,
        centred: .right),
    MarkCase(
        clause: "clreq 3.1.6.1 interpuncts take half an em", marks: "·", frame: .half, blank: BlankSide.none,
        rank: .some(nil)),
    MarkCase(clause: "clreq 3.1.2 interpuncts are one em in Taiwan", marks: "·", centred: .both),
    MarkCase(clause: "clreq 3.1.6.1 solidi take half an em", marks: "／", frame: .half, blank: BlankSide.none),
    MarkCase(
        clause: "clreq 3.1.6.1 short connectors take half an em", marks: "–", frame: .half,
        blank: BlankSide.none),
    MarkCase(clause: "GB/T 15834 5.1.6 long connectors and tildes take one em", marks: "～〜", frame: .full),
    MarkCase(
        clause: "clreq 3.1.5.1 the two-em dash takes two em", marks: "⸺", frame: .double, rank: .some(nil)),
    MarkCase(
        clause: "clreq 3.1.3.3 doubled stops take one em", marks: "‼⁇⁈⁉", frame: .full, blank: BlankSide.none),
    MarkCase(clause: "clreq 3.1.6.1 vertical ：；！？ keep one em", marks: "︓︔︕︖", blank: BlankSide.none),
    MarkCase(clause: "clreq 3.1.7 、，。 may hang", marks: "、，。．", hangs: true),
    MarkCase(clause: "clreq 3.1.7 no other mark hangs", marks: "；：！？）”…—·", hangs: false),
    MarkCase(clause: "clreq reduction step 4 brackets", marks: "（）《》“”", rank: .bracket),
    MarkCase(clause: "clreq reduction step 5 pauses", marks: "，、；", rank: .pause),
    MarkCase(clause: "clreq reduction step 7 stops", marks: "。？！", rank: .stop),
    MarkCase(clause: "clreq reduction step 3 interpuncts", marks: "・", rank: .interpunct),
    MarkCase(
        clause: "clreq 3.1.4 basic: pauses and stops begin no line", marks: "、，；：。！？", start: .basic,
        end: .some(nil)),
    MarkCase(
        clause: "clreq 3.1.4 basic: closing marks begin no line", marks: "”’」』）】》〉", start: .basic,
        end: .some(nil)),
    MarkCase(
        clause: "clreq 3.1.4 basic: connectors and interpuncts begin no line", marks: "–～·", start: .basic),
    MarkCase(
        clause: "clreq 3.1.4 basic: opening marks end no line", marks: "“‘「『（【《〈", start: .some(nil),
        end: .basic),
    MarkCase(clause: "GB/T 15834 5.1.9: solidi stand at no edge", marks: "／/", start: .gb, end: .gb),
    MarkCase(
        clause: "clreq 3.1.4 strict: dashes and ellipses begin no line", marks: "—⸺…⋯", start: .strict,
        end: .some(nil)),
]

@Suite("Marks")
struct PunctuationMarkTests {
    @Test("Frame, blank, hanging, shrinking and edges of marks are those of the book", arguments: markCases)
    fileprivate func attributes(test: MarkCase) throws {
        for scalar in test.marks.unicodeScalars {
            let mark = try #require(PunctuationMark(scalar), "\(scalar)")
            let centred = try #require(PunctuationMark(scalar, style: .taiwanHongKong))
            if let frame = test.frame { #expect(mark.frame == frame) }
            if let blank = test.blank { #expect(mark.blank == blank) }
            if let blank = test.centred { #expect(centred.blank == blank) }
            if let hangs = test.hangs { #expect(mark.mayHang == hangs) }
            if let rank = test.rank { #expect(mark.shrinkRank == rank) }
            if let start = test.start { #expect(mark.startBar == start) }
            if let end = test.end { #expect(mark.endBar == end) }
        }
    }

    @Test("clreq 3.1.7: no mark hangs where marks are centred")
    func centredMarksDoNotHang() {
        for scalar in "、，。．；：！？".unicodeScalars {
            #expect(PunctuationMark(scalar, style: .taiwanHongKong)?.mayHang == false)
        }
    }

    @Test("A mark shrinks exactly when it has a blank side, and every row names its clause")
    func consistent() {
        for style in PunctuationStyle.allCases {
            for value in UInt32(0)...0x1FFFF {
                guard let scalar = Unicode.Scalar(value), let mark = PunctuationMark(scalar, style: style)
                else { continue }
                #expect((mark.blank == .none) == (mark.shrinkRank == nil), "\(scalar)")
                #expect(mark.clause.contains("clreq") || mark.clause.contains("UAX #14"))
            }
        }
    }

    @Test("clreq's table of punctuation marks: every mark of it has a row")
    func complete() {
        let table = "。．，、：；！‼？⁇⸺—…⋯～-–·・‧/／「」『』“”‘’（）《》〈〉【】〖〗〔〕［］｛｝＿﹏●•"
        for scalar in table.unicodeScalars { #expect(PunctuationMark(scalar) != nil, "\(scalar)") }
    }
}
