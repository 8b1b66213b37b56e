extension Article: Codable {
    private enum Key: String, CodingKey {
        case id, kind, kicker, headline, deck, bylines, dateline, source, column, note, blocks, continuedOn
        case continuedFrom, makeUp
    }

    private static var texts: [(Key, WritableKeyPath<Article, String?>)] {
        [
            (.kicker, \.kicker), (.headline, \.headline), (.deck, \.deck), (.dateline, \.dateline),
            (.source, \.source),
            (.column, \.column), (.note, \.note),
        ]
    }

    /// Reads the JSON interface.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        self.init(
            id: try container.decode(String.self, forKey: .id),
            kind: try container.decodeIfPresent(Kind.self, forKey: .kind) ?? .article,
            blocks: try container.decodeIfPresent([Block].self, forKey: .blocks) ?? [])
        for (key, field) in Article.texts {
            self[keyPath: field] = try container.decodeIfPresent(String.self, forKey: key)
        }
        bylines = try container.decodeIfPresent([Byline].self, forKey: .bylines) ?? []
        continuedOn = try container.decodeIfPresent(Int.self, forKey: .continuedOn)
        continuedFrom = try container.decodeIfPresent(Int.self, forKey: .continuedFrom)
        makeUp = try container.decodeIfPresent(MakeUpHints.self, forKey: .makeUp) ?? MakeUpHints()
    }

    /// Writes the JSON interface.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(id, forKey: .id)
        try container.encode(kind, forKey: .kind)
        for (key, field) in Article.texts { try container.encodeIfPresent(self[keyPath: field], forKey: key) }
        if !bylines.isEmpty { try container.encode(bylines, forKey: .bylines) }
        try container.encode(blocks, forKey: .blocks)
        try container.encodeIfPresent(continuedOn, forKey: .continuedOn)
        try container.encodeIfPresent(continuedFrom, forKey: .continuedFrom)
        if !makeUp.isEmpty { try container.encode(makeUp, forKey: .makeUp) }
    }
}

extension Block: Codable {
    private enum Kind: String, Codable { case paragraph, crosshead, verse, list, table, figure, signature }
    private enum Key: String, CodingKey {
        case kind, text, lines, items, rows, image, alt, caption, credits, annotations
    }

    /// Reads the JSON interface.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        func texts(_ key: Key) throws -> [TextBlock] { try container.decode([TextBlock].self, forKey: key) }
        func text() throws -> TextBlock {
            TextBlock(
                try container.decode(String.self, forKey: .text),
                annotations: try container.decodeIfPresent([Annotation].self, forKey: .annotations) ?? [])
        }
        switch try container.decode(Kind.self, forKey: .kind) {
        case .paragraph: self = .paragraph(try text())
        case .crosshead: self = .crosshead(try text())
        case .verse: self = .verse(try texts(.lines))
        case .signature: self = .signature(try texts(.lines))
        case .list: self = .list(try texts(.items))
        case .table: self = .table(try container.decode([[TextBlock]].self, forKey: .rows))
        case .figure:
            self = .figure(
                Figure(
                    image: try container.decodeIfPresent(String.self, forKey: .image),
                    alt: try container.decodeIfPresent(String.self, forKey: .alt),
                    caption: try container.decodeIfPresent(String.self, forKey: .caption),
                    credits: try container.decodeIfPresent([Credit].self, forKey: .credits) ?? []))
        }
    }

    /// Writes the JSON interface.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        switch self {
        case .paragraph(let text), .crosshead(let text):
            let isCrosshead = if case .crosshead = self { true } else { false }
            try container.encode(isCrosshead ? Kind.crosshead : Kind.paragraph, forKey: .kind)
            try container.encode(text.text, forKey: .text)
            if !text.annotations.isEmpty { try container.encode(text.annotations, forKey: .annotations) }
        case .verse(let lines):
            try container.encode(Kind.verse, forKey: .kind)
            try container.encode(lines, forKey: .lines)
        case .signature(let lines):
            try container.encode(Kind.signature, forKey: .kind)
            try container.encode(lines, forKey: .lines)
        case .list(let items):
            try container.encode(Kind.list, forKey: .kind)
            try container.encode(items, forKey: .items)
        case .table(let rows):
            try container.encode(Kind.table, forKey: .kind)
            try container.encode(rows, forKey: .rows)
        case .figure(let figure):
            try container.encode(Kind.figure, forKey: .kind)
            try container.encodeIfPresent(figure.image, forKey: .image)
            try container.encodeIfPresent(figure.alt, forKey: .alt)
            try container.encodeIfPresent(figure.caption, forKey: .caption)
            if !figure.credits.isEmpty { try container.encode(figure.credits, forKey: .credits) }
        }
    }
}

/// A text without annotations is a string; with annotations, an object.
extension TextBlock: Codable {
    private enum Key: String, CodingKey { case text, annotations }

    /// Reads the JSON interface.
    public init(from decoder: any Decoder) throws {
        if let text = try? decoder.singleValueContainer().decode(String.self) {
            self.init(text)
            return
        }
        let container = try decoder.container(keyedBy: Key.self)
        self.init(
            try container.decode(String.self, forKey: .text),
            annotations: try container.decodeIfPresent([Annotation].self, forKey: .annotations) ?? [])
    }

    /// Writes the JSON interface.
    public func encode(to encoder: any Encoder) throws {
        if annotations.isEmpty {
            var container = encoder.singleValueContainer()
            try container.encode(text)
            return
        }
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(text, forKey: .text)
        try container.encode(annotations, forKey: .annotations)
    }
}
