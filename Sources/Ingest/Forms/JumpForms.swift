/// Where a text goes on, or comes from: 下转第2版, 上接第1版.
extension LineForms {
    /// The page of a jump, and whether the article goes on there.
    typealias Jump = (page: Int, goesOn: Bool)

    private static let jumpBeginnings = Beginnings([
        "下转第", "下轉第", "上接第", "文转第", "文轉第", "文接第", "紧接第", "转第", "轉第", "续第", "續第", "下转", "下轉", "上接", "文转",
        "文轉", "文接",
        "转", "轉", "續見", "续见", "接", "下接第", "下接", "上承第", "上承", "文承第", "文承",
    ])

    /// The page of 下转第2版 or 上接第1版, and whether the article goes on there.
    static func jump(_ text: Scalars) -> Jump? {
        // Every line is asked; only a short one that begins so is looked at more closely.
        guard text.count <= 60, let first = text.first(where: { !isJumpMark($0) }),
            jumpBeginnings.mayBegin(with: first), text.utf8Count <= 60
        else { return nil }
        let core = text.filter { !isJumpMark($0) }[...]
        guard core.count <= 10, let found = jumpBeginnings.match(in: core),
            let page = page(core.dropFirst(found.length))
        else { return nil }
        let word = core.prefix(found.length)
        return (page, word.first == "下" || !word.contains("接") && !word.contains("承"))
    }

    /// The number of 3版, 三版, A3版; of A3, since the letter of a section says as much as 版; of 5頁, as newspapers abroad count.
    private static func page(_ label: Scalars) -> Int? {
        var number = label
        let isLettered = number.first.map { ("A"..."Z").contains($0) } == true
        if isLettered { number.removeFirst() }
        if let last = number.last, "版頁页".unicodeScalars.contains(last) {
            number.removeLast()
        } else if !isLettered {
            return nil
        }
        guard let page = Int(number.string) ?? PageMark.chineseNumber(number), page > 0 else { return nil }
        return page
    }

    private static let references = Beginnings(["详见", "詳見", "详细报道见", "詳細報導見", "相关报道见", "相關報導見"])

    /// The page of （详见第3版）, a line of its own that is known to say where more is told; inside a paragraph it is text.
    static func reference(_ text: Scalars) -> Jump? {
        let core = text.filter { !isJumpMark($0) }[...]
        guard let found = references.match(in: core) else { return nil }
        let label = core.dropFirst(found.length)
        return page(label.first == "第" ? label.dropFirst() : label).map { ($0, true) }
    }

    /// Brackets, arrows and marks around a jump, and the numbers ① to ⑳ that tell the jumps of a page apart.
    private static func isJumpMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "（", "）", "(", ")", "【", "】", "〔", "〕", "[", "]", "▶", "▼", "◀", "→", " ", "，", "。",
            "\u{2460}"..."\u{2473}":
            true
        default: false
        }
    }

    /// A paragraph that ends in （下转第2版）, or in 下转第2版 after its last sentence.
    static func closingJump(of text: Scalars) -> (text: Scalars, page: Int)? {
        if text.last == "）" {
            guard let open = text.lastIndex(of: "（"), let found = jump(text[open...]), found.goesOn else {
                return nil
            }
            return (text[..<open].trimmed, found.page)
        }
        let tail = text.suffix(12)
        for word in ["下转", "下轉", "文转", "文轉", "下接"] {
            guard let start = tail.occurrence(of: word)?.lowerBound,
                start > text.startIndex, let found = jump(text[start...]), found.goesOn
            else { continue }
            return (text[..<start].trimmed, found.page)
        }
        return nil
    }

    /// Brackets at the end that name the writer, the source, or the page where the text goes on.
    static func endsWithNamesOrJump(_ text: Scalars) -> Bool {
        guard text.last == "）", let open = text.lastIndex(of: "（") else { return false }
        let inside = text[open...]
        return jump(inside) != nil || BylineReading.bracketedNames(inside) != nil || isSource(inside)
    }
}
