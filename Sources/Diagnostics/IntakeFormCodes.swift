extension DiagnosticCode.Ingest {
    /// The XML form does not follow its schema.
    package static let invalidXML = DiagnosticCode(
        "ING-040", .error,
        message: LocalizedText("%1: %2", "%1：%2"),
        hint: LocalizedText(
            "%3; banxin schema prints what is allowed", "%3；banxin schema 可输出完整规定"))
    /// XML 1.0 has no way to write most control characters.
    package static let replacedInXML = DiagnosticCode(
        "ING-041", .warning,
        message: LocalizedText(
            "%1 cannot stand in XML and became U+FFFD", "XML 不允许 %1，已改为 U+FFFD"),
        hint: LocalizedText("take it out of the input, or use the JSON form", "请从输入中删除，或改用 JSON"))
    /// A key of `issue.yaml` or of front matter that nothing reads.
    package static let unknownKey = DiagnosticCode(
        "ING-042", .warning,
        message: LocalizedText("nothing reads the key %1", "没有名为 %1 的项目"),
        hint: LocalizedText("did you mean %2?", "是否应为 %2？"))
    /// A value of `issue.yaml` or of front matter that is not what its key holds.
    package static let wrongValue = DiagnosticCode(
        "ING-043", .error,
        message: LocalizedText("%1 must be %2", "%1 应为 %2"),
        hint: LocalizedText(
            "compare with Examples/qinghe-weekly/issue.yaml", "请对照 Examples/qinghe-weekly/issue.yaml"))
    /// A picture in the folder that belongs to nothing.
    package static let leftoverPicture = DiagnosticCode(
        "ING-044", .note,
        message: LocalizedText("the picture %1 belongs to no caption and no page", "图片 %1 没有对应的图注或版面"),
        hint: LocalizedText(
            "it is left out; name it p1-1.jpg (page and picture), like its caption, or list it in issue.yaml",
            "未予采用；请以 p1-1.jpg（版次-序号）或图注命名，或在 issue.yaml 中列出"))
    /// A picture whose page is known, but not its caption.
    package static let looselyPlacedPicture = DiagnosticCode(
        "ING-045", .warning,
        message: LocalizedText("no caption on %2 belongs to the picture %1", "%2没有与图片 %1 对应的图注"),
        hint: LocalizedText(
            "it is put at the end of the page; list it in issue.yaml with the first words of its caption",
            "已放在版末；请在 issue.yaml 中列出并注明图注开头"))
    /// Two files that are each the whole issue.
    package static let severalIssues = DiagnosticCode(
        "ING-046", .error,
        message: LocalizedText("%1 and %2 are each a whole issue", "%1 与 %2 各是完整的一期"),
        hint: LocalizedText("leave one of them in the folder", "请只保留其中一个"))
    /// The folder holds the corrected issue and the texts that it was made from.
    package static let textsNotRead = DiagnosticCode(
        "ING-047", .note,
        message: LocalizedText(
            "the issue is read from %1; the texts beside it are not read", "本期以 %1 为准，未读取文件夹中的文字"),
        hint: LocalizedText("take %1 away to read the texts again", "移走 %1 即可重新读取文字"))
    /// A text in the folder that is no page of the issue.
    package static let fileNotRead = DiagnosticCode(
        "ING-050", .warning,
        message: LocalizedText("%1 is not read: the issue has other texts", "没有读取 %1：本期的文字另有来源"),
        hint: LocalizedText(
            "list it under pages in issue.yaml, or keep one kind of texts in the folder",
            "请在 issue.yaml 的 pages 中列出，或让文件夹只保留一种文字"))
    /// An article file without the line 第1版().
    package static let noPageNumber = DiagnosticCode(
        "ING-048", .warning,
        message: LocalizedText("the article does not say on which page it stands", "稿件没有写明版次"),
        hint: LocalizedText(
            "a page is found for it by its place in the order, its section and its length; add a line 第1版()",
            "已按次序、专栏和篇幅安排版次；请加一行“第1版()”"))
    /// A headline in `issue.yaml` that no article has.
    package static let unknownHeadline = DiagnosticCode(
        "ING-051", .warning,
        message: LocalizedText("no article has a headline that begins with “%1”", "没有标题以“%1”开头的稿件"),
        hint: LocalizedText(
            "write the beginning of the headline as the newspaper prints it; what is fixed there is not followed",
            "请照报纸上的标题开头书写；此处的安排未采用"))
    /// Article files of one folder with different dates.
    package static let otherDate = DiagnosticCode(
        "ING-049", .warning,
        message: LocalizedText("the article is of %1, the issue of %2", "稿件日期为 %1，本期为 %2"),
        hint: LocalizedText("keep one issue in one folder", "请将每一期单独存放"))

    /// Codes of issue folders, article files and the XML form.
    package static let forms = [
        invalidXML, replacedInXML, unknownKey, wrongValue, leftoverPicture, looselyPlacedPicture, severalIssues,
        textsNotRead, fileNotRead, noPageNumber, otherDate, unknownHeadline,
    ]
}
