extension Issue: Codable {
    private enum Key: String, CodingKey { case schema, language, nameplate, pages, repairs, unplaced }

    /// Reads the JSON interface; fails when `schema` names another one.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        let schema = try container.decode(String.self, forKey: .schema)
        guard schema == Issue.schema else {
            throw DecodingError.dataCorruptedError(
                forKey: .schema, in: container, debugDescription: "\(schema) is not \(Issue.schema)")
        }
        self.init(
            language: try container.decodeIfPresent(String.self, forKey: .language) ?? "zh-Hans",
            nameplate: try container.decode(Nameplate.self, forKey: .nameplate),
            pages: try container.decode([Page].self, forKey: .pages),
            repairs: try container.decodeIfPresent([Repair].self, forKey: .repairs) ?? [],
            unplaced: try container.decodeIfPresent([UnplacedText].self, forKey: .unplaced) ?? [])
    }

    /// Writes the JSON interface.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(Issue.schema, forKey: .schema)
        try container.encode(language, forKey: .language)
        try container.encode(nameplate, forKey: .nameplate)
        try container.encode(pages, forKey: .pages)
        if !repairs.isEmpty { try container.encode(repairs, forKey: .repairs) }
        if !unplaced.isEmpty { try container.encode(unplaced, forKey: .unplaced) }
    }
}

extension Nameplate: Codable {
    private enum Key: String, CodingKey {
        case title, titleLatin, date, weekday, lunarDate, number, pageCount, cn, postalCode, issn, slogan, organ
        case publisher, website, facts
    }

    private static var texts: [(Key, WritableKeyPath<Nameplate, String?>)] {
        [
            (.titleLatin, \.titleLatin), (.date, \.date), (.weekday, \.weekday), (.lunarDate, \.lunarDate),
            (.number, \.number), (.cn, \.cn), (.postalCode, \.postalCode), (.issn, \.issn), (.slogan, \.slogan),
            (.organ, \.organ), (.publisher, \.publisher), (.website, \.website),
        ]
    }

    /// Reads the JSON interface.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        self.init(
            title: try container.decode(String.self, forKey: .title),
            facts: try container.decodeIfPresent([String].self, forKey: .facts) ?? [])
        for (key, field) in Nameplate.texts {
            self[keyPath: field] = try container.decodeIfPresent(String.self, forKey: key)
        }
        pageCount = try container.decodeIfPresent(Int.self, forKey: .pageCount)
    }

    /// Writes the JSON interface.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(title, forKey: .title)
        for (key, field) in Nameplate.texts { try container.encodeIfPresent(self[keyPath: field], forKey: key) }
        try container.encodeIfPresent(pageCount, forKey: .pageCount)
        if !facts.isEmpty { try container.encode(facts, forKey: .facts) }
    }
}

extension Page: Codable {
    private enum Key: String, CodingKey { case number, label, section, staff, facts, articles, dummy }

    /// Reads the JSON interface.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        self.init(
            number: try container.decode(Int.self, forKey: .number),
            label: try container.decode(String.self, forKey: .label),
            section: try container.decodeIfPresent(String.self, forKey: .section),
            staff: try container.decodeIfPresent([String: String].self, forKey: .staff) ?? [:],
            facts: try container.decodeIfPresent([String].self, forKey: .facts) ?? [],
            articles: try container.decode([Article].self, forKey: .articles))
        dummy = try container.decodeIfPresent([String].self, forKey: .dummy) ?? []
    }

    /// Writes the JSON interface.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(number, forKey: .number)
        try container.encode(label, forKey: .label)
        try container.encodeIfPresent(section, forKey: .section)
        if !staff.isEmpty { try container.encode(staff, forKey: .staff) }
        if !facts.isEmpty { try container.encode(facts, forKey: .facts) }
        try container.encode(articles, forKey: .articles)
        if !dummy.isEmpty { try container.encode(dummy, forKey: .dummy) }
    }
}
