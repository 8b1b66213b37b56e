/// Lines that are known by their form alone.
enum LineForms {
    private static let finalMarks: Set<Character> = ["。", "！", "？", "…", "；", "：", ".", "!", "?"]
    private static let closers: Set<Character> = ["”", "’", "》", "」", "』", "〉"]

    /// Whether a paragraph can end so. A closing quote or bracket ends one only after a final mark of its own.
    static func endsSentence(_ text: String) -> Bool {
        var rest = text[...]
        while let last = rest.last, closers.contains(last) { rest.removeLast() }
        guard let last = rest.last else { return true }
        return finalMarks.contains(last) || last == "）" || last == "】" || last == "—"
    }

    /// 据《北京晚报》, 据教育部网站, （据新华社）, 来源：…, 摘自《…》
    static func isSource(_ text: String) -> Bool {
        let core = text.withoutBrackets
        guard text.utf8.count <= 120, core.inkCount <= 30, !core.contains("，"), !core.contains("。") else {
            return false
        }
        let starts = ["来源：", "來源：", "摘自《", "选自《", "選自《", "原载《", "原載《", "转自《", "轉自《", "转载自", "轉載自"]
        if starts.contains(where: core.hasPrefix) { return true }
        guard core.hasPrefix("据") || core.hasPrefix("據"), core.count >= 3 else { return false }
        let ends = [
            "》", "网站", "網站", "报", "報", "社", "网", "網", "客户端", "客戶端", "消息", "公众号", "公眾號", "微博", "电视台", "電視台",
            "日讯", "电",
        ]
        return ends.contains { core.hasSuffix($0) }
    }

    /// The page of 下转第2版 or 上接第1版, and whether the article goes on there.
    static func jump(_ text: String) -> (page: Int, goesOn: Bool)? {
        // Every line is asked; only a short one is looked at more closely.
        guard text.utf8.count <= 60 else { return nil }
        var core = text.filter { !"（）()【】〔〕[]▶▼◀→ ，。".contains($0) }
        // 上接A1: the letter of a section says as much as 版.
        let isLettered =
            core.dropLast(core.hasSuffix("版") ? 1 : 0).drop { !$0.isASCII }.first?.isUppercase == true
        if isLettered, !core.hasSuffix("版") { core.append("版") }
        guard core.count <= 10, core.hasSuffix("版") else { return nil }
        let forms = [
            "下转第", "下轉第", "上接第", "文转第", "文轉第", "文接第", "紧接第", "转第", "轉第", "续第", "續第", "下转", "下轉", "上接", "文转",
            "文轉", "文接",
            "转", "轉", "續見", "续见", "接",
        ]
        guard let found = core.dropping(anyOf: forms) else { return nil }
        var number = String(found.rest.dropLast())
        if let first = number.first, first.isASCII, first.isUppercase { number.removeFirst() }
        guard let page = Int(number) ?? PageMark.chineseNumber(number), page > 0 else { return nil }
        return (page, !found.prefix.contains("接"))
    }

    private static let roles: Set = [
        "责编", "责任编辑", "编辑", "版式", "美编", "校对", "主编", "值班主任", "组版", "审读", "电话", "邮箱", "值班编委", "本版编辑", "本版责编",
        "值班总编", "值班编辑", "视觉",
        "视觉设计", "版面设计", "制图", "图编", "实习编辑", "见习编辑", "责校", "一审", "二审", "三审", "投稿邮箱", "新闻热线", "热线", "执行主编", "统筹",
        "策划",
        "責編", "責任編輯", "編輯", "美編", "校對", "主編", "值班主任", "版面設計", "版面編輯", "執行編輯", "責任校對",
    ]

