import Foundation

/// The words that generated news is made of. Places, people and bodies are invented; the variety of characters is that of
/// a daily, because the size of the font subset and so the cost of a page depends on it.
enum Vocabulary {
    static let places = words(
        """
        清河县 柳塘镇 青石桥 望湖区 白鹭洲 南屏街道 松岭乡 云溪村 石鼓镇 槐荫里 芦花荡 雁回镇 桃源坞 金牛岭 银杏巷 鹿鸣山 \
        沧浪渡 碧螺湾 凤尾坡 麻石街 龙泉驿 枫叶沟 梅花渡 玉带河 紫竹院 黄粱店 蓝田畈 丹霞口 翠屏湖 赤壁滩
        """)
    static let bodies = words(
        """
        农业农村局 文化馆 图书馆 供电公司 水利站 气象台 交通运输局 卫生院 中心小学 第三中学 职业技术学校 养老服务中心 \
        非遗保护协会 消防救援站 环境监测站 果蔬合作社 纺织厂 陶瓷研究所 博物馆 邮政支局 财政所 税务分局 残疾人联合会 \
        园林绿化处 房屋征收办 数据资源中心 志愿者协会 渔业公司 林场 粮库 自来水厂 皮影剧团
        """)
    static let surnames = words("赵 钱 孙 李 周 吴 郑 王 冯 陈 褚 卫 蒋 沈 韩 杨 朱 秦 尤 许 何 吕 施 张 孔 曹 严 华 魏 陶 姜 戚 谢 邹 喻 柏 窦 章")
    static let givenNames = words(
        """
        晓岚 德厚 玉珍 建国 思源 文博 秀英 子涵 雨桐 志刚 丽华 振邦 淑芬 浩然 佳琪 海燕 鹏程 梦洁 永福 桂兰 俊杰 雪梅 嘉懿 \
        睿 颖 磊 婷 捷 璐 峰 琳 钧 霞 翰墨 若曦 慕青 怀瑾 凌霄 沛霖 彦昭 奕辰 钰涵 煜祺 馨悦
        """)
    static let openings = words(
        """
        据悉 连日来 目前 近日 今年以来 记者了解到 与此同时 此外 据介绍 入春后 清晨六点 上周末 截至本月底 过去三年间 眼下 \
        谈起变化 走进院落 活动现场 按照计划 在技术员看来 汛期来临之前 每逢赶集日 用当地人的话说 数据显示 不仅如此
        """)
    static let subjects = words(
        """
        村民 技术员 驾驶员 护士 老匠人 返乡青年 种粮大户 摊主 志愿者 教师 学生家长 退休职工 快递员 渔民 茶农 绣娘 研究人员 \
        施工队 养蜂人 修表师傅 网格员 调解员 图书管理员 广播员 木偶艺人 巡线工 检验员 园艺师 面点师傅 船工 社区医生 陶工
        """)
    static let verbs = words(
        """
        完善了 推出了 修缮了 检查了 举办了 开辟了 讨论了 种下了 收集了 记录了 改造了 铺设了 展示了 捐赠了 编写了 排练了 验收了 \
        清理了 更换了 试用了 登记了 翻译了 培育了 采购了 补贴了 恢复了 拓宽了 整理了 规划了 疏浚了 缝制了 烧制了
        """)
    static let objects = words(
        """
        灌溉渠道 旧书阅览室 冷链仓库 山区公交线路 桑蚕基地 数字化档案 老年食堂 防汛物资 果树新品种 民间唱本 雨水管网 \
        太阳能路灯 社区花园 校园广播站 乡土教材 古桥栏杆 湿地步道 蔬菜大棚 家庭医生签约表 方言词典 电子秤 垃圾分类站 \
        烟火气十足的夜市 露天电影 充电桩 无障碍坡道 皮影道具 竹编工艺品 龙舟 盐碱地试验田 鸟类观测点 蜂箱 稻鸭共生示范区
        """)
    static let reasons = words(
        """
        让沿线居民出行更方便 解决了多年的缺水难题 使订单比去年同期增加一成 受到各方好评 为孩子们添了新去处 节省了往返县城的时间 \
        把闲置房屋用了起来 减少了浪费 保住了濒临失传的手艺 给冬闲时节带来笑声 方便大家随时查阅 令不少游客流连忘返 \
        避免了重复劳动 提高了夜间安全 填补了当地空白 降低了维护费用
        """)
    static let sayings = words(
        """
        东西不在多,用得上才好 这条路走对了 以前靠肩挑,现在靠机器 手艺要传下去,先得有人愿意学 先把账算清楚再动工 \
        谁家有难处,大家搭把手 慢一点没关系,质量不能打折扣 只要水来了,地就活了 灯亮了,心里也亮堂 书旧了可以修,读书的习惯不能丢 \
        孩子们喜欢,我们就坚持办 看天吃饭的日子过去了
        """)
    static let headlineStarts = words(
        """
        修渠引水 旧物新生 灯火可亲 一座桥 百年老街 春耕 小菜园 山间课堂 夜校 渔火 古树 家门口的岗位 瓷片 半亩方塘 候鸟归来 \
        石磨 晒谷场 乡音 邮路 果香 一碗面 竹影 雪后 老站台 蜜源 种子
        """)
    static let headlineEnds = words(
        """
        润了万亩良田 再添新活力 照亮回家路 连起两岸情 迎来新主顾 抢得早 长出大希望 传出读书声 点亮晚霞 映红江面 \
        有了身份证 留住年轻人 拼出旧时光 变了模样 守望者众 碾出好光景 唱起丰收谣 入了词典 通到云深处 飘出山坳 暖了一座城 \
        摇曳处处景 开门迎客 又见列车 酿成甜日子 落地生根
        """)
    static let crossheads = words(
        """
        摸清家底|找准路子 建章立制|常抓不懈 小处着手|久久为功 有人出力|有人出谋 课堂搬到田埂|作业写在地头 \
        旧账新算|细账明算 走出去学|请进来教 守住老味道|做出新花样 清淤在前|管护在后 众人拾柴|各尽所能
        """)
    static let sections = words("要闻 综合 时政 经济 社会 民生 教育 健康 文化 副刊 乡土 读书 科普 体育 服务 影像")
    static let latin = words("Wi-Fi LED App GDP 5G DNA PM2.5 AI GPS 3D")

    /// The 3,755 characters of level 1 of GB/T 2312: a daily uses some two thousand of them in an issue.
    static let everydayCharacters: [String] = {
        let rows: [[UInt8]] = (0xB0...0xD7).map { row in
            (0xA1...(row == 0xD7 ? 0xF9 : 0xFE)).flatMap { [UInt8(row), UInt8($0)] }
        }
        let gb18030 = String.Encoding(rawValue: 0x8000_0632)
        return (String(data: Data(rows.joined()), encoding: gb18030) ?? "字").map { String($0) }
    }()

    private static func words(_ text: String) -> [String] {
        text.split { $0 == " " || $0 == "\n" }.map(String.init)
    }
}
