import Testing
import Typography

/// A rule by example: the text with `|` at each place where a line may end.
struct BreakCase: CustomTestStringConvertible, Sendable {
    let clause: String
    let expected: String
    var levels: [ProhibitionLevel] = ProhibitionLevel.allCases
    var testDescription: String { "\(clause): \(expected)" }

    init(_ clause: String, _ expected: String, _ levels: [ProhibitionLevel] = ProhibitionLevel.allCases) {
        self.clause = clause
        self.expected = expected
        self.levels = levels
    }
}

let fromBasic: [ProhibitionLevel] = [.basic, .gb, .strict]
private let untilGB: [ProhibitionLevel] = [.none, .basic, .gb]

let edgeCases = [
    BreakCase("clreq 2.1.3 between Han characters", "清|河|两|岸"),
    BreakCase("clreq 3.1.4 none: any place", "他|说|：|“|好|。|”|走", [.none]),
    BreakCase("clreq 3.1.4 basic: secondary comma", "春、|夏", fromBasic),
    BreakCase("clreq 3.1.4 basic: comma", "春，|夏", fromBasic),
    BreakCase("clreq 3.1.4 basic: semicolon", "春；|夏", fromBasic),
    BreakCase("clreq 3.1.4 basic: colon", "春：|夏", fromBasic),
    BreakCase("clreq 3.1.4 basic: period", "春。|夏", fromBasic),
    BreakCase("clreq 3.1.4 basic: exclamation mark", "春！|夏", fromBasic),
    BreakCase("clreq 3.1.4 basic: question mark", "春？|夏", fromBasic),
    BreakCase("clreq 3.1.4 basic: double quotation marks", "春|“夏”|秋", fromBasic),
    BreakCase("clreq 3.1.4 basic: single quotation marks", "春|‘夏’|秋", fromBasic),
    BreakCase("clreq 3.1.4 basic: corner brackets", "春|「夏」|秋|『冬』|年", fromBasic),
    BreakCase("clreq 3.1.4 basic: parentheses", "春|（夏）|秋", fromBasic),
    BreakCase("clreq 3.1.4 basic: angle brackets", "读|《春》|与|〈夏〉|篇", fromBasic),
    BreakCase("clreq 3.1.4 basic: other brackets", "春|【夏】|秋|〔冬〕|一|［二］|三|｛四｝|五|〖六〗|七", fromBasic),
    BreakCase("clreq 3.1.4 basic: tilde as connector", "京～|沪", fromBasic),
    BreakCase("clreq 3.1.4 basic: en dash as connector", "京–|沪", fromBasic),
    BreakCase("clreq 3.1.4 basic, GB/T 15834 5.1.6: one em dash is a connector", "京—|沪", fromBasic),
    BreakCase("clreq 3.1.4 basic: interpunct of a name", "约|翰·|史|密|斯", fromBasic),
    BreakCase("clreq 3.1.4 basic: interpunct of JIS", "约|翰・|史", fromBasic),
    BreakCase("clreq 3.1.4 basic leaves solidi alone", "红|／|绿", [.none, .basic]),
    BreakCase("clreq 3.1.4, GB/T 15834 5.1.9 gb: full-width solidus", "红／绿", [.gb, .strict]),
    BreakCase("clreq 3.1.4, GB/T 15834 5.1.9 gb: solidus", "红/绿", [.gb, .strict]),
    BreakCase("clreq 3.1.4 until gb: a dash begins a line", "春|——|夏", untilGB),
    BreakCase("clreq 3.1.4 strict: a dash begins no line", "春——|夏", [.strict]),
    BreakCase("clreq 3.1.4 until gb: an ellipsis begins a line", "春|……|夏", untilGB),
    BreakCase("clreq 3.1.4 strict: an ellipsis begins no line", "春……|夏", [.strict]),
    BreakCase("clreq 3.1.4 strict: the two-em dash of one character", "春⸺|夏", [.strict]),
    BreakCase("clreq 3.1.4 strict: the centred ellipsis", "春⋯⋯|夏", [.strict]),
    BreakCase("clreq 3.1.4 basic: three marks together stay", "他|说|『「走。」』|春", fromBasic),
    BreakCase("clreq 3.1.4 basic: closing and opening may part", "《春》|《夏》|（秋）|“冬”", fromBasic),
    BreakCase("clreq 3.1.4 basic: opening marks stay together", "春|（《夏》）", fromBasic),
    BreakCase("clreq 3.1.3.3 repeated question and exclamation marks", "春？！|夏！！！|秋", fromBasic),
    BreakCase("clreq 3.1.3.3 doubled marks of one character", "春⁉|夏‼|秋", fromBasic),
    BreakCase("clreq 3.1.2 vertical forms", "春︑|夏︒|﹁秋﹂|︵冬︶|年", fromBasic),
    BreakCase("clreq 3.1.1 small forms", "春﹐|夏﹒|﹙秋﹚|冬", fromBasic),
    BreakCase("clreq 3.1.1 half-width forms", "春､|夏｡|｢秋｣|冬", fromBasic),
    BreakCase("UAX #14 NS: iteration marks", "人々|的", fromBasic),
    BreakCase("clreq 3.1.4 marks beside Western words", "用|AI，|用|（AI）|写", fromBasic),
    BreakCase("clreq 3.1.4 a mark after a space begins no line", "用|AI 。|写", fromBasic),
    BreakCase("clreq 3.1.4 an opening mark before a space ends no line", "用|（ AI|写", fromBasic),
    BreakCase("UAX #14 LB9: a combining mark stays with its character", "中\u{308}|文\u{302}，|好", fromBasic),
    BreakCase("UAX #14 LB11: a word joiner holds characters together", "中\u{2060}文|好"),
    BreakCase("UAX #14 LB12: a no-break space holds words together", "第\u{A0}五|版"),
    BreakCase("UAX #14 LB21: the ideographic space ends a line and begins none", "张\u{3000}|三"),
    BreakCase("UAX #14 LB30a, LB30b: flags and modified emoji are whole", "好|🇨🇳|🇫🇷|👍🏽|好"),
    BreakCase("UAX #14 LB8a: a joined emoji is whole", "一|👩\u{200D}🔬|二"),
    BreakCase("UAX #14 LB1 in Chinese text: symbols are characters", "①|②|★|★|→|中"),
    BreakCase("private characters of newspapers are Han characters", "\u{E001}|\u{E002}|中"),
    BreakCase("clreq 3.1.8 emphasis dots and lines are no marks in the line", "春|●|夏|＿|秋"),
]

