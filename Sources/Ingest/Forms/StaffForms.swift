/// Who made a page: 责编：王某 版式：李某.
extension LineForms {
    private static let staffRoles = Beginnings([
        "责编", "责任编辑", "编辑", "版式", "美编", "校对", "主编", "值班主任", "组版", "审读", "电话", "邮箱", "值班编委", "本版编辑", "本版责编",
        "值班总编", "值班编辑", "视觉", "视觉设计", "版面设计", "制图", "图编", "实习编辑", "见习编辑", "责校", "一审", "二审", "三审", "投稿邮箱",
        "电子信箱", "电子邮箱", "指导教师", "指导老师", "主持人", "主持",
        "新闻热线", "热线", "执行主编", "统筹", "策划",
        "責編", "責任編輯", "編輯", "美編", "校對", "主編", "值班主任", "版面設計", "版面編輯", "執行編輯", "責任校對",
    ])

    /// What the titles of those who make pages end with: 美术编辑, 採訪主任, 本期责编, 版面構成.
    private static let staffRoleEndings = Endings([
        "编辑", "主编", "总编", "责编", "美编", "检校", "一读", "二读", "三读", "图编", "小编", "编委", "校对", "校读", "校阅", "审读", "审核",
        "审校", "设计", "版式", "版面",
        "组版",
        "制版", "排校", "审稿", "版型", "撰文", "制图", "排版", "美术", "视觉", "统筹", "策划", "执行", "主任", "总监", "监制", "值班", "插图",
        "题图", "题字", "摄影",
        "編輯", "主編", "總編", "責編", "美編", "圖編", "編委", "校對", "校讀", "審讀", "審核", "審校", "設計", "組版", "製版", "製圖", "美術",
        "視覺", "審稿", "排校", "撰稿", "統籌", "策劃", "執行", "總監", "監製", "插畫", "插圖", "題圖", "題字", "攝影", "採訪", "構成",
    ])

    /// Titles in a line that is known to name staff; elsewhere they begin the credit of a picture.
    private static let pictureTitles = Beginnings(["图片", "圖片", "文字", "统计", "統計", "投票统计"])

    private static let contacts = Endings([
        "电话", "電話", "邮箱", "郵箱", "热线", "熱線", "传真", "傳真", "地址", "信箱", "微信", "网址",
    ])

    /// 责编：王某 版式：李某, 责编 王某 版式 李某, 编辑 王某 | 美编 李某 电话 5550166
    ///
    /// - Parameter isKnown: whether the line is known to name staff; then any title before a colon is one, what a line begins with is one,
    ///   and contacts are told like names.
    static func staff(_ text: Scalars, isKnown: Bool = false) -> [(role: String, name: String)]? {
        guard isKnown || beginsWithStaffRole(text), text.utf8Count <= 240 else { return nil }
        var result: [(role: String, name: String)] = []
        for word in text.split(whereSeparator: isStaffSeparator) {
            let parts = word.split(whereSeparator: isStaffMark)
            let isWaiting = result.last?.name == ""
            let isTitle = isTitle(parts.first ?? word, isFirst: result.isEmpty, isKnown: isKnown)
            // 图：甲
            let isWork = isKnown && BylineWords.works.contains(parts[0])
            if parts.count == 2, isTitle || isWork || isLikeRole(parts[0]) && (isKnown || !result.isEmpty) {
                result.append((parts[0].string, parts[1].string))
            } else if parts.count == 1, isTitle, !isWaiting {
                result.append((parts[0].string, ""))
            } else if isWaiting {
                result[result.count - 1].name = word.string
            } else if let last = result.last, PersonNames.isName(word) {
                result[result.count - 1].name = last.name + " " + word.string
            } else if let last = result.last, last.name.unicodeScalars.count == 1, word.count == 1,
                word.isAllHan
            {
                // 方 圆: names of two characters are spaced out to the length of three.
                result[result.count - 1].name += word.string
            } else {
                return nil
            }
        }
        return result.isEmpty || result.contains { $0.name.isEmpty } ? nil : result
    }

    private static func isTitle(_ word: Scalars, isFirst: Bool, isKnown: Bool) -> Bool {
        isStaffRole(word)
            || isKnown && pictureTitles.contains(word)
            || isKnown && (contacts.fit(word) || word.count > 1 && word.allSatisfy { $0.isLatin || $0 == "-" })
            || isKnown && isFirst && isLikeRole(word)
    }

    private static func beginsWithStaffRole(_ text: Scalars) -> Bool {
        guard let start = text.firstIndex(where: { !isStaffSeparator($0) && !isStaffMark($0) }) else {
            return false
        }
        let rest = text[start...]
        // No title is longer.
        let end = rest.prefix(8).firstIndex { !$0.isHan && (isStaffSeparator($0) || isStaffMark($0)) }
        guard let end else { return false }
        let role = rest[..<end]
        return isStaffRole(role) && (isStaffMark(rest[end]) || staffRoles.contains(role) || hasTwoRoles(rest))
    }

    /// 美术编辑 王某 begins many a sentence; with a second title it is a staff line.
    private static func hasTwoRoles(_ text: Scalars) -> Bool {
        text.split(whereSeparator: isStaffSeparator).count { isStaffRole($0) } > 1
    }

    private static func isStaffRole(_ word: Scalars) -> Bool {
        staffRoles.contains(word) || isLikeRole(word) && staffRoleEndings.fit(word)
    }

    private static func isLikeRole(_ word: Scalars) -> Bool { (2...7).contains(word.count) && word.isAllHan }

    private static func isStaffSeparator(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isBlank || scalar == "|" || scalar == "│" || scalar == "｜"
    }

    private static func isStaffMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "：", ":", "/", "／": true
        default: false
        }
    }
}
