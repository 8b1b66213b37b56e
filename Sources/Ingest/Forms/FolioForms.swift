/// What stands at the top of a page.
extension LineForms {
    /// A word with the year, month and day of a date, in any numerals.
    static func isDateWord(_ word: Scalars) -> Bool {
        NameplateReading.beginsWithDate(word) && (9...66).contains(word.utf8Count)
    }

    /// A date with at most the day of the week, the name of the newspaper, the label of the page.
    static func isFolio(_ line: LineParts) -> Bool {
        guard line.shape.wordTotal >= 2, line.shape.utf8Count <= 150 else { return false }
        // A row of a table can have two dates, the top of a page one.
        var dates = 0
        let hasOther = line.text.containsWord { word in
            guard isDateWord(word) else { return !isFolioWord(word) }
            dates += 1
            return false
        }
        return dates == 1 && !hasOther
    }

    /// Whether a word that is no date can be one of a folio.
    private static func isFolioWord(_ word: Scalars) -> Bool {
        word.count <= 8 || isWeekday(word) || isPaperName(word)
            || PageMark(word) != nil || word.hasPrefix("农历") || word.hasPrefix("農曆")
            || word.allSatisfy { "|｜/—-·".unicodeScalars.contains($0) }
    }

    static func isWeekday(_ word: Scalars) -> Bool {
        switch word.first {
        case "周", "週": word.count == 2
        case "星": word.hasPrefix("星期")
        case "礼", "禮": word.dropFirst().first == "拜"
        default: false
        }
    }

    private static let paperEndings = Endings(["报", "報", "周刊", "週刊", "导刊", "周末"])
    private static let newsEndings = Endings(["新闻", "新聞"])

    /// 清河周报, 南島日報, 校园青年报
    static func isPaperName(_ tight: Scalars) -> Bool {
        (3...10).contains(tight.count)
            && (paperEndings.fit(tight) || tight.count <= 6 && newsEndings.fit(tight)) && tight.isAllHan
    }

    private static let paperSigns = ScalarSet("报報刊讯訊")

    /// The newspaper's name in a folio: a word that ends as such names do, else one that has such a sign: 平麓画报周末版.
    static func paperName(inFolio line: Scalars) -> Scalars? {
        let words = line.split(whereSeparator: \.isBlank)
        return words.first(where: isPaperName)
            ?? words.first { word in
                (4...10).contains(word.count) && word.isAllHan && word.contains { paperSigns.contains($0) }
            }
    }

    /// The newspaper's name in a line that is known to be a folio: 皖西农民 1984年7月5日, 《科技与生产》报; without a word that ends
    /// as such names do, the first that is none of the other facts, if a date stands beside it.
    static func title(inFolio line: Scalars) -> Scalars? {
        if let name = paperName(inFolio: line) { return name }
        guard line.containsWord(where: NameplateReading.beginsWithDate) else { return nil }
        return line.split(whereSeparator: \.isBlank).lazy.compactMap { word -> Scalars? in
            if word.first == "《", let end = word.firstIndex(of: "》") { return word[..<end].dropFirst() }
            let isOther =
                !(2...8).contains(word.count) || !word.isAllHan || isWeekday(word) || isSection(word)
                || PageLabel(word) != nil || LunarDate.isPrinted(word.string) || PrintedDate.canBegin(word)
                || CountForms.issueNumber(in: word) != nil
            return isOther ? nil : word
        }.first
    }

    private static let dateMarks = ScalarSet("0123456789一二三四五六七八九十〇○零廿年月日元中華民國公元西元国华")

    /// 2026年3月5日, 二〇二六年三月五日, 3月5日
    static func isDateOnly(_ tight: Scalars) -> Bool {
        guard tight.last == "日" || tight.last == "月", tight.count <= 60 else { return false }
        return tight.allSatisfy { dateMarks.contains($0) } && tight.contains("月") && tight.utf8Count <= 60
    }

    private static let sections = Beginnings([
        "要闻", "综合", "时政", "经济", "社会", "民生", "教育", "健康", "文化", "副刊", "服务", "体育", "国际", "国内", "本地", "法治", "科技",
        "财经", "娱乐", "旅游", "专题",
        "评论", "理论", "读书", "生活", "广告", "公告", "分类信息", "图片新闻", "影像", "视觉", "深度", "特别报道", "关注", "聚焦", "县域", "农业",
        "三农", "天下", "时评", "言论",
        "星期天", "周末", "文艺", "文史", "乡土", "科普", "地方新闻", "地方", "导读", "人物", "家庭", "女性", "青年", "校园", "生态", "乡村", "社区",
        "区县", "民声", "警务",
        "要聞", "綜合", "經濟", "社會", "國際", "國內", "體育", "娛樂", "財經", "健康", "生活", "副刊", "地方", "地方新聞", "兩岸", "港聞", "評論",
        "社論", "文教", "文藝", "論壇",
        "投資", "產業", "影視", "家庭", "旅遊", "消費", "專題", "教育", "科技", "世界", "城市", "交通", "农村", "文旅", "美食", "养生", "天气",
        "服务台", "便民",
    ])

    /// Whether a word names the section of a page.
    static func isSection(_ word: Scalars) -> Bool { sections.contains(word) }

    private static let columnSigns = Beginnings([
        "社论", "社論", "评论员文章", "本报评论员", "时评", "短评", "短評", "快讯", "快訊", "简讯", "簡訊", "一句话新闻", "新闻链接", "相关链接", "链接",
        "编后", "小贴士", "读者来信", "讀者投書", "論壇",
        "一家之言", "街谈巷议", "声音", "聲音", "人物", "财经简讯", "环球简讯", "民生热线", "記者手記", "记者手记", "现场新闻", "图片新闻", "圖片新聞",
        "本报专稿", "独家", "追踪", "热线追踪", "专家坐诊", "政策问答",
        "更正", "天下奇闻", "今日关注", "新闻快评", "来信", "书评", "随笔", "散文", "诗歌", "小小说", "连载", "新書", "書評",
    ])

    /// 【新闻快评】, ■链接, ·短评·
    static func isColumnSign(_ line: LineParts) -> Bool {
        guard line.shape.ink <= 12, let first = line.text.first, let last = line.text.last else { return false }
        if first == "【", last == "】" { return true }
        if first == "·", last == "·" { return true }
        if first == "《", last == "栏" || last == "欄" { return true }
        if isBullet(first), line.shape.ink <= 9 { return true }
        return columnSigns.contains(line.tight)
    }
}
