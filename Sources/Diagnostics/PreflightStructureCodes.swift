extension DiagnosticCode {
    /// What readers with assistive technology will miss.
    package enum PreflightStructure {
        package static let notTagged = DiagnosticCode(
            "PRE-120", .note,
            message: LocalizedText("the file is not tagged", "文件没有标签结构"),
            hint: LocalizedText("export it with tags", "请导出标签"))
        package static let untagged = DiagnosticCode(
            "PRE-121", .error,
            message: LocalizedText("there is content that is neither tagged nor an artifact", "有内容既无标签也未标为装饰"),
            hint: LocalizedText("tag it, or mark it as an artifact", "请加标签，或标为装饰（Artifact）"))
        package static let noAlternative = DiagnosticCode(
            "PRE-122", .error,
            message: LocalizedText("a figure has no text that stands for it (Alt)", "图片没有替代文字（Alt）"),
            hint: LocalizedText("describe the picture", "请说明图片内容"))
        package static let headingGap = DiagnosticCode(
            "PRE-123", .error,
            message: LocalizedText("a heading of level %1 follows one of level %2", "%1 级标题接在 %2 级之后"),
            hint: LocalizedText("leave no level out", "标题级别不可跳跃"))
        package static let noLanguage = DiagnosticCode(
            "PRE-124", .note,
            message: LocalizedText("the language of the file is not said", "未写明文件语言"),
            hint: LocalizedText("write Lang in the catalogue", "请在目录中写明 Lang"))
        package static let titleNotShown = DiagnosticCode(
            "PRE-125", .error,
            message: LocalizedText("the window shall show the title, not the name of the file", "窗口应显示标题而非文件名"),
            hint: LocalizedText("set DisplayDocTitle", "请设 DisplayDocTitle 为真"))
        package static let linkContents = DiagnosticCode(
            "PRE-126", .error,
            message: LocalizedText("a link does not say where it leads (Contents)", "链接没有说明（Contents）"),
            hint: LocalizedText("write Contents", "请写明 Contents"))
        package static let tabOrder = DiagnosticCode(
            "PRE-127", .error,
            message: LocalizedText("the tab key does not follow the structure", "Tab 键次序未按结构"),
            hint: LocalizedText("set Tabs to S", "请设 Tabs 为 S"))
        package static let unknownType = DiagnosticCode(
            "PRE-128", .error,
            message: LocalizedText("the structure type %1 is mapped to none of PDF", "结构类型 %1 未映射到标准类型"),
            hint: LocalizedText("write it in the RoleMap", "请在 RoleMap 中写明"))
        package static let untaggedAnnotation = DiagnosticCode(
            "PRE-129", .error,
            message: LocalizedText("an annotation is not in the structure", "注释不在标签结构中"),
            hint: LocalizedText("put it into a Link or Annot element", "请放入 Link 或 Annot 元素"))
        package static let unprintedAnnotation = DiagnosticCode(
            "PRE-130", .error,
            message: LocalizedText("an annotation is hidden or not printed", "注释被隐藏或不可打印"),
            hint: LocalizedText("set its Print flag, and no Hidden, Invisible or NoView", "请设打印标志，勿设隐藏标志"))
        package static let brokenStructure = DiagnosticCode(
            "PRE-131", .error,
            message: LocalizedText("the structure tree leads back to itself", "标签结构循环引用"),
            hint: LocalizedText("make the file again", "请重新生成文件"))
        package static let suspects = DiagnosticCode(
            "PRE-132", .error,
            message: LocalizedText("the tags are marked as suspect", "标签被标为存疑"),
            hint: LocalizedText("check the tags and set Suspects to false", "请检查标签后将 Suspects 设为 false"))

        package static let all = [
            notTagged, untagged, noAlternative, headingGap, noLanguage, titleNotShown, linkContents,
            tabOrder, unknownType, untaggedAnnotation, unprintedAnnotation, brokenStructure, suspects,
        ]
    }
}
