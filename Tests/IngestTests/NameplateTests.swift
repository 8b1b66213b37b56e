import IssueModel
import Testing

@testable import Ingest

@Suite("Nameplates and marks of pages")
struct NameplateTests {
    /// The nameplate that lines give of which the first is the newspaper's name.
    private func nameplate(_ facts: String...) -> Nameplate {
        NameplateReading([RoledLine(.nameplate, "岚港日报")] + facts.map { RoledLine(.fact, $0) }).nameplate
    }

    @Test("Facts are found whatever stands beside them in the line")
    func oneLine() {
        let plate = nameplate(
            "中共岚港市委主管 岚港日报社编辑出版 2025年3月6日（星期四） 农历二月初七 国内统一连续出版物号：CN99-0815/（G） "
                + "邮发代号99-34 第31期（总第1688期） 本期对开八版 网址：lg.example 投稿邮箱：a@lg.example")
        #expect(plate.date == "2025-03-06" && plate.weekday == "星期四" && plate.lunarDate == "农历二月初七")
        #expect(plate.cn == "CN99-0815/(G)" && plate.postalCode == "99-34" && plate.number == "1688")
        #expect(plate.pageCount == 8 && plate.website == "lg.example")
        #expect(plate.organ == "中共岚港市委主管" && plate.publisher == "岚港日报社编辑出版")
        #expect(plate.facts == ["投稿邮箱：a@lg.example"])
    }

    @Test("A date that is parted over lines, and a number that blanks part, are whole")
    func parted() {
        let plate = nameplate("2025年3月", "6", "星期四", "乙巳年 二月初七", "总第 3187 期", "今日 12 版")
        #expect(plate.date == "2025-03-06" && plate.weekday == "星期四" && plate.lunarDate == "乙巳年二月初七")
        #expect(plate.number == "3187" && plate.pageCount == 12 && plate.facts.isEmpty)
    }

    @Test("The day on which a newspaper was founded is not the day of the issue")
    func founded() {
        let plate = nameplate("1958年7月1日创刊", "2025年3月6日")
        #expect(plate.date == "2025-03-06" && plate.facts == ["1958年7月1日创刊"])
    }

    @Test("Of several lines the title is the first that ends as names of newspapers do")
    func title() {
        let lines = ["导读", "岚港 日报", "周末特刊", "岚港晚报"].map { RoledLine(.nameplate, $0) }
        #expect(NameplateReading(lines).nameplate.title == "岚港日报")
    }

    @Test("Years of the Republic need no name of the era", arguments: ["114年8月3日 星期日", "一一四年八月三日 星期日"])
    func republic(text: String) {
        #expect(nameplate(text).date == "2025-08-03")
    }

    @Test(
        "Slogans are words of one length, or one sentence; what is offered is none",
        arguments: [
            ("求实 笃行 致远", true), ("把版面写在田野上", true), ("说真话 办实报", true), ("内部资料 免费交流", false),
            ("企业内部报纸 不对外发行", false), ("秋分", false), ("零售每份十二元", false),
        ])
    func slogans(text: String, isSlogan: Bool) {
        #expect((nameplate(text).slogan == text) == isSlogan)
    }

    @Test("A label before a code or a body is no part of it, a blank after CN is")
    func labels() {
        let plate = nameplate("国内统一连续出版物号 CN 99-0815", "主办：岚港大学联合党委", "藏历土牛年六月十六")
        #expect(plate.cn == "CN 99-0815" && plate.organ == "岚港大学联合党委")
        #expect(plate.slogan == nil && plate.facts == ["藏历土牛年六月十六"])
    }

    @Test("An address of the web is no Latin name", arguments: ["www.lg.example", "LAN GANG DAILY"])
    func latin(text: String) {
        let plate = nameplate(text)
        #expect((plate.titleLatin == text) == text.contains(" "))
        #expect((plate.website == text) == !text.contains(" "))
    }

    @Test(
        "Publishers are bodies",
        arguments: [
            ("岚港文史协会发行", true), ("岚港日报社出版", true), ("逢周二、周五出版", false), ("每周三出版", false), ("全国发行", false),
        ])
    func publishers(word: String, isPublisher: Bool) {
        #expect(PublisherForms.isPublisher(Scalars(word)) == isPublisher)
    }

    @Test(
        "Marks have a label and a section",
        arguments: [
            ("第2版 要闻", "第2版", "要闻", false), ("02版：要闻", "第2版", "要闻", false), ("B2 體育．生活", "B2", "體育．生活", false),
            ("C6 服務・公告", "C6", "服務・公告", false), ("第8版·国际", "第8版", "国际", false),
            ("第8版 三十周年特刊", "第8版", "三十周年特刊", false),
            ("第8版 综合 广告", "第8版", "综合·广告", false), ("6 深度", "第6版", "深度", true), ("04 影像", "第4版", "影像", true),
            ("要闻 第三版", "第3版", "要闻", true), ("03 | 城事", "第3版", "城事", false), ("三版", "第3版", nil, false),
            ("A4港聞", "A4", "港聞", true), ("第2版要闻", "第2版", "要闻", true), ("A02／要闻", "A02", "要闻", false),
            ("第3版 战“疫”", "第3版", "战“疫”", false), ("特6 园区日记", "特6", "园区日记", true), ("第6頁 僑社", "第6頁", "僑社", true),
        ] as [(String, String, String?, Bool)])
    func marks(line: String, label: String, section: String?, needsTop: Bool) throws {
        let mark = try #require(PageMark(line))
        #expect(mark.label == label && mark.section == section && mark.needsTop == needsTop)
    }

