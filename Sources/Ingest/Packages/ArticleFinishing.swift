import Diagnostics
import IssueModel

/// Makes the article of a draft, and the account of its characters.
struct ArticleFinishing {
    private(set) var article: Article
    private(set) var repairs: [Repair] = []
    private(set) var diagnostics: [Diagnostic] = []
    /// Characters that the article keeps in another form, by the page that they stand on.
    private(set) var furniture: [Int: Int] = [:]
    private let draft: ArticleDraft
    private let rules: RepairRules
    private let pages: PackagePages

    init(_ draft: ArticleDraft, rules: RepairRules, pages: PackagePages) {
        self.draft = draft
        self.rules = rules
        self.pages = pages
        article = Article(id: "", kind: draft.kind)
        article.place = draft.place
        article.column = draft.column
        article.kicker = head(draft.kicker)
        article.headline = head(draft.headline)
        article.deck = head(draft.deck)
        for author in draft.authors { article.bylines += bylines(in: author.lines, at: author.position) }
        readFlow()
        if pages.isChinese { takeNames() }
        if draft.kind == .article, !article.blocks.isEmpty, article.headline == nil, article.dateline == nil,
            article.bylines.isEmpty, article.blocks.allSatisfy({ if case .figure = $0 { true } else { false } })
        {
            article.kind = .picture
        }
    }

    /// Lines with whole words; what that costs is noted.
    private mutating func whole(_ lines: [PackageLine]) -> [PackageLine] {
        let words = HalfWords(lines, joins: rules.has(.lineEndHyphens))
        repairs += words.repairs
        for line in words.lines where line.removedInk > 0 {
            furniture[line.page, default: 0] += line.removedInk
        }
        return words.lines
    }

    /// A text of one stretch; nil when it has no characters.
    private mutating func running(_ lines: [PackageLine]) -> String? {
        let text = runningText(whole(lines))
        return text.hasInk ? text : nil
    }

    /// Lines of a head stand as the page breaks them, parted by a space.
    private mutating func head(_ lines: [PackageLine]) -> String? {
        let words = whole(lines).map { $0.text.trimmed }.filter { !$0.isEmpty }
        return words.isEmpty ? nil : words.joined(separator: " ")
    }

    private mutating func bylines(in lines: [PackageLine], at position: Byline.Position) -> [Byline] {
        guard let text = running(lines) else { return [] }
        if pages.isChinese, let read = BylineReading.bylines(in: Scalars(text), position: position),
            read.storedInk == text.inkCount
        {
            return read
        }
        return [Byline(role: nil, name: text, position: position)]
    }

    // MARK: The body

    private mutating func readFlow() {
        // A word that goes on in the next paragraph makes one of both.
        var run: [PackageLine] = []
        for item in draft.flow {
            if case .text(let lines) = item {
                run += lines.enumerated().map { index, line in
                    var line = line
                    line.beginsText = index == 0
                    return line
                }
                continue
            }
            addText(run)
            run = []
            add(item)
        }
        addText(run)
    }

    private mutating func addText(_ run: [PackageLine]) {
        for lines in paragraphs(of: whole(run)) {
            let text = runningText(lines)
            guard text.hasInk else { continue }
            article.blocks.append(.paragraph(TextBlock(text, place: lines.first?.place)))
        }
    }

    private mutating func add(_ item: ArticleDraft.Item) {
        switch item {
        case .text: break
        case .crosshead(let lines):
            guard let text = head(lines) else { return }
            article.blocks.append(.crosshead(TextBlock(text, place: lines.first?.place)))
        case .rows(let lines):
            let rows = whole(lines).filter { $0.text.hasInk }.map { TextBlock($0.text, place: $0.place) }
            if !rows.isEmpty { article.blocks.append(.list(rows)) }
        case .figure(let draft): add(draft)
        }
    }

    private mutating func add(_ draft: ArticleDraft.FigureDraft) {
        let image = pages.picture(in: draft.box, ofPage: draft.page, file: draft.file)
        var figure = Figure(image: image, caption: running(draft.caption))
        figure.credits = running(draft.authors).map(credits) ?? []
        figure.place = draft.place
        // 渡轮驶离码头。周望舒摄
        if pages.isChinese, figure.credits.isEmpty, let caption = figure.caption,
            let tail = CreditReading.creditTail(of: Scalars(caption)),
            tail.caption.inkCount + tail.credits.storedInk == caption.inkCount
        {
            (figure.caption, figure.credits) = (tail.caption.string, tail.credits)
        }
        if figure.image == nil, figure.caption == nil, figure.credits.isEmpty {
            diagnostics.append(
                Diagnostic(.Package.pictureLeftOut, at: draft.place, pages.label(ofPage: draft.page)))
        } else {
            article.blocks.append(.figure(figure))
        }
    }

    private func credits(_ text: String) -> [Credit] {
        guard pages.isChinese, let read = CreditReading.credits(Scalars(text)), read.storedInk == text.inkCount
        else {
            return [Credit(name: text, role: nil)]
        }
        return read
    }

    // MARK: Names in the text

    /// The dateline before the first paragraph, and a name in brackets after the last.
    private mutating func takeNames() {
        let texts = article.blocks.indices.filter {
            if case .paragraph = article.blocks[$0] { true } else { false }
        }
        if let first = texts.first, case .paragraph(var block) = article.blocks[first],
            let opening = Opening(Scalars(block.text)), opening.rest.hasInk
        {
            let kept = opening.dateline.inkCount + opening.bylines.storedInk + opening.rest.inkCount
            note(block.text.inkCount - kept)
            article.dateline = opening.dateline.isEmpty ? nil : opening.dateline
            article.bylines += opening.bylines
            block.text = opening.rest
            article.blocks[first] = .paragraph(block)
        }
        if let last = texts.last, case .paragraph(var block) = article.blocks[last],
            let closing = closingBrackets(of: block.text)
        {
            note(block.text.inkCount - closing.text.inkCount - closing.bylines.storedInk)
            article.bylines += closing.bylines
            block.text = closing.text
            article.blocks[last] = .paragraph(block)
        }
    }

    private mutating func note(_ ink: Int) {
        if let page = draft.pages.first { furniture[page, default: 0] += ink }
    }
}
