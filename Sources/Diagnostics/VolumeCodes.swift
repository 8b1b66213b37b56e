extension DiagnosticCode {
    /// Bound volumes of a batch's issues.
    package enum Volume {
        package static let damagedPDF = DiagnosticCode(
            "VOL-001", .error,
            message: LocalizedText("the PDF of %1 cannot be read: %2", "%1 的 PDF 无法读取：%2"),
            hint: LocalizedText("run the batch again; it is made anew", "请重新运行 batch，将重新生成"))
        package static let noParsedIssue = DiagnosticCode(
            "VOL-002", .error,
            message: LocalizedText(
                "the ledger does not hold the text of %1; it is left out of the volume", "台账中没有 %1 的正文，合订本未收入本期"
            ),
            hint: LocalizedText(
                "its results are from an older program: run the batch with --force",
                "其结果由旧版程序生成：请用 --force 重新运行 batch"))
        package static let noPDF = DiagnosticCode(
            "VOL-003", .error,
            message: LocalizedText(
                "there is no PDF of %1 for this profile; it is left out of the volume", "%1 没有该用途的 PDF，合订本未收入本期"
            ),
            hint: LocalizedText(
                "run the batch with --format pdf and the profile of the volume",
                "请用 --format pdf 和合订本的用途重新运行 batch"))
        package static let nothingToBind = DiagnosticCode(
            "VOL-004", .error,
            message: LocalizedText("no issue of %1 lies within these dates", "%1 中没有这一时段的报纸"),
            hint: LocalizedText(
                "banxin ledger list shows what there is", "可用 banxin ledger list 查看已有各期"))
        package static let failedIssue = DiagnosticCode(
            "VOL-005", .warning,
            message: LocalizedText("%1 failed in the batch and is not in the volume", "%1 在批量中失败，合订本未收入"),
            hint: LocalizedText("banxin ledger list --failed says why", "可用 banxin ledger list --failed 查看原因"))

        package static let all = [damagedPDF, noParsedIssue, noPDF, nothingToBind, failedIssue]
    }
}
