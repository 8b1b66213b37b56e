/// Notices, who signs them, and what stands in them.
extension LineForms {
    private static let noticeEndings = Endings([
        "启事", "公告", "通告", "通知", "声明", "讣告", "公示", "启示", "通知书", "讣闻", "啟事", "聲明", "訃聞", "訃告", "告示", "更正",
        "致歉", "致歉声明", "公示公告",
        "征稿", "徵稿", "征集", "徵文", "征文", "稿約", "稿约", "须知", "須知", "鸣谢", "鳴謝", "感谢信", "感謝信", "贺信", "賀信", "招领",
        "招領", "待領", "待领", "招租", "徵才", "招聘",
        "招新", "招募", "诚聘", "誠聘", "尋人", "寻人", "勘誤", "勘误", "停电信息", "停水信息", "买卖", "買賣", "招生", "租售", "遗失", "遺失",
        "命令", "敬告讀者", "敬告读者", "祝贺", "恭賀", "恭贺", "悼念",
    ])
    private static let noticeBeginnings = Beginnings(["热烈祝贺", "熱烈祝賀", "祝贺", "恭賀", "恭贺", "沉痛悼念", "谨祝"])

    /// Whether the first or the last character is one of a notice's head. Nearly no line has one.
    static func mayBeNoticeHead(_ text: Scalars) -> Bool {
        guard let first = text.first, let last = text.last else { return false }
        return noticeEndings.mayEnd(with: last) || noticeBeginnings.mayBegin(with: first)
    }

    /// 停水通知, 遗失声明: the head of a notice.
    static func isNoticeHead(_ line: LineParts) -> Bool {
        guard line.shape.utf8Count <= 90, !line.shape.hasComma else { return false }
        return (noticeEndings.fit(line.tight) || noticeBeginnings.fit(line.tight))
            && line.tight.occurrence(of: "发布") == nil && line.tight.occurrence(of: "印发") == nil
    }

    private static let organisationEndings = Endings([
        "公司", "委员会", "局", "厅", "办公室", "中心", "学校", "大学", "学院", "医院", "编辑部", "报社", "小组", "政府", "法院", "协会",
        "支行", "分行", "银行", "管理处",
        "街道办", "办事处", "居委会", "村委会", "联合会", "合作社", "事务所", "总队", "支队", "大队", "指挥部", "书店", "社", "工会", "家属",
        "厂", "馆", "所", "站",
        "委員會", "廳", "辦公室", "學校", "大學", "學院", "醫院", "編輯部", "報社", "小組", "協會", "銀行", "管理處", "家屬", "廠", "館",
        "基金會", "謹啟", "敬启", "敬啟",
        "敬贺", "同贺", "敬賀", "敬献", "敬輓", "泣启", "泣啟",
    ])

    /// 清河市自来水公司, 本报编辑部, …同志治丧小组
    static func isOrganisation(_ line: LineParts) -> Bool {
        guard line.shape.utf8Count <= 120, line.shape.ink >= 4 else { return false }
        return organisationEndings.fit(line.tight) && !line.shape.hasComma && !line.shape.hasFullStop
    }

    private static let signatureEndings = Endings([
        "启", "啟", "贺", "賀", "告", "叩", "輓", "挽", "敬上", "敬赠", "贈", "全体", "全體", "家属", "家屬", "师生", "同仁", "献",
        "此布", "鸣谢", "鳴謝", "全家", "小组", "敬谢",
    ])
    private static let signatureBeginnings = Beginnings([
        "孝男", "孝女", "孝子", "妻", "女儿", "儿子", "子女", "董事长", "校长", "联系人", "联系电话", "联系地址", "招标人", "招标代理", "咨询电话",
        "服务热线", "举报电话", "特此公告", "申请人", "清算组", "地址", "电话", "電話",
    ])

    /// 敬启, 同贺, 谨启, 家属泣告: how who signs ends.
    static func isSignature(_ line: LineParts) -> Bool {
        line.shape.utf8Count <= 120 && (signatureEndings.fit(line.text) || signatureBeginnings.fit(line.text))
    }

    /// 招标人：某某公司, 时间：3月2日: a short name, a colon, its value.
    static func isField(_ line: LineParts) -> Bool {
        guard let colon = line.shape.firstColon, colon + 1 < line.text.endIndex else { return false }
        var count = 0
        for scalar in line.text[..<colon] where !scalar.isBlank {
            guard scalar.isHan else { return false }
            count += 1
        }
        return (2...8).contains(count)
    }

    private static let labelSigns = Beginnings([
        "扫码", "扫一扫", "二维码", "微信公众号", "官方微信", "官方微博", "客户端下载", "掃碼", "掃描", "官方抖音", "视频号", "微信号", "订阅热线",
        "更多内容", "更多精彩", "长按识别",
        "扫描", "读者服务",
    ])

    /// 扫码订报: what stands beside a QR code or points to another place.
    static func isLabel(_ line: LineParts) -> Bool {
        line.shape.utf8Count <= 60 && !line.shape.hasFullStop && !line.shape.hasComma
            && labelSigns.occur(in: line.text)
    }

    private static let webSigns = Beginnings(["http", "www."])

    /// A telephone number, a mail or web address.
    static func hasPhone(_ line: LineParts) -> Bool {
        line.shape.longestNumber >= 7 || line.shape.hasAt
            || line.shape.latin >= 3 && webSigns.occur(in: line.text)
    }
}