    /// 责编：王某 版式：李某, 责编 王某 版式 李某
    static func staff(_ text: String) -> [(role: String, name: String)]? {
        guard text.utf8.count <= 240,
            text.contains("：") || text.contains("/") || text.contains("／") || startsWithRole(text)
        else { return nil }
        var result: [(role: String, name: String)] = []
        for word in text.words {
            let parts = word.split(whereSeparator: { "：/／│|".contains($0) }).map(String.init)
            if parts.count == 2, roles.contains(parts[0]) {
                result.append((parts[0], parts[1]))
            } else if parts.count == 1, roles.contains(parts[0]) {
                result.append((parts[0], ""))
            } else if let last = result.last, PersonNames.isName(word) || last.name.isEmpty {
                result[result.count - 1].name = last.name.isEmpty ? word : last.name + " " + word
            } else {
                return nil
            }
        }
        return result.isEmpty || result.contains { $0.name.isEmpty } ? nil : result
    }

    private static func startsWithRole(_ text: String) -> Bool {
        text.words.first.map(roles.contains) ?? false
    }

    /// The source without its leading 据 and without brackets around it: 《北京晚报》.
    static func sourceName(_ text: String) -> String {
        let core = text.withoutBrackets.trimmed
        guard core.hasPrefix("据") || core.hasPrefix("據") else { return core }
        return String(core.dropFirst()).trimmed
    }

    /// A paragraph that ends in （下转第2版）, or in 下转第2版 after its last sentence.
    static func closingJump(of text: String) -> (text: String, page: Int)? {
        if text.hasSuffix("）") {
            guard let open = text.lastIndex(of: "（"), let found = jump(String(text[open...])), found.goesOn
            else { return nil }
            return (String(text[..<open]).trimmed, found.page)
        }
        let tail = text.suffix(12)
        for word in ["下转", "下轉", "文转", "文轉"] {
            guard let range = tail.occurrence(of: word),
                range.lowerBound > tail.startIndex || tail.count < text.count,
                let found = jump(String(tail[range.lowerBound...])), found.goesOn
            else { continue }
            return (
                String(text.dropLast(tail.distance(from: range.lowerBound, to: tail.endIndex))).trimmed,
                found.page
            )
        }
        return nil
    }

    /// Cells of a row whose columns are parted by two blanks or more, else by single ones.
    static func columns(_ text: String) -> [String] {
        var cells: [String] = []
        var cell = String.UnicodeScalarView()
        var blanks = 0
        for scalar in text.unicodeScalars {
            if scalar.isBlank {
                blanks += scalar == "\u{3000}" ? 2 : 1
                continue
            }
            if blanks >= 2, !cell.isEmpty {
                cells.append(String(cell))
                cell.removeAll()
            } else if blanks == 1 {
                cell.append(" ")
            }
            blanks = 0
            cell.append(scalar)
        }
        cells.append(String(cell))
        return cells.count > 1 ? cells : text.words
    }

    /// Cells of a table row.
    static func cells(_ text: String) -> [String]? {
        let utf8 = text.utf8
        let separator: Character? =
            utf8.contains(0x09) ? "\t" : utf8.contains(0x7C) ? "|" : text.contains("｜") ? "｜" : nil
        guard let separator else { return nil }
        var cells = text.split(separator: separator, omittingEmptySubsequences: false).map {
            String($0).trimmed
        }
        if cells.first == "" { cells.removeFirst() }
        if cells.last == "" { cells.removeLast() }
        return cells.count >= 2 ? cells : nil
    }

    /// A rule between the head and the rows of a table in Markdown: |---|---|
    static func isTableRule(_ text: String) -> Bool {
        text.contains("|") && text.unicodeScalars.allSatisfy { "|-:+ \t".unicodeScalars.contains($0) }
    }

    /// ● and the like.
    static let bullets: Set<Character> = [
        "●", "•", "◆", "▲", "■", "★", "◇", "△", "○", "◎", "▶", "►", "※", "□", "☆", "*", "·", "▪", "♦",
    ]

