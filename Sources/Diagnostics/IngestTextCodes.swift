extension DiagnosticCode.Ingest {
    package static let doubledMark = DiagnosticCode(
        "ING-021", .warning,
        message: LocalizedText("the marks “%1” do not follow each other", "标点“%1”不应相连"),
        hint: LocalizedText(
            "one of them was misread, or text between them is missing; nothing was changed",
            "其中之一可能识别有误，或中间缺字；文字未改动"))
    package static let impossibleMark = DiagnosticCode(
        "ING-022", .warning,
        message: LocalizedText("the mark “%1” cannot stand here", "标点“%1”不应出现在此处"),
        hint: LocalizedText(
            "no paragraph begins with it, and no bracket is empty; compare with the printed page",
            "段首不用此标点，括号内不应为空；请与报纸原件核对"))
    package static let unpairedMark = DiagnosticCode(
        "ING-023", .warning,
        message: LocalizedText("“%1” has no counterpart in its paragraph", "“%1”在本段中不成对"),
        hint: LocalizedText(
            "a quote over several paragraphs is opened again at each of them; nothing was changed",
            "引文跨段时每段段首应重复前引号；文字未改动"))
    package static let confusedDigit = DiagnosticCode(
        "ING-024", .warning,
        message: LocalizedText("letters stand for digits in “%1”", "“%1”中的字母疑为数字"),
        hint: LocalizedText("O is often read for 0, and l or I for 1", "O 常为 0 之误，l、I 常为 1 之误"))
    package static let strayCharacter = DiagnosticCode(
        "ING-025", .warning,
        message: LocalizedText("“%1” stands alone between Chinese characters", "“%1”孤立于汉字之间"),
        hint: LocalizedText(
            "it may be a stroke or a speck that was read as a character", "可能是笔画或污点的误识"))
    package static let replacementCharacter = DiagnosticCode(
        "ING-026", .warning,
        message: LocalizedText("a character was lost before this file was written", "此处有一字在生成文件前已丢失"),
        hint: LocalizedText(
            "U+FFFD stands for what a program could not decode; type the character from the printed page",
            "U+FFFD 表示无法解码的字符；请照报纸原件补入"))

    package static let quotes = DiagnosticCode(
        "ING-106", .note,
        message: LocalizedText("the straight quote %1 became %2", "直引号“%1”改为“%2”"),
        hint: LocalizedText("Chinese text has “” and ‘’ (GB/T 15834, 4.8)", "中文使用“”和‘’（GB/T 15834 第 4.8 条）"))
    package static let compatibilityIdeograph = DiagnosticCode(
        "ING-107", .note,
        message: LocalizedText(
            "the compatibility ideograph %1 became the character %2", "兼容汉字“%1”改为“%2”"),
        hint: LocalizedText(
            "both look alike; search and fonts know the second", "两者字形相同；检索和字体支持后者"))
    package static let lineEndHyphen = DiagnosticCode(
        "ING-108", .note,
        message: LocalizedText("a hyphen at a line end was removed: %1", "删去了行末连字符：%1"),
        hint: LocalizedText("compare with the printed page", "请与报纸原件核对"))
    package static let dashOrEllipsis = DiagnosticCode(
        "ING-109", .note,
        message: LocalizedText("%1 became %2", "“%1”改为“%2”"),
        hint: LocalizedText(
            "a Chinese dash or ellipsis is two characters wide (GB/T 15834, 4.10 and 4.11)",
            "破折号、省略号占两字（GB/T 15834 第 4.10、4.11 条）"))
    package static let fullWidthDigits = DiagnosticCode(
        "ING-110", .note,
        message: LocalizedText("the full-width %1 became %2", "全角“%1”改为“%2”"),
        hint: LocalizedText("this rule is on only when asked for", "仅在要求时应用此规则"))

    /// What is reported of the text itself: suspicions, then repairs.
    static let textCodes = [
        doubledMark, impossibleMark, unpairedMark, confusedDigit, strayCharacter, replacementCharacter, quotes,
        compatibilityIdeograph, lineEndHyphen, dashOrEllipsis, fullWidthDigits,
    ]
}
