extension DiagnosticCode {
    /// What is wrong with pictures and lines.
    package enum PreflightPicture {
        package static let lowResolution = DiagnosticCode(
            "PRE-090", .warning,
            message: LocalizedText("a picture has %1 pixels to an inch, fewer than %2", "图片分辨率为 %1 ppi，低于 %2"),
            hint: LocalizedText("use a larger picture, or print it smaller", "请换用更大的图片，或缩小印刷尺寸"))
        package static let highResolution = DiagnosticCode(
            "PRE-091", .note,
            message: LocalizedText("a picture has %1 pixels to an inch, more than %2", "图片分辨率为 %1 ppi，高于 %2"),
            hint: LocalizedText("make it smaller: the press shows no more", "请缩小图片，印刷体现不出更多细节"))
        package static let lowBitmap = DiagnosticCode(
            "PRE-092", .warning,
            message: LocalizedText(
                "a picture of one bit has %1 pixels to an inch, fewer than %2", "线条图分辨率为 %1 ppi，低于 %2"),
            hint: LocalizedText("scan it finer", "请以更高分辨率扫描"))
        package static let interpolated = DiagnosticCode(
            "PRE-093", .warning,
            message: LocalizedText("a picture asks to be smoothed (Interpolate)", "图片要求插值（Interpolate）"),
            hint: LocalizedText("switch it off", "请关闭插值"))
        package static let sixteenBit = DiagnosticCode(
            "PRE-094", .note,
            message: LocalizedText("a picture has 16 bits for a component", "图片为 16 位"),
            hint: LocalizedText("save it with 8 bits", "请以 8 位另存"))
        package static let jpeg2000 = DiagnosticCode(
            "PRE-095", .note,
            message: LocalizedText("a picture is compressed by JPEG 2000", "图片以 JPEG 2000 压缩"),
            hint: LocalizedText("use JPEG, which every press reads", "请改用各流程都能读取的 JPEG"))
        package static let alternates = DiagnosticCode(
            "PRE-096", .error,
            message: LocalizedText("a picture has alternates", "图片带有替代图像"),
            hint: LocalizedText("keep one", "请只保留一份"))
        package static let opi = DiagnosticCode(
            "PRE-097", .error,
            message: LocalizedText("there are OPI comments for pictures elsewhere", "有指向外部图片的 OPI 信息"),
            hint: LocalizedText("place the fine pictures themselves", "请置入高分辨率原图"))
        package static let postScript = DiagnosticCode(
            "PRE-098", .error,
            message: LocalizedText("there is PostScript code", "含有 PostScript 代码"),
            hint: LocalizedText("make the file again without it", "请去除后重新生成"))
        package static let referencePage = DiagnosticCode(
            "PRE-099", .error,
            message: LocalizedText("a page of another file is referred to", "引用了其他文件的页面"),
            hint: LocalizedText("place the page itself", "请置入页面本身"))
        package static let shortPicture = DiagnosticCode(
            "PRE-100", .error,
            message: LocalizedText("a picture has less data than its size needs", "图片数据不足"),
            hint: LocalizedText("place the picture anew", "请重新置入图片"))
        package static let hairline = DiagnosticCode(
            "PRE-105", .warning,
            message: LocalizedText("a line is thinner than %1 pt", "线条细于 %1 点"),
            hint: LocalizedText("draw it thicker", "请加粗线条"))
        package static let zeroLine = DiagnosticCode(
            "PRE-106", .warning,
            message: LocalizedText(
                "a line has no width: every device draws it as thin as it can", "线宽为零，各设备以其最细线绘制"),
            hint: LocalizedText("give it a width", "请设定线宽"))

        package static let all = [
            lowResolution, highResolution, lowBitmap, interpolated, sixteenBit, jpeg2000, alternates, opi,
            postScript, referencePage, shortPicture, hairline, zeroLine,
        ]
    }
}
