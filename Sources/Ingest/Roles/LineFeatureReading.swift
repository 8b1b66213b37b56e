/// Reads what each line of a page is by itself, its features and its forms.
struct LineFeatureReading {
    /// Features of the lines that were read.
    private(set) var features: FeatureTable
    /// Forms of the line that is read.
    private var forms: LineTraits.Forms = []

    init(lineCount: Int) {
        features = FeatureTable(lineCount: lineCount, perLine: 12)
    }

    /// Reads the next line.
    mutating func traits(of text: Scalars) -> LineTraits {
        // The line is handed on and not kept: what is kept is counted up and down for each question.
        let line = LineParts(text)
        forms = []
        measure(line.shape)
        begin(line, line.shape)
        if line.shape.ink <= 60 { short(line, line.shape) } else { paragraph(line, line.shape) }
        if line.shape.isShort, features.hasInOpenLine(.columns, or: .timeStart) {
            forms.insert(.columns)
        }
        features.endLine()
        return LineTraits(shape: line.shape, forms: forms)
    }

    private mutating func add(_ feature: LineFeature, if condition: Bool = true) {
        if condition { features.append(feature) }
    }

    private mutating func add(_ feature: LineFeature, _ form: LineTraits.Forms, if condition: Bool = true) {
        guard condition else { return }
        features.append(feature)
        forms.insert(form)
    }
}

/// Its measures and marks.
extension LineFeatureReading {
    private mutating func measure(_ shape: LineShape) {
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
        add(.digitsOnly, if: shape.isDigitsOnly || shape.isNumberBetweenMarks)
        add(.noLetter, if: !shape.hasLetter && shape.digits == 0)
        add(.digitHeavy, if: shape.digits * 3 > shape.ink && !shape.isDigitsOnly)
        guard shape.wordCount > 0 else { return }
        add(.twoParts, if: (2...3).contains(shape.wordCount) && shape.shortestWord >= 3)
        add(.manyParts, if: shape.wordCount >= 4)
        add(.parallel, if: LineForms.isParallel(shape))
        add(.columns, if: shape.wideGaps >= 1 && shape.wordCount >= 2)
    }

    private mutating func begin(_ line: LineParts, _ shape: LineShape) {
        switch shape.first {
        case "“", "「", "『", "\"": add(.quoteStart)
        case "▲", "△", "※": add(.noticeBullet)
        default: break
        }
        let isDash = shape.first == "—" || shape.first == "－" && line.text.hasPrefix("－－")
        add(.dash, .dash, if: isDash)
        add(.bullet, .listItem, if: LineForms.isBullet(shape.first))
        add(.enumHan, .chineseNumber, if: LineForms.hanNumber(line.text))
        add(.enumDigit, .listItem, if: LineForms.digitNumber(line.text))
        add(.opening, .opening, if: shape.ink > 8 && OpeningForm(line.text) != nil)
        add(.news, .newsStart, if: LineForms.beginsNews(line.text))
        let isCircled = LineForms.isCircledNumber(shape.first)
        add(.circled, if: isCircled)
        add(.circledText, if: isCircled && shape.lastInside.isStop)
        add(.endsQuestion, if: shape.last == "？" && shape.isShort)
        add(.timeStart, if: LineForms.beginsWithTime(line.text))
        add(.numberWord, .numberedWord, if: LineForms.isNumberedWord(line.text, shape: shape))
        add(.asks, if: LineForms.isQuestionOrAnswer(line))
        add(.bracketStart, if: shape.first == "【" || shape.first == "［" || shape.first == "〔")
    }
}

