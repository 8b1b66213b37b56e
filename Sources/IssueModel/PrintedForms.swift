/// The parts of an article as a newspaper prints them. EPUB, PDF and the checks of both use these and nothing else,
/// so that the two editions always say the same.
extension Article {
    /// 本报讯（记者 段红梅）: what runs in before the first word of the body.
    package var leadIn: String? {
        let names = Article.printed(bylines.filter { $0.position == .dateline })
        switch (dateline, names) {
        case (nil, nil): return nil
        case (let dateline?, nil): return dateline
        case (let dateline, let names?): return (dateline ?? "") + "（\(names)）"
        }
    }

    /// The byline in its own line under the headline.
    package var headByline: String? { Article.printed(bylines.filter { $0.position == .head }) }

    /// The byline in its own line after the text.
    package var endByline: String? { Article.printed(bylines.filter { $0.position == .end }) }

    /// The name in brackets after the last sentence: （李文）.
    package var endBrackets: String? {
        Article.printed(bylines.filter { $0.position == .endBrackets }).map { "（\($0)）" }
    }

    /// 据《北京晚报》: the source as a newspaper prints it, in Traditional Chinese 據《…》. Words such as 摘自 are part of the
    /// source and stand as they are.
    ///
    /// - Parameter language: BCP 47 language of the issue.
    package func printedSource(in language: String) -> String? {
        guard let source else { return nil }
        let verbs =
            SourceWords.labels + SourceWords.verbs + SourceWords.reprints + [
                "综合", "綜合", "责任", "責任", "据", "據",
            ]
        if verbs.contains(where: source.hasPrefix) { return source }
        return (ChineseScript(language: language) == .traditional ? "據" : "据") + source
    }

    /// 编者按 and the like: a note that stands before the text.
    package var openingNote: String? { noteCloses ? nil : note }

    /// （作者系…）, 注：…: a note that stands after the text.
    package var closingNote: String? { noteCloses ? note : nil }

    private var noteCloses: Bool {
        guard let note else { return false }
        return ["（", "(", "注", "註", "备注", "備註", "单位：", "單位："].contains(where: note.hasPrefix)
    }

    /// Lines of the headline (主题), as the newsroom broke it. A blank between two Western words parts words, not lines.
    package var headlineLines: [String] {
        var lines: [String] = []
        for part in headline?.split(separator: " ") ?? [] {
            let last = lines.last?.unicodeScalars.last(where: \.isOfWord)
            let first = part.unicodeScalars.first(where: \.isOfWord)
            if let last, last.isWestern, first?.isWestern != false {
                lines[lines.count - 1] += " " + part
            } else {
                lines.append(String(part))
            }
        }
        return lines
    }

    /// Names after their role, the role once for all that share it: 记者 段红梅 郝晨光 通讯员 李文.
    private static func printed(_ bylines: [Byline]) -> String? {
        var words: [String] = []
        var role: String?
        for byline in bylines {
            if let next = byline.role, next != role {
                words.append(next)
                role = next
            }
            words.append(byline.name)
            if let work = byline.work { words.append(work) }
        }
        return words.isEmpty ? nil : words.joined(separator: " ")
    }
}

extension Figure {
    /// 牛利敏 郝晨光摄, 本报记者 甲 乙 摄: the title once for all that share it, the names that share a role, then the
    /// role, after a blank when a title stands before.
    package var printedCredits: String? {
        var parts: [String] = []
        var words: [String] = []
        var title: String?
        for (index, credit) in credits.enumerated() {
            if let next = credit.title, next != title {
                words.append(next)
                title = next
            }
            words.append(credit.name)
            let next = index + 1 < credits.count ? credits[index + 1].role : nil
            if index + 1 == credits.count || next != credit.role {
                let names = words.joined(separator: " ")
                parts.append(names + (title != nil && credit.role != nil ? " " : "") + (credit.role ?? ""))
                words = []
                title = nil
            }
        }
        return parts.isEmpty ? nil : parts.joined(separator: " ")
    }
}

extension Page {
    /// 责编：段青禾　版式：苏禾; nil when nobody is named.
    package var printedStaff: String? {
        let words = staffInOrder.map { "\($0.role)：\($0.name)" }
        return words.isEmpty ? nil : words.joined(separator: "\u{3000}")
    }
}

extension Nameplate {
    /// 国内统一连续出版物号, 邮发代号 with their labels, in the script of the issue.
    ///
    /// - Parameter language: BCP 47 language of the issue.
    package func printedCodes(in language: String) -> [String] {
        let isTraditional = ChineseScript(language: language) == .traditional
        let labels = isTraditional ? ("國內統一連續出版物號", "郵發代號") : ("国内统一连续出版物号", "邮发代号")
        let codes = [
            cn.map { "\(labels.0)：\($0)" }, issn.map { "ISSN \($0)" }, postalCode.map { "\(labels.1)：\($0)" },
        ]
        return codes.compactMap { $0 }
    }

    /// All that a nameplate prints beside the name.
    ///
    /// - Parameter language: BCP 47 language of the issue.
    package func printedFacts(in language: String) -> [String] {
        let numbers = [number.map { "第\($0)期" }, pageCount.map { "今日\($0)版" }]
        let before = [titleLatin, date, weekday, lunarDate] + numbers
        let after = [organ, publisher, website, slogan]
        return before.compactMap { $0 } + printedCodes(in: language) + after.compactMap { $0 } + facts
    }
}

extension Unicode.Scalar {
    fileprivate var isOfWord: Bool { properties.isAlphabetic || properties.numericType != nil }

    /// Whether a character of a word is one that Chinese is not written with.
    fileprivate var isWestern: Bool { value < 0x2E80 }
}