let unitCases = [
    BreakCase("clreq 3.1.5.1, GB/T 15834 5.1.4: a dash is not parted", "春|——|夏", [.none, .gb]),
    BreakCase("clreq 3.1.5.1: of two dashes each is a unit", "春|——|——|夏", [.none, .gb]),
    BreakCase("clreq 3.1.5.1, GB/T 15834 5.1.5: an ellipsis is not parted", "春|……|夏", [.none, .gb]),
    BreakCase("clreq 3.1.5.1: of two ellipses each is a unit", "春|……|……|夏", [.none, .gb]),
    BreakCase("clreq 3.1.5.1 strict: two ellipses begin no line either", "春…………|夏", [.strict]),
    BreakCase("clreq 3.1.5.1: three ellipsis characters are one unit", "春|………|夏", [.gb]),
    BreakCase("clreq 3.1.5.1: the centred ellipsis", "春|⋯⋯|夏", [.gb]),
    BreakCase("clreq 3.1.5.2: sign before a number", "价|¥3|元"),
    BreakCase("clreq 3.1.5.2: full-width sign before a number", "价|￥3|元"),
    BreakCase("clreq 3.1.5.2: sign before full-width digits", "价|￥３８|元"),
    BreakCase("clreq 3.1.5.2: number sign", "第|№5|号"),
    BreakCase("clreq 3.1.5.2: hash", "第|#5|楼"),
    BreakCase("clreq 3.1.5.2: degrees", "高|8℃|低"),
    BreakCase("clreq 3.1.5.2: degrees below zero", "低|−8℃|高"),
    BreakCase("clreq 3.1.5.2: a hyphen for minus begins no line, as a connector", "低-8℃|高"),
    BreakCase("clreq 3.1.5.2: degrees of two characters", "高|8°C|低"),
    BreakCase("clreq 3.1.5.2: per cent", "占|96.8%|强"),
    BreakCase("clreq 3.1.5.2: full-width per cent", "占|96.8％|强"),
    BreakCase("clreq 3.1.5.2: per mille", "占|3‰|强"),
    BreakCase("clreq 3.1.5.2: minutes and seconds", "长|3′20″|整"),
    BreakCase("clreq 3.1.5.2: a unit of letters", "重|5kg|整"),
    BreakCase("clreq 3.1.5.2: digits before a numeral of Han", "投|3.26|亿|元"),
    BreakCase("clreq 3.1.5.2: grouped digits", "共|1,200|人"),
    BreakCase("clreq 3.1.5.2: full-width digits", "共|１２００|人"),
    BreakCase("clreq 3.1.5.2: time", "晨|9:00|开"),
    BreakCase("clreq 3.1.5.2: time with full-width colon", "晨|9：00|开"),
    BreakCase("clreq 3.1.5.2: ratio", "以|3：2|胜"),
    BreakCase("clreq 3.1.5.2: span of time", "午|11:30-12:00|休"),
    BreakCase("clreq 3.1.5.2: span of time with a dash", "午|11:30—12:00|休"),
    BreakCase("clreq 3.1.5.2: month", "在|2024/5|刊"),
    BreakCase("clreq 3.1.5.2: date with hyphens", "在|2024-05-29|刊"),
    BreakCase("clreq 3.1.5.2: date with interpunct", "过|3·15|节"),
    BreakCase("clreq 3.1.5.2: span with long connector", "等|5—7|名"),
    BreakCase("clreq 3.1.5.2: span with short connector", "等|5–7|名"),
    BreakCase("clreq 3.1.5.2: span with tilde", "等|5～7|名"),
    BreakCase("clreq 3.1.5.2: span with ASCII tilde", "等|5~7|名"),
    BreakCase("clreq 3.1.5.2: a list is no number", "等|3、|5、|7|名", fromBasic),
    BreakCase("clreq 3.1.5.2: a span of years with 年", "自|1998|年—|2024|年", fromBasic),
    BreakCase("telephone number with area code", "电|0351-1234567|转"),
    BreakCase("telephone number of three groups", "电|400-800-1234|转"),
    BreakCase("telephone number with bracketed area code", "电|（0351）1234567|转", fromBasic),
    BreakCase("telephone number with ASCII brackets", "电|(0351)1234567|转"),
    BreakCase("code with letters", "用|PM2.5|与|COVID-19|及|C919|机"),
    BreakCase("clreq 3.1.4 a name with initials", "见|J·|史|密|斯", fromBasic),
]

