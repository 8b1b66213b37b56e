import IssueModel

/// Reads who made a picture.
enum CreditReading {
    /// What is printed after the names, longest first.
    private static let works = [
        "特约摄影", "特約攝影", "摄影报道", "摄影报导", "攝影報道", "攝影報導", "摄影", "攝影", "供图", "供圖", "制图", "製圖", "绘图", "繪圖", "图片",
        "圖片", "提供", "插图", "插圖", "摄",
        "攝", "图", "圖", "绘", "繪", "漫画", "漫畫", "作", "画", "畫", "书", "書", "刻", "傳真", "传真", "照片",
    ]
    private static let files = [
        "资料图片", "资料照片", "資料照片", "資料圖片", "资料图", "資料圖", "本报资料图", "本报资料图片", "网络图片", "网络图",
    ]

    /// The lists that every line is held against, in one value: to look whether a list is made already costs as much as to ask it.
    private struct Words: Sendable {
        let workEndings = Endings(CreditReading.works)
        /// What is printed before the names, with a colon or a stroke after it.
        let heads = Beginnings([
            "特约摄影师", "特約攝影師", "摄影师", "攝影師",
            "图与文", "圖與文", "图／文", "圖／文", "图/文", "圖/文", "文／图", "文／圖", "文/图", "文/圖", "特约摄影", "特約攝影", "摄影报道",
            "攝影報道", "图片提供",
            "圖片提供",
            "摄影", "攝影", "图片", "圖片", "供图", "供圖", "制图", "绘图", "图",
            "圖", "摄", "攝", "绘",
            "繪", "插画", "插畫", "漫画", "漫畫", "题图", "本版摄影", "本版攝影",
        ])
        let fileWords = Beginnings(CreditReading.files)
        /// How a line ends that can have a credit at its end.
        let tailEndings = Endings(CreditReading.works + CreditReading.files)
        /// 以上均为本报记者 甲 摄: what says that it is of several pictures.
        let ofAll = Beginnings(
            ["以上", "以上图片", "以上照片", "本版图片", "本版照片", "本组图片", "本组照片"].flatMap {
                [$0 + "均由", $0 + "均为", $0 + "由", $0 + "为"]
            })
        let strokes = ScalarSet("/／|：:")
        let sentenceEnds = ScalarSet("。”！？」）》〉")
    }
    private static let words = Words()

    /// 牛利敏 郝晨光摄, 本报记者 甲 摄, （記者甲攝）, 圖／甲, 受访者供图; nil for anything else.
    static func credits(_ text: Scalars) -> [Credit]? {
        guard text.count <= 110, mayBeCredits(text) else { return nil }
        var core = text.withoutBrackets.trimmed
        if let all = words.ofAll.match(in: core) { core = core.dropFirst(all.length).trimmed }
        let head = words.heads.match(in: core)
        let work = words.workEndings.match(in: core)
        guard head != nil || work != nil || words.fileWords.contains(core) else { return nil }
        guard text.utf8Count <= 110, core.utf8Count <= 100, !core.contains("，"), !core.contains("。") else {
            return nil
        }
        if words.fileWords.contains(core) { return [Credit(name: core.string, role: nil)] }
        if let head, let headed = headed(core, head: core.prefix(head.length)) { return headed }
        guard let work else { return nil }
        let before = core.dropLast(work.length)
        // 鹤鸣 书 wrote it; 一日一书 is something else.
        if core.last == "书" || core.last == "書" || core.last == "刻" {
            guard before.last?.isBlank == true else { return nil }
        }
        var names = before.trimmed
        while let last = names.last, words.strokes.contains(last) { names = names.dropLast().trimmed }
        return people(names, work: works[work.word])
    }

    /// Whether the line begins or ends with a character that credits do, or has something around it. Nearly no line does.
    private static func mayBeCredits(_ text: Scalars) -> Bool {
        guard let first = text.first, let last = text.last else { return false }
        return words.workEndings.mayEnd(with: last) || words.heads.mayBegin(with: first)
            || words.fileWords.mayBegin(with: first) || first.mayStandAround || first.isBlank || last.isBlank
    }

    /// 摄影：甲, 图／甲 供图.
    private static func headed(_ core: Scalars, head: Scalars) -> [Credit]? {
        let rest = core.dropFirst(head.count)
        guard let mark = rest.first else { return nil }
        if mark.isBlank, head.count >= 2 { return titled(rest.trimmed, title: head) }
        guard words.strokes.contains(mark) || mark == "╱" else { return nil }
        let inner = rest.dropFirst().trimmed
        guard !inner.isEmpty, inner.utf8Count <= 60 else { return nil }
        if let work = words.workEndings.match(in: inner, shorterThan: inner.count - 1),
            let people = people(inner.dropLast(work.length).trimmed, work: works[work.word])
        {
            return people
        }
        return people(inner, work: head.string)
    }

