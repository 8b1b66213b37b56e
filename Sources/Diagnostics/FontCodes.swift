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

        package static let notEmbeddable = DiagnosticCode(
            "FNT-005", .error,
            message: LocalizedText(
                "the font %1 must not be embedded: %2 (fsType)", "字体 %1 不允许嵌入：%2（fsType）"),
            hint: LocalizedText(
                "name a font with an open licence in fonts/fonts.yaml, or leave out --embed-fonts",
                "请在 fonts/fonts.yaml 中改用开放许可的字体，或不用 --embed-fonts"))
        package static let embedded = DiagnosticCode(
            "FNT-006", .note,
            message: LocalizedText(
                "fonts of the role %1 are embedded: %2 characters, %3 bytes", "已嵌入用于 %1 的字体：%2 字，%3 字节"),
            hint: LocalizedText(
                "leave out --embed-fonts for a smaller file", "不用 --embed-fonts 则文件较小"))
        package static let notCovered = DiagnosticCode(
            "FNT-007", .warning,
            message: LocalizedText(
                "no font of the role %1 has %2; the reader's fonts have to", "用于 %1 的字体都没有 %2，只能靠阅读器的字体"),
            hint: LocalizedText(
                "name a further font under `fallback` in fonts/fonts.yaml",
                "请在 fonts/fonts.yaml 的 `fallback` 中增加字体"))

        package static let all = [
            noBodyFace, roleReplaced, broken, latinReplaced, notEmbeddable, embedded, notCovered,
        ]
    }
}
