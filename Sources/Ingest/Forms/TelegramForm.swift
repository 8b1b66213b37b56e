/// Telegrams as old newspapers print them, without brackets: a place, a day, what it is.
extension OpeningForm {
    /// What follows in 電車, 電燈, 電話.
    private static let notTelegrams = ScalarSet("车車话話視视灯燈力器影")

    /// ▲北京八日電 今日…, 星加坡一日訊　…: a mark before it or a blank after it tells it from a sentence.
    static func telegram(_ text: Scalars) -> OpeningForm? {
        guard let first = text.first else { return nil }
        let isMarked = LineForms.isBullet(first)
        let body = isMarked ? text.dropFirst().trimmed : text
        let head = body.prefix(14).prefix(while: \.isHan)
        guard let end = head.firstIndex(where: { $0 == "電" || $0 == "电" || isReportMark($0) }),
            let day = head[..<end].lastIndex(of: "日"), end - day <= 4, day > head.startIndex + 2,
            LineForms.chineseDigits.contains(head[day - 1]),
            !LineForms.chineseDigits.contains(head[head.startIndex]),
            end + 1 < body.endIndex, isMarked || body[end + 1].isBlank,
            !notTelegrams.contains(body[end + 1])
        else { return nil }
        return OpeningForm(dateline: head[...end], rest: body[(end + 1)...].trimmed)
    }
}
