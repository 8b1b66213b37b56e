extension DiagnosticCode {
    /// What a PDF says of itself and of how it is to be printed.
    package enum PreflightMetadata {
        package static let noIntent = DiagnosticCode(
            "PRE-020", .note,
            message: LocalizedText("there is no output intent", "没有输出方法（output intent）"),
            hint: LocalizedText("export with the profile of the press", "请按印厂的特性文件导出"))
        package static let otherIntents = DiagnosticCode(
            "PRE-021", .error,
            message: LocalizedText("output intents have different profiles", "各输出方法的特性文件不同"),
            hint: LocalizedText("keep one profile for all", "请统一为一个特性文件"))
        package static let wrongProfile = DiagnosticCode(
            "PRE-022", .error,
            message: LocalizedText("the profile of the output intent does not fit: %1", "输出方法的特性文件不符：%1"),
            hint: LocalizedText(
                "embed the profile of an output device, with N as many as its inks", "请嵌入输出设备的特性文件，N 与通道数一致"))
        package static let noCondition = DiagnosticCode(
            "PRE-023", .error,
            message: LocalizedText(
                "the output intent has no OutputConditionIdentifier", "输出方法没有 OutputConditionIdentifier"),
            hint: LocalizedText("name the printing condition", "请写明印刷条件"))
        package static let noTrapped = DiagnosticCode(
            "PRE-024", .warning,
            message: LocalizedText("the file does not say whether it is trapped", "文件未说明是否已做陷印"),
            hint: LocalizedText("write Trapped as True or False", "请写明 Trapped 为 True 或 False"))
        package static let noXMP = DiagnosticCode(
            "PRE-025", .note,
            message: LocalizedText("there is no XMP metadata", "没有 XMP 元数据"),
            hint: LocalizedText("save it with a program that writes them", "请用会写入元数据的程序另存"))
        package static let otherXMP = DiagnosticCode(
            "PRE-026", .warning,
            message: LocalizedText("%1 is not the same in XMP and Info", "XMP 与 Info 的 %1 不一致"),
            hint: LocalizedText("write both alike", "请使两者一致"))
        package static let notX4 = DiagnosticCode(
            "PRE-027", .error,
            message: LocalizedText("the file does not say that it is PDF/X-4", "文件未声明为 PDF/X-4"),
            hint: LocalizedText("export it as PDF/X-4", "请导出为 PDF/X-4"))
        package static let notA2 = DiagnosticCode(
            "PRE-028", .error,
            message: LocalizedText("the file does not say that it is PDF/A-2u", "文件未声明为 PDF/A-2u"),
            hint: LocalizedText("export it as PDF/A-2u", "请导出为 PDF/A-2u"))
        package static let notUA1 = DiagnosticCode(
            "PRE-029", .error,
            message: LocalizedText("the file does not say that it is PDF/UA-1", "文件未声明为 PDF/UA-1"),
            hint: LocalizedText("export it as PDF/UA-1", "请导出为 PDF/UA-1"))
        package static let noTitle = DiagnosticCode(
            "PRE-030", .note,
            message: LocalizedText("the file has no title", "文件没有标题"),
            hint: LocalizedText("write dc:title", "请写明 dc:title"))
        package static let brokenXMP = DiagnosticCode(
            "PRE-031", .error,
            message: LocalizedText("the XMP metadata are broken: %1", "XMP 元数据有误：%1"),
            hint: LocalizedText("write them anew", "请重新写入"))
        package static let noBookmarks = DiagnosticCode(
            "PRE-032", .note,
            message: LocalizedText("there are no bookmarks for %1 pages", "%1 页没有书签"),
            hint: LocalizedText("export with bookmarks", "请导出书签"))
        package static let noLabels = DiagnosticCode(
            "PRE-033", .note,
            message: LocalizedText("the pages have no names", "各页没有页码标签"),
            hint: LocalizedText("export with page labels", "请导出页码标签"))
        package static let brokenOutline = DiagnosticCode(
            "PRE-034", .warning,
            message: LocalizedText("the bookmarks are broken: they lead back to themselves", "书签有误：循环引用"),
            hint: LocalizedText("make the file again", "请重新生成文件"))

        package static let all = [
            noIntent, otherIntents, wrongProfile, noCondition, noTrapped, noXMP, otherXMP, notX4, notA2,
            notUA1, noTitle, brokenXMP, noBookmarks, noLabels, brokenOutline,
        ]
    }
}
