/// Words that openings of news stories are made of.
enum OpeningWords {
    /// Datelines without a place.
    private static let fixed = [
        "本报综合消息", "本报综合报道", "本报综合讯", "本报消息", "本报专讯", "本报快讯", "本报讯", "本刊讯", "本台讯", "本社讯", "本网讯", "本报特讯", "本報專訊",
        "本報綜合報道", "本報訊",
        "本刊訊", "特訊", "综合消息：", "本市讯", "本县讯", "本站讯", "校内讯", "本校讯", "综合外电报道", "綜合外電報導", "綜合外電報道", "综合外电", "綜合外電",
        "综合新华社报道", "综合新华社驻外记者报道", "綜合報導", "综合新华社电",
        "据新华社电", "新华社电", "厂内讯",
    ]
    /// Datelines without a place that stand in round brackets.
    static let bracketed = Beginnings([
        "綜合報導", "综合报道", "本報綜合報導", "本报综合报道", "本報特譯", "來函照登", "来函照登", "本報專訪",
    ])

    static let fixedBeginnings = Beginnings(fixed)

    /// How the dateline of an agency, or of a paper with a place and a day, begins.
    static let agencies = Beginnings([
        "据新华社", "新华社", "據", "据", "中新社", "中新网", "中央社", "本报", "本報", "法新社", "路透社", "美联社",
    ])

    /// Before 讯 they make a word that is no dateline: 简讯, 快讯, 通讯.
    static let notPlaces = ScalarSet("简簡短快通喜音资資捷电電视視问問")

    /// Marks that no dateline has.
    static let marks = ScalarSet("，。、“：「")

    /// The last characters of reports and telegrams.
    private static let reports: (Unicode.Scalar, Unicode.Scalar, Unicode.Scalar, Unicode.Scalar) =
        ("电", "電", "讯", "訊")

    /// Whether one of the characters that reports and telegrams begin with can stand at its place. Of nearly every line none
    /// does.
    static func mayReport(_ text: Scalars) -> Bool {
        if let first = text.first, LineForms.isBullet(first) { return true }
        let head = text.prefix(26)
        let characters = head.span
        // Without choices in it, the loop looks at several characters at a time.
        var found: UInt32 = 0
        var index = 0
        while index < characters.count {
            let value = characters[index].value
            found |= value == reports.0.value ? 1 : 0
            found |= value == reports.1.value ? 1 : 0
            found |= value == reports.2.value ? 1 : 0
            found |= value == reports.3.value ? 1 : 0
            index &+= 1
        }
        return found != 0
    }

    /// Cities of three characters that newspapers report from.
    static let longPlaces = Endings([
        "曼哈頓", "曼哈顿", "法拉盛", "布碌崙", "皇后區", "皇后区", "舊金山", "旧金山", "三藩市", "洛杉磯", "洛杉矶", "華盛頓", "华盛顿", "休士頓",
        "休斯敦", "波士頓", "波士顿", "芝加哥", "西雅圖", "西雅图", "檀香山", "夏威夷", "多倫多", "多伦多", "溫哥華", "温哥华", "蒙特婁", "墨爾本", "墨尔本",
        "奧克蘭", "奥克兰", "新加坡", "星加坡", "吉隆坡", "馬尼拉", "马尼拉", "雅加達", "雅加达", "哈爾濱", "哈尔滨", "石家庄", "石家莊", "尖沙咀",
    ])

    /// Family names of two characters after which a name has two more.
    static let compoundNames = Beginnings(["歐陽", "司馬", "諸葛", "司徒", "上官", "欧阳", "司马", "诸葛"])
}
