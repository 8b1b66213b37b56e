import IssueModel
import LibraryPackages

/// What the descriptions of a package say of the issue.
struct PackagePlate {
    private(set) var title: String?
    private(set) var date: String?
    private(set) var number: String?
    private(set) var publisher: String?
    private(set) var issn: String?
    /// What has no field of its own: part and edition as written.
    private(set) var facts: [String] = []
    /// BCP 47, most likely first.
    private(set) var languages: [String] = []

    /// What describes newspaper and issue, not their parts.
    init(_ mets: METSPackage) {
        var ids: [String] = []
        for root in [mets.physical, mets.logical].compactMap({ $0 }) {
            PackagePlate.collect(from: root, into: &ids)
        }
        if !ids.contains(where: { mets.records[$0]?.date != nil }) {
            ids += mets.recordOrder.filter { mets.records[$0]?.date != nil }.prefix(1)
        }
        for record in ids.compactMap({ mets.records[$0] }) { take(record) }
        guard let label = mets.label else { return }
        date = date ?? isoDate(in: label)
        title = title ?? PackagePlate.title(inLabel: label)
    }

    private static func collect(from division: METSDivision, into ids: inout [String]) {
        guard ["NEWSPAPER", "PERIODICAL", "VOLUME", "ISSUE", ""].contains(division.type) else { return }
        for id in division.descriptions where !ids.contains(id) { ids.append(id) }
        for child in division.children { collect(from: child, into: &ids) }
    }

    private mutating func take(_ record: MODSRecord) {
        title = title ?? record.title
        date = date ?? record.date
        number = number ?? record.number
        publisher = publisher ?? record.publisher
        issn = issn ?? record.issn
        for fact in [record.part, record.edition].compactMap({ $0 })
        where fact != record.number && !facts.contains(fact) {
            facts.append(fact)
        }
        for code in record.languages {
            if let tag = languageTag(ofCatalogueCode: code), !languages.contains(tag) { languages.append(tag) }
        }
    }

    /// The label without the day at its end: `Seehafen Bote (Neustadt), 1910-03-17`.
    private static func title(inLabel label: String) -> String? {
        let title = label.replacing(/[,;]?\s*[12][0-9]{3}-?[0-9]{2}-?[0-9]{2}(_[0-9]+)?\s*$/, with: "").trimmed
        return title.isEmpty ? nil : title
    }

    /// Gives the issue what it has no better word for.
    func complete(_ plate: inout Nameplate) {
        if let title {
            // What the page prints as its name stays where it differs.
            if !plate.title.isEmpty, plate.title.withoutBlanks != title.withoutBlanks {
                plate.facts.insert(plate.title, at: 0)
            }
            plate.title = title
        }
        plate.date = date ?? plate.date
        plate.number = number ?? plate.number
        plate.publisher = plate.publisher ?? publisher
        plate.issn = plate.issn ?? issn
        plate.facts += facts.filter { !plate.facts.contains($0) }
    }
}

extension Nameplate {
    /// The nameplate as the page prints it: a Chinese one is read word by word, of another each line is a fact.
    init(title: [PackageLine], facts: [PackageLine], isChinese: Bool) {
        guard isChinese else {
            let text = title.map { $0.text.trimmed }.filter(\.hasInk).joined(separator: " ")
            self.init(title: text, facts: facts.map { $0.text.trimmed }.filter(\.hasInk))
            return
        }
        func roled(_ lines: [PackageLine], _ role: LineRole) -> [RoledLine] {
            lines.filter { $0.text.hasInk }.map { line in
                let source = SourceLine(place: line.place, scalars: line.scalars.trimmed, blanksBefore: 0)
                return RoledLine(line: source, role: role)
            }
        }
        self = NameplateReading(roled(title, .nameplate) + roled(facts, .fact)).nameplate
    }
}
