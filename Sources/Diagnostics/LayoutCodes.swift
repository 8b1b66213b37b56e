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

        package static let clash = DiagnosticCode(
            "LAY-004", .note,
            message: LocalizedText(
                "%1: the headlines of “%2” and “%3” stand side by side on one line",
                "%1：《%2》与《%3》的标题并排（碰题）"),
            hint: LocalizedText(
                "every other arrangement was worse; a box around one of them or another order of the articles may help",
                "其他排法更差；可给其中一篇加框，或调整稿件顺序"))
        package static let brokenPage = DiagnosticCode(
            "LAY-005", .note,
            message: LocalizedText(
                "%1: a straight line parts the whole page between several articles",
                "%1：有一条直线贯穿全版（断版）"),
            hint: LocalizedText(
                "no arrangement that was looked at does better (the articles in their order or one of them moved, parted by straight cuts, L shapes or a pinwheel): those without the line have headlines that meet, uneven legs or more blank; other lengths of the articles may help",
                "在所试排法中没有更好的（稿件按原序或移动一篇，以直线、L形或风车形分割）：无断版的排法会碰题、栏脚不齐或留白更多；可调整稿件长短"))
        package static let tooLittle = DiagnosticCode(
            "LAY-006", .note,
            message: LocalizedText(
                "%1 has too little text for its sheet: %2 % of it stay blank or show the newspaper's own box",
                "%1内容不足：%2%的版面空白或用作补白"),
            hint: LocalizedText(
                "choose a smaller style, add pictures, or join pages",
                "可换用较小的版式、增加图片或并版"))

        package static let wrongDummy = DiagnosticCode(
            "LAY-007", .warning,
            message: LocalizedText(
                "the dummy of %1 is not used: it does not part its %2 article(s) by straight cuts",
                "%1的版样未采用：没有用直线把%2篇稿件分开"),
            hint: LocalizedText(
                "write rows of equal length with one letter for each article, A for the first; each letter fills a rectangle",
                "各行长度应相同，每篇稿件一个字母（第一篇为A），同一字母应占一个矩形"))
        package static let unfilledDummy = DiagnosticCode(
            "LAY-008", .warning,
            message: LocalizedText(
                "the dummy of %1 is not used: its articles cannot fill the page in that arrangement",
                "%1的版样未采用：照此安排无法排满或排下本版"),
            hint: LocalizedText(
                "give long articles more columns or rows, or leave the page free",
                "可给长稿更多栏或行，或不用版样"))
        package static let wrongColumns = DiagnosticCode(
            "LAY-009", .warning,
            message: LocalizedText(
                "“%1” asks for %2 columns; the page has 1 to %3",
                "《%1》要求%2栏，而版面只有1至%3栏"),
            hint: LocalizedText(
                "change columns of the article; the nearest width is used",
                "请修改该稿的 columns；现按最接近的栏数排"))

        package static let all = [
            continued, tooTall, missingGlyph, clash, brokenPage, tooLittle, wrongDummy, unfilledDummy,
            wrongColumns,
        ]
    }
}
