import IssueModel

/// One line as it is seen by itself: its measures and the forms that it has.
struct LineTraits {
    let shape: LineShape
    private(set) var features: [LineFeature] = []
    private(set) var isOpening = false
    private(set) var isByline = false
    private(set) var isNames = false
    private(set) var isCredit = false
    private(set) var isCaption = false
    private(set) var isDash = false
    private(set) var isNotice = false
    private(set) var isTable = false
    private(set) var isListItem = false
    private(set) var isDate = false
    private(set) var isTop = false
    private(set) var isNewsStart = false
    private(set) var endsArticle = false
    private(set) var isSource = false
    private(set) var isSlogan = false
    private(set) var isPaperName = false
    private(set) var isOrganisation = false

    init(_ text: String) {
        shape = LineShape(text)
        measure()
        begin(text)
        if shape.ink <= 60 { short(text) } else { paragraph(text) }
    }

    /// Running text: no line of a headline ends so or is so long.
    var isLong: Bool { shape.ink > 42 || (shape.ink > 14 && (endsSentence || shape.hasInnerStop)) }
    var endsSentence: Bool {
        shape.lastInside.isStop || shape.lastInside == "；" || shape.lastInside == "：" || shape.last == "）"
            || shape.last == "】" || shape.lastInside == "—"
    }
    var isShort: Bool { !isLong }
    /// Words in columns, or a time with what happens then.
    var hasColumns: Bool { shape.isShort && (features.contains(.columns) || features.contains(.timeStart)) }

    private mutating func add(_ feature: LineFeature, if condition: Bool = true) {
        if condition { features.append(feature) }
    }

    private mutating func measure() {
        add(.any)
        switch shape.ink {
        case ...4: add(.n4)
        case ...8: add(.n8)
        case ...14: add(.n14)
        case ...24: add(.n24)
        case ...42: add(.n42)
        case ...90: add(.n90)
        default: add(.long)
        }
        switch shape.lastInside {
        case "。": add(.stop)
        case "！", "？", "…": add(.ask)
        case "，", "、": add(.endComma)
        case "：", ":": add(.endColon)
        case "）", "】", "〕", "］": add(.endBracket)
        default: add(.open)
        }
        add(.inStop, if: shape.hasInnerStop)
        add(.comma, if: shape.commas > 0)
        add(.semicolon, if: shape.hasSemicolon)
        add(.colonInside, if: shape.hasColonInside)
        add(.allHan, if: shape.isAllHan)
        add(.latin, if: shape.latin * 2 > shape.ink)
        add(.digitsOnly, if: shape.isDigitsOnly)
        add(.noLetter, if: !shape.hasLetter && shape.digits == 0)
        add(.digitHeavy, if: shape.digits * 3 > shape.ink && !shape.isDigitsOnly)
        guard !shape.words.isEmpty else { return }
        add(.twoParts, if: (2...3).contains(shape.words.count) && shape.words.allSatisfy { $0 >= 3 })
        add(.manyParts, if: shape.words.count >= 4)
        add(.parallel, if: LineForms.isParallel(shape.words))
        add(.columns, if: shape.wideGaps >= 1 && shape.words.count >= 2)
    }

    private mutating func begin(_ text: String) {
        switch shape.first {
        case "—", "－":
            isDash = text.hasPrefix("——") || text.hasPrefix("--") || text.hasPrefix("－－") || text.hasPrefix("—")
        case "“", "「", "『", "\"": add(.quoteStart)
        case "▲", "△", "※": add(.noticeBullet)
        default: break
        }
        add(.dash, if: isDash)
        let bullet = LineForms.bullets.contains(Character(shape.first))
        add(.bullet, if: bullet)
        let han = LineForms.hanNumber(text)
        add(.enumHan, if: han)
        let digit = LineForms.digitNumber(text)
        add(.enumDigit, if: digit)
        isListItem = bullet || digit
        isOpening = shape.ink > 8 && Opening(text) != nil
        add(.opening, if: isOpening)
        isNewsStart = LineForms.beginsNews(text)
        add(.news, if: isNewsStart)
        add(.circled, if: (0x2460...0x2473).contains(shape.first.value))
        add(.endsQuestion, if: shape.last == "？" && shape.isShort)
        add(.timeStart, if: LineForms.beginsWithTime(text))
        add(.numberWord, if: LineForms.isNumberedWord(text))
        add(.asks, if: LineForms.isQuestionOrAnswer(text))
        add(.bracketStart, if: shape.first == "【" || shape.first == "［" || shape.first == "〔")
    }

