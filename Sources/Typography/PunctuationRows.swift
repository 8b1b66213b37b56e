/// Every mark of clreq's table of punctuation with its small, half-width and vertical forms, and the signs that
/// belong to numbers; one row for marks that behave alike, with the clause that says so.
extension PunctuationRow {
    static let all =
        pausesAndStops + brackets + quotes + twoEmMarks + connectors + separators + signs + interlinear

    private static let pausesAndStops = [
        PunctuationRow(
            "、，", .pause, blank: .right, centredBlank: .both, rank: .pause, hangs: true, start: .basic,
            "clreq 3.1.1.1, 3.1.4, 3.1.7; GB/T 15834 5.1.1"),
        PunctuationRow(
            "；：", .pause, blank: .right, centredBlank: .both, rank: .pause, start: .basic,
            "clreq 3.1.1.1, 3.1.4; GB/T 15834 5.1.1"),
        PunctuationRow(
            "。．", .stop, blank: .right, centredBlank: .both, rank: .stop, hangs: true, start: .basic,
            "clreq 3.1.1.1, 3.1.3.1, 3.1.4, 3.1.7; GB/T 15834 5.1.1"),
        PunctuationRow(
            "！？", .stop, blank: .right, centredBlank: BlankSide.none, rank: .stop, start: .basic,
            "clreq 3.1.1.1, 3.1.4, 3.1.6.1; GB/T 15834 5.1.2"),
        PunctuationRow("‼⁇⁈⁉", .stop, start: .basic, "clreq 3.1.3.3; GB/T 15834 5.1.2"),
        PunctuationRow(
            "︐︑", .pause, blank: .right, centredBlank: .both, rank: .pause, start: .basic,
            "clreq 3.1.2, 3.1.6.1 (vertical)"),
        PunctuationRow("︓︔", .pause, start: .basic, "clreq 3.1.6.1 (vertical: always one em)"),
        PunctuationRow(
            "︒", .stop, blank: .right, centredBlank: .both, rank: .stop, start: .basic,
            "clreq 3.1.2, 3.1.6.1 (vertical)"),
        PunctuationRow("︕︖", .stop, start: .basic, "clreq 3.1.6.1 (vertical: always one em)"),
        PunctuationRow("﹐﹑﹔﹕", .pause, start: .basic, "clreq 3.1.1.1, 3.1.4 (small forms)"),
        PunctuationRow("﹒﹖﹗", .stop, start: .basic, "clreq 3.1.1.1, 3.1.4 (small forms)"),
        PunctuationRow("､", .pause, frame: .half, start: .basic, "clreq 3.1.1.1, 3.1.4 (half-width form)"),
        PunctuationRow("｡", .stop, frame: .half, start: .basic, "clreq 3.1.1.1, 3.1.4 (half-width form)"),
    ]

    private static let brackets = [
        PunctuationRow(
            "（【〖〔［｛〘〚｟", .opening, blank: .left, rank: .bracket, end: .basic,
            "clreq 3.1.1.2, 3.1.4, 3.1.6.1; GB/T 15834 5.1.3"),
        PunctuationRow(
            "）】〗〕］｝〙〛｠", .closing, blank: .right, rank: .bracket, start: .basic,
            "clreq 3.1.1.2, 3.1.4, 3.1.6.1; GB/T 15834 5.1.3"),
        PunctuationRow(
            "《〈", .opening, blank: .left, rank: .bracket, end: .basic,
            "clreq 3.1.1.2 (book title mark B), 3.1.4; GB/T 15834 5.1.3"),
        PunctuationRow(
            "》〉", .closing, blank: .right, rank: .bracket, start: .basic,
            "clreq 3.1.1.2 (book title mark B), 3.1.4; GB/T 15834 5.1.3"),
        PunctuationRow(
            "︵︗︹︻︷︽︿﹇", .opening, blank: .left, rank: .bracket, end: .basic, "clreq 3.1.2, 3.1.4 (vertical)"),
        PunctuationRow(
            "︶︘︺︼︸︾﹀﹈", .closing, blank: .right, rank: .bracket, start: .basic,
            "clreq 3.1.2, 3.1.4 (vertical)"),
        PunctuationRow("﹙﹛﹝", .opening, end: .basic, "clreq 3.1.1.2, 3.1.4 (small forms)"),
        PunctuationRow("﹚﹜﹞", .closing, start: .basic, "clreq 3.1.1.2, 3.1.4 (small forms)"),
    ]