    /// 一、…, （一）…, 第一，
    static func hanNumber(_ text: String) -> Bool {
        let core = text.hasPrefix("（") ? text.dropFirst() : text[...]
        let number = core.prefix { "一二三四五六七八九十".contains($0) }
        guard (1...3).contains(number.count), let next = core.dropFirst(number.count).first else {
            return false
        }
        return next == "、" || (next == "）" && text.hasPrefix("（"))
    }

    /// 1. …, 2、…, （3）…, ① …
    static func digitNumber(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first else { return false }
        if (0x2460...0x2473).contains(first.value) { return true }
        let core = text.hasPrefix("（") ? text.dropFirst() : text[...]
        let digits = core.prefix { $0.isNumber && $0.isASCII }
        guard (1...2).contains(digits.count), let next = core.dropFirst(digits.count).first else {
            return false
        }
        if text.hasPrefix("（") { return next == "）" }
        return ".、．".contains(next) && core.dropFirst(digits.count + 1).first?.isNumber != true
    }

    /// 停水通知, 遗失声明: the head of a notice.
    static func isNoticeHead(_ text: String) -> Bool {
        let ends = [
            "启事", "公告", "通告", "通知", "声明", "讣告", "公示", "启示", "通知书", "讣闻", "啟事", "聲明", "訃聞", "訃告", "告示", "更正",
            "致歉", "致歉声明", "公示公告",
            "征稿", "徵稿", "征集", "徵文", "征文", "稿約", "稿约", "须知", "須知", "鸣谢", "鳴謝", "感谢信", "感謝信", "贺信", "賀信", "招领",
            "招領", "待領", "待领", "招租", "徵才", "招聘",
            "命令", "敬告讀者", "敬告读者", "祝贺", "恭賀", "恭贺", "悼念",
        ]
        let starts = ["热烈祝贺", "熱烈祝賀", "祝贺", "恭賀", "恭贺", "沉痛悼念", "谨祝"]
        guard text.utf8.count <= 66 else { return false }
        let tight = text.withoutBlanks
        return (ends.contains { tight.hasSuffix($0) } || starts.contains { tight.hasPrefix($0) })
            && !tight.contains("，") && !tight.contains("发布") && !tight.contains("印发")
    }

    /// 完善工作机制 构建长效覆盖网络: two or three parts of like length, none of them long.
    static func isParallel(_ lengths: [Int]) -> Bool {
        guard (2...3).contains(lengths.count), let least = lengths.min(), let most = lengths.max() else {
            return false
        }
        return least >= 4 && most <= 12 && most - least <= 3
    }

    /// 清河市自来水公司, 本报编辑部, …同志治丧小组
    static func isOrganisation(_ text: String) -> Bool {
        let ends = [
            "公司", "委员会", "局", "厅", "办公室", "中心", "学校", "大学", "学院", "医院", "编辑部", "报社", "小组", "政府", "法院", "协会",
            "支行", "分行", "银行", "管理处",
            "街道办", "办事处", "居委会", "村委会", "联合会", "合作社", "事务所", "总队", "支队", "大队", "指挥部", "书店", "社", "工会", "家属",
            "厂", "馆", "所", "站",
            "委員會", "廳", "辦公室", "學校", "大學", "學院", "醫院", "編輯部", "報社", "小組", "協會", "銀行", "管理處", "家屬", "廠", "館",
            "基金會", "謹啟", "敬启", "敬啟",
            "敬贺", "同贺", "敬賀", "敬献", "敬輓", "泣启", "泣啟",
        ]
        guard text.utf8.count <= 120 else { return false }
        let tight = text.withoutBlanks
        guard tight.unicodeScalars.count >= 4 else { return false }
        return ends.contains { tight.hasSuffix($0) } && !tight.contains("，") && !tight.contains("。")
    }

    /// 编者按, 开栏的话: a note before the text that it speaks of.
    static func isEditorsNote(_ text: String) -> Bool {
        let core = text.withoutBrackets
        return ["编者按", "編者按", "编者的话", "開欄", "开栏", "编按", "編按", "按语"].contains {
            core.hasPrefix($0) || core.hasPrefix("【" + $0)
        }
    }

