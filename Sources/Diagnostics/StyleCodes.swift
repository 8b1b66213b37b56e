extension DiagnosticCode {
    /// Styles and the list of fonts.
    package enum Style {
        package static let unknown = DiagnosticCode(
            "STY-001", .error,
            message: LocalizedText("there is no style %1; there are: %2", "没有名为 %1 的版式；现有：%2"),
            hint: LocalizedText(
                "choose one with --style, or make a folder of that name under styles/",
                "请用 --style 另选，或在 styles/ 下建立同名文件夹"))
        package static let notYAML = DiagnosticCode(
            "STY-002", .error,
            message: LocalizedText("this is not YAML: %1", "YAML 格式有误：%1"),
            hint: LocalizedText("check indentation and colons", "请检查缩进和冒号"))
        package static let missingKey = DiagnosticCode(
            "STY-003", .error,
            message: LocalizedText("the key %1 is missing", "缺少 %1"),
            hint: LocalizedText("compare with styles/broadsheet/page.yaml", "请对照 styles/broadsheet/page.yaml"))
        package static let badValue = DiagnosticCode(
            "STY-004", .error,
            message: LocalizedText("%1 should be %2", "%1 应为%2"),
            hint: LocalizedText("compare with styles/broadsheet/page.yaml", "请对照 styles/broadsheet/page.yaml"))
        package static let unknownKey = DiagnosticCode(
            "STY-005", .warning,
            message: LocalizedText("the key %1 means nothing here and is passed over", "不认识 %1，已忽略"),
            hint: LocalizedText("check its spelling", "请检查拼写"))
        package static let noResources = DiagnosticCode(
            "STY-006", .error,
            message: LocalizedText("the folders styles and fonts are not found", "找不到 styles 和 fonts 文件夹"),
            hint: LocalizedText(
                "name their parent with --resources or the environment variable BANXIN_HOME",
                "请用 --resources 或环境变量 BANXIN_HOME 指明其上级文件夹"))
        package static let tooWide = DiagnosticCode(
            "STY-007", .error,
            message: LocalizedText(
                "the columns are %1 mm wide together, wider than the sheet of %2 mm",
                "各栏合计宽 %1 毫米，超过纸宽 %2 毫米"),
            hint: LocalizedText(
                "take fewer columns or characters, a smaller body or a wider sheet",
                "请减少栏数或每栏字数、缩小正文字号或加宽纸张"))
        package static let tooTall = DiagnosticCode(
            "STY-008", .error,
            message: LocalizedText(
                "folio and bands are %1 mm high together, higher than the sheet of %2 mm",
                "报眉与各段合计高 %1 毫米，超过纸高 %2 毫米"),
            hint: LocalizedText(
                "take fewer columns (bands) or characters, a smaller body or a higher sheet",
                "请减少段数（columns）或每段字数、缩小正文字号或加高纸张"))

        package static let all = [
            unknown, notYAML, missingKey, badValue, unknownKey, noResources, tooWide, tooTall,
        ]
    }
}
