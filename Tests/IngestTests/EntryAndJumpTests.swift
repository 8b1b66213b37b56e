import IssueModel
import Testing

@testable import Ingest

@Suite("Openings, jumps, entries and rows in the forms that new pages have")
struct EntryAndJumpTests {
    private func assembly(_ lines: [(LineRole, String)]) -> PageAssembly { assembled(lines) }

    private func rows(_ lines: [String]) -> [[String]] {
        let blocks = assembly(lines.map { (.table, $0) }).articles.flatMap(\.blocks)
        return blocks.flatMap { block in
            if case .table(let rows) = block { rows.map { $0.map(\.text) } } else { [[String]]() }
        }
    }

    @Test(
        "Who reports from where, of lines that are known to be openings",
        arguments: [
            ("本報記者余白榆橡丘報導 診所昨天遷入新址。", "橡丘報導", "余白榆"), ("【本報特派員余白榆中州專電】區運會今天進入第三日。", "中州專電", "余白榆"),
            ("【本報記者余白榆紅葉溪三十日晨電話】全村昨夜看轉播。", "紅葉溪三十日晨電話", "余白榆"), ("【余白榆／台北報導】電視台昨天宣布換角。", "台北報導", "余白榆"),
            ("【編譯小組／綜合報導】鄰國昨天大雪。", "綜合報導", "編譯小組"), ("【記者余白榆報導】學生會昨天舉行公聽會，三個小時才結束。", "", "余白榆"),
            ("本报记者 余白榆报道：企业租下了三层楼。", "", "余白榆"),
            ("综合新华社驻外记者报道 协议延长一百二十天。", "综合新华社驻外记者报道", ""), ("晨星体育综合报道英伦联赛今夜打响。", "晨星体育综合报道", ""),
            ("本报记者 余白榆 通讯员 柯远 车停在小区的车位。", "", "余白榆 柯远"),
        ])
    func openings(text: String, dateline: String, names: String) throws {
        let opening = try #require(Opening(Scalars(text), isKnown: true))
        #expect(opening.dateline == dateline)
        #expect(opening.bylines.map(\.name).joined(separator: " ") == names)
    }

    @Test(
        "What only looks like the mark of a report, right under a head, is text",
        arguments: ["本报访（通讯员 苗顺）鹿台县大棚甜瓜五月上旬起陆续上市。", "本报通讯员苗顺骑车走遍鹿台县的瓜棚。"])
    func noOpening(text: String) throws {
        for role in [LineRole.body, .opening] {
            let articles = assembly([(.headline, "鹿台甜瓜上市"), (role, text)]).articles
            let article = try #require(articles.first)
            #expect(articles.count == 1)
            #expect(article.dateline == nil)
            #expect(article.blocks.count == 1)
        }
    }

    @Test(
        "Jumps in other words",
        arguments: [
            ("（下接第5版）", 5, true), ("上承第4版", 4, false), ("文承A1版", 1, false),
        ])
    func jumps(text: String, page: Int, goesOn: Bool) throws {
        let jump = try #require(LineForms.jump(Scalars(text)))
        #expect(jump.page == page && jump.goesOn == goesOn)
    }

    @Test(
        "Where more is told is a jump as a line of its own, and text inside a paragraph",
        arguments: ["（详见第3版）", "（相关报道见A03版）"])
    func references(text: String) {
        let articles = assembly([(.headline, "大雾"), (.body, "高速封闭七小时。"), (.jump, text)]).articles
        #expect(articles.map(\.continuedOn) == [3])
        let inText = assembly([(.headline, "大雾"), (.body, "高速封闭七小时。" + text)]).articles
        #expect(inText.map(\.continuedOn) == [nil])
    }

