import Diagnostics
import IssueModel

/// One labelled line of an item.
struct GoldLine {
    let role: String
    /// As it stands in the file, with `‖` and `␠`.
    let text: String
    /// What follows `=>`, parted at ` | `.
    let gold: [String]?
    let place: SourcePlace

    /// The parts of the text as the model has them.
    var parts: [String] { text.filter { $0 != "␠" }.parted(by: "‖") }
    var whole: String { text.filter { $0 != "␠" && $0 != "‖" } }
}

/// Why a labelled line cannot be understood.
struct GoldFault: Error {
    let reason: String
}

/// Makes the article that the labelled lines of one item say.
struct GoldArticle {
    private(set) var article: Article
    /// Role of the line before, and whether an empty line stands after it.
    private var last: (role: String, isParted: Bool)?

    init(kind: Article.Kind) { article = Article(id: "", kind: kind) }

    mutating func takeBlank() { last?.isParted = true }

    mutating func take(_ line: GoldLine) throws {
        if ["label", "furniture", "jumphead"].contains(line.role) { return }
        if article.place == nil { article.place = line.place }
        if try !takeHead(line), !(try takeFact(line)) { try takeBlock(line) }
        last = (line.role, false)
    }

    private mutating func takeHead(_ line: GoldLine) throws -> Bool {
        let field: WritableKeyPath<Article, String?>
        switch line.role {
        case "column": field = \.column
        case "kicker": field = \.kicker
        case "headline", "notice": field = \.headline
        case "deck": field = \.deck
        case "note": field = \.note
        default: return false
        }
        article[keyPath: field] = [article[keyPath: field], line.whole].compactMap { $0 }.joined(separator: " ")
        return true
    }

    /// Lines that say something about the article.
    private mutating func takeFact(_ line: GoldLine) throws -> Bool {
        let gold = line.gold ?? []
        switch line.role {
        case "byline", "signer":
            guard let names = gold.first else { throw GoldFault(reason: "\(line.role) needs names") }
            add(names, position: line.role == "byline" ? .head : .end)
        case "source": article.source = gold.first ?? line.whole
        case "jump": article.continuedOn = gold.first.flatMap { Int($0) }
        case "jumped":
            // An item that was named before is the same article, and the model has it where it begins.
            if article.blocks.isEmpty { article.continuedFrom = gold.first.flatMap { Int($0) } }
        default: return false
        }
        return true
    }

    private mutating func add(_ names: String, position: Byline.Position) {
        article.bylines += names.split(separator: " ").map {
            let person = NamedPerson(String($0))
            return Byline(role: person.role, name: person.name, position: position)
        }
    }
}

extension GoldArticle {
    private mutating func takeBlock(_ line: GoldLine) throws {
        let text = TextBlock(line.whole, place: line.place)
        switch line.role {
        case "opening": takeOpening(line)
        case "body": takeParagraph(line.parts, line, gold: line.gold ?? [])
        case "more": takeRest(line)
        case "crosshead": article.blocks.append(.crosshead(text))
        case "verse":
            if case .verse(let lines)? = joined(line.role, acrossBlank: false) {
                replaceLast(.verse(lines + [text]))
            } else {
                article.blocks.append(.verse([text]))
            }
        case "list":
            if case .list(let items)? = joined(line.role, acrossBlank: true) {
                replaceLast(.list(items + [text]))
            } else {
                article.blocks.append(.list([text]))
            }
        case "table":
            let row = cells(of: line).map { TextBlock($0, place: line.place) }
            if case .table(let rows)? = joined(line.role, acrossBlank: true) {
                replaceLast(.table(rows + [row]))
            } else {
                article.blocks.append(.table([row]))
            }
        case "signature":
            if case .signature(let lines)? = joined(line.role, acrossBlank: true) {
                replaceLast(.signature(lines + [text]))
            } else {
                article.blocks.append(.signature([text]))
            }
        case "caption": takeCaption(line)
        case "credit": takeCredit(line)
        default: throw GoldFault(reason: "\(line.role) inside an item")
        }
    }

    /// The last block when the line before was of the same role.
    private func joined(_ role: String, acrossBlank: Bool) -> Block? {
        guard let last, last.role == role, acrossBlank || !last.isParted else { return nil }
        return article.blocks.last
    }

    private mutating func replaceLast(_ block: Block) { article.blocks[article.blocks.count - 1] = block }

    private func cells(of line: GoldLine) -> [String] {
        if let gold = line.gold { return gold }
        let text = line.whole
        let separator: Character = text.contains("\t") ? "\t" : text.contains("|") ? "|" : "｜"
        return text.split(separator: separator, omittingEmptySubsequences: false).map { comparable(String($0)) }
    }

    private mutating func takeOpening(_ line: GoldLine) {
        var gold = line.gold ?? []
        if let first = gold.first, !first.contains(":") { article.dateline = gold.removeFirst() }
        if let names = gold.first, !GoldArticle.isEnding(names) {
            add(names, position: .dateline)
            gold.removeFirst()
        }
        takeParagraph(Array(line.parts.dropFirst()), line, gold: gold)
    }

    private static func isEnding(_ gold: String) -> Bool { gold.hasPrefix("end ") || gold.hasPrefix("jump ") }

    /// A paragraph; what `gold` says of its end stands in the parts after the first.
    private mutating func takeParagraph(_ parts: [String], _ line: GoldLine, gold: [String]) {
        takeEndings(gold)
        article.blocks.append(.paragraph(TextBlock(parts.first ?? "", place: line.place)))
    }

    private mutating func takeEndings(_ gold: [String]) {
        for entry in gold {
            if entry.hasPrefix("end ") { add(String(entry.dropFirst(4)), position: .endBrackets) }
            if entry.hasPrefix("jump ") { article.continuedOn = Int(entry.dropFirst(5)) }
        }
    }

    /// The rest of a paragraph; a picture may stand between the halves.
    private mutating func takeRest(_ line: GoldLine) {
        takeEndings(line.gold ?? [])
        let text = line.parts.first ?? ""
        let before = article.blocks.lastIndex { block in
            if case .figure = block { false } else { true }
        }
        if let before, case .paragraph(var block) = article.blocks[before] {
            block.text += text
            article.blocks[before] = .paragraph(block)
            return
        }
        article.blocks.append(.paragraph(TextBlock(text, place: line.place)))
    }

    private mutating func takeCaption(_ line: GoldLine) {
        var figure = Figure(image: nil, caption: line.parts.first, credits: credits(line.gold))
        figure.place = line.place
        article.blocks.append(.figure(figure))
    }

    /// A credit without caption stands for a picture that the text does not show otherwise.
    private mutating func takeCredit(_ line: GoldLine) {
        guard case .figure(var figure)? = article.blocks.last else {
            var figure = Figure(image: nil, credits: credits(line.gold))
            figure.place = line.place
            return article.blocks.append(.figure(figure))
        }
        figure.credits += credits(line.gold)
        replaceLast(.figure(figure))
    }

    /// `本报记者:甲 通讯员:乙 | 摄`; `圖:甲` says before the name what others print after it.
    private func credits(_ gold: [String]?) -> [Credit] {
        guard let gold, let names = gold.first else { return [] }
        return names.split(separator: " ").map { entry in
            let person = NamedPerson(String(entry))
            guard gold.count > 1 else { return Credit(name: person.name, role: person.role) }
            return Credit(name: person.name, role: gold[1], title: person.role)
        }
    }
}
