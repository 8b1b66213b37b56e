import IssueModel
import Testing

@testable import Ingest

@Suite("What is read inside a line")
struct PrintedFormReadingTests {
    @Test(
        "An opening has its dateline, the names beside it, and the rest",
        arguments: [
            ("远讯社岚港1月14日电（记者 白榆）港口昨日复航。", "远讯社岚港1月14日电", "记者:白榆", "港口昨日复航。"),
            ("远讯社岚港1月14日电 港口昨日复航。", "远讯社岚港1月14日电", "", "港口昨日复航。"),
            ("晚报讯12日夜，水管爆裂。", "晚报讯", "", "12日夜，水管爆裂。"),
            ("本报岚港讯　记者白榆报道：港口昨日复航。", "本报岚港讯", "记者:白榆", "港口昨日复航。"),
            ("記者白榆／嵐港報導　港口昨日復航。", "嵐港報導", "記者:白榆", "港口昨日復航。"),
            ("【特約記者白榆】港口昨日復航。", "", "特約記者:白榆", "港口昨日復航。"),
            ("〔記者白榆╱嵐港報導〕港口昨日復航。", "嵐港報導", "記者:白榆", "港口昨日復航。"),
            ("本报讯 记者余白榆 通讯员柯远 昨天港口复航。", "本报讯", "记者:余白榆 通讯员:柯远", "昨天港口复航。"),
            ("本报讯 通讯员柯远 记者 余白榆5月8日，港口复航。", "本报讯", "通讯员:柯远 记者:余白榆", "5月8日，港口复航。"),
            ("本报讯 记者余白榆报道港口昨日复航。", "本报讯", "记者:余白榆", "港口昨日复航。"),
            ("本报讯 记者余白榆 近日 港口复航。", "本报讯", "记者:余白榆", "近日 港口复航。"),
            ("【岚港通信】港口昨日復航。", "岚港通信", "", "港口昨日復航。"),
            ("▲嵐港八日電　港口昨日復航。", "嵐港八日電", "", "港口昨日復航。"),
            ("嵐港十一日訊　港口昨日復航。", "嵐港十一日訊", "", "港口昨日復航。"),
            ("（嵐港通信）港口昨日復航。", "嵐港通信", "", "港口昨日復航。"),
            ("本报岚港5月4日专电（记者 白榆）港口昨日复航。", "本报岚港5月4日专电", "记者:白榆", "港口昨日复航。"),
            ("【記者余白榆、柯遠明嵐港報導】港口昨日復航。", "嵐港報導", "記者:余白榆 記者:柯遠明", "港口昨日復航。"),
            ("本報訊：港口昨日復航。", "本報訊", "", "港口昨日復航。"), ("嵐港訊：港口昨日復航。", "嵐港訊", "", "港口昨日復航。"),
            ("【本報記者余榆曼哈頓訊】港口昨日復航。", "曼哈頓訊", "本報記者:余榆", "港口昨日復航。"),
            ("本报讯（体育教研室）港口昨日复航。", "本报讯", ":体育教研室", "港口昨日复航。"),
            ("（通讯员 余白榆）港口昨日复航，首批旅客三百余人登船，岸上人声鼎沸。", "", "通讯员:余白榆", "港口昨日复航，首批旅客三百余人登船，岸上人声鼎沸。"),
        ])
    func openings(text: String, dateline: String, names: String, rest: String) throws {
        let opening = try #require(Opening(Scalars(text)))
        #expect(opening.dateline == dateline)
        #expect(printed(opening.bylines) == names)
        #expect(opening.rest == rest)
    }

    @Test(
        "What only begins like an opening is none",
        arguments: [
            "晚报讯息栏目改版。", "记者白榆昨日到访岚港。", "合作社1月3日电话通知社员。", "白榆／岚港摄影展", "岚港八日電車停駛。", "▲岚港八日電車停駛。", "科技简讯：港口昨日复航。",
            "麻坡訊港口昨日復航。", "【中央社】港口昨日復航。",
        ])
    func noOpenings(text: String) {
        #expect(Opening(Scalars(text)) == nil)
    }

