/// Writes articles, sentence by sentence, in the way that OCR hands them over: half-width marks, a paragraph a line.
struct NewsText {
    private var numbers: SeededNumbers

    init(seed: UInt64) {
        numbers = SeededNumbers(seed: seed)
    }

    /// One article of about `characters` characters: headline group, byline, paragraphs and crossheads, parted by blank lines.
    mutating func article(characters: Int) -> String {
        var parts = [headline()]
        var written = parts[0].unicodeScalars.count
        var paragraphs = 0
        let closes = numbers.isOneIn(3)
        while written < characters {
            if characters > 900, paragraphs > 0, paragraphs.isMultiple(of: 4) {
                parts.append(
                    numbers.word(of: Vocabulary.crossheads).split(separator: "|").joined(separator: " "))
            }
            let start = paragraphs == 0 ? dateline() : ""
            let paragraph =
                start + paragraph(characters: min(numbers.number(in: 60...220), characters - written + 20))
            parts.append(paragraph)
            written += paragraph.unicodeScalars.count
            paragraphs += 1
        }
        if closes { parts.append("本报通讯员 " + person()) }
        return parts.joined(separator: "\n\n")
    }

    private mutating func headline() -> String {
        let main = numbers.word(of: Vocabulary.headlineStarts) + numbers.word(of: Vocabulary.headlineEnds)
        switch numbers.number(in: 1...5) {
        case 1: return numbers.word(of: Vocabulary.places) + numbers.word(of: Vocabulary.bodies) + ":\n" + main
        case 2: return main + "\n——" + numbers.word(of: Vocabulary.places) + "见闻"
        case 3:
            return main + " " + numbers.word(of: Vocabulary.headlineStarts)
                + numbers.word(of: Vocabulary.headlineEnds)
        default: return main
        }
    }

    private mutating func dateline() -> String {
        switch numbers.number(in: 1...4) {
        case 1: ""
        case 2: "本报讯(通讯员 \(person()) 记者 \(person()))"
        default: "本报讯(记者 \(person()))"
        }
    }

    private mutating func person() -> String {
        numbers.word(of: Vocabulary.surnames) + numbers.word(of: Vocabulary.givenNames)
    }

    private mutating func paragraph(characters: Int) -> String {
        var text = sentence()
        while text.unicodeScalars.count < characters { text += sentence() }
        return text
    }

    private mutating func sentence() -> String {
        let place = numbers.word(of: Vocabulary.places)
        let verb = numbers.word(of: Vocabulary.verbs)
        let object = numbers.word(of: Vocabulary.objects)
        let reason = numbers.word(of: Vocabulary.reasons)
        switch numbers.number(in: 1...7) {
        case 1:
            return
                "\(person())是\(place)的\(numbers.word(of: Vocabulary.subjects)),今年\(numbers.number(in: 19...83))岁。"
        case 2:
            return "“\(numbers.word(of: Vocabulary.sayings))。”\(person())说。"
        case 3:
            let count = numbers.number(in: 12...9_800)
            let share = numbers.number(in: 3...96)
            return
                "\(numbers.word(of: Vocabulary.openings)),\(place)\(verb)\(object)\(count)处,占总数的\(share)%,\(reason)。"
        case 4:
            let other = numbers.word(of: Vocabulary.objects)
            return
                "\(numbers.word(of: Vocabulary.bodies))先后\(verb)\(object)、\(other),并配上\(numbers.word(of: Vocabulary.latin))设备,\(reason)。"
        case 5:
            let signs = (1...6).map { _ in "“\(numbers.word(of: Vocabulary.everydayCharacters))”" }.joined()
            return "\(place)识字班当天学写\(signs)六个字。"
        default:
            let date = "\(numbers.number(in: 1...12))月\(numbers.number(in: 1...28))日"
            return "\(date),\(place)\(numbers.word(of: Vocabulary.subjects))\(verb)\(object),\(reason)。"
        }
    }

    /// How long the next article is to be, when `left` characters of the page are still free.
    mutating func articleLength(left: Int) -> Int {
        let length = numbers.isOneIn(4) ? numbers.number(in: 1_200...2_200) : numbers.number(in: 220...900)
        return left - length < 200 ? left : length
    }
}
