/// Notes of the editors and about the writer.
extension LineForms {
    private static let editorsNotes = Beginnings([
        "编者按", "編者按", "编者的话", "開欄", "开栏", "编按", "編按", "按语",
    ])

    /// 编者按, 开栏的话: a note before the text that it speaks of.
    static func isEditorsNote(_ text: Scalars) -> Bool {
        let core = text.withoutBrackets
        return editorsNotes.fit(core) || core.first == "【" && editorsNotes.fit(core.dropFirst())
    }

    /// Notes that are nothing but the words.
    private static let bareNotes = Beginnings([
        "未完待续", "待续", "未完待續", "待續", "节录", "節錄", "节选", "節選", "续完", "續完", "全文完",
    ])
    private static let bracketedNotes = Beginnings(["未完", "应", "節目", "节目", "寄自", "文中", "本文", "注：", "逢", "以上"])
    private static let noteBeginnings = Beginnings([
        "注：", "註：", "備註：", "备注：", "編按", "编按", "编者按", "編者按", "编者的话", "编后", "編後", "【编者按】", "【編者按】", "按语",
        "开栏的话", "开栏语", "開欄的話", "开栏语：", "本期专家", "本期專家", "受访专家", "受訪專家", "本期嘉宾", "本期嘉賓", "单位：元", "單位：元",
    ])
    private static let authorNotes = Beginnings([
        "作者系", "作者住", "作者在", "作者现", "作者現", "作者曾", "作者为", "作者係", "作者為", "作者单位", "本文作者", "作者：", "作者是", "作者介绍",
        "作者简介",
    ])

    /// 人物小传：…, 作家简介：…
    private static let noteLabels = Endings([
        "小传", "小傳", "简介", "簡介", "名片", "者按", "按语", "按語", "点评", "點評", "评语", "評語", "附记", "附記", "编后", "編後", "提示",
        "说明", "說明", "专家介绍", "專家介紹", "作者介绍",
    ])

    /// 节目以当日播出为准。
    private static let noteEndings = Endings(["为准", "為準", "为准。", "為準。"])

    /// （作者系…）, 编者按：…, 【编者按】…
    static func isNote(_ line: LineParts) -> Bool {
        let core = line.core
        if noteBeginnings.fit(core) || bareNotes.contains(core) { return true }
        guard line.shape.utf8Count <= 400 else { return false }
        if let colon = line.shape.firstColon, colon > core.startIndex, colon - core.startIndex <= 8,
            noteLabels.fit(core[..<colon])
        {
            return true
        }
        if line.text.first == "【", let close = line.text.prefix(9).firstIndex(of: "】"),
            noteLabels.fit(line.text[..<close])
        {
            return true
        }
        if line.shape.ink <= 30, noteEndings.fit(core) { return true }
        let isOpened = line.text.first == "（"
        if isOpened, line.text.last == "）", bracketedNotes.fit(core) { return true }
        return authorNotes.fit(core) && (isOpened || core.inkCount > 10)
    }
}
