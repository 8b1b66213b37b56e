internal import Diagnostics
internal import PDFObjects

/// Tags, language and title (ISO 14289-1).
func structureFindings(_ subject: PreflightSubject) -> [PreflightFinding] {
    let root = subject.file.root
    var findings: [PreflightFinding] = []
    if root["Lang"].text?.isEmpty != false { findings.append(PreflightFinding(.PreflightStructure.noLanguage)) }
    if root["ViewerPreferences"]["DisplayDocTitle"].boolean != true {
        findings.append(PreflightFinding(.PreflightStructure.titleNotShown))
    }
    if root["MarkInfo"]["Suspects"].boolean == true {
        findings.append(PreflightFinding(.PreflightStructure.suspects))
    }
    guard subject.isTagged else { return findings + [PreflightFinding(.PreflightStructure.notTagged)] }
    var walk = StructureWalk(subject)
    walk.run(root["StructTreeRoot"])
    return findings + walk.findings
}

/// Marks of a page that are neither content of the structure nor artifacts. Untagged files have a rule of their own.
func taggingFindings(_ page: PageFacts, _ subject: PreflightSubject) -> [PreflightFinding] {
    guard subject.isTagged else { return [] }
    return page.content.marks.filter { $0.tag == .none }.map {
        PreflightFinding(.PreflightStructure.untagged, page: page.number, at: $0.box)
    }
}

extension PreflightSubject {
    var isTagged: Bool {
        file.root["MarkInfo"]["Marked"].boolean == true && file.root["StructTreeRoot"].kind == .dictionary
    }
}

/// Walks the elements of a structure tree in reading order, each once.
struct StructureWalk {
    private let subject: PreflightSubject
    private let roles: PDFObject
    private var heading = 0
    private var seen: Set<PDFReference> = []
    private(set) var findings: [PreflightFinding] = []

    init(_ subject: PreflightSubject) {
        self.subject = subject
        roles = subject.file.root["StructTreeRoot"]["RoleMap"]
    }

    mutating func run(_ root: PDFObject) {
        var waiting = [(element: root["K"], page: Int?.none)]
        var count = 0
        while let (element, page) = waiting.popLast(), count < subject.reading.budget.mostElements {
            count += 1
            if element.kind == .array {
                waiting += element.items.reversed().map { ($0, page) }
                continue
            }
            // Content items and references to objects are no elements (14.7.4).
            guard element.kind == .dictionary, let type = element["S"].name else { continue }
            if let reference = element.reference, !seen.insert(reference).inserted {
                findings.append(PreflightFinding(.PreflightStructure.brokenStructure))
                continue
            }
            let own = element["Pg"].reference.flatMap { subject.pageNumbers[$0] } ?? page
            examine(element, type: type, page: own)
            waiting.append((element["K"], own))
        }
    }

    private mutating func examine(_ element: PDFObject, type: String, page: Int?) {
        guard let standard = standardType(type) else {
            findings.append(PreflightFinding(.PreflightStructure.unknownType, page: page, type))
            return
        }
        if standard == "Figure" || standard == "Formula" {
            let texts = [element["Alt"].text, element["ActualText"].text]
            if texts.allSatisfy({ $0?.isEmpty != false }) {
                let attributes = element["A"].kind == .array ? element["A"].items : [element["A"]]
                let place = attributes.lazy.compactMap { PageBox($0["BBox"].numbers) }.first
                findings.append(PreflightFinding(.PreflightStructure.noAlternative, page: page, at: place))
            }
        }
        guard standard.count == 2, standard.hasPrefix("H"), let level = standard.last?.wholeNumberValue else {
            return
        }
        if level > heading + 1 {
            findings.append(
                PreflightFinding(.PreflightStructure.headingGap, page: page, String(level), String(heading)))
        }
        heading = level
    }

    /// Follows the role map; nil when it does not end at a type of PDF.
    private func standardType(_ type: String) -> String? {
        var current = type
        for _ in 0..<16 {
            if standardTypes.contains(current) { return current }
            guard let next = roles[current].name else { return nil }
            current = next
        }
        return nil
    }
}

/// The standard structure types (ISO 32000-1, 14.8.4).
private let standardTypes: Set = [
    "Document", "Part", "Art", "Sect", "Div", "BlockQuote", "Caption", "TOC", "TOCI", "Index", "NonStruct",
    "Private", "P", "H", "H1", "H2", "H3", "H4", "H5", "H6", "L", "LI", "Lbl", "LBody", "Table", "TR", "TH",
    "TD", "THead", "TBody", "TFoot", "Span", "Quote", "Note", "Reference", "BibEntry", "Code", "Link", "Annot",
    "Ruby", "RB", "RT", "RP", "Warichu", "WT", "WP", "Figure", "Formula", "Form",
]
