extension DiagnosticCode {
    /// Pictures of an issue.
    package enum Picture {
        package static let missing = DiagnosticCode(
            "PIC-001", .warning,
            message: LocalizedText("the picture %1 is missing", "缺少图片 %1"),
            hint: LocalizedText(
                "put it into the issue folder; until then a box with its name stands in its place",
                "请放入本期文件夹；目前以注明文件名的方框代替"))
        package static let broken = DiagnosticCode(
            "PIC-002", .warning,
            message: LocalizedText(
                "the picture %1 is broken or neither JPEG nor PNG", "图片 %1 已损坏，或不是 JPEG、PNG"),
            hint: LocalizedText(
                "save it again as JPEG or PNG; until then a box with its name stands in its place",
                "请重新存为 JPEG 或 PNG；目前以注明文件名的方框代替"))
        package static let tooLarge = DiagnosticCode(
            "PIC-003", .warning,
            message: LocalizedText(
                "the picture %1 has %2 × %3 pixels, more than the limit", "图片 %1 有 %2 × %3 像素，超过上限"),
            hint: LocalizedText(
                "make it smaller; no press needs more than 20 000 pixels a side",
                "请缩小图片；印刷不需要每边超过 20000 像素"))

        package static let cannotScale = DiagnosticCode(
            "PIC-004", .warning,
            message: LocalizedText(
                "the picture %1 has %2 × %3 pixels, too many to make it smaller for the EPUB",
                "图片 %1 有 %2 × %3 像素，过大而无法为 EPUB 缩小"),
            hint: LocalizedText("make it smaller; the EPUB is made without it", "请缩小图片；EPUB 暂不包含此图"))

        package static let all = [missing, broken, tooLarge, cannotScale]
    }
}
