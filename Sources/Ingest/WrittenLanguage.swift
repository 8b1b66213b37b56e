/// `zh-Hant` or `zh-Hans`: which script has more of the characters that only it has. The characters are frequent ones in
/// newspapers; a thousand of the text are enough to tell.
func writtenLanguage(of texts: [String]) -> String {
    let (scripts, firstCharacter) = (scripts, firstCharacter)
    var counts = (traditional: 0, simplified: 0)
    for text in texts {
        let bytes = text.utf8Span.span
        var rest = 20_000
        var index = 0
        while index < bytes.count, rest > 0 {
            rest -= 1
            let length = bytes.length(at: index)
            defer { index &+= length }
            // Characters from U+4000 to U+9FFF.
            guard (0xE4...0xE9).contains(bytes[index]) else { continue }
            let value = Int(bytes[index] & 0x0F) << 12 | Int(bytes[index + 1] & 0x3F) << 6
            switch scripts[(value | Int(bytes[index + 2] & 0x3F)) - firstCharacter] {
            case .both: continue
            case .traditional: counts.traditional += 1
            case .simplified: counts.simplified += 1
            }
        }
    }
    return counts.traditional > counts.simplified ? "zh-Hant" : "zh-Hans"
}

/// The script that a character belongs to.
private enum Script {
    case both, traditional, simplified
}

/// The first character of the table of scripts.
private let firstCharacter = 0x4000

/// The script of each character from U+4000 to U+9FFF.
private let scripts = {
    var table = [Script](repeating: .both, count: 0xA000 - firstCharacter)
    for scalar in simplifiedOnly.unicodeScalars { table[Int(scalar.value) - firstCharacter] = .simplified }
    for scalar in traditionalOnly.unicodeScalars { table[Int(scalar.value) - firstCharacter] = .traditional }
    return table
}()

private let traditionalOnly =
    "個們來時國會學說對於這過開關長門問題間電業產經濟發現點東車動員報應實際體與從後無將見場萬氣頭書話語讀買賣錢銀鐵鐘聽寫記設許該請議護變讓進運達邊連選錄鎮縣區隊陽陸際難雙雲靈韓順預領風飛養駐驗魚鳥麥黃齊龍當總結約級紀線組織續網綠維義習聯聲腦華葉藝衛裝複觀規計討訊訓診試詩認誰調論證識警貝負財責貨質費資賽趙趕軍輕輛輪辦農週遊遠適還針鋼錯陳陰隨雖靜響項頁顧顯飯館馬鬥魯鮮鹽黨"
private let simplifiedOnly =
    "个们来时国会学说对于这过开关长门问题间电业产经济发现点东车动员报应实际体与从后无将见场万气头书话语读买卖钱银铁钟听写记设许该请议护变让进运达边连选录镇县区队阳陆难双云灵韩顺预领风飞养驻验鱼鸟麦黄齐龙当总结约级纪线组织续网绿维义习联声脑华叶艺卫装复观规计讨讯训诊试诗认谁调论证识负财责货质费资赛赵赶军轻辆轮办农远适还针钢错陈阴随虽静响项页顾显饭馆马斗鲁鲜盐党"
