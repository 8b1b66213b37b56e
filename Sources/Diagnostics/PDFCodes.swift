extension DiagnosticCode {
    /// Writing PDF and page pictures.
    package enum PDF {
        package static let brokenPicture = DiagnosticCode(
            "PDF-001", .error,
            message: LocalizedText("the picture %1 cannot be drawn", "图片 %1 无法绘制"),
            hint: LocalizedText(
                "open it in an image editor and save it again as JPEG or PNG",
                "请用图像软件打开后重新存为 JPEG 或 PNG"))
        package static let cannotDraw = DiagnosticCode(
            "PDF-002", .error,
            message: LocalizedText("the pages cannot be drawn: %1", "无法绘制版面：%1"),
            hint: LocalizedText("please report this with the input", "请连同输入文件反馈此问题"))
        package static let undescribedPicture = DiagnosticCode(
            "PDF-003", .note,
            message: LocalizedText(
                "nobody says what the picture %1 shows: it has neither description nor caption",
                "图片 %1 既无替代文字，也无图注"),
            hint: LocalizedText(
                "give it a caption, or an alt text in XML or JSON", "请加图注，或在 XML、JSON 中填写替代文字"))

        package static let all = [brokenPicture, cannotDraw, undescribedPicture]
    }
}
