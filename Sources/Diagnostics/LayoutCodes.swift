extension DiagnosticCode {
    /// Findings while pages are made up.
    package enum Layout {
        package static let continued = DiagnosticCode(
            "LAY-001", .note,
            message: LocalizedText(
                "%1 does not fit on one sheet; %2 continuation sheet(s) follow it",
                "%1一张排不下，后面加了%2张续页"),
            hint: LocalizedText(
                "choose a larger style, or shorten the page",
                "可换用更大的版式，或压缩本版内容"))
        package static let tooTall = DiagnosticCode(
            "LAY-002", .warning,
            message: LocalizedText(
                "“%1” holds a block taller than a sheet; it runs over the foot of the page",
                "《%1》中有比整版还高的内容，超出了版心下边"),
            hint: LocalizedText(
                "choose a larger style, or part the block in the source",
                "可换用更大的版式，或在源文中拆开这一块"))
        package static let missingGlyph = DiagnosticCode(
            "LAY-003", .warning,
            message: LocalizedText(
                "no font has the character %1 (%2); it is set as 〓",
                "没有字体含有“%1”（%2），已用〓代替"),
            hint: LocalizedText(
                "add a font that has it to fonts/fonts.yaml, role fallback",
                "请在 fonts/fonts.yaml 的 fallback 中加入含此字的字体"))

        package static let all = [continued, tooTall, missingGlyph]
    }
}
