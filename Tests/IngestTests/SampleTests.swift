import Diagnostics
import Ingest
import IssueModel
import TestSupport
import Testing

@Suite("A real front page", .enabled(if: Repository.hasSample))
struct SampleTests {
    private func source() throws -> Diagnosed<IssueSource> { try issueSource(at: Repository.sample) }

    @Test("The nameplate's facts are all there")
    func nameplate() throws {
        let plate = try source().value.issue.nameplate
        #expect(plate.title == "山西妇女报")
        #expect(plate.date == "2024-05-29" && plate.weekday == "星期三" && plate.lunarDate == "农历甲辰年四月廿二")
        #expect(plate.number == "4404" && plate.pageCount == 16)
        #expect(plate.cn == "CN14-0004" && plate.postalCode == "21-31")
        #expect(plate.organ == "山西省妇女联合会主管主办")
        #expect(plate.publisher == "山西妇女报刊社（山西省妇女联合会融媒体中心）出版")
        #expect(plate.slogan == "讲好山西妇女故事 传播山西女界声音 弘扬山西女性精神")
        #expect(plate.facts == ["半边天网", "山西半边天", "微信公众号", "全国发行", "扫码订报"].sortedAs(plate.facts))
    }

    @Test("Four articles and a picture between the first and the second")
    func articles() throws {
        let articles = try source().value.issue.pages[0].articles
        #expect(articles.map(\.kind) == [.article, .picture, .article, .article, .article])
        #expect(
            articles.compactMap(\.headline) == [
                "省妇联召开党组（扩大）会议", "晋城“爱心妈妈”结对关爱留守儿童实现全覆盖", "全国首个托育职业技能竞赛启动",
                "教育部部署 各地各高校集中开展 大规模校园招聘活动",
            ])
        guard case .figure(let figure)? = articles[1].blocks.first else {
            Testing.Issue.record("the picture has no figure")
            return
        }
        #expect(figure.credits.map(\.name) == ["牛利敏", "郝晨光"] && figure.credits.allSatisfy { $0.role == "摄" })
        #expect(figure.caption?.hasPrefix("5月27日，太原市杏花岭区") == true)
    }

    @Test("Bylines, datelines and sources stand where they were printed")
    func bylines() throws {
        let articles = try source().value.issue.pages[0].articles
        #expect(articles[0].dateline == "本报讯" && articles[0].leadIn == "本报讯（记者 段红梅）")
        #expect(articles[2].bylines == [Byline(role: "本报通讯员", name: "张锡琳", position: .end)])
        #expect(articles[3].source == "《北京晚报》" && articles[4].source == "教育部网站")
    }

    @Test("Three crossheads, and four paragraphs joined that columns had cut")
    func crossheadsAndCuts() throws {
        let issue = try source().value.issue
        let crossheads = issue.pages[0].articles[2].blocks.compactMap { block in
            if case .crosshead(let text) = block { text.text } else { nil }
        }
        #expect(crossheads == ["完善工作机制 构建长效覆盖网络", "动员社会力量 凝聚关爱服务合力", "创新方式方法 提升结对关爱成效"])
        let paragraphs = issue.pages[0].articles.flatMap(\.blocks).compactMap { block in
            if case .paragraph(let text) = block { text.text } else { nil }
        }
        for joined in ["扎实抓好各项工作", "妇儿儿童权益保护法律", "召开了晋城市“爱心妈妈”", "关爱服务。各家庭教育"] {
            #expect(paragraphs.contains { $0.contains(joined) })
        }
        #expect(issue.repairs.filter { $0.code == "ING-102" }.count == 4)
        #expect(!paragraphs.contains { $0.contains(",") || $0.contains("(") })
    }

    @Test("The likely misreading is reported and kept, and nothing is lost")
    func suspicionAndLedger() throws {
        let source = try source()
        #expect(source.diagnostics.contains { $0.code == .Ingest.suspicion && $0.arguments == ["妇儿儿童"] })
        #expect(source.value.ledger?.isBalanced == true)
        #expect(source.value.issue.unplaced.isEmpty)
        #expect(!source.diagnostics.contains { $0.severity == .error })
    }
}

extension [String] {
    /// The same strings in the order of another list; those that are not in it come last.
    fileprivate func sortedAs(_ other: [String]) -> [String] {
        sorted { (other.firstIndex(of: $0) ?? .max) < (other.firstIndex(of: $1) ?? .max) }
    }
}
