extension DiagnosticCode {
    /// Making the EPUB edition.
    package enum EPUB {
        package static let cannotPack = DiagnosticCode(
            "EPB-001", .error,
            message: LocalizedText("the EPUB cannot be packed: %1", "无法打包 EPUB：%1"),
            hint: LocalizedText("check free memory, or report this with the input", "请检查内存，或连同输入文件反馈此问题"))
        package static let illegalCharacter = DiagnosticCode(
            "EPB-002", .warning,
            message: LocalizedText(
                "the control character %1 cannot stand in an EPUB; U+FFFD stands for it",
                "EPUB 不允许控制字符 %1，已用 U+FFFD 代替"),
            hint: LocalizedText("remove it from the text", "请从原文中删去"))

        package static let badSourceDate = DiagnosticCode(
            "EPB-003", .warning,
            message: LocalizedText(
                "SOURCE_DATE_EPOCH is “%1”, which is no number of seconds; the day of the issue stands for it",
                "SOURCE_DATE_EPOCH 的值“%1”不是秒数，改用报纸日期"),
            hint: LocalizedText("give seconds since 1970 in digits, or unset it", "请写 1970 年以来的秒数，或取消该变量"))

        package static let all = [cannotPack, illegalCharacter, badSourceDate]
    }
}
