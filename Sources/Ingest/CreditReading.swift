import IssueModel

/// Reads who made a picture.
enum CreditReading {
    /// What is printed after the names, longest first.
    private static let works = [
        "特约摄影", "摄影报道", "摄影报导", "攝影報道", "攝影報導", "摄影", "攝影", "供图", "供圖", "制图", "製圖", "绘图", "繪圖", "图片", "提供", "摄",
        "攝", "图", "圖", "绘", "繪", "漫画", "漫畫", "作", "画", "畫",
    ]
    /// What is printed before the names, with a colon or a stroke after it.
    private static let heads = [
        "摄影报道", "攝影報道", "图片提供", "圖片提供", "摄影", "攝影", "图片", "圖片", "供图", "供圖", "制图", "绘图", "图", "圖", "摄", "攝", "绘",
        "繪", "插画", "插畫", "漫画", "漫畫", "题图",
    ]
    private static let files: Set<String> = [
        "资料图片", "资料照片", "資料照片", "資料圖片", "资料图", "資料圖", "本报资料图", "本报资料图片", "网络图片", "网络图",
    ]

    /// 牛利敏 郝晨光摄, 本报记者 甲 摄, （記者甲攝）, 圖／甲, 受访者供图; nil for anything else.
    static func credits(_ text: String) -> [Credit]? {
        guard text.utf8.count <= 110 else { return nil }
        let core = text.withoutBrackets.trimmed
        guard core.utf8.count <= 100, !core.contains("，"), !core.contains("。") else { return nil }
        if files.contains(core) { return [Credit(name: core, role: nil)] }
        if let headed = headed(core) { return headed }
        guard let work = works.first(where: { core.hasSuffix($0) }) else { return nil }
        var names = String(core.dropLast(work.count)).trimmed
        while let last = names.last, "/／|：:".contains(last) { names = String(names.dropLast()).trimmed }
        return people(names, work: work)
    }

    private static func headed(_ core: String) -> [Credit]? {
        guard let head = heads.first(where: { core.hasPrefix($0) }) else { return nil }
        let rest = core.dropFirst(head.count)
        guard let mark = rest.first, "/／：:|".contains(mark) else { return nil }
        let inner = String(rest.dropFirst()).trimmed
        guard !inner.isEmpty, inner.utf8.count <= 60 else { return nil }
        if let work = works.first(where: { inner.hasSuffix($0) && inner.count > $0.count + 1 }),
            let people = people(String(inner.dropLast(work.count)).trimmed, work: work)
        {
            return people
        }
        return people(inner, work: head)
    }

    private static func people(_ names: String, work: String) -> [Credit]? {
        guard !names.isEmpty else { return nil }
        if let bylines = BylineReading.bylines(in: names, position: .end),
            bylines.allSatisfy({ $0.work == nil })
        {
            return bylines.map { Credit(name: $0.name, role: work, title: $0.role) }
        }
        // 某局提供, 受访者供图: bodies give pictures too, but they do not take them.
        let bodies = ["供图", "供圖", "提供", "图片提供", "圖片提供", "图片", "圖片", "图", "圖", "制图"]
        guard bodies.contains(work), names.unicodeScalars.count <= 16,
            names.unicodeScalars.allSatisfy({ $0.isHan || $0.isLatin })
        else { return nil }
        return [Credit(name: names, role: work)]
    }

    /// A caption with its credit on the same line: the credit is in brackets, or after the last sentence.
    static func creditTail(of text: String) -> (caption: String, credits: [Credit])? {
        if text.hasSuffix("）"), let open = text.lastIndex(of: "（") {
            guard let credits = credits(String(text[open...])) else { return nil }
            let caption = String(text[..<open]).trimmed
            return caption.isEmpty ? nil : (caption, credits)
        }
        let tail = text.suffix(34)
        guard works.contains(where: { tail.hasSuffix($0) }) || files.contains(where: { tail.hasSuffix($0) })
        else { return nil }
        let marks: Set<Character> = ["。", "”", "！", "？", "」", "）"]
        var starts: [Substring.Index] = tail.indices.reversed().filter { marks.contains(tail[$0]) }.map {
            tail.index(after: $0)
        }
        starts = Array(starts.prefix(1)) + wordStarts(in: tail)
        for start in starts where start < tail.endIndex {
            let candidate = String(tail[start...]).trimmed
            let caption = String(text[..<start]).trimmed
            guard !caption.isEmpty, !candidate.isEmpty, let credits = credits(candidate) else { continue }
            return (caption, credits)
        }
        return nil
    }

    /// Starts of words after a blank, the longest rest first.
    private static func wordStarts(in tail: Substring) -> [Substring.Index] {
        tail.indices.dropFirst().filter { index in
            tail[tail.index(before: index)].unicodeScalars.allSatisfy(\.isBlank)
                && !tail[index].unicodeScalars.allSatisfy(\.isBlank)
        }
    }
}
