import Diagnostics
import PDFPreflight
import Testing

@Suite("Preflight finds planted faults")
struct PlantedFaultTests {
    private static let faults =
        PlantedFault.ofFile + PlantedFault.ofPage + PlantedFault.ofColour + PlantedFault.ofPicture
        + PlantedFault.ofStructure

    /// What the clean file has.
    private static let usual: [PreflightProfile: Set<String>] = PreflightProfile.allCases.reduce(into: [:]) {
        $0[$1] = Set(preflight(HandmadePDF().bytes, profile: $1).findings.map(\.code.id))
    }

    @Test("Each is found by its rule and no other, with its page and place", arguments: faults)
    func found(fault: PlantedFault) throws {
        let usual = try #require(Self.usual[fault.profile])
        let report = preflight(fault.file.bytes, profile: fault.profile)
        let text = ReportWording(.english).text(of: report, file: "fault.pdf")
        let found = Set(report.findings.map(\.code.id)).subtracting(usual)
        let expected = fault.others.union([fault.code])
        #expect(found == expected || (usual.contains(fault.code) && found == fault.others), "\(text)")
        let findings = report.findings.filter { $0.code.id == fault.code && $0.page == fault.page }
        #expect(!findings.isEmpty, "\(text)")
        guard let place = fault.place else { return }
        let places = findings.flatMap(\.places)
        #expect(places.contains { $0.isNear(place) }, "\(places)")
    }

    @Test(
        "Every rule can be found but those that need a damaged, locked or linearized file, which have tests of their own"
    )
    func covered() {
        let apart: Set = [
            "PRE-001", "PRE-002", "PRE-003", "PRE-004", "PRE-005", "PRE-006", "PRE-007", "PRE-010", "PRE-048",
        ]
        let rules = Set(PreflightRules.all.map(\.code.id))
        #expect(rules.subtracting(Self.faults.map(\.code)) == apart)
    }
}

extension PageBox {
    /// To a hundredth of a point.
    fileprivate func isNear(_ other: PageBox) -> Bool {
        abs(left - other.left) < 0.011 && abs(bottom - other.bottom) < 0.011
            && abs(right - other.right) < 0.011 && abs(top - other.top) < 0.011
    }
}
