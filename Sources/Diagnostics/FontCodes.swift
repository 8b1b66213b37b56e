extension DiagnosticCode {
    /// Finding and reading fonts.
    package enum Font {
        package static let noBodyFace = DiagnosticCode(
            "FNT-001", .error,
            message: LocalizedText(
                "no font for the role %1; looked for %2", "找不到用于 %1 的字体；已查找 %2"),
            hint: LocalizedText(
                "install the packages fonts-noto-cjk and fonts-noto-cjk-extra, or name a font in fonts/fonts.yaml",
                "请安装 fonts-noto-cjk 和 fonts-noto-cjk-extra，或在 fonts/fonts.yaml 中指定字体"))
        package static let roleReplaced = DiagnosticCode(
            "FNT-002", .warning,
            message: LocalizedText(
                "no font for the role %1; looked for %2; the body face stands in",
                "找不到用于 %1 的字体；已查找 %2；改用正文字体"),
            hint: LocalizedText(
                "install fonts-noto-cjk-extra and fonts-lxgw-wenkai, or name a font in fonts/fonts.yaml",
                "请安装 fonts-noto-cjk-extra 和 fonts-lxgw-wenkai，或在 fonts/fonts.yaml 中指定字体"))
        package static let broken = DiagnosticCode(
            "FNT-003", .error,
            message: LocalizedText("the font file %1 cannot be used: %2", "字体文件 %1 无法使用：%2"),
            hint: LocalizedText("replace the file with an intact OpenType font", "请换用完好的 OpenType 字体文件"))

        package static let latinReplaced = DiagnosticCode(
            "FNT-004", .warning,
            message: LocalizedText(
                "no Latin font for the role %1; looked for %2; the letters of its Chinese font stand in",
                "找不到用于 %1 的西文字体；已查找 %2；改用其中文字体的字母"),
            hint: LocalizedText(
                "install the font, or name another under `latin` in fonts/fonts.yaml",
                "请安装该字体，或在 fonts/fonts.yaml 的 `latin` 中指定其他字体"))

        package static let all = [noBodyFace, roleReplaced, broken, latinReplaced]
    }
}
