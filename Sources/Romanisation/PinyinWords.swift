/// Words of place names and newspaper names in which a character has another reading than alone, by their first character.
///
/// The most usual reading of a character is a bad guess here: 重 stands for itself as zhong, in 重庆 as chong.
let pinyinWords: [Unicode.Scalar: [(word: [Unicode.Scalar], syllables: [String])]] = {
    let words = """
        重庆 chong qing;重慶 chong qing;长江 chang jiang;長江 chang jiang;长春 chang chun;長春 chang chun;长沙 chang sha
        长城 chang cheng;長城 chang cheng;长安 chang an;長安 chang an;长治 chang zhi;长白 chang bai;长三角 chang san jiao
        厦门 xia men;廈門 xia men;六安 lu an;蚌埠 beng bu;乐清 yue qing;樂清 yue qing;音乐 yin yue;音樂 yin yue
        西藏 xi zang;成都 cheng du;首都 shou du;都市 du shi;江都 jiang du;于都 yu du;行业 hang ye;行業 hang ye
        银行 yin hang;銀行 yin hang;会计 kuai ji;會計 kuai ji;单县 shan xian;莘县 shen xian;浚县 xun xian;华山 hua shan
        曾都 zeng du;瞭望 liao wang;南方周末 nan fang zhou mo;番禺 pan yu;尉犁 yu li;解州 xie zhou;盖州 gai zhou
        """
    var result: [Unicode.Scalar: [(word: [Unicode.Scalar], syllables: [String])]] = [:]
    for entry in words.split(whereSeparator: { $0 == ";" || $0 == "\n" }) {
        let parts = entry.split(separator: " ").map(String.init)
        let word = Array(parts[0].unicodeScalars)
        result[word[0], default: []].append((word, Array(parts.dropFirst())))
    }
    return result
}()
