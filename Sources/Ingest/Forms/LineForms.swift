/// Lines that are known by their form alone; each subject has a file of its own.
enum LineForms {
    /// Whether a paragraph can end so. A closing quote or bracket ends one only after a final mark of its own.
    static func endsSentence(_ text: String) -> Bool {
        guard let last = text.unicodeScalars.last(where: { !$0.isCloser }) else { return true }
        switch last {
        case "。", "！", "？", "…", "；", "：", ".", "!", "?", "）", "】", "—": return true
        default: return false
        }
    }

    /// 完善工作机制 构建长效覆盖网络: two or three parts of like length, none of them long.
    static func isParallel(_ shape: LineShape) -> Bool {
        (2...3).contains(shape.wordCount) && shape.shortestWord >= 4 && shape.longestWord <= 12
            && shape.longestWord - shape.shortestWord <= 3
    }
}
