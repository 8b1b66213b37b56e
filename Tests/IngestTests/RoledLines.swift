import Diagnostics

@testable import Ingest

extension RoledLine {
    /// A line that is known to have a role.
    init(_ role: LineRole, _ text: String, line: Int = 1, blanks: Int = 0) {
        let place = SourcePlace(file: "", line: line, column: 1)
        self.init(
            line: SourceLine(place: place, text: text, blanksBefore: blanks), gap: min(blanks, 2), role: role,
            score: 0, features: [])
    }
}
