extension DiagnosticCode {
    /// Packages of digitised newspapers: METS and ALTO.
    package enum Package {
        package static let severalMETS = DiagnosticCode(
            "PKG-001", .error,
            message: LocalizedText("%1 and %2 are both METS files", "%1 与 %2 都是 METS 文件"),
            hint: LocalizedText("name the one to read, or leave one in the folder", "请指明要读取的一个，或只保留其中一个"))
        package static let badMETS = DiagnosticCode(
            "PKG-002", .error,
            message: LocalizedText("the METS file cannot be read: %1", "METS 文件无法读取：%1"),
            hint: LocalizedText(
                "it must be well-formed XML in UTF-8 without a document type declaration",
                "须为格式良好的 UTF-8 XML，且不含文档类型声明"))
        package static let badALTO = DiagnosticCode(
            "PKG-003", .error,
            message: LocalizedText("the ALTO file cannot be read: %1", "ALTO 文件无法读取：%1"),
            hint: LocalizedText(
                "it must be well-formed XML in UTF-8 without a document type declaration",
                "须为格式良好的 UTF-8 XML，且不含文档类型声明"))
        package static let noText = DiagnosticCode(
            "PKG-004", .error,
            message: LocalizedText(
                "the package %1 has no ALTO file that could be read", "数字化包 %1 中没有可读的 ALTO 文件"),
            hint: LocalizedText(
                "copy the ALTO files to where fileSec says that they are", "请把 ALTO 文件放到 fileSec 所指的位置"))
        package static let missingText = DiagnosticCode(
            "PKG-005", .warning,
            message: LocalizedText("there is no file %1 in the package", "数字化包中没有文件 %1"),
            hint: LocalizedText("its page is empty; copy the file to that place", "该版为空；请把文件放到该处"))
        package static let outsidePackage = DiagnosticCode(
            "PKG-006", .warning,
            message: LocalizedText("%1 is not a path inside the package", "%1 不是包内的路径"),
            hint: LocalizedText(
                "it was not read; copy the file into the package and name it relative to the METS file",
                "未予读取；请把文件放入包内，并写成相对于 METS 文件的路径"))
        package static let unknownBlock = DiagnosticCode(
            "PKG-007", .warning,
            message: LocalizedText("no block %1 is in the text %2", "文字 %2 中没有块 %1"),
            hint: LocalizedText(
                "METS and ALTO files of different states were put together", "METS 与 ALTO 可能不是同一版本"))
        package static let blockTwice = DiagnosticCode(
            "PKG-008", .warning,
            message: LocalizedText("the block %1 belongs to another division already", "块 %1 已属于其他部分"),
            hint: LocalizedText("its text stands where it was named first", "其文字归在首次引用之处"))
        package static let noDivision = DiagnosticCode(
            "PKG-009", .warning,
            message: LocalizedText(
                "%1 characters of page %2 belong to no division of the METS file", "METS 未归入任何部分的文字：%2有 %1 字"),
            hint: LocalizedText(
                "short lines are facts of the page, the rest stands as an article at its end",
                "短行记为版面信息，其余作为稿件放在版末"))
        package static let unsureWords = DiagnosticCode(
            "PKG-010", .note,
            message: LocalizedText(
                "%1 of %2 words of page %3 were read with a confidence below one half",
                "%3的 %2 个词中有 %1 个识别置信度低于 0.5"),
            hint: LocalizedText("compare them with the picture of the page", "请与版面图像核对"))
        package static let pictureLeftOut = DiagnosticCode(
            "PKG-011", .note,
            message: LocalizedText(
                "an illustration of page %1 has neither words nor a page image that can be read",
                "%1有一幅插图既无文字，也无可读的版面图像"),
            hint: LocalizedText(
                "put a JPEG or PNG of the page where fileSec names one", "请在 fileSec 所指位置放入该版的 JPEG 或 PNG"))
        package static let pageAdded = DiagnosticCode(
            "PKG-012", .warning,
            message: LocalizedText("no page of the METS file has the text %1", "METS 中没有版面使用文字 %1"),
            hint: LocalizedText("it stands after the other pages", "已作为一版放在最后"))

        package static let all = [
            severalMETS, badMETS, badALTO, noText, missingText, outsidePackage, unknownBlock, blockTwice,
            noDivision, unsureWords, pictureLeftOut, pageAdded,
        ]
    }
}
