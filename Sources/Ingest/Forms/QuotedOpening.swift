extension OpeningForm {
    /// 据《清河晚报》消息 …, 据《清河晚报》讯：…: where a report was taken from, with a blank or a colon after it; before a comma it is of the
    /// sentence.
    static func quoted(_ text: Scalars) -> OpeningForm? {
        guard let first = text.first, first == "据" || first == "據", text.dropFirst().first == "《",
            let close = text.prefix(24).firstIndex(of: "》"),
            let end = reportEnds.match(in: text[(close + 1)...])
        else { return nil }
        let rest = text[(close + 1 + end.length)...]
        guard let next = rest.first, next.isBlank || next == "：" || next == ":" else { return nil }
        return OpeningForm(dateline: text[..<rest.startIndex], rest: rest)
    }

    private static let reportEnds = Beginnings(["消息", "讯", "訊", "电", "電"])
}
