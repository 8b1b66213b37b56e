import Geometry
import IssueModel
import PageFixtures
import PageLayout
import Pictures
import Styles
import Testing

private func madeUp(
    _ style: String, seed: Int, _ material: PageMaterial, change: (inout PageStyle) -> Void = { _ in }
) throws -> MadeUpIssue {
    try MadeUpIssue(GeneratedIssue(seed: UInt64(seed), pages: 1, of: material), style: style, change: change)
}

@Suite("How sheets are filled")
struct FilledSheetTests {
    @Test(
        "A text that does not reach the foot of the only picture has its head beside the picture: legs end level",
        arguments: [("a4", 25), ("a4", 65), ("a4", 67), ("a4", 103), ("a4", 128), ("tabloid", 174)])
    func level(style: String, seed: UInt64) throws {
        var figures = ProofFigures()
        figures.add(try MadeUpIssue(GeneratedIssue(ofProof: seed), style: style), name: "\(seed)")
        #expect(figures.faults == [])
        #expect(ProofFigures.worst(figures.sheets.map(\.blankPerMille)) <= 8)
    }

    @Test(
        "Most pages that go on on further sheets have no box of the newspaper's own: their sheets are equally full"
    )
    func even() throws {
        var (continued, housed) = (0, 0)
        for seed in 1...12 {
            let made = try madeUp(
                "tabloid", seed: seed, PageMaterial(articles: 5...8, characters: 4_500...6_000))
            guard made.reports.count > 1 else { continue }
            continued += 1
            let hasHouse = made.reports.contains { $0.modules.contains(where: \.isHouse) }
            housed += hasHouse ? 1 : 0
        }
        #expect(continued >= 8)
        #expect(housed * 4 <= continued)
    }

    @Test("Few pages of some articles are cut through, although all articles but one keep their order")
    func unbroken() throws {
        let made = try (1...16).map {
            try madeUp("tabloid", seed: $0, PageMaterial(articles: 5...11, characters: 2_400...3_600))
        }
        let reports = made.flatMap(\.reports)
        let broken = reports.count(where: \.isBroken)
        #expect(reports.count >= 16 && broken <= 1)
    }

    @Test("No picture takes more of a page than the style allows, as the picture is before it is cropped")
    func share() throws {
        for seed in 1...6 {
            let material = PageMaterial(articles: 2...3, characters: 100...500, pictures: 2...3)
            for part in [0.1, 0.25] {
                let made = try madeUp("tabloid", seed: seed, material) {
                    $0.copyFitting.largestPicture = part
                    $0.copyFitting.largestLeadPicture = part
                }
                let page = made.style.typeArea.width.points * made.style.typeArea.height.points
                for picture in pictures(made) where picture.area.width > made.style.columnWidth {
                    let area = picture.area.width.points * picture.area.width.points * ratio(picture, in: made)
                    #expect(area <= page * part * 1.001)
                }
            }
        }
    }

    @Test("A photograph is wider than a base column only where its pixels are enough")
    func pixels() throws {
        for seed in 1...6 {
            let made = try madeUp(
                "tabloid", seed: seed, PageMaterial(articles: 2...3, characters: 100...500, pictures: 2...3)
            ) {
                $0.copyFitting.leastResolution = 400
            }
            for picture in pictures(made) where picture.area.width > made.style.columnWidth {
                let pixels = Double(made.generated.pictures[picture.path]?.width ?? 0)
                #expect(pixels / picture.area.width.points * 72 >= 399.9)
            }
        }
    }

    private func pictures(_ made: MadeUpIssue) -> [PlacedPicture] {
        made.pages.flatMap(\.elements).compactMap {
            if case .picture(let picture) = $0 { picture } else { nil }
        }
    }

    private func ratio(_ picture: PlacedPicture, in made: MadeUpIssue) -> Double {
        made.generated.pictures[picture.path].map { Double($0.height) / Double($0.width) } ?? 0
    }
}
