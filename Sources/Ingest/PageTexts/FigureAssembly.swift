import Diagnostics
import IssueModel

/// Pictures with their captions and credits.
extension PageAssembly {
    mutating func takeCaption(_ line: SourceLine, standsAlone: Bool) {
        let parted = CreditReading.creditTail(of: line.scalars) ?? CreditReading.agencyTail(of: line.scalars)
        let text = tightened(parted?.caption.string ?? line.text, of: line)
        var figure = Figure(image: nil, caption: text, credits: parted?.credits ?? [])
        figure.place = line.place
        let stored = text.inkCount + figure.credits.storedInk
        tally.furniture += line.ink - stored
        if standsAlone || isCompletePicture {
            startPicture(figure, at: line.place)
        } else {
            if !isOpen { start(.picture, at: line.place) }
            update { $0.blocks.append(.figure(figure)) }
        }
    }

    /// A photograph that stands for itself; the article before it may go on after it.
    private mutating func startPicture(_ figure: Figure, at place: SourcePlace) {
        if hasHeadOnly {
            update {
                $0.kind = .picture
                $0.blocks.append(.figure(figure))
            }
            return
        }
        let open = isEnded || current?.kind == .picture ? interrupted : articles.indices.last
        start(.picture, at: place)
        update { $0.blocks.append(.figure(figure)) }
        interrupted = open
    }

    mutating func takeCredit(_ line: SourceLine) {
        guard let credits = CreditReading.credits(line.scalars) ?? namedCredits(line) else {
            return takeByline(line)
        }
        if line.scalars.last == "）", let caption = loneCaption {
            var figure = Figure(image: nil, caption: caption.text, credits: credits)
            figure.place = caption.place
            tally.furniture += line.ink - credits.storedInk
            update { $0.kind = .picture }
            return replaceLast(with: .figure(figure))
        }
        if lastFigure == nil, line.scalars.last == "）", credits.allSatisfy({ $0.role == "提供" }),
            current?.source == nil, !blocks.isEmpty
        {
            return takeSource(line)
        }
        guard var figure = lastFigure, figure.credits.isEmpty else {
            // A credit without a caption stands for a picture that the text does not show otherwise.
            var figure = Figure(image: nil, credits: credits)
            figure.place = line.place
            tally.furniture += line.ink - credits.storedInk
            // Under a head it is of the article; after text it stands by itself.
            if isOpen, blocks.isEmpty {
                update { $0.blocks.append(.figure(figure)) }
            } else {
                startPicture(figure, at: line.place)
            }
            return
        }
        figure.credits = credits
        let stored = credits.storedInk
        tally.furniture += line.ink - stored
        replaceLast(with: .figure(figure))
    }

    /// 新华社/法新, 本报记者 甲: under a picture of which nobody has said who made it a name alone says so.
    private func namedCredits(_ line: SourceLine) -> [Credit]? {
        guard lacksCredit, line.ink <= 24, !line.scalars.contains(where: { $0 == "，" || $0.isStop }) else {
            return nil
        }
        if let credits = CreditReading.credits(under: line.scalars) { return credits }
        let core = line.scalars.withoutRoundBrackets
        return BylineReading.names(in: core, mayBeBody: true)?.map {
            Credit(name: $0.name.string, role: nil, title: $0.role?.string)
        } ?? [Credit(name: core.string, role: nil)]
    }

    /// Whether the article under way is a picture without a head that has its caption and its credit: the next caption is
    /// that of another.
    private var isCompletePicture: Bool {
        guard let article = current, article.kind == .picture, !article.hasHead, let figure = lastFigure else {
            return false
        }
        return figure.caption != nil && !figure.credits.isEmpty
    }

    /// 5月5日，市民在江滨放风筝。 with （甲 摄） under it, and nothing else: what looked like a short story tells of a picture.
    var loneCaption: TextBlock? {
        guard let article = current, article.kind == .article, article.blocks.count == 1,
            article.bylines.isEmpty,
            article.dateline == nil, case .paragraph(let text) = article.blocks[0], text.text.inkCount <= 160,
            !text.text.hasSuffix("：")
        else { return nil }
        return text
    }

    /// Whether the last block is a picture of which nobody has said who made it.
    var lacksCredit: Bool { lastFigure.map { $0.credits.isEmpty } ?? false }

    private var lastFigure: Figure? {
        if case .figure(let figure)? = blocks.last { figure } else { nil }
    }

    /// A label that `issue.yaml` gives a picture, such as a QR code.
    mutating func takeLabelledPicture(_ line: SourceLine) {
        var figure = Figure(image: nil, caption: line.text)
        figure.place = line.place
        if !isOpen { start(.picture, at: line.place) }
        update { $0.blocks.append(.figure(figure)) }
    }
}
