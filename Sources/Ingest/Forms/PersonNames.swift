/// Names of persons, by their form.
enum PersonNames {
    /// Two to four Chinese characters, a name with a middle dot, or a Latin name.
    static func isName(_ word: Scalars) -> Bool {
        // Nearly every word that is asked is of Chinese characters, and too long.
        if word.first?.isHan == true, !word.contains("·") {
            return (2...4).contains(word.count) && word.isAllHan && !notNames.contains(word)
                && !papers.fit(word)
        }
        if word.contains("·") {
            let parts = word.split(separator: "·")
            if parts.count > 1 { return parts.allSatisfy { $0.isAllHan && $0.count <= 6 } }
        }
        return (2...16).contains(word.count)
            && word.allSatisfy { $0.isLatin || $0 == "." || $0 == "-" }
            && word.contains { ("A"..."Z").contains($0) }
    }

    /// Whether the name begins as Chinese family names do. Pen names need not.
    static func hasSurname(_ name: Scalars) -> Bool {
        guard let first = name.first else { return false }
        return surnames.contains(first) || compound.contains(name.prefix(2))
    }

    /// Whether it begins with a family name of two characters.
    static func hasLongSurname(_ name: Scalars) -> Bool { compound.contains(name.prefix(2)) }

    /// Whether the name is one that people call somebody by: 老白, 小丁, 阿琴; or begins as family names do.
    static func isOfPerson(_ name: Scalars) -> Bool {
        if hasSurname(name) { return true }
        guard name.count == 2, let first = name.first, let last = name.last else { return false }
        return first == "阿" || (first == "老" || first == "小") && surnames.contains(last)
    }

    private static let papers = Endings(["日报", "晚报", "晨报", "早报", "时报", "快报", "日報", "晚報", "晨報", "早報", "時報"])

    private static let notNames = Beginnings([
        "完", "下同", "编辑同志", "編輯同志", "编辑部", "編輯部", "读者之声", "讀者之聲", "读者留言", "单位", "單位", "本报综合", "本報綜合", "资料图",
        "摄影", "图片", "供图", "上接", "下转", "待续", "连载", "调查", "观察",
        "手记", "见闻", "走访", "来信", "点评",
        "资料",
        "要闻", "综合", "简讯", "快讯", "短讯", "导读", "公告", "声明", "启事", "天气", "编后", "链接", "提示", "注意", "答案", "谜底", "未完",
        "待續", "資料",
        "節目", "节目", "比分", "战报", "排名", "小贴士", "编者按", "編按", "附", "注", "声音", "社論", "社论", "短評", "短评", "論壇", "訃聞",
        "讣告",
        "记录", "記錄", "小组", "小組", "下期答", "外一首", "外二首", "組詩", "组诗", "其一", "其二", "之一", "之二",
    ])

    private static let compound = Beginnings([
        "欧阳", "司马", "上官", "诸葛", "司徒", "慕容", "夏侯", "东方", "皇甫", "尉迟", "公孙", "令狐", "宇文", "长孙", "钟离", "闻人", "百里",
        "端木", "南宫", "东郭", "颛孙",
        "仲孙", "段干", "左丘", "谷梁", "宰父", "歐陽", "司馬", "諸葛", "東方", "長孫", "濮阳", "淳于", "单于", "申屠", "太史", "轩辕", "独孤",
        "东野", "西门",
    ])

    private static let surnames = ScalarSet(
        """
        王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文\
        庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐沿梅莫庄辛管祝左涂谷祁时舒耿牟卜路詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边辜吉饶刁\
        瞿戚丘古米池滕晋苑邬臧畅宫来嵺苟全褚廉简娄盖符奚木穆党燕郎邸冀谈姬屠连郜晏栾郁商蒙计喻揭窦迟宇敖糜鄢冷卓花仇艾蓝都巩稽井练仲乐虞卞封竺冼原官衣楚佟栗匡宗应台巫鞠僧桑荆谌银扬明沙薄伏岑习胥保和蔺\
        昝闻聞酆贲嵇滑荀於惠芮羿储汲邴隗郗钭厉戎祖束幸韶蓟印蒲邰鄂索籍莘贡逄扶堵宰郦雍郤璩寿扈郏浦尚茹宦鱼慎戈暨衡寇禄阙殳沃蔚夔晁訾阚毋乜巢蒯桓邝亓佘逯雒缑仝郇郄呼闫付肖代亢战楼帅庹谯羊贝狄湛禹茅危裘缪凤乌牧宓班酈儲厲貢滿濮鹿訚闕闞賁繆烏\
        張劉陳楊趙黃吳孫馬羅鄭謝韓馮鄧許呂蘇盧蔣賈葉閻鍾鐘譚鄒陸顧龍萬錢湯賴龔龐蘭嚴溫蘆魯韋畢聶叢齊莊塗時關費紀歐項陽衛單寧閔強華車邊饒晉鄔暢宮蓋黨談連郟欒計喻竇遲藍鞏練樂虞應諶銀揚習馀洪麥鄺鄒
        """)
}
