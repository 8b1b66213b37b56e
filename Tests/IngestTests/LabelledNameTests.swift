import IssueModel
import Testing

@testable import Ingest

@Suite("Who made what, in words of whatever kind")
struct LabelledNameTests {
    /// Role and name of each, parted by a colon.
    private func written(_ names: [ReadName]?) -> String {
        (names ?? []).map { ($0.role?.string ?? "") + ":" + $0.name.string }.joined(separator: " ")
    }

    private func figures(_ lines: [(LineRole, String)]) -> [Figure] {
        var assembly = PageAssembly(page: 1)
        assembly.take(lines.map { RoledLine($0.0, $0.1) })
        return assembly.articles.flatMap(\.blocks).compactMap {
            if case .figure(let figure) = $0 { figure } else { nil }
        }
    }

    @Test(
        "In a byline a word before a mark is what the one behind it did",
        arguments: [
            ("食譜／辛白榆", "食譜:辛白榆"), ("開示／性圓 整理／釋見和", "開示:性圓 整理:釋見和"), ("口述◎余白榆 執筆◎柯遠", "口述:余白榆 執筆:柯遠"),
            ("採訪‧整理／秦白榆", "採訪‧整理:秦白榆"), ("諮詢／家醫科醫師方白榆", "諮詢:方白榆"), ("文字／柯白榆", "文字:柯白榆"),
            ("文：鄺白榆（中學教師）", "文:鄺白榆"), ("答／主編", "答:主編"),
        ])
    func labels(text: String, names: String) {
        let read =
            BylineReading.names(in: Scalars(text), mayBeBody: true) ?? BylineReading.freeName(in: Scalars(text))
        #expect(written(read) == names)
    }

    @Test("A name before a mark is no label", arguments: ["邱以寧／獸醫師（中洲市）", "余白榆/三重"])
    func names(text: String) {
        #expect(BylineReading.labelledNames(in: Scalars(text)) == nil)
        #expect(BylineReading.freeName(in: Scalars(text))?.map(\.role) == [nil])
    }

    @Test(
        "Names that a work stands behind, bodies that sign together, authors of serials, and the day of a letter",
        arguments: [
            ("余白榆口述 記者柯遠整理", "口述:余白榆 記者:柯遠"), ("岭川市统计局 国家统计局岭川调查队", ":岭川市统计局 :国家统计局岭川调查队"), ("余白榆 著", "著:余白榆"),
            ("余白榆 二月十二日", ":余白榆"), ("七里铺村村民 余白榆等二百二十户", "七里铺村村民:余白榆等二百二十户"), ("答问人：市教科院 余白榆", "答问人:余白榆"),
            ("纺织新村12户居民", ":纺织新村12户居民"),
        ])
    func otherForms(text: String, names: String) {
        #expect(written(BylineReading.freeName(in: Scalars(text))) == names)
    }

    @Test(
        "A place, a school and a class are one role; a class or a teacher between names is no name",
        arguments: [
            ("新潭縣 水尾國小 三年二班 余佩玲", "新潭縣水尾國小三年二班:余佩玲"), ("學生記者 柯遠 指導教師 余白榆", "學生記者:柯遠 指導教師:余白榆"),
            ("記者 國二仁班 余白榆", "記者:余白榆"),
            ("記者 柯遠 攝影 余白榆", "記者:柯遠 攝影:余白榆"),
        ])
    func roles(text: String, names: String) {
        #expect(written(BylineReading.names(in: Scalars(text), mayBeBody: true)) == names)
    }

    @Test(
        "Of two words that name who wrote, one of four characters is a place, unless a family name of two begins it"
    )
    func longPlaces() {
        func names(_ text: String) -> [String] {
            var assembly = PageAssembly(page: 1)
            assembly.take([RoledLine(.headline, "慢船"), RoledLine(.body, "船开了。"), RoledLine(.signer, text)])
            return assembly.articles[0].bylines.map { ($0.role ?? "") + ":" + $0.name }
        }
        #expect(names("葛塘初中 余白榆") == ["葛塘初中:余白榆"])
        #expect(names("欧阳白榆 余远") == [":欧阳白榆", ":余远"])
    }

    @Test("One label of two works is kept whole")
    func jointLabel() {
        var assembly = PageAssembly(page: 1)
        assembly.take([RoledLine(.headline, "慢船"), RoledLine(.byline, "文、攝影／記者余白榆")])
        #expect(assembly.articles[0].bylines.map(\.role) == ["文、攝影"])
        #expect(assembly.articles[0].bylines.map(\.name) == ["余白榆"])
    }

    @Test("Brackets inside the brackets that name the writer are theirs")
    func nestedBrackets() throws {
        let found = try #require(closingBrackets(of: "校运会昨天落幕。（初二（9）班 余白榆）"))
        #expect(found.text == "校运会昨天落幕。")
        #expect(found.bylines.map(\.role) == ["初二（9）班"] && found.bylines.map(\.name) == ["余白榆"])
        #expect(closingBrackets(of: "問各若干？（下期答）") == nil)
    }

    @Test("An agency in brackets, who took a picture for it, and the author of a drawing are credits")
    func credits() {
        let agency = figures([(.picture, "村民以湿布掩面。（法新社）")])
        #expect(agency.map(\.caption) == ["村民以湿布掩面。"] && agency.flatMap(\.credits).map(\.name) == ["法新社"])
        let photographer = figures([(.picture, "人们在雪中散步。"), (.credit, "新华社发（余白榆 摄）")]).flatMap(\.credits)
        #expect(photographer == [Credit(name: "余白榆", role: "摄", title: "新华社发")])
        let author = figures([(.picture, "漫画：签到"), (.credit, "作者：余白榆")]).flatMap(\.credits)
        #expect(author == [Credit(name: "余白榆", role: "作者")])
        let old = CreditReading.credits(Scalars("（資料照片／余白榆提供）"))
        #expect(old == [Credit(name: "余白榆", role: "提供")])
    }

    @Test("Readers of proofs and those who look for pictures are staff")
    func staff() {
        let entries = LineForms.staff(Scalars("编辑：余榆 一读：柯远 检校 余白 图片 余香"), isKnown: true) ?? []
        #expect(entries.map(\.role) == ["编辑", "一读", "检校", "图片"])
        #expect(entries.map(\.name) == ["余榆", "柯远", "余白", "余香"])
    }
}
