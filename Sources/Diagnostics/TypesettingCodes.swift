extension DiagnosticCode {
    /// What is found in lines: by the audit of finished pages, and by setting one text.
    package enum Typesetting {
        package static let forbiddenStart = DiagnosticCode(
            "TYP-001", .warning,
            message: LocalizedText(
                "%1: a line begins with “%3”, which may not begin one: “%2”",
                "%1：行首出现了不得居行首的“%3”：“%2”"),
            hint: LocalizedText(
                "change a few words of the paragraph, or the measure; clreq 3.1.4, GB/T 15834 5.1",
                "请改动本段几个字，或调整栏宽；依据 clreq 3.1.4、GB/T 15834 5.1"))
        package static let forbiddenEnd = DiagnosticCode(
            "TYP-002", .warning,
            message: LocalizedText(
                "%1: a line ends with “%3”, which may not end one: “%2”",
                "%1：行末出现了不得居行末的“%3”：“%2”"),
            hint: LocalizedText(
                "change a few words of the paragraph, or the measure; clreq 3.1.4, GB/T 15834 5.1",
                "请改动本段几个字，或调整栏宽；依据 clreq 3.1.4、GB/T 15834 5.1"))
        package static let partedUnit = DiagnosticCode(
            "TYP-003", .warning,
            message: LocalizedText(
                "%1: a line end parts what belongs together (%3): “%2”",
                "%1：换行拆开了不可分的内容（%3）：“%2”"),
            hint: LocalizedText(
                "a word or number is longer than the line: shorten it, or part it with a soft hyphen; clreq 3.1.5, 3.2.4",
                "词或数字比行还长：请缩短，或加软连字符；依据 clreq 3.1.5、3.2.4"))
        package static let overfull = DiagnosticCode(
            "TYP-004", .warning,
            message: LocalizedText(
                "%1: a line is longer than its measure by %3/1000 em: “%2”",
                "%1：一行超出行长%3‰字：“%2”"),
            hint: LocalizedText(
                "change a few words of the paragraph, or the measure; clreq 3.5.1",
                "请改动本段几个字，或调整栏宽；依据 clreq 3.5.1"))
        package static let loose = DiagnosticCode(
            "TYP-005", .warning,
            message: LocalizedText(
                "%1: characters of a line stand %3/1000 em apart: “%2”",
                "%1：一行的字距拉开到%3‰字：“%2”"),
            hint: LocalizedText(
                "change a few words of the paragraph, or the measure; clreq 3.5.4",
                "请改动本段几个字，或调整栏宽；依据 clreq 3.5.4"))
        package static let orphan = DiagnosticCode(
            "TYP-006", .warning,
            message: LocalizedText(
                "%1: the last line of a paragraph is the single character “%2”",
                "%1：段落末行只有一个字“%2”"),
            hint: LocalizedText(
                "add or remove a word of the paragraph; clreq 3.4.4",
                "请在本段增减一两个字；依据 clreq 3.4.4"))
        package static let outsideTypeArea = DiagnosticCode(
            "TYP-007", .warning,
            message: LocalizedText(
                "%1: a line stands outside the type area: “%2”",
                "%1：一行排到了版心之外：“%2”"),
            hint: LocalizedText(
                "shorten the page, or choose a larger style",
                "请压缩本版内容，或换用更大的版式"))
        package static let overlap = DiagnosticCode(
            "TYP-008", .warning,
            message: LocalizedText(
                "%1: “%2” is printed over “%3”",
                "%1：“%2”压在了“%3”上"),
            hint: LocalizedText(
                "shorten the text, or choose a style with more room there",
                "请缩短文字，或换用此处更宽的版式"))

        package static let widow = DiagnosticCode(
            "TYP-010", .note,
            message: LocalizedText(
                "%1: the last line of a paragraph stands alone at the head of a column: “%3”",
                "%1：段落末行孤零零排在栏首：“%3”"),
            hint: LocalizedText(
                "add or remove a word of the paragraph; clreq 3.4.4",
                "请在本段增减一两个字；依据 clreq 3.4.4"))
        package static let lineCount = DiagnosticCode(
            "TYP-009", .warning,
            message: LocalizedText(
                "the paragraph cannot be set in %1 line(s), but in %2",
                "本段不能排成%1行，可排成%2行"),
            hint: LocalizedText(
                "ask for one of these numbers, or leave it open with no --lines",
                "请改用其中一个行数，或不用 --lines"))

        package static let tight = DiagnosticCode(
            "TYP-011", .warning,
            message: LocalizedText(
                "%1: characters of a line overlap their cells by %3/1000 em: “%2”",
                "%1：一行的字距压缩了%3‰字：“%2”"),
            hint: LocalizedText(
                "change a few words of the paragraph, or allow more `letterFit` in the style's spacing",
                "请改动本段几个字，或在版式的 spacing 中放宽 letterFit"))

        package static let all = [
            forbiddenStart, forbiddenEnd, partedUnit, overfull, loose, orphan, outsideTypeArea, overlap,
            lineCount, widow, tight,
        ]
    }
}
