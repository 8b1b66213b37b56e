import IssueModel

/// The words that a volume itself adds, in the script of its newspaper.
package struct VolumeWords: Sendable, Hashable {
    package let boundVolume: String
    package let contents: String
    package let cover: String
    /// Of an article without words: its picture.
    package let picture: String
    private let indexes: [String]
    package let index: String

    /// - Parameter language: BCP 47; Simplified Chinese unless it is Traditional.
    package init(language: String) {
        let isTraditional = ChineseScript(language: language) == .traditional
        boundVolume = isTraditional ? "合訂本" : "合订本"
        contents = isTraditional ? "總目錄" : "总目录"
        cover = "封面"
        picture = isTraditional ? "圖片" : "图片"
        index = "索引"
        indexes = ["作者索引", "版面索引", isTraditional ? "專欄索引" : "专栏索引"]
    }

    /// 共4期
    package func count(_ issues: Int) -> String { "共\(issues)期" }

    package func title(of kind: VolumeIndex.Kind) -> String {
        switch kind {
        case .author: indexes[0]
        case .section: indexes[1]
        case .subject: indexes[2]
        }
    }
}
