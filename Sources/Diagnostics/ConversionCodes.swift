extension DiagnosticCode {
    /// Bringing an issue to the other script of Chinese.
    package enum Conversion {
        package static let changed = DiagnosticCode(
            "CNV-001", .note,
            message: LocalizedText(
                "converted to %1: %2 of %3 characters changed", "已转为 %1：%3 字中有 %2 字改变"),
            hint: LocalizedText(
                "read names of people and places once more: one character may stand for several",
                "请再看一遍人名、地名：一字可能对应数字"))
        package static let otherLength = DiagnosticCode(
            "CNV-002", .note,
            message: LocalizedText(
                "in the conversion “%1” became “%2”, which has another number of characters",
                "转换后“%1”变为“%2”，字数不同"),
            hint: LocalizedText("compare with the input", "请与原文核对"))
        package static let notNeeded = DiagnosticCode(
            "CNV-003", .note,
            message: LocalizedText(
                "nothing was converted: the issue is in %1, the edition in %2", "未作转换：原文为 %1，版本为 %2"),
            hint: LocalizedText(
                "if the language is wrong, state it in issue.yaml", "若语言有误，请在 issue.yaml 中写明"))
        package static let cannotOpen = DiagnosticCode(
            "CNV-004", .error,
            message: LocalizedText("OpenCC cannot work with %1", "OpenCC 无法使用 %1"),
            hint: LocalizedText("install the package libopencc-data", "请安装 libopencc-data"))

        package static let all = [changed, otherLength, notNeeded, cannotOpen]
    }
}
