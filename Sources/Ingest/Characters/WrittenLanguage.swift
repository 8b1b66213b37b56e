/// `zh-Hant` or `zh-Hans`: which script has more of the characters that only it has.
func writtenLanguage(of texts: [String]) -> String {
    var count = ScriptCount()
    for text in texts { count.take(Scalars(String(text.unicodeScalars.prefix(ScriptCount.enough)))) }
    return count.language
}

/// Characters of traditional script over those of simplified script. They are frequent ones in newspapers.
struct ScriptCount {
    private var lead = 0
    /// Characters of a text that are counted.
    fileprivate static let enough = 4_000

    /// Takes another text.
    mutating func take(_ text: Scalars) {
        let scripts = scripts
        let table = scripts.span
        let beginning = text.prefix(ScriptCount.enough)
        let characters = beginning.span
        for index in characters.indices {
            let place = Int(characters[index].value) &- 0x4000
            if table.indices.contains(place) { lead &+= Int(table[place]) }
        }
    }

    /// Simplified when both have as many.
    var language: String { lead > 0 ? "zh-Hant" : "zh-Hans" }
}

/// The script of each character from U+4000 to U+9FFF: 1 for what only traditional script has, −1 for what only simplified
/// script has.
private let scripts = {
    var table = [Int8](repeating: 0, count: 0xA000 - 0x4000)
    for scalar in simplifiedOnly.unicodeScalars { table[Int(scalar.value) - 0x4000] = -1 }
    for scalar in traditionalOnly.unicodeScalars { table[Int(scalar.value) - 0x4000] = 1 }
    return table
}()

private let traditionalOnly =
    "個們來時國會學說對於這過開關長門問題間電業產經濟發現點東車動員報應實際體與從後無將見場萬氣頭書話語讀買賣錢銀鐵鐘聽寫記設許該請議護變讓進運達邊連選錄鎮縣區隊陽陸際難雙雲靈韓順預領風飛養駐驗魚鳥麥黃齊龍當總結約級紀線組織續網綠維義習聯聲腦華葉藝衛裝複觀規計討訊訓診試詩認誰調論證識警貝負財責貨質費資賽趙趕軍輕輛輪辦農週遊遠適還針鋼錯陳陰隨雖靜響項頁顧顯飯館馬鬥魯鮮鹽黨"
private let simplifiedOnly =
    "个们来时国会学说对于这过开关长门问题间电业产经济发现点东车动员报应实际体与从后无将见场万气头书话语读买卖钱银铁钟听写记设许该请议护变让进运达边连选录镇县区队阳陆难双云灵韩顺预领风飞养驻验鱼鸟麦黄齐龙当总结约级纪线组织续网绿维义习联声脑华叶艺卫装复观规计讨讯训诊试诗认谁调论证识负财责货质费资赛赵赶军轻辆轮办农远适还针钢错陈阴随虽静响项页顾显饭馆马斗鲁鲜盐党"
