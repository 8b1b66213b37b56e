import Testing

@testable import Ingest

@Suite("The lines at the top of inner pages")
struct FolioTests {
    @Test(
        "A folio has label, section, newspaper and day in any order",
        arguments: [
            ("第2版 医苑 岚港文苑 2025年3月6日", "第2版", "医苑"), ("岚港林业 第3版 通讯 2025年3月6日", "第3版", "通讯"),
            ("岚港铁道 2 工会园地 2025年3月6日", "第2版", "工会园地"), ("4 夕照 岚港老年报 2025年3月6日", "第4版", "夕照"),
            ("2025年3月6日 热血 岚港献血报 第4版", "第4版", "热血"), ("2025年3月6日 第2版 钓技 岚港报", "第2版", "钓技"),
            ("第2版 综合新闻 岚港报 2025年3月6日", "第2版", "综合新闻"), ("岚港报 第8版 周末 2025年3月6日", "第8版", "周末"),
            ("2025年3月6日 星期四 C2 丽人", "C2", "丽人"), ("第6版 岚港报 2025年3月6日", "第6版", nil),
            ("第2版 岚港文苑 2025年3月6日", "第2版", nil),
            ("岚港林业 2025年3月6日 第2版", "第2版", nil), ("第2版 医苑 2025年3月6日 岚港报", "第2版", "医苑"),
            ("第2版 医苑 农历二月初七 岚港报", "第2版", "医苑"), ("岚港日报 2025年3月6日 星期四 06", "第6版", nil),
        ] as [(String, String, String?)])
    func folios(line: String, label: String, section: String?) {
        let mark = PageMark(inFolio: Scalars(line))
        #expect(mark?.label == label && mark?.section == section)
    }

    @Test("A bare number is a label where the line is known to be one")
    func knownMark() {
        #expect(PageMark(known: Scalars("06"))?.label == "第6版" && PageMark(Scalars("06")) == nil)
        #expect(
            PageMark(among: [RoledLine(.body, "06"), RoledLine(.folio, "07 岚港报 2025年3月6日")])?.label == "第7版")
    }

    @Test("The parts of a date are no label", arguments: ["岚港日报 2025 年 3 月 6 日", "岚港日报 2025年3月6日", "岚港日报 12"])
    func noFolioLabels(line: String) {
        #expect(PageMark(inFolio: Scalars(line)) == nil)
    }
}
