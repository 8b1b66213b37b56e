extension DiagnosticCode {
    /// What is wrong with colours, ink and transparency.
    package enum PreflightColour {
        package static let noMatchingIntent = DiagnosticCode(
            "PRE-070", .error,
            message: LocalizedText("%1 is used without an output intent of that kind", "使用了 %1，而输出方法与之不符"),
            hint: LocalizedText(
                "convert the colours, or embed the profile that they are meant for", "请转换颜色，或嵌入对应的特性文件"))
        package static let additive = DiagnosticCode(
            "PRE-071", .warning,
            message: LocalizedText("colours in %1 are still to be converted for the press", "%1 的颜色尚须转换才能印刷"),
            hint: LocalizedText("export by the profile of the press", "请按印厂的特性文件导出"))
        package static let additiveText = DiagnosticCode(
            "PRE-072", .warning,
            message: LocalizedText("text in %1 will be printed in several inks", "%1 的文字将以多色印出"),
            hint: LocalizedText("set text in black ink only", "请将文字设为单色黑"))
        package static let spot = DiagnosticCode(
            "PRE-073", .note,
            message: LocalizedText("the spot colour %1 is used", "使用了专色 %1"),
            hint: LocalizedText("print it with an ink of its own, or convert it", "请确认另设专色版，或转换为四色"))
        package static let deviceN = DiagnosticCode(
            "PRE-074", .note,
            message: LocalizedText("colours are mixed of several inks: %1", "使用了多色混合（DeviceN）：%1"),
            hint: LocalizedText("check that the press can separate them", "请确认印厂能够分色"))
        package static let multiInkText = DiagnosticCode(
            "PRE-075", .warning,
            message: LocalizedText("text under %1 pt is printed in several inks", "小于 %1 点的文字以多色印刷"),
            hint: LocalizedText("set small text in one ink", "小字请用单色"))
        package static let richBlackText = DiagnosticCode(
            "PRE-076", .warning,
            message: LocalizedText("black text has other inks under it", "黑字叠有其他颜色"),
            hint: LocalizedText("set black text in black ink only", "黑字请用单色黑"))
        package static let reversedText = DiagnosticCode(
            "PRE-077", .warning,
            message: LocalizedText("white text is smaller than %1 pt", "反白文字小于 %1 点"),
            hint: LocalizedText("set it larger: the ink fills it", "请加大字号，以免被油墨糊住"))
        package static let registration = DiagnosticCode(
            "PRE-078", .error,
            message: LocalizedText("registration colour is used on the page itself", "版面内使用了套版色"),
            hint: LocalizedText(
                "set it in black; registration colour is for marks outside", "请改为黑色，套版色只用于版外标记"))
        package static let whiteOverprints = DiagnosticCode(
            "PRE-079", .error,
            message: LocalizedText("white overprints: it will not be seen", "白色设为叠印，印出后不可见"),
            hint: LocalizedText("let white knock out", "请将白色改为挖空"))
        package static let blackKnocksOut = DiagnosticCode(
            "PRE-080", .note,
            message: LocalizedText("black text does not overprint", "黑字未设叠印"),
            hint: LocalizedText("let it overprint, so that no white edges show", "请设为叠印，以免露白"))
        package static let ink = DiagnosticCode(
            "PRE-081", .warning,
            message: LocalizedText("a colour has %1 % ink, over %2 %", "颜色的油墨总量为 %1%，超过 %2%"),
            hint: LocalizedText("choose a lighter colour", "请改用较浅的颜色"))
        package static let pictureInk = DiagnosticCode(
            "PRE-082", .warning,
            message: LocalizedText("a picture has up to %1 % ink, over %2 %", "图片油墨总量达 %1%，超过 %2%"),
            hint: LocalizedText("convert it by the profile of the press", "请按印厂的特性文件转换"))
        package static let profiledOverprint = DiagnosticCode(
            "PRE-083", .warning,
            message: LocalizedText("colours by a CMYK profile overprint in mode 1", "CMYK 特性文件的颜色以模式 1 叠印"),
            hint: LocalizedText("use overprint mode 0 there", "请改用叠印模式 0"))
        package static let transparency = DiagnosticCode(
            "PRE-084", .note,
            message: LocalizedText("there is transparency: %1", "有透明效果：%1"),
            hint: LocalizedText("flatten it, if the press asks for it", "如印厂要求，请拼合透明"))
        package static let noBlendSpace = DiagnosticCode(
            "PRE-085", .warning,
            message: LocalizedText(
                "the page has transparency and does not say in which colour space it is blended",
                "页面有透明效果，而未指定混合色彩空间"),
            hint: LocalizedText("give the page a group with a colour space", "请为页面指定带色彩空间的透明组"))
        package static let blendMode = DiagnosticCode(
            "PRE-086", .error,
            message: LocalizedText("there is no blend mode %1", "没有名为 %1 的混合模式"),
            hint: LocalizedText("make the file again", "请重新生成文件"))
        package static let transferFunction = DiagnosticCode(
            "PRE-087", .warning,
            message: LocalizedText("a transfer function changes the colours", "传递函数改变了颜色"),
            hint: LocalizedText("take it out", "请移除"))
        package static let halftone = DiagnosticCode(
            "PRE-088", .note,
            message: LocalizedText("the page sets its own halftone", "页面自带网点设置"),
            hint: LocalizedText("leave the screen to the press", "网点请交印厂设置"))

        package static let all = [
            noMatchingIntent, additive, additiveText, spot, deviceN, multiInkText, richBlackText,
            reversedText, registration, whiteOverprints, blackKnocksOut, ink, pictureInk, profiledOverprint,
            transparency, noBlendSpace, blendMode, transferFunction, halftone,
        ]
    }
}
