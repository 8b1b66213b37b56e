import Foundation

/// The roles of the lines of an example issue: `Tests/Fixtures/intake/NAME.roles` for `Examples/NAME`, a line `page:line role` each.
package struct ExampleRoles: Sendable {
    /// Name of the role by `page:line`.
    package let roles: [String: String]

    /// The examples that have roles.
    package static let names = ["qinghe-weekly", "lanjiang-daily"]

    /// Where the roles of an example stand in the repository.
    package static func path(of name: String, in root: String) -> String {
        "\(root)/Tests/Fixtures/intake/\(name).roles"
    }

    package init(path: String) throws {
        let text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
        var roles: [String: String] = [:]
        for line in text.split(separator: "\n") where !line.hasPrefix("#") {
            let words = line.split(separator: " ")
            if words.count == 2 { roles[String(words[0])] = String(words[1]) }
        }
        self.roles = roles
    }
}
