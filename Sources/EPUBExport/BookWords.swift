/// The words that the edition itself adds, in the language of the issue.
struct BookWords {
    let contents: String
    let pageList: String
    let landmarks: String
    let cover: String
    let body: String
    let previous: String
    let next: String
    /// Stands in `alt` when nothing says what a picture shows.
    let picture: String
    /// Stands between two names.
    let comma: String
    private let jump: (String, String)
    private let source: (String, String)

    init(language: BookLanguage) {
        self =
            switch language {
            case .simplifiedChinese: .simplified
            case .traditionalChinese: .traditional
            case .english: .english
            }
    }

    /// 下转第2版
    func jump(to page: String) -> String { jump.0 + page + jump.1 }

    /// 上接第1版
    func jump(from page: String) -> String { source.0 + page + source.1 }

    private init(
        contents: String, pageList: String, landmarks: String, cover: String, body: String, previous: String,
        next: String, picture: String, comma: String, jump: (String, String), source: (String, String)
    ) {
        self.contents = contents
        self.pageList = pageList
        self.landmarks = landmarks
        self.cover = cover
        self.body = body
        self.previous = previous
        self.next = next
        self.picture = picture
        self.comma = comma
        self.jump = jump
        self.source = source
    }

    private static let simplified = BookWords(
        contents: "目录", pageList: "版次", landmarks: "导览", cover: "封面", body: "正文", previous: "上一篇", next: "下一篇",
        picture: "图片", comma: "、", jump: ("下转", ""), source: ("上接", ""))
    private static let traditional = BookWords(
        contents: "目錄", pageList: "版次", landmarks: "導覽", cover: "封面", body: "正文", previous: "上一篇", next: "下一篇",
        picture: "圖片", comma: "、", jump: ("下轉", ""), source: ("上接", ""))
    private static let english = BookWords(
        contents: "Contents", pageList: "Pages", landmarks: "Guide", cover: "Cover", body: "Text",
        previous: "Previous", next: "Next", picture: "Picture", comma: ", ", jump: ("Continued on ", ""),
        source: ("Continued from ", ""))
}
