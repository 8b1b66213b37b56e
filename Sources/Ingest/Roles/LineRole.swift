/// What a line of page text is for.
package enum LineRole: String, CaseIterable, Sendable {
    /// 报头: the newspaper's name.
    case nameplate
    /// What stands around the nameplate: date, number, codes, slogan.
    case fact
    /// 要闻, 副刊: the name of the page's section.
    case section
    /// 报眉: name, date and label of an inner page.
    case folio
    /// 第2版 要闻: a line that parts pages. It is known by its form before lines are weighed.
    case mark
    /// 责编：…
    case staff
    /// 专栏: the standing head over an article.
    case column
    /// 引题
    case kicker
    /// 主题
    case headline
    /// 副题
    case deck
    /// Who wrote it, under the headline.
    case byline
    /// The first paragraph with its dateline: 本报讯（记者 …）.
    case opening
    /// A paragraph.
    case body
    /// The rest of a paragraph that a line end or a column end cut.
    case more
    /// 小标题
    case crosshead
    case verse
    case list
    case table
    /// 图注 of a picture inside an article.
    case caption
    /// 图注 of a photograph that stands for itself.
    case picture
    /// … 摄
    case credit
    /// 据…
    case source
    /// Who wrote it, after the text.
    case signer
    /// 编者按, （作者系…）
    case note
    /// 下转第2版
    case jump
    /// 上接第1版
    case jumped
    /// The head of a 启事, 公告, 声明.
    case notice
    /// 落款: who issues a notice and when.
    case signature
    /// A label beside a QR code and the like.
    case label
    /// A rule, a bullet, a page number that was read along.
    case furniture
}
