import Diagnostics

@testable import Ingest

extension RoledLine {
    /// A line that is known to have a role.
    init(_ role: LineRole, _ text: String, line: Int = 1, blanks: Int = 0) {
        let place = SourcePlace(file: "", line: line, column: 1)
        self.init(
            line: SourceLine(place: place, text: text, blanksBefore: blanks), role: role)
    }
}

extension PageAssembly {
    /// Takes lines that are known to have roles.
    mutating func take(_ lines: [RoledLine]) { take(lines.map(\.line), as: lines.map(\.role)) }
}
