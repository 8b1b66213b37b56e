extension DiagnosticCode {
    /// The catalogue of an archive.
    package enum Catalogue {
        package static let noText = DiagnosticCode(
            "CAT-001", .warning,
            message: LocalizedText(
                "the ledger has no text of %1 issues; the search does not find what is in them",
                "台账中有 %1 期没有文本，检索不到其内容"),
            hint: LocalizedText(
                "run banxin batch --force once: what they were made by did not keep it",
                "请用 banxin batch --force 重新生成一次：生成它们的旧版程序不保存文本"))
        package static let noEntry = DiagnosticCode(
            "CAT-002", .warning,
            message: LocalizedText(
                "the entry %1 cannot be read; the feeds have what the ledger says", "条目 %1 无法读取，目录改用台账中的信息"),
            hint: LocalizedText(
                "banxin ledger verify shows what is missing, banxin batch makes it again",
                "可用 banxin ledger verify 核对，再用 banxin batch 重新生成"))
        package static let noFeed = DiagnosticCode(
            "CAT-003", .error,
            message: LocalizedText("a feed cannot be written: %1", "无法生成目录：%1"),
            hint: LocalizedText("check free memory, and report what you see", "请检查可用内存并报告问题"))

        package static let all = [noText, noEntry, noFeed]
    }
}