    /// （作者系…）, 编者按：…, 【编者按】…
    static func isNote(_ text: String) -> Bool {
        let core = text.withoutBrackets
        if core == "未完待续" || core == "待续" || core == "未完待續" || core == "節錄" || core == "节选" { return true }
        if text.utf8.count <= 400, text.hasPrefix("（") && text.hasSuffix("）"),
            ["应", "節目", "节目", "寄自", "文中", "本文", "注："].contains(where: core.hasPrefix)
        {
            return true
        }
        let starts = [
            "注：", "註：", "備註：", "备注：", "編按", "编按", "编者按", "編者按", "编者的话", "编后", "編後", "【编者按】", "【編者按】", "按语",
            "开栏的话", "开栏语",
        ]
        if starts.contains(where: core.hasPrefix) { return true }
        let author = ["作者系", "作者为", "作者係", "作者為", "作者单位", "本文作者", "作者：", "作者是", "作者介绍", "作者简介"]
        return text.utf8.count <= 400 && author.contains(where: core.hasPrefix)
            && (text.hasPrefix("（") || core.inkCount > 10)
    }

    /// 图为…, 上图：…, 图①：…, ▲…, 圖說：…
    static func hasCaptionSign(_ text: String) -> Bool {
        let starts = [
            "图为", "上图", "下图", "左图", "右图", "图①", "图②", "图③", "图一", "图二", "图1", "图2", "图：", "图/", "图／", "图片说明",
            "图文：", "圖為", "圖說", "圖：",
            "圖／", "上圖", "下圖", "左圖", "右圖", "圖片說明", "圖1", "圖一", "圖①", "题图", "資料照片", "资料图片", "►", "▼", "◀",
        ]
        return starts.contains { text.hasPrefix($0) } || (text.hasPrefix("▲") && text.hasSuffix("）"))
    }

    /// 扫码订报: what stands beside a QR code or points to another place.
    static func isLabel(_ text: String) -> Bool {
        guard text.utf8.count <= 60 else { return false }
        let signs = [
            "扫码", "扫一扫", "二维码", "微信公众号", "官方微信", "官方微博", "客户端下载", "掃碼", "掃描", "官方抖音", "视频号", "微信号", "订阅热线",
            "更多内容", "更多精彩", "长按识别",
            "扫描", "读者服务",
        ]
        return signs.contains { text.contains($0) } && !text.contains("。") && !text.contains("，")
    }

    /// 3月2日…, 近日…, 日前…, 昨天上午…: how the first sentence of a news story begins.
    static func beginsNews(_ text: String) -> Bool {
        let head = text.prefix(12)
        let words = [
            "近日", "日前", "昨日", "昨天", "今日", "今天", "连日来", "近期", "近年来", "入冬以来", "入夏以来", "入秋以来", "入春以来", "记者从",
            "記者從", "为", "随着", "據", "据", "昨晨", "昨晚", "今年", "去年", "上周",
        ]
        if words.contains(where: { head.hasPrefix($0) }) { return true }
        guard let day = head.firstIndex(of: "日"), let first = head.first else { return false }
        return head[..<day].contains("月") && (first.isNumber || "一二三四五六七八九十".contains(first))
    }

    /// 问：…, 答：…, 记者：…
    static func isQuestionOrAnswer(_ text: String) -> Bool {
        if text.hasPrefix("问：") || text.hasPrefix("答：") || text.hasPrefix("問：") || text.hasPrefix("【问】")
            || text.hasPrefix("【答】")
        {
            return true
        }
        guard let colon = text.prefix(9).firstIndex(of: "：") else { return false }
        let who = text[..<colon]
        return who == "问" || who == "答" || who == "問" || who.hasPrefix("记者") || who.hasPrefix("記者")
            || who.hasSuffix("医生")
            || who.hasSuffix("主任") || who.hasSuffix("教授")
    }

