import ArgumentParser
import IssueExport

/// `page` or `designed` on the command line.
struct CoverArgument: ExpressibleByArgument {
    let value: CoverKind

    init?(argument: String) {
        guard let value = CoverKind(rawValue: argument) else { return nil }
        self.value = value
    }

    init(_ value: CoverKind) {
        self.value = value
    }

    static var allValueStrings: [String] { CoverKind.allCases.map(\.rawValue) }
    var defaultValueDescription: String { value.rawValue }
}
