/// Paragraphs in the manner of a local newspaper: dates, names, figures, quotes and titles between clauses of common
/// words; the same seed gives the same text.
package struct NewspaperProse {
    private var random: SeededNumbers

    package init(seed: UInt64) {
        random = SeededNumbers(seed: seed)
    }

    /// Paragraphs with that many characters together, or a few more.
    package mutating func paragraphs(characters: Int) -> [String] {
        var result: [String] = []
        var written = 0
        while written < characters {
            var text = isOneIn(4) ? "本报讯（记者 \(person())）" : ""
            let length = Int.random(in: 50...260, using: &random)
            while text.unicodeScalars.count < length { text += sentence() }
            result.append(text)
            written += text.unicodeScalars.count
        }
        return result
    }

    private mutating func sentence() -> String {
        switch Int.random(in: 0..<22, using: &random) {
        case 0, 1: "\(number(12))月\(number(28))日，\(clauses())。"
        case 2, 3: "“\(clauses())。”\(person())\(word(["说", "告诉记者", "笑着回答", "算了一笔账"]))。"
        case 4, 5: "\(clause())\(number(900))\(word(["户", "亩", "公里", "人次", "万元"]))，\(clauses())。"
        case 6: "\(clause())，\(clause())\(number(40)).\(number(9))%，\(clauses())。"
        case 7, 8: "\(person())（\(word(["左图", "前排右一", "化名"]))）\(clause())，\(clauses())。"
        case 9, 10: "\(clause())《\(word(["清河志", "水利工程管理办法", "乡村夜校读本"]))》\(clause())，\(clauses())。"
        case 11, 12: "\(clause())：\(clause())、\(clause())；\(clauses())。"
        case 13: "\(clause())——\(clauses())。"
        case 14, 16, 17: "\(clause())“\(clause())”\(clause())，\(clauses())。"
        case 15: "\(clause())\(word(["5G", "AI", "LED", "GPS"]))\(clause())，\(clauses())。"
        default: "\(clauses())。"
        }
    }

    private mutating func number(_ largest: Int) -> Int { Int.random(in: 1...largest, using: &random) }

    /// One to four clauses.
    private mutating func clauses() -> String {
        (0..<number(4)).map { _ in clause() }.joined(separator: "，")
    }

    /// As many words as a clause has between two marks of a newspaper: a mark to twelve characters.
    private mutating func clause() -> String {
        (0..<Int.random(in: 3...8, using: &random)).map { _ in word(NewspaperProse.words) }.joined()
    }

    private mutating func person() -> String {
        word(["赵", "钱", "孙", "李", "周", "吴", "欧阳"]) + word(["晓岚", "德厚", "玉珍", "磊", "雨桐", "振邦"])
    }

    private mutating func word(_ list: [String]) -> String {
        list[Int.random(in: 0..<list.count, using: &random)]
    }

    private mutating func isOneIn(_ count: Int) -> Bool { Int.random(in: 0..<count, using: &random) == 0 }

    private static let words = """
        清河县 柳塘镇 村民 合作社 技术员 孩子们 老人 记者 志愿者 水利站 图书馆 学校 夜校 果园 渔船 码头 车间 社区 \
        今年 去年 目前 已经 正在 先后 全部 逐步 按照 通过 围绕 为了 因为 所以 如果 还 也 都 就 又 在 把 对 从 向 \
        修建 完成 组织 开展 整理 恢复 安装 学习 参加 收获 种植 改造 服务 提高 解决 保护 传承 交流 培训 验收 \
        道路 水渠 灯光 书籍 手艺 产业 收入 质量 环境 经验 问题 办法 计划 生活 故事 歌声 树苗 粮食 设施 项目 \
        新 好 大 多 很 更 高 一批 一座 三条 两岸 千余 的 的 的 了 和 与
        """.split(separator: " ").map { $0.trimmed }
}

extension Substring {
    fileprivate var trimmed: String { String(filter { !$0.isWhitespace }) }
}