    /// 特约摄影 甲: without a mark between.
    private static func titled(_ name: Scalars, title: Scalars) -> [Credit]? {
        guard PersonNames.isName(name), name.last != "摄", name.last != "攝" else { return nil }
        return [Credit(name: name.string, role: title.string)]
    }

    /// Bodies give pictures too, but they do not take them.
    private static let worksOfBodies: Set<String> = [
        "供图", "供圖", "提供", "图片提供", "圖片提供", "图片", "圖片", "图", "圖", "制图", "傳真", "传真", "照片",
    ]

    private static func people(_ printed: Scalars, work: String) -> [Credit]? {
        var names = printed
        // 資料照片／甲 提供: that the picture is an old one names nobody.
        if let stroke = names.firstIndex(where: words.strokes.contains),
            words.fileWords.contains(names[..<stroke].trimmed)
        {
            names = names[(stroke + 1)...].trimmed
        }
        // 视频截图 names nobody.
        guard !names.isEmpty, names.last != "截" else { return nil }
        if let bylines = BylineReading.names(in: names, mayBeBody: true),
            bylines.allSatisfy({ $0.work == nil })
        {
            return bylines.map { Credit(name: $0.name.string, role: work, title: $0.role?.string) }
        }
        // 某局提供, 受访者供图
        guard worksOfBodies.contains(work), names.count <= 16,
            names.allSatisfy({ $0.isHan || $0.isLatin })
        else { return nil }
        return [Credit(name: names.string, role: work)]
    }

    /// A caption with its credit on the same line: the credit is in brackets, or after the last sentence.
    static func creditTail(of text: Scalars) -> (caption: Scalars, credits: [Credit])? {
        if text.last == "）", let open = text.lastIndex(of: "（") {
            guard let credits = credits(text[open...]) else { return nil }
            let caption = text[..<open].trimmed
            return caption.isEmpty ? nil : (caption, credits)
        }
        let tail = text.suffix(34)
        let ends = words.sentenceEnds
        let end = tail.lastIndex { !$0.isHan && ends.contains($0) }
        let afterSentence = end.map { tail[($0 + 1)...].trimmed } ?? []
        guard words.tailEndings.fit(tail) || words.heads.fit(afterSentence) else { return nil }
        let starts = end.map { [$0 + 1] } ?? []
        for start in starts + wordStarts(in: tail) where start < tail.endIndex {
            let candidate = tail[start...].trimmed
            let caption = text[..<start].trimmed
            guard !caption.isEmpty, !candidate.isEmpty, let credits = credits(candidate) else { continue }
            return (caption, credits)
        }
        return nil
    }

    private static let agencies = Beginnings([
        "新华社", "新華社", "中新社", "中央社", "法新社", "路透社", "美联社", "美聯社", "共同社", "塔斯社", "彭博社", "欧新社", "歐新社",
    ])

    /// （法新社） at the end of a caption.
    static func agencyTail(of text: Scalars) -> (caption: Scalars, credits: [Credit])? {
        guard text.last == "）", let open = text.lastIndex(of: "（"), open > text.startIndex else { return nil }
        let agency = text[(open + 1)...].dropLast()
        guard agencies.contains(agency) else { return nil }
        return (text[..<open].trimmed, [Credit(name: agency.string, role: nil)])
    }

    /// 新华社发（甲 摄）: the agency and who took the picture for it; 作者：甲 under a drawing.
    static func credits(under text: Scalars) -> [Credit]? {
        if text.hasPrefix("作者："), PersonNames.isName(text.dropFirst(3)) {
            return [Credit(name: text.dropFirst(3).string, role: "作者")]
        }
        guard text.last == "）", let open = text.firstIndex(of: "（"),
            let agency = agencies.match(in: text), open == text.startIndex + agency.length + 1,
            text[open - 1] == "发" || text[open - 1] == "發", let inside = credits(text[open...])
        else { return nil }
        return inside.map { Credit(name: $0.name, role: $0.role, title: text[..<open].string) }
    }

    /// Starts of words after a blank, the longest rest first.
    private static func wordStarts(in tail: Scalars) -> [Int] {
        tail.indices.dropFirst().filter { tail[$0 - 1].isBlank && !tail[$0].isBlank }
    }
}
