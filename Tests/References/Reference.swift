import Foundation
import TestSupport
package import Testing

/// Compares a text with a file under `Tests/Fixtures`; with `UPDATE_REFERENCES=1` the file is written instead.
package func expectReference(
    _ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
    try expectDocument(text, "Tests/Fixtures/" + name, sourceLocation: sourceLocation)
}

/// The same for a generated document, by its path in the repository.
package func expectDocument(
    _ text: String, _ path: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
    if ProcessInfo.processInfo.environment["UPDATE_REFERENCES"] == "1" {
        let url = URL(fileURLWithPath: Repository.root + "/" + path)
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }
    let expected = (try? Repository.text(of: path)) ?? ""
    let pairs = zip(text.split(separator: "\n"), expected.split(separator: "\n")).enumerated()
    let first = pairs.first { $0.element.0 != $0.element.1 }
    #expect(
        text == expected, "\(path): \(first.map { "line \($0.offset + 1): \($0.element.0)" } ?? "length")",
        sourceLocation: sourceLocation)
}
