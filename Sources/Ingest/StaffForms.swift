/// Who made a page: 责编：王某 版式：李某.
extension LineForms {
    private static let staffRoles = Beginnings([
        "责编", "责任编辑", "编辑", "版式", "美编", "校对", "主编", "值班主任", "组版", "审读", "电话", "邮箱", "值班编委", "本版编辑", "本版责编",
        "值班总编", "值班编辑", "视觉",
        "视觉设计", "版面设计", "制图", "图编", "实习编辑", "见习编辑", "责校", "一审", "二审", "三审", "投稿邮箱", "新闻热线", "热线", "执行主编", "统筹",
        "策划",
        "責編", "責任編輯", "編輯", "美編", "校對", "主編", "值班主任", "版面設計", "版面編輯", "執行編輯", "責任校對",
    ])

    /// 责编：王某 版式：李某, 责编 王某 版式 李某
    static func staff(_ text: Scalars) -> [(role: String, name: String)]? {
        guard beginsWithStaffRole(text), text.utf8Count <= 240 else { return nil }
        var result: [(role: String, name: String)] = []
        var word = text.word(after: text.startIndex)
        while !word.isEmpty {
            let parts = word.split(whereSeparator: isStaffMark)
            if parts.count == 2, staffRoles.contains(parts[0]) {
                result.append((parts[0].string, parts[1].string))
            } else if parts.count == 1, staffRoles.contains(parts[0]) {
                result.append((parts[0].string, ""))
            } else if let last = result.last, PersonNames.isName(word) || last.name.isEmpty {
                result[result.count - 1].name = last.name.isEmpty ? word.string : last.name + " " + word.string
            } else {
                return nil
            }
            word = text.word(after: word.endIndex)
        }
        return result.isEmpty || result.contains { $0.name.isEmpty } ? nil : result
    }

    private static func beginsWithStaffRole(_ text: Scalars) -> Bool {
        guard let first = text.first(where: { !$0.isBlank && !isStaffMark($0) }),
            staffRoles.mayBegin(with: first)
        else { return false }
        let rest = text.drop { $0.isBlank || isStaffMark($0) }
        guard staffRoles.contains(rest.prefix { !$0.isBlank && !isStaffMark($0) }) else { return false }
        return text.contains { $0 == "：" || $0 == "/" || $0 == "／" }
            || staffRoles.contains(text.word(after: text.startIndex))
    }

    private static func isStaffMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "：", "/", "／", "│", "|": true
        default: false
        }
    }
}
