import ArgumentParser
import IssueExport

/// `reflow`, `hant-tw` … on the command line.
struct EditionArgument: ExpressibleByArgument {
    let value: Edition

    init?(argument: String) {
        guard let value = Edition(rawValue: argument) else { return nil }
        self.value = value
    }

    init(_ value: Edition) {
        self.value = value
    }

    static var allValueStrings: [String] { Edition.allCases.map(\.rawValue) }
    var defaultValueDescription: String { value.rawValue }
}

/// A list of editions in one argument: reflow,vertical.
struct EditionList: ExpressibleByArgument {
    let editions: Set<Edition>

    init(_ editions: Set<Edition>) {
        self.editions = editions
    }

    init?(argument: String) {
        let parts = argument.split(separator: ",").map { Edition(rawValue: String($0)) }
        guard !parts.isEmpty, !parts.contains(nil) else { return nil }
        editions = Set(parts.compactMap { $0 })
    }

    static let names = Edition.allCases.map(\.rawValue).joined(separator: ", ")
    var defaultValueDescription: String { editions.map(\.rawValue).sorted().joined(separator: ",") }
}