    @Test(
        "A line that is known to be an opening has its dateline in any form",
        arguments: [
            ("麻坡訊港口昨日復航。", "麻坡訊"), ("【中央社】港口昨日復航。", "中央社"), ("本报岚港电港口昨日复航。", "本报岚港电"), ("港口昨日复航。", nil),
            ("昨日停电港口复航。", nil),
        ] as [(String, String?)])
    func knownOpenings(text: String, dateline: String?) {
        #expect(Opening(Scalars(text), isKnown: true)?.dateline == dateline)
    }

    @Test(
        "Bylines: what somebody is stands before the name and is its role",
        arguments: [
            ("市民 余白榆", "市民:余白榆"), ("退休工人 柯白榆", "退休工人:柯白榆"), ("粮库保管员 卞白榆", "粮库保管员:卞白榆"),
            ("岚港医院副主任医师 安白榆", "岚港医院副主任医师:安白榆"), ("記者白榆／嵐港報導", "記者:白榆"),
            ("记者 余白榆通讯员 柯远", "记者:余白榆 通讯员:柯远"), ("本报记者 余白榆 发自岚港", "本报记者:余白榆"), ("词：余白榆 曲：柯远", "词:余白榆 曲:柯远"),
            ("河北 余白榆", "河北:余白榆"), ("三年级 余白榆", "三年级:余白榆"), ("余白榆 柯远", ":余白榆 :柯远"), ("岚港乡 柯白榆", "岚港乡:柯白榆"),
            ("高一（3）班 余白榆", "高一（3）班:余白榆"), ("县住建局 余白榆 宣传部 柯远", "县住建局:余白榆 宣传部:柯远"),
            ("岚港律师事务所 律师 余白榆", "岚港律师事务所律师:余白榆"), ("撰文 余白榆 摄影 柯远", "撰文:余白榆 摄影:柯远"),
            ("马评人 石白榆", "马评人:石白榆"), ("战士 苏榆", "战士:苏榆"), ("高中教师 陵榆", "高中教师:陵榆"), ("车工 阿榆", "车工:阿榆"),
            ("车辆段 严榆", "车辆段:严榆"),
            ("江苏 老榆", "江苏:老榆"), ("安全 苏榆", ":安全 :苏榆"), ("書評／陳白榆", "書評:陳白榆"),
            ("花蓮縣 岚港國小四年甲班 林白榆", "花蓮縣岚港國小四年甲班:林白榆"), ("苗栗縣 國小教師 宣白榆", "苗栗縣國小教師:宣白榆"),
            ("作者：岚港中学 蒲白榆", "岚港中学:蒲白榆"),
            ("岚港镇 余白榆 柯远", "岚港镇:余白榆 岚港镇:柯远"), ("記者余白榆／專訪", "記者:余白榆"), ("本报编辑部", ":本报编辑部"),
            ("卫生员 赵白榆", "卫生员:赵白榆"), ("银行职员 苏榆", "银行职员:苏榆"), ("记者团 余白榆 柯远", "记者团:余白榆 记者团:柯远"),
            ("曲 余白榆 词 柯远", "曲:余白榆 词:柯远"), ("文／記者余白榆 圖／記者柯遠", "文:余白榆 圖:柯遠"), ("讀者 余白榆 一月五日", "讀者:余白榆"),
            ("嵐港書院 中四 余白榆", "嵐港書院中四:余白榆"), ("本報記者 余白榆、特約 柯遠", "本報記者:余白榆 特約:柯遠"), ("文與圖／余白榆", "文與圖:余白榆"),
        ])
    func bylines(text: String, names: String) {
        #expect(printed(BylineReading.bylines(in: Scalars(text), position: .head) ?? []) == names)
    }

