@testable import EditionMetadata
import IssueModel
import Romanisation
import Testing

@Suite("Metadata of an edition")
struct MetadataTests {
    private static func issue(_ change: (inout Nameplate) -> Void = { _ in }) -> IssueModel.Issue {
        var plate = Nameplate(title: "清河周报")
        plate.date = "2026-03-06"
        plate.number = "1287"
        change(&plate)
        return Issue(
            nameplate: plate,
            pages: ["要闻", "副刊", "要闻"].enumerated().map {
                Page(number: $0 + 1, label: "第\($0 + 1)版", section: $1)
            })
    }

    private static func metadata(_ change: (inout Nameplate) -> Void = { _ in }) -> EditionMetadata {
        EditionMetadata(of: issue(change), kind: .reflow)
    }

    @Test(
        "SHA-1 gives the digests of the standard's examples",
        arguments: [
            ("abc", "a9993e364706816aba3e25717850c26c9cd0d89d"),
            ("", "da39a3ee5e6b4b0d3255bfef95601890afd80709"),
            (
                "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
                "84983e441c3bd26ebaae4aa1f95129e5e54670f1"
            ),
            (String(repeating: "a", count: 1000), "291e9a6c66994949b57ba5e650361e98fc36b1ba"),
        ])
    func digest(message: String, expected: String) {
        let digits = sha1(Array(message.utf8)).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }
        #expect(digits.joined() == expected)
    }

    @Test("The UUID of a name is that of RFC 9562, appendix A.4")
    func uuid() {
        let dns: [UInt8] = [
            0x6B, 0xA7, 0xB8, 0x10, 0x9D, 0xAD, 0x11, 0xD1, 0x80, 0xB4, 0x00, 0xC0, 0x4F, 0xD4, 0x30, 0xC8,
        ]
        #expect(
            NameUUID(name: "www.example.com", namespace: dns).description
                == "2ed6657d-e927-568b-95e1-2665a8aea6a2")
    }

    @Test("Name and date make the identifier; a corrected number or price leaves it as it is")
    func identifier() {
        let one = MetadataTests.metadata()
        #expect(
            one.identifier.wholeMatch(
                of: /urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/) != nil)
        #expect(MetadataTests.metadata { $0.number = "1278" }.identifier == one.identifier)
        #expect(MetadataTests.metadata { $0.date = "2026-03-07" }.identifier != one.identifier)
        #expect(MetadataTests.metadata { $0.title = "清河晚报" }.identifier != one.identifier)
        let numbers = ["1", "2"].map { number in
            MetadataTests.metadata {
                $0.date = nil
                $0.number = number
            }.identifier
        }
        #expect(numbers[0] != numbers[1])
    }

    @Test("The title is filed by the Latin name of the nameplate, else by pinyin")
    func sorting() {
        #expect(MetadataTests.metadata().sortTitle == "Qing He Zhou Bao 2026-03-06 1287")
        #expect(MetadataTests.metadata { $0.titleLatin = "QINGHE WEEKLY" }.sortNewspaper == "QINGHE WEEKLY")
        #expect(MetadataTests.metadata { $0.title = "Daily News" }.sortTitle == nil)
    }

    @Test(
        "Pinyin has a syllable for each character, in Simplified and Traditional, and leaves the rest",
        arguments: [
            ("山西妇女报", "Shan Xi Fu Nü Bao"), ("聯合報", "Lian He Bao"), ("重庆晚报", "Chong Qing Wan Bao"),
            ("长江都市报", "Chang Jiang Du Shi Bao"), ("重点报", "Zhong Dian Bao"),
            ("IT时报 A2", "IT Shi Bao A2"), ("", ""), ("Daily News", "Daily News"),
        ])
    func romanised(text: String, expected: String) {
        #expect(pinyin(of: text) == expected)
    }

    @Test(
        "A day that there is not, or another form, is no date",
        arguments: [
            "2026-02-29", "2026-13-01", "2026-3-6", "6 March 2026", "2026-03-06T00:00", "0000-01-01", "",
        ])
    func badDate(text: String) {
        let metadata = MetadataTests.metadata { $0.date = text }
        #expect(metadata.date == nil && metadata.modified.utc == "2000-01-01T00:00:00Z")
    }

    @Test("The edition was changed on the day of its issue, or when SOURCE_DATE_EPOCH says")
    func modified() {
        #expect(MetadataTests.metadata().modified.utc == "2026-03-06T00:00:00Z")
        #expect(ModificationTime(sourceDateEpoch: "0")?.utc == "1970-01-01T00:00:00Z")
        #expect(ModificationTime(sourceDateEpoch: "951782399")?.utc == "2000-02-28T23:59:59Z")
        #expect(ModificationTime(sourceDateEpoch: "951868800")?.utc == "2000-03-01T00:00:00Z")
        for text in ["", "-1", "1e9", "12345678901234567890", "253402300800"] {
            #expect(ModificationTime(sourceDateEpoch: text) == nil)
        }
    }

    @Test(
        "Language tags keep what validators accept",
        arguments: [
            ("zh-Hans", "zh-Hans"), ("zh-Hant-TW", "zh-Hant-TW"), ("en", "en"), ("zh_CN", "zh"), ("", "zh"),
            ("zh-Hans-x-y-\"<", "zh-Hans"), ("deutsch-lang", "zh"), ("es-419", "es-419"),
        ])
    func language(tag: String, expected: String) {
        #expect(usableLanguageTag(tag) == expected)
    }

    @Test("Sections are subjects, each once; ISSN and number count only when they have their form")
    func facts() {
        let metadata = MetadataTests.metadata { $0.issn = "1234-567X" }
        #expect(metadata.subjects == ["要闻", "副刊"])
        #expect(metadata.issn == "1234-567X" && metadata.printedSource == "urn:issn:1234-567X")
        let other = MetadataTests.metadata {
            $0.issn = "12345"
            $0.number = "增刊二"
        }
        #expect(other.issn == nil && other.issueNumber == nil && other.title == "清河周报 2026-03-06 第增刊二期")
    }
}