    @Test("The note under the rest of a jump is the article's")
    func noteOfRest() {
        var rest = Article(id: "b", blocks: [.paragraph(TextBlock("到站了。", place: nil))])
        rest.note = "（感谢列车乘务组）"
        rest.continuedFrom = 4
        var whole = Article(id: "a", headline: "回家", blocks: [.paragraph(TextBlock("上车了。", place: nil))])
        whole.continuedOn = 5
        var issue = Issue(
            nameplate: Nameplate(title: "清河日报"),
            pages: [
                Page(number: 1, label: "第4版", articles: [whole]),
                Page(number: 2, label: "第5版", articles: [rest]),
            ])
        var joining = JumpJoining(issue, rules: .all)
        joining.join(&issue)
        #expect(issue.pages[0].articles.map(\.note) == ["（感谢列车乘务组）"])
        #expect(issue.pages[0].articles[0].blocks.count == 2 && issue.pages[1].articles.isEmpty)
    }

    @Test(
        "Blanks that part an entry, a label, an item or the two parts of a title are meant",
        arguments: [
            "20:00 交班。老师说了一句话，大家都瞪他。", "1966年 随剧团下放，在打谷场演出", "试期 九月十日上午八时，在本校。", "田径 男子100米：余白榆10秒42，柯远10秒51。",
            "信中说《买菜半天 如厕难找》，市场已经整改。", "您会先拿什么？A.相册 B.存折 C.枕头。", "电：旧香阁 二二四八八一一，可到府估价。",
            "《灯》（日场10:00 夜场7:15），《海》停映。",
            "第5集 石匠进城讨债，遇到对头。", "6月15日07:12 江岸路口，学生丢了准考证。",
            "第一节 做强主导产业。实施三项工程。", "10月16日 雨停三小时。抢着立起塔身，分不清是汗还是雨。", "11月9日 消防宣传日，全区演练",
        ])
    func meantSpaces(text: String) {
        let wide = text.hasPrefix("试期") ? text.replacing(" ", with: "\u{3000}") : text
        #expect(withoutInnerSpaces(wide) == text)
    }

    @Test(
        "Other blanks in running text still go",
        arguments: [
            "昨日上午 市委召开会议，部署工作。", "他在20:00 下班回家，路上没有人。", "《买 菜》一信刊登后，市场已经整改。",
            "1966年 他随剧团下放，在打谷场上演出。后来他又回到城里，一住就是三十五年，直到去年冬天才离开。",
        ])
    func otherSpaces(text: String) { #expect(withoutInnerSpaces(text) == text.replacing(" ", with: "")) }

    @Test("A time behind a weekday or a short day is one cell with it where the head has one for both")
    func timesOfDays() {
        let rows = rows([
            "課程 時間 地點 費用", "土風舞 週一 19:00 活動中心 免費", "親子陶土 5/15 14:00 社教館 250元", "記憶體 16MB EDO 門市 2450",
        ])
        #expect(rows.map(\.count) == [4, 4, 4, 4])
        #expect(rows[1][1] == "週一 19:00" && rows[2][1] == "5/15 14:00" && rows[3][1] == "16MB EDO")
    }

    @Test("A day and a time are two cells where the head has one for each")
    func daysAndTimes() {
        let rows = rows(["日期 时间 对阵 场馆", "12月21日 19:35 岭海—楚天 体育中心"])
        #expect(rows.last == ["12月21日", "19:35", "岭海—楚天", "体育中心"])
    }

    @Test("Poems that are signed one after the other stand under one head")
    func signedPoems() {
        let articles = assembly([
            (.headline, "三行诗"), (.verse, "月光借走了一本书"), (.signer, "（余白榆）"), (.verse, "你坐在我对面"), (.signer, "（柯远）"),
        ]).articles
        #expect(articles.count == 1 && articles[0].blocks.count == 2)
        #expect(articles[0].bylines.map(\.name) == ["余白榆", "柯远"])
    }

    @Test("A semicolon between a bracket and a number is of the sentence")
    func semicolon() {
        let repaired = repairedLine(Scalars("08:10剧场：情满长堤(21—23);10:50走近科学"), rules: .all).text
        #expect(repaired == "08:10剧场：情满长堤（21—23）；10:50走近科学")
    }
}
