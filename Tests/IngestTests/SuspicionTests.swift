import Diagnostics
@testable import Ingest
import IssueModel
import TestSupport
import Testing

@Suite("Suspicions")
struct SuspicionTests {
    private static let codes: Set<String> = [
        "ING-009", "ING-021", "ING-022", "ING-023", "ING-024", "ING-025", "ING-026",
    ]

    private func found(in text: String) throws -> [Diagnostic] {
        let scratch = try ScratchFolder()
        let source = try issueSource(at: try scratch.write("page.txt", Array(text.utf8)))
        return source.diagnostics.filter { SuspicionTests.codes.contains($0.code.id) }
    }

    @Test(
        "What is likely misread is reported at its place",
        arguments: [
            ("省第七次妇儿儿童工作会议召开。", "ING-009", "妇儿儿童", 5), ("会议召开，，大家到场。", "ING-021", "，，", 5),
            ("会议召开。。大家到场。", "ING-021", "。。", 5), ("会议召开、。大家到场。", "ING-021", "、。", 5),
            ("会议召开，。大家到场。", "ING-021", "，。", 5),
            ("会议召开（）大家到场。", "ING-022", "（）", 5), ("会议在2O24年召开，大家到场。", "ING-024", "2O24年", 4),
            ("会议在l949年召开，大家到场。", "ING-024", "l949年", 4), ("会议在1O月召开，大家到场。", "ING-024", "1O月", 4),
            ("会议l召开，大家到场。", "ING-025", "l", 3), ("会议\u{FFFD}召开，大家到场。", "ING-026", "\u{FFFD}", 3),
            ("等等......会议l召开，大家到场。", "ING-025", "l", 11),
        ])
    func lines(line: String, code: String, text: String, column: Int) throws {
        let found = try found(in: "标题甲\n\n开头的一段话到这里为止。\n\n" + line)
        #expect(found.map(\.code.id) == [code])
        #expect(found.first?.arguments == [text])
        #expect(found.first?.place?.line == 5 && found.first?.place?.column == column)
    }

    @Test(
        "What is right is not reported",
        arguments: [
            "难不难？难。好！！真的？！", "买T恤、看A股、拍X光，三K党、卡拉OK。", "2024年5月，G20峰会和5G网络。", "引文“甲‘乙’丙”（见《丁〈戊〉》）。",
            "1）第一项内容在这里，很好。", "住建局局长和研究会会员到场。", "歌曲It’s OK很流行。", "买27\"显示器很便宜，大家到场。",
            "网址http://a.example/l在这里。",
        ])
    func rightText(line: String) throws {
        #expect(try found(in: "标题甲\n\n开头的一段话到这里为止。\n\n" + line).isEmpty)
    }

    @Test(
        "Brackets and quotes without a counterpart are reported by paragraph",
        arguments: [
            ("会议（扩大召开，大家到场。", ["（扩大召开"]), ("会议扩大）召开，大家到场。", ["）召开，大"]), ("他说“很好，大家到场。", ["“很好，大"]),
            ("他说很好”，大家到场。", ["”，大家到"]), ("他说\"很好，大家到场。", ["\"很好，大"]), ("会议（甲《乙）召开，大家到场。", ["《乙）召开"]),
        ])
    func pairs(line: String, texts: [String]) throws {
        let found = try found(in: "标题甲\n\n开头的一段话到这里为止。\n\n" + line)
        #expect(found.map(\.code.id) == texts.map { _ in "ING-023" })
        #expect(found.flatMap(\.arguments) == texts)
        #expect(found.allSatisfy { $0.place?.line == 5 })
    }

    @Test("A quote over several paragraphs is opened again at each of them")
    func longQuote() throws {
        let good = "标题甲\n\n他说：“这是第一段话，说得很长。\n\n“这是第二段话，到这里说完。”\n\n后来大家散会，各自回家。"
        #expect(try found(in: good).isEmpty)
        let bad = "标题甲\n\n他说：“这是第一段话，说得很长。\n\n这是第二段话，到这里说完。”\n\n后来大家散会，各自回家。"
        #expect(try found(in: bad).map { $0.place?.line } == [3, 5])
    }

    @Test("A paragraph that begins with a pause is reported")
    func beginning() throws {
        let found = try found(in: "标题甲\n\n开头的一段话到这里为止。\n\n，后面的一段话到这里为止。")
        #expect(found.map(\.code.id) == ["ING-022"] && found.first?.place?.line == 5)
    }

    @Test("The example raises no suspicion")
    func example() throws {
        let source = try issueSource(at: Repository.example)
        #expect(!source.value.issue.repairs.isEmpty)
        #expect(source.diagnostics.filter { SuspicionTests.codes.contains($0.code.id) } == [])
    }

    @Test("The real page raises one suspicion and no other", .enabled(if: Repository.hasSample))
    func sample() throws {
        let source = try issueSource(at: Repository.sample)
        let found = source.diagnostics.filter { SuspicionTests.codes.contains($0.code.id) }
        #expect(found.flatMap(\.arguments) == ["妇儿儿童"])
        #expect(found.first?.code == .Ingest.suspicion)
    }

    @Test(
        "Long lines of marks are looked at like any other",
        arguments: [
            ("，", 1, 0), ("（", 0, 50_000), ("“”", 50_000, 0), ("中“", 0, 50_000), ("《）", 0, 100_000),
            ("1a", 0, 0),
        ])
    func longLine(piece: String, inLine: Int, unpaired: Int) {
        let scalars = Array(("中" + String(repeating: piece, count: 50_000)).unicodeScalars)
        #expect(suspicions(inLine: scalars).count == inLine)
        #expect(unpairedMarks(in: scalars, next: nil).count == unpaired)
    }
}
