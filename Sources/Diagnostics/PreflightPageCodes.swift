extension DiagnosticCode {
    /// What is wrong with a page as a sheet of paper.
    package enum PreflightPage {
        package static let noTrim = DiagnosticCode(
            "PRE-040", .note,
            message: LocalizedText("there is no trim box", "没有裁切框（TrimBox）"),
            hint: LocalizedText("export with trim boxes", "请导出裁切框"))
        package static let trimAndArt = DiagnosticCode(
            "PRE-041", .error,
            message: LocalizedText("there are a trim box and an art box", "裁切框与作品框（ArtBox）并存"),
            hint: LocalizedText("keep the trim box", "请只保留裁切框"))
        package static let boxesOutside = DiagnosticCode(
            "PRE-042", .error,
            message: LocalizedText("the %1 goes beyond the %2", "%1 超出 %2"),
            hint: LocalizedText("make the boxes lie in each other: media, bleed, trim", "请使介质框、出血框、裁切框依次包含"))
        package static let noBleed = DiagnosticCode(
            "PRE-043", .warning,
            message: LocalizedText("a picture or tint reaches the edge without bleed", "图片或色块到边而没有出血"),
            hint: LocalizedText("let it go 3 mm over the edge", "请使其超出裁切线 3 毫米"))
        package static let otherSize = DiagnosticCode(
            "PRE-044", .warning,
            message: LocalizedText("the page is %1 mm, the first one %2 mm", "本页尺寸为 %1 毫米，首页为 %2 毫米"),
            hint: LocalizedText("give all pages one size, unless a special is meant", "如非特刊，请统一尺寸"))
        package static let rotated = DiagnosticCode(
            "PRE-045", .note,
            message: LocalizedText("the page is turned by %1 degrees", "页面旋转了 %1 度"),
            hint: LocalizedText("make it upright: not every press heeds the turn", "请改为正放，并非所有流程都识别旋转"))
        package static let scaled = DiagnosticCode(
            "PRE-046", .warning,
            message: LocalizedText("a unit of the page is %1 points", "页面单位为 %1 点"),
            hint: LocalizedText("save it with units of one point", "请以 1 点为单位另存"))
        package static let empty = DiagnosticCode(
            "PRE-047", .warning,
            message: LocalizedText("the page is empty", "空白页"),
            hint: LocalizedText("take it out, unless it is meant", "如非有意，请删去"))
        package static let noSize = DiagnosticCode(
            "PRE-048", .error,
            message: LocalizedText("the page has no media box", "页面没有介质框（MediaBox）"),
            hint: LocalizedText("make the file again", "请重新生成文件"))
        package static let brokenContent = DiagnosticCode(
            "PRE-049", .warning,
            message: LocalizedText("the content of the page is broken: %1", "页面内容有误：%1"),
            hint: LocalizedText("make the file again", "请重新生成文件"))
        package static let textNearEdge = DiagnosticCode(
            "PRE-050", .warning,
            message: LocalizedText("text stands nearer than 3 mm to the edge", "文字离裁切边不足 3 毫米"),
            hint: LocalizedText("move it inwards: it may be cut off", "请内移，以免被裁掉"))
        package static let annotation = DiagnosticCode(
            "PRE-051", .note,
            message: LocalizedText("an annotation (%1) stands on the page", "页面上有注释（%1）"),
            hint: LocalizedText("take it out or move it off the printed area", "请移除，或移到印刷范围之外"))
        package static let cut = DiagnosticCode(
            "PRE-052", .warning,
            message: LocalizedText("there is more on the page than preflight looks at", "页面内容过多，只检查了一部分"),
            hint: LocalizedText("make the page simpler", "请简化页面"))
        package static let selfReference = DiagnosticCode(
            "PRE-053", .error,
            message: LocalizedText("a form, pattern or glyph shows itself", "图形对象循环引用自身"),
            hint: LocalizedText("make the file again", "请重新生成文件"))

        package static let all = [
            noTrim, trimAndArt, boxesOutside, noBleed, otherSize, rotated, scaled, empty, noSize,
            brokenContent, textNearEdge, annotation, cut, selfReference,
        ]
    }
}
