import IssueModel

/// The words that a volume itself adds, in the script of its newspaper.
package struct VolumeWords: Sendable, Hashable {
    package let boundVolume: String
    package let contents: String
    package let cover: String
    /// Of an article without words: its picture.
    package let picture: String
    /// What stands before the days, the numbers and the extent on the cover.
    package let days, numbers, extent: String
    private let indexes: [String]
    package let index: String

    /// - Parameter language: BCP 47; Simplified Chinese unless it is Traditional.
    package init(language: String) {
        let isTraditional = ChineseScript(language: language) == .traditional
        boundVolume = isTraditional ? "合訂本" : "合订本"
        contents = isTraditional ? "總目錄" : "总目录"
        cover = "封面"
        picture = isTraditional ? "圖片" : "图片"
        days = isTraditional ? "起訖" : "起讫"
        numbers = isTraditional ? "期號" : "期号"
        extent = isTraditional ? "共計" : "共计"
        index = "索引"
        indexes = ["作者索引", "版面索引", isTraditional ? "專欄索引" : "专栏索引"]
    }

    /// 31期124版
    ///
    /// - Parameter inFigures: 三十一期一百二十四版, for vertical lines.
    package func extent(issues: Int, pages: Int, inFigures: Bool = false) -> String {
        func count(_ number: Int) -> String { inFigures ? ChineseFigures.counted(number) : "\(number)" }
        return "\(count(issues))期\(count(pages))版"
    }

    /// 第1000—1030期; the number alone when first and last are the same.
    package func numbers(from first: String, to last: String, inFigures: Bool = false) -> String {
        let range = first == last ? first : "\(first)—\(last)"
        return "第\(inFigures ? ChineseFigures.digits(range) : range)期"
    }

    package func title(of kind: VolumeIndex.Kind) -> String {
        switch kind {
        case .author: indexes[0]
        case .section: indexes[1]
        case .subject: indexes[2]
        }
    }
}
