import Diagnostics

/// A finding as it is kept and sent: its code by name, so that it reads in any language later.
struct StoredDiagnostic: Sendable, Hashable, Codable {
    var code: String
    var file: String?
    var line: Int?
    var column: Int?
    var arguments: [String]

    init(_ diagnostic: Diagnostic) {
        code = diagnostic.code.id
        file = diagnostic.place?.file
        line = diagnostic.place?.line
        column = diagnostic.place?.column
        arguments = diagnostic.arguments
    }

    init(code: String, file: String?, line: Int?, column: Int?, arguments: [String]) {
        self.code = code
        self.file = file
        self.line = line
        self.column = column
        self.arguments = arguments
    }

    /// The finding; nil when this version of the program has no such code.
    var diagnostic: Diagnostic? {
        guard let known = StoredDiagnostic.codes[code] else { return nil }
        let place = file.map { SourcePlace(file: $0, line: line ?? 1, column: column ?? 1) }
        return Diagnostic(known, at: place, arguments: arguments)
    }

    private static let codes = Dictionary(
        DiagnosticCatalogue.all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
}
