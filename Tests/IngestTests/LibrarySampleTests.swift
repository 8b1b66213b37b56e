import Diagnostics
import Ingest
import IssueModel
import TestSupport
import Testing

@Suite("A real package of a library", .enabled(if: Repository.hasLibrarySample))
struct LibrarySampleTests {
    private func source() throws -> Diagnosed<IssueSource> { try issueSource(at: Repository.librarySample) }

    @Test("Facts come from its descriptions, the language from most of its text")
    func facts() throws {
        let issue = try source().value.issue
        #expect(issue.nameplate.title == "Luxemburger Zeitung – Journal de Luxembourg")
        #expect(issue.nameplate.date == "1858-07-10" && issue.nameplate.number == "161")
        #expect(issue.nameplate.publisher == "Victor Bück" && issue.language == "fr")
        #expect(issue.pages.map(\.label) == ["1", "2", "3", "4"])
    }

    @Test("Seventeen articles, four advertisements and what stands under a section alone")
    func articles() throws {
        let pages = try source().value.issue.pages
        #expect(pages.map(\.articles.count) == [7, 5, 2, 8])
        let articles = pages.flatMap(\.articles)
        #expect(articles.count { $0.kind == .notice } == 4)
        #expect(articles.compactMap(\.continuedOn) == [2, 3, 3, 4])
        let serial = try #require(articles.first { $0.kicker == "FEUILLETON." })
        #expect(serial.headline == "L’ÉCU DE SIX FRANCS." && serial.deck == "(SUITE.)")
        #expect(serial.bylines.map(\.name) == ["Armand de Pontmartin"])
        #expect(
            articles.first { $0.headline == "Le Nord." }?.column
                == "Zeitungsnachrichten. Nouvelles des journaux.")
    }

    @Test("Nothing is lost: 130 words over line ends are whole, and all 41,054 characters are accounted for")
    func ledger() throws {
        let source = try source()
        let entries = try #require(source.value.ledger).entries
        #expect(entries.allSatisfy(\.isBalanced) && entries.allSatisfy { $0.unplaced == 0 })
        #expect(entries.map(\.input) == [6548, 10912, 12821, 10773])
        #expect(source.value.issue.repairs.count == 130)
        #expect(source.diagnostics.allSatisfy { $0.code == .Package.unsureWords })
    }
}
