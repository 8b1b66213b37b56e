package import Diagnostics

/// One thing that a rule found: what, on which page, where.
package struct PreflightFinding: Sendable, Hashable {
    package let code: DiagnosticCode
    /// Page from 1; nil when it is about the whole file.
    package let page: Int?
    /// Where on the page, in points of default user space.
    package var places: [PageBox]
    /// How often it was found; the first places are kept.
    package var count: Int
    /// The values that the texts of the code take.
    package let arguments: [String]

    /// A picture with thousands of faulty lines is shown by some of them.
    static let mostPlaces = 40

    init(_ code: DiagnosticCode, page: Int? = nil, at place: PageBox? = nil, _ arguments: String...) {
        self.code = code
        self.page = page
        places = place.map { [$0] } ?? []
        count = 1
        self.arguments = arguments
    }
}

extension PreflightFinding: Codable {
    private enum Key: String, CodingKey {
        case code, page, places, count, arguments
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        let id = try container.decode(String.self, forKey: .code)
        guard let code = DiagnosticCatalogue.preflight.first(where: { $0.id == id }) else {
            throw DecodingError.dataCorruptedError(forKey: .code, in: container, debugDescription: id)
        }
        self.code = code
        page = try container.decodeIfPresent(Int.self, forKey: .page)
        places = try container.decode([PageBox].self, forKey: .places)
        count = try container.decode(Int.self, forKey: .count)
        arguments = try container.decode([String].self, forKey: .arguments)
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(code.id, forKey: .code)
        try container.encodeIfPresent(page, forKey: .page)
        try container.encode(places, forKey: .places)
        try container.encode(count, forKey: .count)
        try container.encode(arguments, forKey: .arguments)
    }
}

/// Findings, those alike joined: one row for a rule, a page and a set of values.
struct PreflightFindings {
    private struct Key: Hashable {
        let code: DiagnosticCode
        let page: Int?
        let arguments: [String]
    }

    private(set) var rows: [PreflightFinding] = []
    private var index: [Key: Int] = [:]
    private var countByCode: [DiagnosticCode: Int] = [:]
    /// A file of 100,000 pages with the same fault on each says so often enough.
    private static let mostRowsOfCode = 1_000

    mutating func add(_ finding: PreflightFinding) {
        let key = Key(code: finding.code, page: finding.page, arguments: finding.arguments)
        if let row = index[key] {
            rows[row].count += finding.count
            let room = PreflightFinding.mostPlaces - rows[row].places.count
            rows[row].places += finding.places.prefix(room)
            return
        }
        countByCode[finding.code, default: 0] += 1
        guard countByCode[finding.code, default: 0] <= PreflightFindings.mostRowsOfCode else { return }
        index[key] = rows.count
        rows.append(finding)
    }

    mutating func add(_ findings: [PreflightFinding]) {
        for finding in findings { add(finding) }
    }
}
