/// Words that a source begins with as a newspaper prints it. Reading and printing share them.
package enum SourceWords {
    /// Before a colon.
    package static let labels = ["来源", "來源", "资料来源", "資料來源", "数据来源", "數據來源", "稿件来源", "稿源"]
    /// Before a title: 摘自《…》.
    package static let verbs = ["摘自", "选自", "選自", "原载", "原載", "转自", "轉自", "取材自", "节选自", "節選自", "節錄自", "节录自"]
    /// Before a title or the name of a paper or agency.
    package static let reprints = ["转载", "轉載"]
}