let westernCases = [
    BreakCase("clreq 3.2.4: a Western word is whole", "读|newspaper|报"),
    BreakCase("clreq 3.2.4: Western words part at spaces", "读|the |daily |paper|报"),
    BreakCase("UAX #14 LB21: a compound parts after its hyphen", "读|well-|known|报"),
    BreakCase("UAX #14 LB13: between two Western words the slash ends a line", "读|and/|or|报"),
    BreakCase("UAX #14 LB13, LB30: Western marks stay with their words", "读|(one, |two)|报"),
    BreakCase("UAX #14 LB19: an apostrophe does not part a word", "读|don’t|报|it's|报"),
    BreakCase("UAX #14 LB25: currency and sums", "付|$3,200.50 |net|额"),
    BreakCase("UAX #14 LB23: letters with digits", "用|A4|纸|5G|网"),
    BreakCase("UAX #14 LB1: signs of formulas", "面|3×5|米|m²|数|§5|条"),
    BreakCase("address: scheme", "见|https://|www.|example.|cn/|a/|b|页"),
    BreakCase("address: query", "见|http://|example.|cn/|p?|id=|3&|q=|ab_|c-|d|页"),
    BreakCase("address: www", "见|www.|example.|com.|cn|页"),
    BreakCase("address: host and path", "见|example.|cn/|news|页"),
    BreakCase("address: mail", "寄|ed.|desk@example.|com|收"),
    BreakCase("address: mail after a word and a colon", "E-|mail:a@b.|cn|收"),
    BreakCase("address: no mark begins a line", "见|http://|example.|cn/~a/--/|b%20c#d|页"),
    BreakCase("address: the period behind it ends the sentence", "See |www.|example.|org. |Then"),
    BreakCase("a name with a dot is no address", "用|Node.js|与|U.S.|版"),
]
