/// How parts of a story begin and end.
extension LineForms {
    private static let captionSigns = Beginnings([
        "图为", "上图", "下图", "左图", "右图", "图①", "图②", "图③", "图一", "图二", "图1", "图2", "图：", "图/", "图／", "图片说明",
        "图文：", "圖為", "圖說", "圖：",
        "圖／", "上圖", "下圖", "左圖", "右圖", "圖片說明", "圖1", "圖一", "圖①", "题图", "資料照片", "资料图片", "►", "▼", "◀",
    ])

    /// 图为…, 上图：…, 图①：…, ▲…, 圖說：…
    static func hasCaptionSign(_ text: Scalars) -> Bool {
        captionSigns.fit(text) || (text.first == "▲" && text.last == "）")
    }

    private static let newsBeginnings = Beginnings([
        "近日", "日前", "昨日", "昨天", "今日", "今天", "连日来", "近期", "近年来", "入冬以来", "入夏以来", "入秋以来", "入春以来", "记者从",
        "記者從", "为", "随着", "據", "据", "昨晨", "昨晚", "今年", "去年", "上周",
    ])

    /// 3月2日…, 近日…, 日前…, 昨天上午…: how the first sentence of a news story begins.
    static func beginsNews(_ text: Scalars) -> Bool {
        if newsBeginnings.fit(text) { return true }
        let head = text.prefix(12)
        guard let first = head.first, let day = head.firstIndex(of: "日"), head[..<day].contains("月") else {
            return false
        }
        return first.properties.numericType != nil
    }

    /// 【本報訊】…, 【中央社記者王小: a dateline in brackets, which the end of a column's line may cut.
    static func beginsBracketedDateline(_ text: Scalars) -> Bool {
        guard let first = text.first, first == "【" || first == "〔" || first == "（" || first == "(" else {
            return false
        }
        if first == "【" || first == "〔", OpeningForm(text) != nil { return true }
        let head = text.dropFirst().prefix(24)
        guard !head.contains(where: { "】〕）),，。：".unicodeScalars.contains($0) }) else { return false }
        let agency = head.prefix(7)
        if agency.contains("社") || agency.contains("讯") || agency.contains("訊") { return true }
        return first != "（" && first != "("
            && (head.hasPrefix("本報") || head.hasPrefix("本报") || head.hasPrefix("記者") || head.hasPrefix("记者"))
    }

    private static let questions = Beginnings([
        "问：", "答：", "問：", "【问】", "【答】", "读者问：", "讀者問：", "读者来信：", "讀者來信：",
    ])

    /// 问：…, 答：…
    static func beginsTurn(_ text: Scalars) -> Bool { questions.fit(text) }

    /// 问：…, 答：…, 记者：…
    static func isQuestionOrAnswer(_ line: LineParts) -> Bool {
        if questions.fit(line.text) { return true }
        guard let colon = line.shape.firstColon, colon < line.text.startIndex + 9 else { return false }
        let who = line.text[..<colon]
        return who.hasPrefix("记者") || who.hasPrefix("記者") || who.hasSuffix("医生") || who.hasSuffix("主任")
            || who.hasSuffix("教授")
    }

    private static let kickerEndings = Endings([
        "强调", "指出", "要求", "提出", "表示", "显示", "召开", "举行", "部署", "开展", "启动", "印发", "发布", "出炉", "揭晓", "透露",
        "认为", "回应", "之一", "之二", "之三", "之四", "之五", "会议", "調查", "強調", "指出",
        "開會", "公布", "显著", "以来", "期间", "之际", "消息", "通报", "介绍", "关注", "追踪", "系列报道", "见闻", "專訪", "专访", "提醒",
        "宣布", "呼籲", "呼吁", "落幕", "收官", "闭幕", "閉幕", "开幕", "開幕", "揭幕", "出台", "举办", "舉辦", "舉行", "召開", "啟動", "公佈",
        "揭曉",
        "通车", "通車", "开工", "竣工", "投产", "签约",
    ])

    /// 市委常委会会议强调, 最新研究显示: what comes before the headline leads to it.
    static func endsAsKicker(_ text: Scalars) -> Bool { kickerEndings.fit(text) }
}
