extension DiagnosticCode {
    /// What is wrong with fonts and text.
    package enum PreflightFont {
        package static let notEmbedded = DiagnosticCode(
            "PRE-060", .warning,
            message: LocalizedText("the font %1 is not embedded", "字体 %1 未嵌入"),
            hint: LocalizedText("export with fonts embedded", "请嵌入字体"))
        package static let noUnicode = DiagnosticCode(
            "PRE-061", .note,
            message: LocalizedText("the text of font %1 cannot be found or copied", "字体 %1 的文字无法检索和复制"),
            hint: LocalizedText("export with ToUnicode", "请导出 ToUnicode 对照表"))
        package static let wholeFont = DiagnosticCode(
            "PRE-062", .note,
            message: LocalizedText("the font %1 is embedded whole", "字体 %1 整体嵌入"),
            hint: LocalizedText("embed what is used of it: the file becomes smaller", "请只嵌入用到的部分，以减小文件"))
        package static let type3 = DiagnosticCode(
            "PRE-063", .note,
            message: LocalizedText("%1 is a Type 3 font", "%1 为 Type 3 字体"),
            hint: LocalizedText("use outline fonts: Type 3 glyphs print rough", "请使用轮廓字体，Type 3 字形印出来粗糙"))
        package static let missingGlyph = DiagnosticCode(
            "PRE-064", .warning,
            message: LocalizedText("the font %1 lacks a glyph that the text needs", "字体 %1 缺少文中用到的字形"),
            hint: LocalizedText("choose a font that has the character", "请换用含有该字的字体"))
        package static let noGlyphMap = DiagnosticCode(
            "PRE-065", .warning,
            message: LocalizedText(
                "the font %1 does not say which glyphs its codes are (CIDToGIDMap)",
                "字体 %1 没有字形对照（CIDToGIDMap）"),
            hint: LocalizedText("make the file again", "请重新生成文件"))
        package static let otherWidth = DiagnosticCode(
            "PRE-066", .warning,
            message: LocalizedText("the widths of font %1 are not those of its glyphs", "字体 %1 的宽度与字形不符"),
            hint: LocalizedText("make the file again", "请重新生成文件"))
        package static let smallText = DiagnosticCode(
            "PRE-067", .warning,
            message: LocalizedText("text is smaller than %1 pt", "文字小于 %1 点"),
            hint: LocalizedText("set it larger", "请加大字号"))
        package static let invisibleText = DiagnosticCode(
            "PRE-068", .note,
            message: LocalizedText("there is invisible text", "有不可见的文字"),
            hint: LocalizedText(
                "it is the text of a scanned page; check that it does not belong to the print",
                "多为扫描页的文字层，请确认不需印出"))
        package static let unknownWidth = DiagnosticCode(
            "PRE-069", .warning,
            message: LocalizedText(
                "the font %1 gives no width for a code that the text uses", "字体 %1 未给出所用代码的宽度"),
            hint: LocalizedText("make the file again", "请重新生成文件"))

        package static let all = [
            notEmbedded, noUnicode, wholeFont, type3, missingGlyph, noGlyphMap, otherWidth, smallText,
            invisibleText, unknownWidth,
        ]
    }
}