/// The forms of a paragraph, and those of a shorter line.
extension LineFeatureReading {
    private mutating func paragraph(_ line: LineParts, _ shape: LineShape) {
        let tail = line.text.suffix(40)
        add(.inBrackets, .articleEnd, if: LineForms.endsWithNamesOrJump(tail))
        add(.creditTail, .caption, if: shape.ink <= 160 && CreditReading.creditTail(of: line.text) != nil)
        add(.captionSign, .caption, if: LineForms.hasCaptionSign(line.text))
        add(.note, if: LineForms.isNote(line))
        add(.cells, .table, if: isTableRow(line))
        add(.fact, if: shape.ink <= 110 && NameplateReading.isFact(line))
        add(.label, if: LineForms.isLabel(line))
        add(.staff, if: shape.ink <= 100 && LineForms.staff(line.text) != nil)
        add(.slogan, if: shape.ink <= 70 && NameplateReading.isSlogan(line))
    }

    private mutating func short(_ line: LineParts, _ shape: LineShape) {
        let isSource = LineForms.isSource(line.text)
        let isNote = LineForms.isNote(line)
        people(line, isSourceOrNote: isSource || isNote)
        let isCredit = CreditReading.credits(line.text) != nil
        add(.credit, .credit, if: isCredit)
        let hasCredit = !isCredit && shape.ink > 8 && CreditReading.creditTail(of: line.text) != nil
        add(.creditTail, .caption, if: hasCredit)
        add(.captionSign, .caption, if: LineForms.hasCaptionSign(line.text))
        add(.source, .source, if: isSource)
        if let jump = LineForms.jump(line.text) { add(jump.goesOn ? .jumpOn : .jumpFrom) }
        add(.staff, if: LineForms.staff(line.text) != nil)
        plate(line)
        notice(line)
        add(.cells, .table, if: isTableRow(line))
        if PageMark.isItem(line.text) { forms.insert(.listItem) }
        add(.note, if: isNote)
        add(.couplet, if: LineForms.isCouplet(line.text))
        add(.kickerEnd, if: LineForms.endsAsKicker(line.text))
        add(.salutation, if: shape.last == "：" && shape.commas == 0)
        add(.sign, if: LineForms.isSignature(line))
        add(.columnSign, if: LineForms.isColumnSign(line))
        add(.label, if: LineForms.isLabel(line))
        add(.phone, if: LineForms.hasPhone(line))
        add(.inBrackets, if: line.hasBracketsAround)
        let figures = LineForms.figures
        if line.text.contains(where: { $0.isDigit || figures.contains($0) }) { forms.insert(.number) }
        if shape.ink > 8, LineForms.endsWithNamesOrJump(line.text) { forms.insert(.articleEnd) }
    }

    private func isTableRow(_ line: LineParts) -> Bool {
        line.shape.hasCellMark && LineForms.cells(line.text) != nil
    }

    /// What stands at the top of a page.
    private mutating func plate(_ line: LineParts) {
        add(.sectionWord, if: LineForms.isSection(line.tight))
        add(.folio, .top, if: LineForms.isFolio(line))
        add(.paperName, .paperName, if: LineForms.isPaperName(line.tight))
        add(.fact, .top, if: NameplateReading.isFact(line))
        add(.slogan, .slogan, if: NameplateReading.isSlogan(line))
    }

    private mutating func notice(_ line: LineParts) {
        add(.noticeHead, .notice, if: LineForms.isNoticeHead(line))
        add(.field, if: LineForms.isField(line))
        add(.org, .organisation, if: LineForms.isOrganisation(line))
        add(.dateOnly, .date, if: LineForms.isDateOnly(line.tight))
    }

    private mutating func people(_ line: LineParts, isSourceOrNote: Bool) {
        if let names = BylineReading.names(in: line.text, mayBeBody: false) {
            if names[0].role != nil, line.shape.utf8Count <= 150 {
                add(.bylineRole, .byline)
            } else if line.shape.ink <= 16 {
                add(.bylineNames, .names)
                add(.surname, if: names.allSatisfy { PersonNames.hasSurname($0.name) })
            }
        }
        add(.bylineMark, .byline, if: BylineReading.markedNames(line.text) != nil)
        let isBracketed = line.hasBracketsAround && !isSourceOrNote
        add(.bracketNames, .articleEnd, if: isBracketed && BylineReading.bracketedNames(line.text) != nil)
    }
}
