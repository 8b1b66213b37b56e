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
        package static let badProfile = DiagnosticCode(
            "PDF-020", .error,
            message: LocalizedText("%1 is no output profile for a press: %2", "%1 不是印刷输出特性文件：%2"),
            hint: LocalizedText(
                "give an ICC profile of class output for CMYK, version 4 or lower",
                "请使用 CMYK 输出设备的 ICC 特性文件（4.x 版或更早）"))
        package static let coarsePicture = DiagnosticCode(
            "PDF-021", .warning,
            message: LocalizedText(
                "the picture %1 on %2 has only %3 pixels an inch", "图片 %1（%2）只有每英寸 %3 像素"),
            hint: LocalizedText(
                "use a larger file of it, or print it smaller", "请换用像素更多的图片，或缩小版面上的尺寸"))

        package static let all = [brokenPicture, cannotDraw, undescribedPicture, badProfile, coarsePicture]
    }
}
