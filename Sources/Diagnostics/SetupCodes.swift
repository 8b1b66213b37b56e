extension DiagnosticCode {
    /// What a run needs of the machine, before it begins.
    package enum Setup {
        package static let noStyles = DiagnosticCode(
            "SET-001", .error,
            message: LocalizedText("there is no style in %1", "%1 中没有任何版式"),
            hint: LocalizedText(
                "say where styles/ and fonts/ are with --resources", "请用 --resources 指明 styles/ 与 fonts/ 所在"))
        package static let littleSpace = DiagnosticCode(
            "SET-002", .warning,
            message: LocalizedText("%1 has only %2 MiB free", "%1 仅剩 %2 MiB 空间"),
            hint: LocalizedText(
                "an issue of four pages takes 2 MiB; free space, or choose another folder",
                "每期四版约需 2 MiB；请清理空间或另选文件夹"))
        package static let noLedger = DiagnosticCode(
            "SET-003", .error,
            message: LocalizedText("a ledger cannot be kept in %1: %2", "无法在 %1 中建立台账：%2"),
            hint: LocalizedText("choose a folder on a disk of this machine", "请选用本机磁盘上的文件夹"))
        package static let littleMemory = DiagnosticCode(
            "SET-004", .warning,
            message: LocalizedText(
                "%1 MiB of memory are free; %2 workers may need %3", "可用内存 %1 MiB；%2 个工作进程可能需要 %3 MiB"),
            hint: LocalizedText("run fewer at once with --jobs", "请用 --jobs 减少并行数"))

        package static let all = [noStyles, littleSpace, noLedger, littleMemory]
    }
}
