extension DiagnosticCode {
    /// Holding an EPUB or PDF against the issue that it was made from.
    package enum Verification {
        private static let makeAgain = LocalizedText(
            "export the issue again and compare once more", "请重新导出本期，再行核对")

        package static let unreadable = DiagnosticCode(
            "VRF-001", .error,
            message: LocalizedText("this is no EPUB that can be read: %1", "无法作为 EPUB 读取：%1"),
            hint: LocalizedText("check that the file is whole and not encrypted", "请确认文件完整且未加密"))
        package static let missingDocument = DiagnosticCode(
            "VRF-002", .error,
            message: LocalizedText("%1 is not in the EPUB: %2", "EPUB 中没有 %1：%2"), hint: makeAgain)
        package static let differentText = DiagnosticCode(
            "VRF-003", .error,
            message: LocalizedText(
                "the text of %1 differs: the input has “%2”, the EPUB “%3”", "%1 的文字不同：输入为“%2”，EPUB 为“%3”"),
            hint: makeAgain)
        package static let wrongOrder = DiagnosticCode(
            "VRF-004", .error,
            message: LocalizedText("%1 is read before what stands before it in the input", "%1 的阅读次序与输入不同"),
            hint: makeAgain)
        package static let brokenLink = DiagnosticCode(
            "VRF-005", .error,
            message: LocalizedText("a link leads nowhere: %1", "链接没有目标：%1"), hint: makeAgain)
        package static let missingResource = DiagnosticCode(
            "VRF-006", .error,
            message: LocalizedText("the manifest names a file that is not there: %1", "清单所列文件不存在：%1"),
            hint: makeAgain)
        package static let strayFile = DiagnosticCode(
            "VRF-007", .error,
            message: LocalizedText("a file of the archive is not in the manifest: %1", "压缩包内的文件未列入清单：%1"),
            hint: makeAgain)
        package static let missingPicture = DiagnosticCode(
            "VRF-008", .error,
            message: LocalizedText("%1 lacks the picture %2", "%1 缺少图片 %2"), hint: makeAgain)

        package static let unreadablePDF = DiagnosticCode(
            "VRF-009", .error,
            message: LocalizedText("this is no tagged PDF that can be read: %1", "无法作为带标签的 PDF 读取：%1"),
            hint: LocalizedText(
                "check that the file is whole and not encrypted; PDFs for the press have no tags to be read by",
                "请确认文件完整且未加密；印刷用 PDF 不带可供核对的标签"))
        package static let missingPage = DiagnosticCode(
            "VRF-010", .error,
            message: LocalizedText("%1 is not in the PDF", "PDF 中没有%1"), hint: makeAgain)
        package static let articleCount = DiagnosticCode(
            "VRF-011", .error,
            message: LocalizedText(
                "%1 has %2 articles in the input, %3 in the PDF", "%1：输入有 %2 篇，PDF 有 %3 篇"), hint: makeAgain)
        package static let differentPDFText = DiagnosticCode(
            "VRF-012", .error,
            message: LocalizedText(
                "the text of %1 differs: the input has “%2”, the PDF “%3”", "%1 的文字不同：输入为“%2”，PDF 为“%3”"),
            hint: makeAgain)
        package static let unknownCodes = DiagnosticCode(
            "VRF-013", .error,
            message: LocalizedText(
                "%1 glyphs of the PDF have no character", "PDF 中有 %1 个字形没有对应的字符"), hint: makeAgain)

        package static let all = [
            unreadable, missingDocument, differentText, wrongOrder, brokenLink, missingResource, strayFile,
            missingPicture, unreadablePDF, missingPage, articleCount, differentPDFText, unknownCodes,
        ]
    }
}
