extension DiagnosticCode {
    /// What is wrong with a PDF as a file.
    package enum PreflightFile {
        package static let unreadable = DiagnosticCode(
            "PRE-001", .error,
            message: LocalizedText("this is no PDF that can be read: %1", "无法作为 PDF 读取：%1"),
            hint: LocalizedText("make the file again, or check how it was transferred", "请重新生成文件，或检查传输过程"))
        package static let needsPassword = DiagnosticCode(
            "PRE-002", .error,
            message: LocalizedText("the file wants a password", "文件需要密码"),
            hint: LocalizedText("save it without a password", "请去除密码后另存"))
        package static let encrypted = DiagnosticCode(
            "PRE-003", .warning,
            message: LocalizedText("the file is encrypted", "文件已加密"),
            hint: LocalizedText(
                "save it without security settings: presses and archives refuse it", "请去除安全设置后另存，印厂和档案馆不接受"))
        package static let mended = DiagnosticCode(
            "PRE-004", .warning,
            message: LocalizedText("the file is damaged and was mended for reading: %1", "文件有损坏，读取时已修补：%1"),
            hint: LocalizedText(
                "make the file again; other programs may show it otherwise", "请重新生成，其他程序的显示可能不同"))
        package static let beyondLimits = DiagnosticCode(
            "PRE-005", .error,
            message: LocalizedText("the file asks for more than preflight gives: %1", "检查此文件超出限度：%1"),
            hint: LocalizedText(
                "look at what the file contains; no newspaper needs so much", "请检查文件内容，报纸版面用不到这么多"))
        package static let streamDamaged = DiagnosticCode(
            "PRE-006", .error,
            message: LocalizedText("the stream of object %1 cannot be decoded", "对象 %1 的数据无法解码"),
            hint: LocalizedText("make the file again", "请重新生成文件"))
        package static let streamTooLarge = DiagnosticCode(
            "PRE-007", .error,
            message: LocalizedText("the stream of object %1 is too large when it is decoded", "对象 %1 的数据解码后过大"),
            hint: LocalizedText(
                "make the picture or page smaller, or look at where the file comes from", "请缩小图片或版面，或查明文件来源"))
        package static let noPages = DiagnosticCode(
            "PRE-008", .error,
            message: LocalizedText("the file has no pages", "文件没有页面"),
            hint: LocalizedText("make the file again", "请重新生成文件"))
        package static let version = DiagnosticCode(
            "PRE-009", .note,
            message: LocalizedText("the file is PDF %1", "文件为 PDF %1"),
            hint: LocalizedText(
                "PDF/X-4 is PDF 1.6 and PDF/A-2 is PDF 1.7; save it as that",
                "PDF/X-4 基于 PDF 1.6，PDF/A-2 基于 PDF 1.7，请另存为相应版本"))
        package static let linearized = DiagnosticCode(
            "PRE-010", .note,
            message: LocalizedText("the file is linearized for the web", "文件已线性化，适合网上浏览"),
            hint: LocalizedText("nothing has to be done", "无须处理"))
        package static let noIdentifier = DiagnosticCode(
            "PRE-011", .note,
            message: LocalizedText("the file has no identifier (ID)", "文件没有标识（ID）"),
            hint: LocalizedText("save it with a program that writes one", "请用会写入标识的程序另存"))
        package static let embeddedFiles = DiagnosticCode(
            "PRE-012", .note,
            message: LocalizedText("other files are embedded: %1", "内嵌其他文件：%1"),
            hint: LocalizedText(
                "take them out, unless they are wanted; PDF/A-2 allows PDF/A files only",
                "如非必要请移除；PDF/A-2 只允许内嵌 PDF/A 文件"))
        package static let script = DiagnosticCode(
            "PRE-013", .warning,
            message: LocalizedText("the file runs JavaScript", "文件含有 JavaScript"),
            hint: LocalizedText("take the scripts out", "请移除脚本"))
        package static let action = DiagnosticCode(
            "PRE-014", .warning,
            message: LocalizedText("the file has actions of the kind %1", "文件含有 %1 类动作"),
            hint: LocalizedText(
                "take them out; links within the file and to the web are enough", "请移除，只保留文内和网址链接"))
        package static let form = DiagnosticCode(
            "PRE-015", .note,
            message: LocalizedText("the file has %1 form field(s)", "文件有 %1 个表单域"),
            hint: LocalizedText("flatten the form", "请将表单拼合为普通内容"))
        package static let layers = DiagnosticCode(
            "PRE-016", .note,
            message: LocalizedText("the file has layers: %1", "文件有图层：%1"),
            hint: LocalizedText("merge the layers, so that the press cannot show other ones", "请合并图层，以免印厂显示不同"))
        package static let lzw = DiagnosticCode(
            "PRE-017", .warning,
            message: LocalizedText("a stream is compressed by LZW", "有数据以 LZW 压缩"),
            hint: LocalizedText("save it with Flate compression", "请改用 Flate 压缩另存"))
        package static let externalStream = DiagnosticCode(
            "PRE-018", .error,
            message: LocalizedText("the data of object %1 lies in another file", "对象 %1 的数据在另一个文件中"),
            hint: LocalizedText("embed it", "请嵌入数据"))

        package static let all = [
            unreadable, needsPassword, encrypted, mended, beyondLimits, streamDamaged, streamTooLarge,
            noPages, version, linearized, noIdentifier, embeddedFiles, script, action, form, layers, lzw,
            externalStream,
        ]
    }
}
