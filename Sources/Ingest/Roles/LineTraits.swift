/// One line as it is seen by itself: its measures and the forms that it has.
struct LineTraits {
    /// What is asked of a line when its neighbours are looked at.
    struct Forms: OptionSet {
        let rawValue: UInt32

        static let opening = Forms(rawValue: 1)
        static let byline = Forms(rawValue: 1 << 1)
        static let names = Forms(rawValue: 1 << 2)
        static let credit = Forms(rawValue: 1 << 3)
        static let caption = Forms(rawValue: 1 << 4)
        static let dash = Forms(rawValue: 1 << 5)
        static let notice = Forms(rawValue: 1 << 6)
        static let table = Forms(rawValue: 1 << 7)
        static let listItem = Forms(rawValue: 1 << 8)
        static let date = Forms(rawValue: 1 << 9)
        /// A folio or another fact of the nameplate.
        static let top = Forms(rawValue: 1 << 10)
        static let newsStart = Forms(rawValue: 1 << 11)
        /// The writer or the next page is named at its end.
        static let articleEnd = Forms(rawValue: 1 << 12)
        static let source = Forms(rawValue: 1 << 13)
        static let slogan = Forms(rawValue: 1 << 14)
        static let paperName = Forms(rawValue: 1 << 15)
        static let organisation = Forms(rawValue: 1 << 16)
        /// 一、, （一）
        static let chineseNumber = Forms(rawValue: 1 << 17)
        /// 之一 剪刀
        static let numberedWord = Forms(rawValue: 1 << 18)
        /// Words in columns, or a time with what happens then.
        static let columns = Forms(rawValue: 1 << 19)
        /// A figure, in digits or in words.
        static let number = Forms(rawValue: 1 << 20)
    }

    let shape: LineShape
    let forms: Forms
    /// Whether it can be the end of a sentence or of a paragraph.
    let endsSentence: Bool
    /// Running text: no line of a headline ends so or is so long.
    let isLong: Bool

    init(shape: LineShape, forms: Forms) {
        self.shape = shape
        self.forms = forms
        endsSentence =
            shape.lastInside.isStop || shape.lastInside == "；" || shape.lastInside == "："
            || shape.last == "）" || shape.last == "】" || shape.lastInside == "—"
        isLong =
            shape.ink > 42
            || (shape.ink > 14 && (endsSentence || shape.hasInnerStop) && !LineTraits.asksAsHeadline(shape))
    }

    /// 520元是情话，52000元是彩礼？: a question or a call without a full stop or quotes around it, as headlines are.
    private static func asksAsHeadline(_ shape: LineShape) -> Bool {
        guard shape.ink <= 30, !shape.hasFullStop, !shape.hasSemicolon, shape.first != "“", shape.first != "「"
        else { return false }
        return shape.lastInside == "？" || shape.lastInside == "！" || shape.lastInside.isHan
    }

    var isShort: Bool { !isLong }

    /// Whether it has the form, or one of several.
    func has(_ form: Forms) -> Bool { !forms.isDisjoint(with: form) }

    /// Whether the line can be one of a head.
    var isHeadLike: Bool {
        isShort && shape.ink >= 4 && !endsSentence && !has([.byline, .credit, .top, .date])
    }
}