    @Test(
        "A folio has label, section, newspaper and day in any order",
        arguments: [
            ("第2版 医苑 岚港文苑 2025年3月6日", "第2版", "医苑"), ("岚港林业 第3版 通讯 2025年3月6日", "第3版", "通讯"),
            ("岚港铁道 2 工会园地 2025年3月6日", "第2版", "工会园地"), ("4 夕照 岚港老年报 2025年3月6日", "第4版", "夕照"),
            ("2025年3月6日 热血 岚港献血报 第4版", "第4版", "热血"), ("2025年3月6日 第2版 钓技 岚港报", "第2版", "钓技"),
            ("第2版 综合新闻 岚港报 2025年3月6日", "第2版", "综合新闻"), ("岚港报 第8版 周末 2025年3月6日", "第8版", "周末"),
            ("2025年3月6日 星期四 C2 丽人", "C2", "丽人"), ("第6版 岚港报 2025年3月6日", "第6版", nil),
            ("第2版 岚港文苑 2025年3月6日", "第2版", nil),
            ("岚港林业 2025年3月6日 第2版", "第2版", nil), ("岚港日报 2025年3月6日 星期四 06", "第6版", nil),
        ] as [(String, String, String?)])
    func folios(line: String, label: String, section: String?) {
        let mark = PageMark(inFolio: Scalars(line))
        #expect(mark?.label == label && mark?.section == section)
    }

    @Test("A bare number is a label where the line is known to be one")
    func knownMark() {
        #expect(PageMark(Scalars("06"), as: .mark)?.label == "第6版" && PageMark(Scalars("06"), as: .body) == nil)
        #expect(PageMark(Scalars("06 岚港报 2025年3月6日"), as: .folio)?.label == "第6版")
    }

    @Test("The parts of a date are no label", arguments: ["岚港日报 2025 年 3 月 6 日", "岚港日报 2025年3月6日", "岚港日报 12"])
    func noFolioLabels(line: String) {
        #expect(PageMark(inFolio: Scalars(line)) == nil)
    }

    @Test(
        "Other lines are none",
        arguments: [
            "第2版 林下参，为何有价无市", "12 个城市的新做法", "2025 要闻", "6", "出版", "第一", "3 张白榆", "B2B平台", "5G时代", "特6月",
        ])
    func noMarks(line: String) {
        #expect(PageMark(line)?.needsTop != false)
    }

    private func pages(_ text: String) -> [PageText] {
        pageTexts(Scalars(text), file: "") { line, _ in RepairedLine(line) }
    }

    @Test("A label that says once more which page it is begins none")
    func repeated() throws {
        let pages = pages("A14 論壇\n標題\n正文在這裡，一直到頁尾。\nA14\nA15\n標題\n正文。")
        #expect(pages.map { $0.mark?.label } == ["A14", "A15"])
        #expect(pages[0].repeatedMarks.map(\.text) == ["A14"] && pages[0].lines.count == 2)
    }

    @Test(
        "Items of a guide to the pages begin none, whether blank lines part them or not",
        arguments: ["\n", "\n\n"])
    func guide(end: String) {
        let lines = ["第1版", "导读", "02版　蜜蜂认不认脸", "03版　一百个提问", "08版　厨房里的化学", "正文。"]
        let pages = pages(lines.joined(separator: end))
        #expect(pages.count == 1 && pages[0].lines.count == 5)
    }

    @Test("A mark that columns were read before is of its own page, unless a page with a date stands before it")
    func lateMark() {
        let text = "标题\n这里是正文。\n另一个标题\n还有正文。\n"
        #expect(pages(text + "岚港日报 2025年3月6日\n第4版\n正文。").map { $0.mark?.label } == ["第4版"])
        #expect(pages(text + "第1版").map { $0.mark?.label } == ["第1版"])
        #expect(pages(text + "第2版\n正文。").map { $0.mark?.label } == [nil, "第2版"])
        #expect(pages("岚港日报\n2025年3月6日\n" + text + "第4版\n正文。").map { $0.mark?.label } == [nil, "第4版"])
    }

    @Test("A bare number with a section is a mark at the top of a page alone")
    func bareNumber() {
        #expect(pages("岚港日报 2025年3月6日\n6 城事\n正文。").map { $0.mark?.label } == ["第6版"])
        #expect(pages("标题\n这里是正文。\n6 城事\n正文。").map { $0.mark?.label } == [nil])
    }
}