    private mutating func paragraph(_ text: String) {
        let tail = String(text.suffix(40))
        let named = tail.hasSuffix("）") && LineForms.endsWithNamesOrJump(tail)
        add(.inBrackets, if: named)
        endsArticle = named
        if shape.ink <= 160 { isCaption = CreditReading.creditTail(of: text) != nil }
        add(.creditTail, if: isCaption)
        let signed = LineForms.hasCaptionSign(text)
        add(.captionSign, if: signed)
        isCaption = isCaption || signed
        add(.note, if: LineForms.isNote(text))
        if LineForms.cells(text) != nil { add(.cells); isTable = true }
        add(.fact, if: shape.ink <= 110 && NameplateReading.isFact(text))
        add(.label, if: LineForms.isLabel(text))
        if shape.ink <= 100, LineForms.staff(text) != nil { add(.staff) }
        add(.slogan, if: shape.ink <= 70 && NameplateReading.isSlogan(text))
    }

    private mutating func short(_ text: String) {
        people(text)
        isCredit = CreditReading.credits(text) != nil
        add(.credit, if: isCredit)
        if !isCredit, shape.ink > 8, CreditReading.creditTail(of: text) != nil {
            add(.creditTail); isCaption = true
        }
        if LineForms.hasCaptionSign(text) { add(.captionSign); isCaption = true }
        isSource = LineForms.isSource(text)
        add(.source, if: isSource)
        if let jump = LineForms.jump(text) { add(jump.goesOn ? .jumpOn : .jumpFrom) }
        add(.staff, if: LineForms.staff(text) != nil)
        let tight = text.withoutBlanks
        add(.sectionWord, if: LineForms.sections.contains(tight))
        let folio = LineForms.isFolio(text)
        add(.folio, if: folio)
        isPaperName = LineForms.isPaperName(tight)
        add(.paperName, if: isPaperName)
        let fact = NameplateReading.isFact(text)
        add(.fact, if: fact)
        isTop = folio || fact
        isSlogan = NameplateReading.isSlogan(text)
        add(.slogan, if: isSlogan)
        isNotice = LineForms.isNoticeHead(text)
        add(.noticeHead, if: isNotice)
        add(.field, if: LineForms.isField(text))
        isOrganisation = LineForms.isOrganisation(text)
        add(.org, if: isOrganisation)
        isDate = LineForms.isDateOnly(tight)
        add(.dateOnly, if: isDate)
        if LineForms.cells(text) != nil { add(.cells); isTable = true }
        add(.note, if: LineForms.isNote(text))
        add(.kickerEnd, if: LineForms.endsAsKicker(text))
        add(.salutation, if: shape.last == "：" && shape.commas == 0)
        add(.sign, if: LineForms.isSignature(text))
        add(.columnSign, if: LineForms.isColumnSign(text))
        add(.label, if: LineForms.isLabel(text))
        add(.phone, if: LineForms.hasPhone(text))
        add(.inBrackets, if: text.withoutBrackets.utf8.count < text.utf8.count)
        if shape.ink > 8, text.hasSuffix("）"), LineForms.endsWithNamesOrJump(text) { endsArticle = true }
    }

    private mutating func people(_ text: String) {
        if BylineReading.bylinesWithRole(in: text, position: .head) != nil {
            add(.bylineRole)
            isByline = true
        } else if let names = BylineReading.bylines(in: text, position: .head), shape.ink <= 16 {
            add(.bylineNames)
            isNames = true
            add(.surname, if: names.allSatisfy { PersonNames.hasSurname($0.name) })
        }
        if BylineReading.markedByline(text) != nil { add(.bylineMark); isByline = true }
        if !LineForms.isSource(text), !LineForms.isNote(text), BylineReading.bracketed(text) != nil {
            add(.bracketNames); endsArticle = true
        }
    }
}
