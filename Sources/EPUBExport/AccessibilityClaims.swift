import IssueModel

/// What the content of an edition allows to say about its accessibility.
struct AccessibilityClaims {
    /// Pictures of articles that the edition has.
    let pictureCount: Int
    /// Those of them that come with a description.
    let describedCount: Int
    let hasCover: Bool
    let hasRuby: Bool
    /// Whether pages are shown as they were typeset.
    let isReplica: Bool

    init(_ book: Book) {
        let shown = book.issue.figures.filter { $0.image.flatMap { book.images[$0] } != nil }
        pictureCount = shown.count
        describedCount = shown.count { $0.alt?.isBlank == false }
        hasCover = book.hasCover
        isReplica = !book.sheets.isEmpty
        hasRuby = book.issue.pages.flatMap(\.articles).flatMap(\.blocks).flatMap(\.texts).contains { text in
            text.annotations.contains { $0.kind == .ruby }
        }
    }

    /// What holds for several books as one, under a cover of its own.
    init(joining all: [AccessibilityClaims]) {
        pictureCount = all.reduce(0) { $0 + $1.pictureCount }
        describedCount = all.reduce(0) { $0 + $1.describedCount }
        hasCover = true
        hasRuby = all.contains(where: \.hasRuby)
        isReplica = false
    }

    private var describesAll: Bool { describedCount == pictureCount }

    var modes: [String] { pictureCount > 0 || hasCover || isReplica ? ["textual", "visual"] : ["textual"] }

    /// Text alone is enough when every picture is described in it; the cover's text is its title.
    var sufficientModes: [String] {
        let both = pictureCount > 0 ? ["textual,visual"] : []
        return (describesAll ? ["textual"] : []) + both
    }

    var features: [String] {
        var features = [
            "ARIA", "pageBreakMarkers", "pageNavigation", "readingOrder",
            "structuralNavigation", "tableOfContents",
        ]
        // A fixed page keeps its sizes and colours, whatever its articles do.
        if !isReplica { features.insert("displayTransformability", at: 1) }
        if describesAll, pictureCount > 0 || hasCover { features.append("alternativeText") }
        if hasRuby { features.append("rubyAnnotations") }
        return features
    }

    /// The same in words, for people who choose what to read.
    func summary(in language: BookLanguage) -> String {
        let texts = SummaryTexts(language: language)
        let pictures =
            switch (pictureCount, describesAll) {
            case (0, _): texts.noPictures
            case (_, true): texts.allDescribed
            case (let count, false): texts.someDescribed(describedCount, count)
            }
        return [isReplica ? texts.replica : texts.order, pictures, hasRuby ? texts.ruby : nil].compactMap { $0 }
            .joined(
                separator: texts.space)
    }
}

/// The sentences of the summary in one language.
private struct SummaryTexts {
    let language: BookLanguage

    private func choice(_ simplified: String, _ traditional: String, _ english: String) -> String {
        switch language {
        case .simplifiedChinese: simplified
        case .traditionalChinese: traditional
        case .english: english
        }
    }

    var space: String { choice("", "", " ") }

    var order: String {
        choice(
            "文章按报纸版面次序编排，可经目录、版次和标题导航，字号、字体和颜色由读者设定。", "文章按報紙版面次序編排，可經目錄、版次和標題導覽，字號、字體和顏色由讀者設定。",
            "Articles follow the order of the printed pages; contents, page list and headings lead to them; size, "
                + "face and colours of the text are the reader's.")
    }

    var replica: String {
        choice(
            "版面按报纸原样显示，文字可检索、可朗读；每篇文章另有可调字号的文本，点击版面上的文章即达。",
            "版面按報紙原樣顯示，文字可檢索、可朗讀；每篇文章另有可調字號的文本，點擊版面上的文章即達。",
            "Pages look as they were printed, and their text can be searched and read aloud; a tap on an article leads to "
                + "its text, whose size and colours are the reader's.")
    }

    var noPictures: String { choice("正文没有图片。", "正文沒有圖片。", "The text has no pictures.") }

    var allDescribed: String {
        choice("所有图片都有文字说明。", "所有圖片都有文字說明。", "All pictures have descriptions.")
    }

    var ruby: String {
        choice("部分汉字附有注音。", "部分漢字附有注音。", "Some characters have their readings beside them.")
    }

    func someDescribed(_ described: Int, _ count: Int) -> String {
        choice(
            "\(count)幅图片中有\(described)幅附有文字说明，其余只有图注或没有说明。",
            "\(count)幅圖片中有\(described)幅附有文字說明，其餘只有圖說或沒有說明。",
            "Of \(count) pictures \(described) have descriptions; the others have captions only, or nothing.")
    }
}
