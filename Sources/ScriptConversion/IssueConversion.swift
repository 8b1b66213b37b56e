import IssueModel

/// The texts of each part of an issue, in the order in which they are read.
extension TextConversion {
    mutating func issue(_ issue: Issue) -> Issue {
        var issue = issue
        issue.nameplate = nameplate(issue.nameplate)
        for index in issue.pages.indices { issue.pages[index] = page(issue.pages[index]) }
        return issue
    }

    private mutating func nameplate(_ plate: Nameplate) -> Nameplate {
        var plate = plate
        plate.title = text(plate.title)
        for field in [\Nameplate.weekday, \.lunarDate, \.slogan, \.organ, \.publisher] {
            plate[keyPath: field] = text(plate[keyPath: field])
        }
        plate.facts = texts(plate.facts)
        return plate
    }

    private mutating func page(_ page: Page) -> Page {
        var page = page
        page.label = text(page.label)
        page.section = text(page.section)
        var staff: [String: String] = [:]
        for (role, name) in page.staffInOrder {
            // Two roles that differ in script only are one.
            let (role, name) = (text(role), text(name))
            staff[role] = [staff[role], name].compactMap { $0 }.joined(separator: " ")
        }
        page.staff = staff
        page.facts = texts(page.facts)
        for index in page.articles.indices { page.articles[index] = article(page.articles[index]) }
        return page
    }

    private mutating func article(_ article: Article) -> Article {
        var article = article
        let fields = [
            \Article.column, \.kicker, \.headline, \.deck, \.dateline, \.source, \.note,
        ]
        for field in fields { article[keyPath: field] = text(article[keyPath: field]) }
        var bylines: [Byline] = []
        for byline in article.bylines {
            bylines.append(
                Byline(
                    role: text(byline.role), name: text(byline.name), position: byline.position,
                    work: text(byline.work)))
        }
        article.bylines = bylines
        for index in article.blocks.indices { article.blocks[index] = block(article.blocks[index]) }
        return article
    }

    private mutating func block(_ block: Block) -> Block {
        switch block {
        case .paragraph(let text): return .paragraph(self.block(text))
        case .crosshead(let text): return .crosshead(self.block(text))
        case .verse(let lines): return .verse(blocks(lines))
        case .list(let items): return .list(blocks(items))
        case .signature(let lines): return .signature(blocks(lines))
        case .table(let rows):
            var result: [[TextBlock]] = []
            for row in rows { result.append(blocks(row)) }
            return .table(result)
        case .figure(let figure): return .figure(self.figure(figure))
        }
    }

    private mutating func figure(_ figure: Figure) -> Figure {
        var figure = figure
        figure.alt = text(figure.alt)
        figure.caption = text(figure.caption)
        var credits: [Credit] = []
        for credit in figure.credits {
            credits.append(Credit(name: text(credit.name), role: text(credit.role), title: text(credit.title)))
        }
        figure.credits = credits
        return figure
    }
}
