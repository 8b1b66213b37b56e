package import Diagnostics
import Foundation
package import IssueModel

/// The issue in the JSON interface: keys in alphabetical order, a line feed at the end.
///
/// - Parameter isIndented: whether it is for people too: then it has two spaces of indent.
package func json(of issue: Issue, isIndented: Bool = true) throws(Failure) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    if isIndented { encoder.outputFormatting.insert(.prettyPrinted) }
    do {
        return [UInt8](try encoder.encode(issue)) + [0x0A]
    } catch {
        throw Failure(.internal, Diagnostic(.Ingest.badJSON, "\(error)"))
    }
}

/// Reads the JSON interface.
///
/// - Parameter name: of the file, for messages.
package func issue(fromJSON bytes: [UInt8], name: String) throws(Failure) -> Issue {
    func failure(_ reason: String) -> Failure {
        let place = SourcePlace(file: name, line: 1, column: 1)
        return Failure(.badData, Diagnostic(.Ingest.badJSON, at: place, reason))
    }
    let issue: Issue
    do {
        issue = try JSONDecoder().decode(Issue.self, from: Data(bytes))
    } catch let error as DecodingError {
        throw failure(reason(error))
    } catch {
        throw failure("\(error)")
    }
    if let fault = issue.fault { throw failure(fault) }
    return issue
}

private func reason(_ error: DecodingError) -> String {
    func path(_ context: DecodingError.Context) -> String {
        context.codingPath.map { $0.intValue.map { "[\($0)]" } ?? ".\($0.stringValue)" }.joined()
    }
    return switch error {
    case .keyNotFound(let key, let context): "\(path(context)).\(key.stringValue) is missing"
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
        "\(path(context)): \(context.debugDescription)"
    case .dataCorrupted(let context): "\(path(context)): \(context.debugDescription)"
    @unknown default: "\(error)"
    }
}
