extension DiagnosticCode {
    /// Reading and writing files.
    package enum File {
        package static let missing = DiagnosticCode(
            "FIL-001", .error,
            message: LocalizedText("no such file or folder: %1", "找不到文件或文件夹：%1"),
            hint: LocalizedText("check the spelling and the working folder", "请检查名称和当前文件夹"))
        package static let unreadable = DiagnosticCode(
            "FIL-002", .error,
            message: LocalizedText("cannot read %1: %2", "无法读取 %1：%2"),
            hint: LocalizedText("check the permissions of the file", "请检查文件的权限"))
        package static let tooLarge = DiagnosticCode(
            "FIL-003", .error,
            message: LocalizedText("%1 is larger than the limit of %2 bytes", "%1 超过 %2 字节的上限"),
            hint: LocalizedText("split the file or make the picture smaller", "请拆分文件或缩小图片"))
        package static let unwritable = DiagnosticCode(
            "FIL-004", .error,
            message: LocalizedText("cannot write %1: %2", "无法写入 %1：%2"),
            hint: LocalizedText(
                "choose another folder with -o, or check permissions and free space",
                "请用 -o 另选文件夹，或检查权限和剩余空间"))
        package static let outsideFolder = DiagnosticCode(
            "FIL-005", .error,
            message: LocalizedText(
                "%1 points outside the issue folder", "%1 指向本期文件夹之外"),
            hint: LocalizedText(
                "copy the file into the issue folder and name it there", "请把文件复制到本期文件夹内再引用"))

        package static let all = [missing, unreadable, tooLarge, unwritable, outsideFolder]
    }
}
