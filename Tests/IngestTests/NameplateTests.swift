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
            ("企业内部报纸 不对外发行", false), ("求实 贴近岚港百姓", false), ("岚港青年志愿者协会", false),
            ("贴近岚港百姓记录城市冷暖 传递向上力量服务岚港万家", false), ("秋分", false), ("零售每份十二元", false),
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

    @Test(
        "The body that publishes can be parted from what says so",
        arguments: [
            ("嵐港鄉公所 主辦", "嵐港鄉公所 主辦"), ("中共岚港县委 岚港县文化局 主办", "中共岚港县委 岚港县文化局 主办"), ("主辦 嵐港鄉公所", "嵐港鄉公所"),
            ("主办单位 中共岚港县委", "中共岚港县委"), ("主办", nil), ("今日晴 主办", nil),
        ] as [(String, String?)])
    func organ(line: String, organ: String?) {
        #expect(nameplate(line).organ == organ)
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
            ("第5頁 德奧瑞", "第5頁", "德奧瑞", false), ("第廿二版", "第22版", nil, false), ("第三張", "第3張", nil, true),
            ("嵐港晚報　第二版", "第2版", nil, true), ("A4港聞", "A4", "港聞", true), ("第2版要闻", "第2版", "要闻", true),
            ("A02／要闻", "A02", "要闻", false),
            ("第3版 战“疫”", "第3版", "战“疫”", false), ("特6 园区日记", "特6", "园区日记", true),
            ("特刊1", "特刊1", nil, true), ("特刊2 园区日记", "特刊2", "园区日记", true),
        ] as [(String, String, String?, Bool)])
    func marks(line: String, label: String, section: String?, needsTop: Bool) throws {
        let mark = try #require(PageMark(line))
        #expect(mark.label == label && mark.section == section && mark.needsTop == needsTop)
    }

    @Test(
        "Other lines are none",
        arguments: [
            "第2版 林下参，为何有价无市", "12 个城市的新做法", "2025 要闻", "6", "出版", "第一", "3 张白榆", "B2B平台", "5G时代", "特6月",
            "特刊1月出版",
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

    @Test("A mark at the foot of a page, or of a first page in its middle, is of the page above it")
    func foot() {
        let foot = pages("标题\n这里是正文。\n第1版\n\u{0C}标题\n又是正文。\n第2版 要闻\n岚港日报 2025年3月6日\n")
        #expect(foot.map { $0.mark?.label } == ["第1版", "第2版"] && foot.map(\.lines.count) == [2, 3])
        let middle = pages("标题\n这里是正文。\n岚港日报\n第1版\n标题\n又是正文。\n第2版\n正文。")
        #expect(middle.map { $0.mark?.label } == ["第1版", "第2版"])
    }

    @Test(
        "A line that is known to be a mark names the page in any form",
        arguments: [
            ("06", "第6版", nil), ("地产02 楼市", "地产02", "楼市"), ("丁七", "丁七", nil), ("第4版（科学与生活）", "第4版", "科学与生活"),
        ] as [(String, String, String?)])
    func knownMarks(line: String, label: String, section: String?) throws {
        let mark = try #require(PageMark(known: Scalars(line)))
        #expect(mark.label == label && mark.section == section)
        #expect(PageMark(known: Scalars("图片新闻")) == nil)
    }

    @Test(
        "The folio names the newspaper beside its date",
        arguments: [
            ("岚西农民　1984.7.5", "岚西农民"), ("《科技与生产》报　1978年6月1日", "科技与生产"), ("星期三 岚港工人 2025年3月5日", "岚港工人"),
            ("要闻 2025年3月5日", nil), ("岚港工人 第三页", nil),
        ] as [(String, String?)])
    func titles(folio: String, title: String?) {
        #expect(LineForms.title(inFolio: Scalars(folio))?.string == title)
    }

    @Test("Years of the Republic need no era, codes may have a blank, slogans may be short or of two clauses")
    func shortFacts() {
        let plate = nameplate("廿三年八月二十日", "国内统一刊号：CN 99-0815/(G)", "《岚港日报》编辑部出版", "早一点知道")
        #expect(plate.date == "1934-08-20" && plate.cn == "CN 99-0815/(G)" && plate.slogan == "早一点知道")
        #expect(plate.publisher == "《岚港日报》编辑部出版" && plate.facts.isEmpty)
        #expect(nameplate("风大，话更大").slogan == "风大，话更大")
        #expect(nameplate("今日出报六大张", "岚港军分区政治部编", "岚港女声网").slogan == nil)
        let withLabel = nameplate("微信公众号", "贴近岚港百姓 记录城市冷暖 传递向上力量")
        #expect(withLabel.slogan == "贴近岚港百姓 记录城市冷暖 传递向上力量")
    }
}