    /// 6:30 早安滨海, 14时 …
    static func beginsWithTime(_ text: String) -> Bool {
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        guard (1...2).contains(digits.count), let mark = text.dropFirst(digits.count).first else {
            return false
        }
        return mark == ":" || mark == "：" || mark == "时" || mark == "時"
    }

    /// 1 凌晨四点的闹钟, 之一 剪刀, 其二: a number, a blank, a short head.
    static func isNumberedWord(_ text: String) -> Bool {
        let words = text.words
        guard let first = words.first, words.count <= 3, text.utf8.count <= 72 else { return false }
        let number = first.unicodeScalars.drop { $0 == "之" || $0 == "其" || $0 == "第" }
        let numerals = Set("0123456789一二三四五六七八九十壹贰叁ⅠⅡⅢⅣⅤ".unicodeScalars)
        return !number.isEmpty && number.count <= 2 && number.allSatisfy(numerals.contains)
    }

    /// 市委常委会会议强调, 最新研究显示: what comes before the headline leads to it.
    static func endsAsKicker(_ text: String) -> Bool {
        let ends = [
            "强调", "指出", "要求", "提出", "表示", "显示", "召开", "举行", "部署", "开展", "启动", "印发", "发布", "出炉", "揭晓", "透露",
            "认为", "回应", "之一", "之二", "之三", "之四", "之五", "会议", "調查", "強調", "指出",
            "開會", "公布", "显著", "以来", "期间", "之际", "消息", "通报", "介绍", "关注", "追踪", "系列报道", "见闻", "專訪", "专访", "提醒",
            "宣布", "呼籲", "呼吁",
        ]
        return ends.contains { text.hasSuffix($0) }
    }

    /// 敬启, 同贺, 谨启, 家属泣告: how who signs ends.
    static func isSignature(_ text: String) -> Bool {
        guard text.utf8.count <= 120 else { return false }
        let ends = [
            "启", "啟", "贺", "賀", "告", "叩", "輓", "挽", "敬上", "敬赠", "贈", "全体", "全體", "家属", "家屬", "师生", "同仁", "献",
            "此布", "鸣谢", "鳴謝", "全家", "小组", "敬谢",
        ]
        let starts = [
            "孝男", "孝女", "孝子", "妻", "女儿", "儿子", "子女", "董事长", "校长", "联系人", "联系电话", "联系地址", "招标人", "招标代理", "咨询电话",
            "服务热线", "举报电话", "特此公告", "申请人", "清算组", "地址", "电话", "電話",
        ]
        return ends.contains { text.hasSuffix($0) } || starts.contains { text.hasPrefix($0) }
    }

    /// A word with the year, month and day of a date, in any numerals.
    static func isDateWord(_ word: String) -> Bool {
        guard word.utf8.count <= 66, word.utf8.count >= 9 else { return false }
        return NameplateReading.date(in: word) != nil
    }

    /// Brackets at the end that name the writer or the page where the text goes on.
    static func endsWithNamesOrJump(_ text: String) -> Bool {
        guard let open = text.lastIndex(of: "（") else { return false }
        let inside = String(text[open...])
        return jump(inside) != nil || BylineReading.bracketed(inside) != nil || isSource(inside)
    }

    /// A date with at most the day of the week, the name of the newspaper, the label of the page.
    static func isFolio(_ text: String) -> Bool {
        guard text.utf8.count <= 150 else { return false }
        var hasDate = false
        for word in text.words {
            if isDateWord(word) {
                hasDate = true
            } else if isWeekday(word) || isPaperName(word) || PageMark(word) != nil {
                continue
            } else if word.hasPrefix("农历") || word.hasPrefix("農曆") || sections.contains(word)
                || word.allSatisfy({ "|｜/—-·".contains($0) })
            {
                continue
            } else if word.count > 8 {
                return false
            }
        }
        return hasDate && text.words.count >= 2
    }

