import IssueModel
import Testing
import VolumeIndex

@Suite("Indexes of volumes")
struct VolumeIndexTests {
    /// Two issues: on the first page of each one article of every author named.
    private func issues(_ authors: [[String]], section: String? = nil, column: String? = nil) -> [VolumeIssue] {
        authors.enumerated().map { number, names in
            let articles = names.enumerated().map { position, name in
                var article = Article(id: "p1-a\(position + 1)", headline: "稿件\(position + 1)")
                article.bylines = [Byline(role: "记者", name: name, position: .head)]
                article.column = column
                return article
            }
            var plate = Nameplate(title: "清河日报")
            plate.number = "\(100 + number)"
            let page = Page(number: 1, label: "第1版", section: section, articles: articles)
            return VolumeIssue(
                of: Issue(nameplate: plate, pages: [page]), date: "2026-03-0\(number + 1)")
        }
    }

    @Test("Authors stand in the order of their pinyin, under its first letter; what is no letter comes last")
    func order() {
        let index = VolumeIndex(.author, of: issues([["周岸", "白榆", "〇三", "Ada Li"], ["陈舟", "白榆"]]))
        #expect(index.headings.map(\.name) == ["Ada Li", "白榆", "陈舟", "周岸", "〇三"])
        #expect(index.headings.map(\.initial) == ["A", "B", "C", "Z", "#"])
    }

    @Test("A name has all of its articles in the order of the volume, each once")
    func places() {
        let index = VolumeIndex(.author, of: issues([["何远", "白榆"], ["白榆", "白榆"]]))
        let own = index.headings.first { $0.name == "白榆" }?.places
        #expect(
            own == [
                VolumePlace(issue: 0, page: 0, article: 1), VolumePlace(issue: 1, page: 0, article: 0),
                VolumePlace(issue: 1, page: 0, article: 1),
            ])
    }

    @Test("Sections and standing heads are found as authors are; what has none is in no index")
    func otherKinds() {
        let listed = issues([["何远"], ["白榆"]], section: "要闻", column: "热线")
        #expect(VolumeIndex(.section, of: listed).headings.map(\.name) == ["要闻"])
        #expect(VolumeIndex(.subject, of: listed).headings.first?.places.count == 2)
        #expect(VolumeIndex(.subject, of: issues([["何远"]])).headings.isEmpty)
    }

    @Test("A day belongs to one month, one quarter, one year, each with its name")
    func periods() {
        func names(_ date: String) -> [String?] {
            VolumePeriod.Length.allCases.map { VolumePeriod(of: date, length: $0)?.name }
        }
        #expect(names("2026-03-31") == ["2026-03", "2026-Q1", "2026"])
        #expect(names("2026-04-01") == ["2026-04", "2026-Q2", "2026"])
        #expect(names("2026-12-31") == ["2026-12", "2026-Q4", "2026"])
        #expect(names("2026-13-01") == [nil, nil, nil] && names("spring") == [nil, nil, nil])
        #expect(VolumePeriod(of: "2026-10-01", length: .quarter)?.printed == "2026年第四季度")
    }
}