    @Test(
        "What stands in brackets: a place before a name, a body, or no names at all",
        arguments: [
            ("（双塔 江白榆）", "双塔:江白榆"), ("（余白榆 柯远）", ":余白榆 :柯远"), ("（能源中心 溪流）", "能源中心:溪流"),
            ("（机修 老韦）", "机修:老韦"), ("（图书馆员 阿琴）", "图书馆员:阿琴"), ("（文 华）", ":文华"), ("（迭部 多杰扎西）", "迭部:多杰扎西"),
            ("（柏树庄 余白榆）", "柏树庄:余白榆"), ("（逢周二、五刊出）", ""), ("（岚港晚报）", ""), ("（作者单位：岚港大学）", ""),
        ])
    func bracketedNames(text: String, names: String) {
        #expect(
            printed((BylineReading.bracketedNames(Scalars(text)) ?? []).map { $0.byline(at: .end) }) == names)
    }

    @Test(
        "A line that is known to be a byline may name anybody in any form",
        arguments: [
            ("老K", ":老K"), ("邱白榆／獸醫師（嵐港市）", ":邱白榆"), ("岚港小学三（2）班 田白榆", "岚港小学三（2）班:田白榆"),
            ("（指导老师：罗白榆）", "指导老师:罗白榆"), ("你的主人 范白榆", "你的主人:范白榆"), ("□ 阿榆", ":阿榆"), ("老 香 榆", ":老香榆"),
            ("文 沙", ":文沙"),
            ("◎辛　白榆", ":辛白榆"), ("儿 白榆", "儿:白榆"), ("張白榆（中四） 梁子榆（中三）", ":張白榆 :梁子榆"), ("一位赶着上班的司机", ":一位赶着上班的司机"),
            ("余白榆（岚港作协会员）", ":余白榆"),
        ])
    func freeNames(text: String, names: String) {
        let read = BylineReading.freeName(in: Scalars(text)) ?? []
        #expect(printed(read.map { $0.byline(at: .head) }) == names)
    }

    @Test(
        "A sentence is no name",
        arguments: ["他来了。", "老师说，写得好", "（待續）", "资料", "这一行太长了而且没有任何名字只是一段普普通通的话罢了真的没有名字啊"])
    func noFreeNames(text: String) {
        #expect(BylineReading.freeName(in: Scalars(text)) == nil)
    }

    private func printed(_ bylines: [Byline]) -> String {
        bylines.map { "\($0.role ?? ""):\($0.name)" }.joined(separator: " ")
    }

    @Test(
        "Credits have the name, what was done, and who it is",
        arguments: [
            ("岚港村村民 桑白榆 摄", "岚港村村民|桑白榆|摄"), ("特約攝影師 盧白榆攝", "特約攝影師|盧白榆|攝"), ("（特约摄影 向榆）", "|向榆|特约摄影"),
            ("圖／謝白榆", "|謝白榆|圖"), ("鹤榆 书", "|鹤榆|书"), ("（资料图片）", "|资料图片|"), ("岚港幼儿园 陆白榆 作", "岚港幼儿园|陆白榆|作"),
            ("（圖／文：謝白榆）", "|謝白榆|圖／文"), ("（路透社圖片）", "|路透社|圖片"), ("马白榆 插图", "|马白榆|插图"), ("本版摄影/池榆", "|池榆|本版摄影"),
            ("以上均为本报记者殷榆摄", "本报记者|殷榆|摄"), ("特约摄影师 花满榆", "|花满榆|特约摄影师"),
        ])
    func credits(text: String, printed: String) {
        let credits = CreditReading.credits(Scalars(text)) ?? []
        let read = credits.map { "\($0.title ?? "")|\($0.name)|\($0.role ?? "")" }
        #expect(read == [printed])
    }

    @Test("一日一书 names no picture", arguments: ["一日一书", "读好书", "摄影艺术展", "（视频截图）"])
    func noCredits(text: String) {
        #expect(CreditReading.credits(Scalars(text)) == nil)
    }

    @Test("A credit right after the last sentence of a caption is parted from it")
    func creditTail() throws {
        let found = try #require(CreditReading.creditTail(of: Scalars("漁工在甲板補網。攝影／高榆")))
        #expect(found.caption.string == "漁工在甲板補網。")
        #expect(found.credits.map(\.name) == ["高榆"])
    }
}
