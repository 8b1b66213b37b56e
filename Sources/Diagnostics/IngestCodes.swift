extension DiagnosticCode {
    /// Reading the input into the issue model.
    package enum Ingest {
        package static let empty = DiagnosticCode(
            "ING-001", .error,
            message: LocalizedText("%1 holds no text", "%1 中没有文字"),
            hint: LocalizedText("check that the right file was exported", "请检查是否导出了正确的文件"))
        package static let binary = DiagnosticCode(
            "ING-002", .error,
            message: LocalizedText("%1 is not a text file", "%1 不是文本文件"),
            hint: LocalizedText(
                "give page text, an issue folder, a METS/ALTO package, or issue JSON or XML",
                "请提供版面文字、一期报纸的文件夹、METS/ALTO 包，或 JSON、XML"))
        package static let notUTF8 = DiagnosticCode(
            "ING-003", .error,
            message: LocalizedText(
                "byte %1 is not UTF-8, and no other encoding fits", "第 %1 字节不是 UTF-8，也不合其他编码"),
            hint: LocalizedText(
                "check that the file is text; name its encoding with --encoding",
                "请检查是否为文本文件，或用 --encoding 指明编码"))
        package static let noPages = DiagnosticCode(
            "ING-004", .error,
            message: LocalizedText("the folder %1 holds no page text", "文件夹 %1 中没有版面文字"),
            hint: LocalizedText(
                "put the pages there as 01.txt, 02.txt …, or list them in issue.yaml under pages",
                "请放入 01.txt、02.txt……，或在 issue.yaml 的 pages 中列出"))
        package static let badYAML = DiagnosticCode(
            "ING-005", .error,
            message: LocalizedText("issue.yaml: %1", "issue.yaml 有误：%1"),
            hint: LocalizedText(
                "compare with Examples/qinghe-weekly/issue.yaml", "请对照 Examples/qinghe-weekly/issue.yaml"))
        package static let noTitle = DiagnosticCode(
            "ING-006", .warning,
            message: LocalizedText("the name of the newspaper is not known", "不知道报纸名称"),
            hint: LocalizedText("name it in issue.yaml as title", "请在 issue.yaml 中用 title 写明"))
        package static let badJSON = DiagnosticCode(
            "ING-007", .error,
            message: LocalizedText("this is not an issue in JSON: %1", "不是一期报纸的 JSON：%1"),
            hint: LocalizedText(
                "its schema must be banxin/issue/1, as banxin parse prints it",
                "schema 必须是 banxin/issue/1，即 banxin parse 输出的形式"))
        package static let badXML = DiagnosticCode(
            "ING-008", .error,
            message: LocalizedText("this is not an issue in XML: %1", "不是一期报纸的 XML：%1"),
            hint: LocalizedText(
                "compare with Documentation/issue.rng and the output of banxin parse --format xml",
                "请对照 Documentation/issue.rng 和 banxin parse --format xml 的输出"))
        package static let suspicion = DiagnosticCode(
            "ING-009", .warning,
            message: LocalizedText("“%1” looks like a misreading", "“%1”疑似识别错误"),
            hint: LocalizedText(
                "compare with the printed page; the text was not changed", "请与报纸原件核对；文字未改动"))
        package static let lost = DiagnosticCode(
            "ING-010", .error,
            message: LocalizedText(
                "%1 characters of the input and %2 in the model do not agree", "原文 %1 字与模型 %2 字不符"),
            hint: LocalizedText("please report this with the input", "请连同输入文件反馈此问题"))
        package static let unplaced = DiagnosticCode(
            "ING-011", .warning,
            message: LocalizedText("this line found no place: %1", "这一行未能归入任何稿件：%1"),
            hint: LocalizedText(
                "it is kept under unplaced; give it a headline or join it to an article",
                "已保留在 unplaced 中；请为其加标题或并入稿件"))
        package static let unboundPicture = DiagnosticCode(
            "ING-012", .warning,
            message: LocalizedText("no caption on the page begins with “%1”", "版面上没有以“%1”开头的图注"),
            hint: LocalizedText(
                "the picture %2 is put at the end of the page; correct caption in issue.yaml",
                "图片 %2 已放在版末；请更正 issue.yaml 中的 caption"))
        package static let jumpWithoutRest = DiagnosticCode(
            "ING-013", .warning,
            message: LocalizedText("the jump to page %1 finds no continuation there", "转第%1版的稿件在该版没有下文"),
            hint: LocalizedText("check the line （上接第…版） on that page", "请检查该版的（上接第…版）一行"))

        package static let punctuation = DiagnosticCode(
            "ING-101", .note,
            message: LocalizedText("%1 became %2", "“%1”改为“%2”"),
            hint: LocalizedText("Chinese text has full-width marks (GB/T 15834)", "中文使用全角标点（GB/T 15834）"))
        package static let joinedParagraph = DiagnosticCode(
            "ING-102", .note,
            message: LocalizedText("a paragraph cut at a column end was joined: %1", "接合了栏末断开的段落：%1"),
            hint: LocalizedText("compare with the printed page", "请与报纸原件核对"))
        package static let removedSpace = DiagnosticCode(
            "ING-103", .note,
            message: LocalizedText("a space inside Chinese text was removed: %1", "删去了中文间的空格：%1"),
            hint: LocalizedText("the gap beside Western words is made by the style", "中西文间距由版式决定"))
        package static let radical = DiagnosticCode(
            "ING-104", .note,
            message: LocalizedText("the radical %1 became the character %2", "部首“%1”改为汉字“%2”"),
            hint: LocalizedText("PDF readers often give radicals for characters", "PDF 提取的文字常以部首代替汉字"))
        package static let joinedJump = DiagnosticCode(
            "ING-105", .note,
            message: LocalizedText("the jump was joined; its second head was: %1", "接合了转版稿件；下文标题为：%1"),
            hint: LocalizedText("the article stands where it begins", "稿件归在起始版"))

        package static let all =
            [
                empty, binary, notUTF8, noPages, badYAML, noTitle, badJSON, badXML, suspicion, lost, unplaced,
                unboundPicture, jumpWithoutRest, punctuation, joinedParagraph, removedSpace, radical,
                joinedJump,
            ] + textCodes
    }
}
