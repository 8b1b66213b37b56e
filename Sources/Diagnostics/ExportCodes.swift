extension DiagnosticCode {
    /// The run as a whole.
    package enum Export {
        package static let sameName = DiagnosticCode(
            "EXP-001", .error,
            message: LocalizedText(
                "%1 would overwrite the results of another input of this run", "%1 会覆盖本次另一输入的结果"),
            hint: LocalizedText("export it to another folder with -o", "请用 -o 输出到另一文件夹"))

        package static let stopped = DiagnosticCode(
            "EXP-002", .error,
            message: LocalizedText("stopped; nothing of %1 was written", "已中止；%1 没有写出任何文件"),
            hint: LocalizedText("run the same command again", "请重新运行同一命令"))

        package static let all = [sameName, stopped]
    }
}
