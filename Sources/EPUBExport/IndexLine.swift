/// A line of a front page's index (导读) that ends with the page it speaks of: 早市重开（3版）.
struct IndexLine {
    /// What stands before the page: 早市重开（
    let before: String
    /// What is printed as link: 3版
    let mark: String
    /// What stands after it: ）
    let after: String
    /// `3`, `A02`
    let pageName: String

    private static let openings: Set<Unicode.Scalar> = ["（", "(", "【", "［"]
    private static let closings: Set<Unicode.Scalar> = ["）", ")", "】", "］", "。"]
    private static let leads = ["详见", "詳見", "更多见", "更多見", "下转", "下轉", "刊于", "请看", "請看", "见", "見"]
    /// A headline of an index and its page are a few words; what is longer is running text.
    private static let longest = 160

    /// Nil when the text does not end so. 《…》第3版 ends a sentence about an edition of a book: only a bracket or a word
    /// such as 详见 before the page makes it one of this newspaper.
    init?(_ text: String) {
        var scalars = text.unicodeScalars[...]
        var tail: [Unicode.Scalar] = []
        while let last = scalars.last, IndexLine.closings.contains(last), tail.count < 2 {
            tail.insert(last, at: 0)
            scalars.removeLast()
        }
        guard scalars.last == "版", text.utf8.count <= IndexLine.longest * 3 else { return nil }
        let end = scalars.endIndex
        scalars.removeLast()
        var name: [Unicode.Scalar] = []
        while let last = scalars.last, ("0"..."9").contains(last), name.count < 3 {
            name.insert(last, at: 0)
            scalars.removeLast()
        }
        guard !name.isEmpty else { return nil }
        if let letter = scalars.last, ("A"..."Z").contains(letter) {
            name.insert(letter, at: 0)
            scalars.removeLast()
        }
        if scalars.last == "第" { scalars.removeLast() }
        let head = String(scalars)
        guard
            scalars.last.map(IndexLine.openings.contains) == true
                || IndexLine.leads.contains(where: head.hasSuffix)
        else { return nil }
        before = head
        mark = String(text.unicodeScalars[scalars.endIndex..<end])
        after = String(String.UnicodeScalarView(tail))
        pageName = String(String.UnicodeScalarView(name))
    }
}
