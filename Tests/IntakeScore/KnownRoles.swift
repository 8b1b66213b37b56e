import ArgumentParser
import Foundation
import Ingest
import IntakeFixtures

/// Roles of lines that are given instead of weighed: what assembly makes of right roles, or of those of another model.
enum KnownRoles {
    case gold
    /// By path of the page, then by line of its text.
    case listed([String: [Int: LineRole]])

    /// - Parameter argument: `gold`, or a file with page, line and role, parted by tabs.
    init(_ argument: String) throws {
        guard argument != "gold" else {
            self = .gold
            return
        }
        var roles: [String: [Int: LineRole]] = [:]
        for row in try String(contentsOfFile: argument, encoding: .utf8).split(separator: "\n") {
            let fields = row.split(separator: "\t")
            guard fields.count == 3, let line = Int(fields[1]), let role = LineRole(rawValue: String(fields[2]))
            else {
                throw ValidationError("\(argument): no page, line and role: \(row)")
            }
            roles[String(fields[0]), default: [:]][line] = role
        }
        self = .listed(roles)
    }

    func roles(of page: LabelledPage) -> [Int: LineRole] {
        switch self {
        case .gold: page.goldRoles
        case .listed(let roles): roles[page.path] ?? [:]
        }
    }
}
