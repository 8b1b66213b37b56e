/// Notes of the editors and about the writer.
extension LineForms {
    private static let notes = NoteWords()

    /// 编者按, 开栏的话: a note before the text that it speaks of.
    static func isEditorsNote(_ text: Scalars) -> Bool {
        let core = text.withoutBrackets
        return notes.editors.fit(core) || core.first == "【" && notes.editors.fit(core.dropFirst())
    }

    /// （作者系…）, 编者按：…, 【编者按】…
    static func isNote(_ line: LineParts) -> Bool {
        let core = line.core
        if notes.beginnings.fit(core) || notes.bare.contains(core) { return true }
        guard line.shape.utf8Count <= 400 else { return false }
        if let colon = line.shape.firstColon, colon > core.startIndex, colon - core.startIndex <= 8,
            notes.labels.fit(core[..<colon])
        {
            return true
        }
        if line.text.first == "【", let close = line.text.prefix(9).firstIndex(of: "】"),
            notes.labels.fit(line.text[..<close])
        {
            return true
        }
        if line.shape.ink <= 30, notes.endings.fit(core) { return true }
        let isOpened = line.text.first == "（"
        if isOpened, line.text.last == "）", notes.bracketed.fit(core) { return true }
        return notes.authors.fit(core) && (isOpened || core.inkCount > 10)
    }
}

/// The lists that every line is held against, in one value: to look whether a list is made already costs as much as to ask it.
private struct NoteWords: Sendable {
    let editors = Beginnings([
        "编者按", "編者按", "编者的话", "開欄", "开栏", "编按", "編按", "按语",
    ])
    /// Notes that are nothing but the words.
    let bare = Beginnings([
        "未完待续", "待续", "未完待續", "待續", "节录", "節錄", "节选", "節選", "续完", "續完", "全文完",
    ])
    let bracketed = Beginnings(["未完", "应", "節目", "节目", "寄自", "文中", "本文", "注：", "逢", "以上"])
    let beginnings = Beginnings([
        "注：", "註：", "備註：", "备注：", "編按", "编按", "编者按", "編者按", "编者的话", "编后", "編後", "【编者按】", "【編者按】", "按语",
        "开栏的话", "开栏语", "開欄的話", "开栏语：", "本期专家", "本期專家", "受访专家", "受訪專家", "本期嘉宾", "本期嘉賓", "单位：元", "單位：元",
    ])
    let authors = Beginnings([
        "作者系", "作者住", "作者在", "作者现", "作者現", "作者曾", "作者为", "作者係", "作者為", "作者单位", "本文作者", "作者：", "作者是", "作者介绍",
        "作者简介",
    ])
    /// 人物小传：…, 作家简介：…
    let labels = Endings([
        "小传", "小傳", "简介", "簡介", "名片", "者按", "按语", "按語", "点评", "點評", "评语", "評語", "附记", "附記", "编后", "編後", "提示",
        "说明", "說明", "专家介绍", "專家介紹", "作者介绍",
    ])
    /// 节目以当日播出为准。
    let endings = Endings(["为准", "為準", "为准。", "為準。"])
}
