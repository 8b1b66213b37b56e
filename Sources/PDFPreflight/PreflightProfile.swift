package import Diagnostics

/// What a file is wanted for.
package enum PreflightProfile: String, Codable, Sendable, Hashable, CaseIterable {
    /// Newspaper offset, whatever the form of the file.
    case newsprint
    /// PDF/X-4 (ISO 15930-7).
    case x4
    /// PDF/A-2u (ISO 19005-2).
    case a2u
    /// PDF/UA-1 (ISO 14289-1).
    case ua1
}

/// A rule: its code with texts, and how much it matters for each profile.
package struct PreflightRule: Sendable {
    package let code: DiagnosticCode
    /// Profiles that do not mind have no entry.
    package let severities: [PreflightProfile: Severity]

    init(_ code: DiagnosticCode, _ newsprint: Severity?, _ x4: Severity?, _ a2u: Severity?, _ ua1: Severity?) {
        self.code = code
        let columns: [(PreflightProfile, Severity?)] = [
            (.newsprint, newsprint), (.x4, x4), (.a2u, a2u), (.ua1, ua1),
        ]
        severities = columns.reduce(into: [:]) { $0[$1.0] = $1.1 }
    }
}