    static func isWeekday(_ word: String) -> Bool {
        word.hasPrefix("星期") || word.hasPrefix("周") && word.count == 2 || word.hasPrefix("週") && word.count == 2
            || word.hasPrefix("礼拜")
            || word.hasPrefix("禮拜")
    }

    /// 清河周报, 南島日報, 校园青年报
    static func isPaperName(_ tight: String) -> Bool {
        let count = tight.unicodeScalars.count
        guard (3...10).contains(count), let last = tight.last, tight.isAllHan else { return false }
        return last == "报" || last == "報" || tight.hasSuffix("周刊") || tight.hasSuffix("週刊")
            || tight.hasSuffix("导刊") || tight.hasSuffix("周末")
            || tight.hasSuffix("新闻") && count <= 6
    }

    /// 招标人：某某公司, 时间：3月2日: a short name, a colon, its value.
    static func isField(_ text: String) -> Bool {
        guard let colon = text.firstIndex(of: "：") else { return false }
        let name = text[..<colon].unicodeScalars.filter { !$0.isBlank }
        return (2...8).contains(name.count) && name.allSatisfy(\.isHan)
            && text.index(after: colon) < text.endIndex
    }

    /// 2026年3月5日, 二〇二六年三月五日, 3月5日
    static func isDateOnly(_ tight: String) -> Bool {
        guard tight.utf8.count <= 60, tight.hasSuffix("日") || tight.hasSuffix("月") else { return false }
        let marks = Set("0123456789一二三四五六七八九十〇○零廿年月日元中華民國公元西元国华".unicodeScalars)
        return tight.unicodeScalars.allSatisfy(marks.contains) && tight.contains("月")
    }

    /// 【新闻快评】, ■链接, ·短评·
    static func isColumnSign(_ text: String) -> Bool {
        let count = text.inkCount
        guard count <= 12 else { return false }
        if text.hasPrefix("【"), text.hasSuffix("】") { return true }
        if text.hasPrefix("·"), text.hasSuffix("·") { return true }
        if let first = text.first, bullets.contains(first), count <= 9 { return true }
        return columns.contains(text.withoutBlanks)
    }

    private static let columns: Set = [
        "社论", "社論", "评论员文章", "本报评论员", "时评", "短评", "短評", "快讯", "快訊", "简讯", "簡訊", "一句话新闻", "新闻链接", "相关链接", "链接",
        "编后", "小贴士", "读者来信", "讀者投書", "論壇",
        "一家之言", "街谈巷议", "声音", "聲音", "人物", "财经简讯", "环球简讯", "民生热线", "記者手記", "记者手记", "现场新闻", "图片新闻", "圖片新聞",
        "本报专稿", "独家", "追踪", "热线追踪", "专家坐诊", "政策问答",
        "更正", "天下奇闻", "今日关注", "新闻快评", "来信", "书评", "随笔", "散文", "诗歌", "小小说", "连载", "新書", "書評",
    ]

    /// A telephone number, a mail or web address.
    static func hasPhone(_ text: String) -> Bool {
        if text.contains("@") || text.contains("http") || text.contains("www.") { return true }
        var run = 0
        for scalar in text.unicodeScalars {
            if scalar.isDigit || (scalar == "-" && run > 0) { run += 1 } else { run = 0 }
            if run >= 7 { return true }
        }
        return false
    }

    /// Words that name the section of a page.
    static let sections: Set = [
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
    ]
}

extension String {
    /// What is inside the brackets that stand around all of it; itself when there are none.
    var withoutBrackets: String {
        for (open, close) in [("（", "）"), ("【", "】"), ("〔", "〕"), ("［", "］"), ("[", "]")]
        where hasPrefix(open) && hasSuffix(close) && count > 2 {
            return String(dropFirst().dropLast())
        }
        return self
    }
}
