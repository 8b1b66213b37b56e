extension DiagnosticCode {
    /// Many issues in one run: finding them, naming their results, keeping account of them.
    package enum Batch {
        package static let sameOutput = DiagnosticCode(
            "BAT-001", .error,
            message: LocalizedText(
                "%1 and %2 would both be written as %3", "%1 和 %2 的结果同名：%3"),
            hint: LocalizedText(
                "tell them apart by names: in the configuration", "请在配置的 names: 中加以区分"))
        package static let notTaken = DiagnosticCode(
            "BAT-002", .warning,
            message: LocalizedText("%1 belongs to no issue", "%1 不属于任何一期"),
            hint: LocalizedText(
                "name its form under pages: in the configuration, or move it away",
                "请在配置的 pages: 中写明其命名方式，或将其移走"))
        package static let noIssues = DiagnosticCode(
            "BAT-003", .error,
            message: LocalizedText("there is no issue in %1", "%1 中没有任何一期报纸"),
            hint: LocalizedText(
                "issues are folders with issue.yaml, issue XML or JSON, or texts named by date: see batch.md",
                "可用的形式：含 issue.yaml 的文件夹、XML 或 JSON、以日期命名的文本；见 batch.md"))
        package static let crashed = DiagnosticCode(
            "BAT-004", .error,
            message: LocalizedText(
                "the work on %1 was ended by signal %2", "处理 %1 的进程被信号 %2 终止"),
            hint: LocalizedText(
                "all other issues are not affected; export it alone, with more memory, and report what you see",
                "其他各期不受影响；请单独导出本期（可放宽内存）并报告问题"))
        package static let ended = DiagnosticCode(
            "BAT-005", .error,
            message: LocalizedText(
                "the work on %1 ended without a result, with status %2", "处理 %1 的进程未给出结果即退出，状态 %2"),
            hint: LocalizedText("run banxin doctor, then export the issue alone", "请运行 banxin doctor，再单独导出本期"))
        package static let tookTooLong = DiagnosticCode(
            "BAT-006", .error,
            message: LocalizedText("%1 took longer than %2 s and was stopped", "%1 超过 %2 秒未完成，已停止"),
            hint: LocalizedText("export it alone, or raise --time-limit", "请单独导出本期，或放宽 --time-limit"))
        package static let tooMuchMemory = DiagnosticCode(
            "BAT-007", .error,
            message: LocalizedText("%1 needed more than %2 MiB and was stopped", "%1 占用内存超过 %2 MiB，已停止"),
            hint: LocalizedText("export it alone, or raise --memory-limit", "请单独导出本期，或放宽 --memory-limit"))
        package static let badTemplate = DiagnosticCode(
            "BAT-008", .error,
            message: LocalizedText("“%1” is no template for names: %2", "“%1”不能用作命名模板：%2"),
            hint: LocalizedText(
                "fields are {yyyy} {mm} {dd} {date} {name}, such as {yyyy}/{mm}/{dd}/{name}",
                "可用字段：{yyyy} {mm} {dd} {date} {name}，例如 {yyyy}/{mm}/{dd}/{name}"))
        package static let badConfiguration = DiagnosticCode(
            "BAT-009", .error,
            message: LocalizedText("the configuration cannot be used: %1", "配置无法使用：%1"),
            hint: LocalizedText(
                "its keys are pages, title and names: see batch.md", "可用的键：pages、title、names；见 batch.md"))
        package static let ledger = DiagnosticCode(
            "BAT-010", .error,
            message: LocalizedText("the ledger %1 cannot be used: %2", "台账 %1 无法使用：%2"),
            hint: LocalizedText(
                "check free space and permissions; it has to be on a disk of this machine",
                "请检查剩余空间和权限；台账须在本机磁盘上"))
        package static let claimed = DiagnosticCode(
            "BAT-011", .note,
            message: LocalizedText(
                "%1 is being made by another run (process %2)", "%1 正由另一次运行处理（进程 %2）"),
            hint: LocalizedText("nothing needs to be done", "无需处理"))
        package static let noWorker = DiagnosticCode(
            "BAT-012", .error,
            message: LocalizedText("cannot start a worker process: %1", "无法启动工作进程：%1"),
            hint: LocalizedText("check the limits of the system on processes", "请检查系统对进程数的限制"))
        package static let outputChanged = DiagnosticCode(
            "BAT-013", .error,
            message: LocalizedText("%1 is not as it was made", "%1 与生成时不一致"),
            hint: LocalizedText("run the batch again; it is made anew", "请重新运行 batch，将重新生成"))
        package static let outputMissing = DiagnosticCode(
            "BAT-014", .error,
            message: LocalizedText("%1 was made, but is not there", "%1 曾经生成，但现已不在"),
            hint: LocalizedText("run the batch again; it is made anew", "请重新运行 batch，将重新生成"))
        package static let noLedger = DiagnosticCode(
            "BAT-015", .error,
            message: LocalizedText("there is no ledger in %1", "%1 中没有台账"),
            hint: LocalizedText("name the folder that banxin batch wrote to", "请指明 banxin batch 的输出文件夹"))
        package static let undated = DiagnosticCode(
            "BAT-016", .warning,
            message: LocalizedText(
                "nothing tells the date of %1; it is left out of a range of dates", "%1 没有日期，不计入日期范围"),
            hint: LocalizedText(
                "name it by its date, or say date: in issue.yaml", "请以日期命名，或在 issue.yaml 中写明 date:"))

        package static let all = [
            sameOutput, notTaken, noIssues, crashed, ended, tookTooLong, tooMuchMemory, badTemplate,
            badConfiguration, ledger, claimed, noWorker, outputChanged, outputMissing, noLedger, undated,
        ]
    }
}
