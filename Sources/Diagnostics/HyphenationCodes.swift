extension DiagnosticCode {
    /// Parting words at line ends.
    package enum Hyphenation {
        package static let noDictionary = DiagnosticCode(
            "HYP-001", .note,
            message: LocalizedText(
                "there is no hyphenation dictionary at %1; English words are not parted at line ends",
                "%1 没有断词词典，行末不拆分英文单词"),
            hint: LocalizedText("install the package hyphen-en-us", "请安装 hyphen-en-us"))

        package static let all = [noDictionary]
    }
}
