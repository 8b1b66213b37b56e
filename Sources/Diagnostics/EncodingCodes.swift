extension DiagnosticCode {
    /// Reading bytes as text, and characters that no newspaper prints.
    package enum Encoding {
        package static let found = DiagnosticCode(
            "ENC-001", .note,
            message: LocalizedText("%1 was read as %2", "%1 按 %2 编码读取"),
            hint: LocalizedText(
                "when characters look wrong, name the encoding with --encoding",
                "如出现乱码，请用 --encoding 指明编码"))
        package static let weak = DiagnosticCode(
            "ENC-002", .warning,
            message: LocalizedText(
                "%1 was read as %2; it may be %3, the bytes do not decide",
                "%1 按 %2 编码读取，但也可能是 %3，无法确定"),
            hint: LocalizedText(
                "compare with the printed page, and name the encoding with --encoding",
                "请与报纸原件核对，并用 --encoding 指明编码"))
        package static let unreadable = DiagnosticCode(
            "ENC-003", .warning,
            message: LocalizedText(
                "a character is lost here; U+FFFD stands in its place", "此处有无法读出的字，以 U+FFFD 代替"),
            hint: LocalizedText(
                "type it from the printed page; when there are many, name the encoding with --encoding",
                "请对照报纸原件补上；如有多处，请用 --encoding 指明编码"))
        package static let privateUse = DiagnosticCode(
            "ENC-004", .warning,
            message: LocalizedText(
                "%1 is a character of private use, which only its maker's fonts show",
                "%1 是自造字（专用区字符），只有原字体能显示"),
            hint: LocalizedText(
                "put the standard character in its place", "请改为标准汉字"))
        package static let direction = DiagnosticCode(
            "ENC-005", .warning,
            message: LocalizedText(
                "%1 is invisible and can turn the order of the characters around it",
                "%1 不可见，可能颠倒前后文字的次序"),
            hint: LocalizedText("it was kept; take it out of the source", "已保留；请从源文中删去"))
        package static let control = DiagnosticCode(
            "ENC-006", .warning,
            message: LocalizedText(
                "the control character %1 was left out", "略去了控制字符 %1"),
            hint: LocalizedText(
                "no XML and no EPUB can hold it; compare with the printed page whether a character is missing",
                "XML 和 EPUB 不能含有此字符；请与报纸原件核对是否缺字"))
        package static let more = DiagnosticCode(
            "ENC-007", .warning,
            message: LocalizedText(
                "%1 holds %2 more places like the last one (%3)", "%1 中还有 %2 处同样的问题（%3）"),
            hint: LocalizedText(
                "when a file has many, its encoding was probably mistaken: try --encoding",
                "若一个文件中出现很多，多半是编码有误，请试用 --encoding"))

        package static let all = [found, weak, unreadable, privateUse, direction, control, more]
    }
}