    private static let quotes = [
        PunctuationRow(
            "“‘「『〝", .opening, blank: .left, rank: .bracket, end: .basic,
            "clreq 3.1.1.2, 3.1.4, 3.1.6.1; GB/T 15834 5.1.3"),
        PunctuationRow(
            "”’」』〞〟", .closing, blank: .right, rank: .bracket, start: .basic,
            "clreq 3.1.1.2, 3.1.4, 3.1.6.1; GB/T 15834 5.1.3"),
        PunctuationRow("﹁﹃", .opening, blank: .left, rank: .bracket, end: .basic, "clreq 3.1.1.2 (vertical)"),
        PunctuationRow(
            "﹂﹄", .closing, blank: .right, rank: .bracket, start: .basic, "clreq 3.1.1.2 (vertical)"),
        PunctuationRow("｢", .opening, frame: .half, end: .basic, "clreq 3.1.1.2, 3.1.4 (half-width form)"),
        PunctuationRow("｣", .closing, frame: .half, start: .basic, "clreq 3.1.1.2, 3.1.4 (half-width form)"),
    ]

    private static let twoEmMarks = [
        PunctuationRow("—―︱﹘", .dash, start: .strict, "clreq 3.1.1.2, 3.1.4, 3.1.5.1; GB/T 15834 5.1.4"),
        PunctuationRow("⸺⸻", .dash, frame: .double, start: .strict, "clreq 3.1.1.2, 3.1.5.1"),
        PunctuationRow("…⋯︙", .dash, start: .strict, "clreq 3.1.1.2, 3.1.4, 3.1.5.1; GB/T 15834 5.1.5"),
        PunctuationRow("․‥︰𐫶", .dash, start: .strict, "clreq 3.1.4; UAX #14 IN"),
    ]

    private static let connectors = [
        PunctuationRow(
            "–︲", .connector, frame: .half, centredFrame: .full, start: .basic,
            "clreq 3.1.1.2, 3.1.2, 3.1.4; GB/T 15834 5.1.6"),
        PunctuationRow("～〜〰－⁓", .connector, start: .basic, "clreq 3.1.1.2, 3.1.4; GB/T 15834 5.1.6"),
        PunctuationRow("~", .connector, frame: .proportional, start: .basic, "clreq 3.1.1.2, 3.1.4"),
        PunctuationRow("-‐‑", .latin, frame: .proportional, start: .basic, "clreq 3.1.1.2, 3.1.4"),
        PunctuationRow("﹣゠", .connector, start: .basic, "clreq 3.1.4; UAX #14 HY, NS"),
    ]

    private static let separators = [
        PunctuationRow(
            "·‧", .interpunct, frame: .half, centredFrame: .full, centredBlank: .both, rank: .interpunct,
            start: .basic, "clreq 3.1.1.2, 3.1.4, 3.1.6.1; GB/T 15834 5.1.7"),
        PunctuationRow(
            "・", .interpunct, blank: .both, rank: .interpunct, start: .basic, "clreq 3.1.1.2, 3.1.4"),
        PunctuationRow("･", .interpunct, frame: .half, start: .basic, "clreq 3.1.1.2, 3.1.4 (half-width form)"),
        PunctuationRow(
            "•", .interpunct, blank: .both, rank: .interpunct, start: .basic, only: .taiwanHongKong,
            "clreq 3.1.1.2 (for want of an interpunct in Big5)"),
        PunctuationRow(
            "／", .solidus, frame: .half, centredFrame: .full, start: .gb, end: .gb,
            "clreq 3.1.1.2, 3.1.2, 3.1.4; GB/T 15834 5.1.9"),
        PunctuationRow(
            "/", .solidus, frame: .proportional, start: .gb, end: .gb, "clreq 3.1.1.2, 3.1.4; GB/T 15834 5.1.9"),
    ]

    private static let signs = [
        PunctuationRow("¥$£€#№", .prefix, frame: .proportional, end: .basic, "clreq 3.1.5.2; UAX #14 PR"),
        PunctuationRow("￥＄￡＃￦﹩﹟", .prefix, end: .basic, "clreq 3.1.5.2; UAX #14 PR"),
        PunctuationRow("%°‰¢", .suffix, frame: .proportional, start: .basic, "clreq 3.1.5.2; UAX #14 PO"),
        PunctuationRow("％℃℉￠﹪′″‵", .suffix, start: .basic, "clreq 3.1.5.2; UAX #14 PO"),
        PunctuationRow("々〻ゝゞヽヾ", .ideograph, start: .basic, "UAX #14 NS"),
    ]

    private static let interlinear = [
        PunctuationRow("＿﹍﹎︳", .ideograph, "clreq 3.1.1.2, 3.1.8 (proper noun mark)"),
        PunctuationRow("﹏︴", .ideograph, "clreq 3.1.1.2, 3.1.8 (book title mark A)"),
        PunctuationRow("●﹅﹆", .ideograph, "clreq 3.1.1.2, 3.1.8 (emphasis dot)"),
        PunctuationRow("•", .ideograph, only: .mainland, "clreq 3.1.1.2, 3.1.8 (emphasis dot)"),
    ]
}
