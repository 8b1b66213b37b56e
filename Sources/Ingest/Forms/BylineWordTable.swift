/// What a word of a byline can be.
struct BylineWordKind: OptionSet, Sendable {
    let rawValue: Int

    /// Ends a word that says in what office somebody writes, as 本报记者 does, or stands right before the name: 记者段红梅.
    static let role = BylineWordKind(rawValue: 1)
    /// Stands before a name, or after it, for what the person did.
    static let work = BylineWordKind(rawValue: 2)
    /// Stands before a name with a colon, or with a name behind it before the next: 词：雨田 曲：辛秉文, 词 雨田 曲 辛秉文.
    static let art = BylineWordKind(rawValue: 4)
    /// Ends the name of a place or of a body that somebody writes from.
    static let place = BylineWordKind(rawValue: 8)
    /// Ends the name of a body, but not of a place as short as a person's name.
    static let body = BylineWordKind(rawValue: 16)
    /// Where letters and reports come from, though it does not end as names of places do.
    static let origin = BylineWordKind(rawValue: 32)
    /// Ends a word that says what somebody is: 村民, 护理师, 退休工人, 副主任医师.
    static let occupation = BylineWordKind(rawValue: 64)
    /// Says what somebody is, of words too that begin as family names do and yet are no names: 卫生员, 银行职员, 马评人, 战士.
    static let certainOccupation = BylineWordKind(rawValue: 128)
}

/// Every word stands once, with all that it can be. Of words of one kind that both fit, the one that stands first counts.
enum BylineWordTable {
    private static let rows: [(kinds: BylineWordKind, words: String)] = [
        (
            [.role],
            """
            记者 記者 通讯员 通訊員 评论员 評論員 实习生 實習生 特约撰稿人 撰稿人 读者 讀者 特派员 特派員 观察员 作者 主笔 主筆
            摄影师 採訪 翻译 翻譯 策划 插画 插圖 朗读 专访 專訪 记者团 記者團
            """
        ),
        ([.role, .work], "编辑 編輯 口述 整理 编译 編譯 撰文 撰稿 采写 采访 供稿 执笔"),
        (
            [.work],
            """
            文 图 圖 摄 攝 文与图 文與圖 文/图 文／图 图/文 图／文 圖／文 文／圖 圖/文 文/圖 文并摄 文並攝 文图 图文 圖文 文圖
            摄影报道 攝影報道 摄影 攝影 报道 報道 報導 译 譯 絵 绘 繪 文并图 特约摄影 摄影记者 文/摄 文／摄 改编 辑 漫画 插图 作
            """
        ),
        ([.work, .art], "画"),
        ([.art], "词 詞 曲 诗 詩 讲述 講述 畫 特约 特約 书评 書評 影评 影評 剧评 劇評 乐评 樂評 食評 投书 投書"),
        (
            [.place],
            """
            局 镇 乡 村 厂 公司 校 学院 社区 街道 医院 县 市 区 农场 党委 妇联 团委 部 科 中心 中队 大队 处 文联 一中 二中 三中
            四中 五中 附小 鎮 鄉 廠 縣 學校 中学 小学 社 场 矿 站 所 院 车间 队 幼儿园 幼兒園 國小 國中 高中 街 庄 莊 屯 寨 证券
            證券 馆 館 系 组 組 班 完小 学会 學會 银行 銀行 农行 投顧 公社 机务段 工务段 车务段 车辆段 电务段 供电段 客运段
            """
        ),
        ([.body], "小组 教研室 研究室 通讯组 编辑部 大学 委 委员会 委員會 协会 協會 工会 支部 處 办公室 辦公室 总编室 商店"),
        (
            [.origin],
            """
            北京 天津 上海 重庆 河北 山西 辽宁 吉林 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 广西 海南 四川 贵州 云南
            西藏 陕西 甘肃 青海 宁夏 新疆 内蒙古 黑龙江 香港 澳门 台湾 北角 九龍 台北 台中 台南 高雄 基隆 新竹 桃園 廣東 江蘇
            """
        ),
        ([.occupation, .certainOccupation], "员 員 主任 律师 书记 書記 经理 經理"),
        ([.occupation], "师 師 民 工 人 长 長 授 生 者 户 戶 家 手 迷 友 属 屬 士 官 妈妈 爸爸 奶奶 爷爷 农 農 兵 干事 幹事"),
        (
            [.certainOccupation],
            """
            老师 老師 医师 醫師 律師 校长 校長 评人 評人 战士 戰士 车工 車工 工友 牧民 牧工 花农 花農 司机 司機 石匠 教师 教師
            医生 醫生 护士 護士
            """
        ),
    ]

    /// All words with what they can be.
    static let entries: [(word: String, kinds: BylineWordKind)] = rows.flatMap { row in
        row.words.words.map { ($0, row.kinds) }
    }

    /// The words of one of the kinds.
    static func words(_ kinds: BylineWordKind) -> [String] {
        entries.filter { !$0.kinds.isDisjoint(with: kinds) }.map(\.word)
    }
}
