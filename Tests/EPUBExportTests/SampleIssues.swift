import IssueModel

/// Issues that tests are made with; every name in them is invented.
enum SampleIssue {
    /// Every kind of block, and characters that XML has to escape or refuse.
    static var allShapes: IssueModel.Issue {
        var article = Article(id: "p1-a1", headline: "两行 标题 <&>")
        article.kicker = "引题："
        article.deck = "——副题"
        article.dateline = "本报讯"
        article.bylines = [
            Byline(role: "记者", name: "白榆", position: .dateline),
            Byline(role: nil, name: "何远", position: .endBrackets),
        ]
        article.source = "《样报》"
        article.note = "编者按：这是按语。"
        article.blocks = [
            .figure(
                Figure(image: "a.png", alt: "一个点", caption: "图注。", credits: [Credit(name: "白榆", role: "摄")])),
            .figure(Figure(image: "gone.jpg", caption: "没有到的图。")),
            .paragraph(TextBlock("第一段 & \"引号\" ]]> \u{1}。")), .crosshead(TextBlock("小标题")),
            .verse([TextBlock("一行"), TextBlock("二行")]),
            .list([TextBlock("● 一"), TextBlock("● 二")]),
            .table([[TextBlock("甲"), TextBlock("乙")], [TextBlock("丙")]]),
            .paragraph(
                TextBlock(
                    "末段𠮷王曦不走。",
                    annotations: [
                        Annotation(.properNoun, start: 3, count: 2),
                        Annotation(.ruby, start: 4, count: 1, text: "xī"),
                        Annotation(.emphasis, start: 5, count: 1), Annotation(.bookTitle, start: 6, count: 1),
                    ])), .signature([TextBlock("样报社"), TextBlock("三月六日")]),
        ]
        var plate = Nameplate(title: "样报", facts: ["一条事实"])
        plate.date = "2026-03-06"
        plate.number = "12"
        plate.cn = "CN99-0001"
        plate.issn = "1234-5679"
        let notice = Article(
            id: "p2-a1", kind: .notice, headline: "停水通知", blocks: [.paragraph(TextBlock("今夜停水。"))])
        return Issue(
            nameplate: plate,
            pages: [
                Page(number: 1, label: "第1版", section: "要闻", staff: ["责编": "白榆"], articles: [article]),
                Page(number: 2, label: "第2版", articles: [notice]),
                Page(number: 3, label: "第3版"),
            ])
    }

    /// One article with the given blocks on one page.
    static func of(_ blocks: [Block], language: String = "zh-Hans") -> IssueModel.Issue {
        let article = Article(id: "p1-a1", headline: "标题", blocks: blocks)
        return Issue(
            language: language, nameplate: Nameplate(title: "样报"),
            pages: [Page(number: 1, label: "第1版", articles: [article])])
    }

    static func of(paragraph: String, language: String = "zh-Hans") -> IssueModel.Issue {
        of([.paragraph(TextBlock(paragraph))], language: language)
    }
}
