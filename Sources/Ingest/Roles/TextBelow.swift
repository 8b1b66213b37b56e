/// What the text below a short line is like: the head of a notice is known by what the notice says.
extension PageFeatures {
    /// Lines below a short one among which its text begins, and paragraphs of the text before who signs it.
    private static let (reach, paragraphs) = (4, 6)

    /// Adds what the text below the line is like.
    func addTextBelow(_ index: Int, _ texts: TextsBelow, to table: inout FeatureTable) {
        guard traits[index].isShort, traits[index].shape.ink <= 42,
            let text = (index + 1..<min(lines.count, index + 1 + PageFeatures.reach)).first(where: {
                traits[$0].isLong
            })
        else { return }
        switch texts.noticeWords(in: text) {
        case 0: break
        case 1: table.append(.noticeWord)
        case 2: table.append(.noticeWords)
        default: table.append(.noticeWordsMany)
        }
        if traits[text].shape.longestNumber >= 7 { table.append(.textPhone) }
        if texts.hasSpeech(text) { table.append(.textSpeech) }
        var below = text
        while below < lines.count, traits[below].isLong, below < text + PageFeatures.paragraphs { below += 1 }
        guard below < lines.count else { return }
        if traits[below].has([.organisation, .date]) { table.append(.textSigned) }
        if traits[below].has([.byline, .names]) { table.append(.textNamed) }
    }
}

/// The long lines that stand right below short ones, each read once.
struct TextsBelow {
    /// Words of notices in each line, a bit for each; the last bit tells of speech.
    private var marks: [UInt64]

    /// Characters at the beginning and at the end of a text that are read.
    private static let (beginning, end) = (160, 60)
    private static let speech: UInt64 = 1 << 63

    /// Words that notices have, and news hardly; fewer than 63.
    private static let words = Beginnings([
        "特此", "谨启", "謹啟", "此启", "此啟", "启事", "啟事", "联系电话", "聯絡電話", "联系人", "聯絡人", "面议", "面議", "拾到",
        "酬谢", "酬謝", "恕不", "泣告", "訃", "讣", "辭世", "叩", "敬告", "逾期", "洽", "作废", "作廢", "请与", "垂询", "来函",
        "來函", "茲", "兹", "本店", "本公司", "本厂", "本校", "本院", "编辑部", "本刊",
    ])

    init(_ lines: [SourceLine], _ traits: [LineTraits]) {
        marks = [UInt64](repeating: 0, count: lines.count)
        for index in lines.indices.dropFirst() where traits[index].isLong && traits[index - 1].isShort {
            let text = lines[index].scalars
            let head = text.prefix(TextsBelow.beginning)
            var found = TextsBelow.marks(in: head)
            if text.count > head.count {
                found |= TextsBelow.marks(in: text.suffix(min(TextsBelow.end, text.count - head.count)))
            }
            marks[index] = found
        }
    }

    private static func marks(in text: Scalars) -> UInt64 {
        var found: UInt64 = 0
        for index in text.indices {
            let scalar = text[index]
            if scalar == "“" || scalar == "「" { found |= speech }
            guard words.mayBegin(with: scalar) else { continue }
            words.forEachMatch(in: text, at: index) { found |= 1 << UInt64($0.word) }
        }
        return found
    }

    /// How many different words of notices the line has.
    func noticeWords(in index: Int) -> Int { (marks[index] & ~TextsBelow.speech).nonzeroBitCount }

    /// Whether somebody speaks in it.
    func hasSpeech(_ index: Int) -> Bool { marks[index] & TextsBelow.speech != 0 }
}
