import Diagnostics
package import Foundation
import Ingest

/// Texts that mutations start from.
package enum IntakeMaterial {
    /// Page texts: of the example, of all labelled pages, and further files when they are there. In the order of names.
    package static func pageTexts(root: String, further: [String] = []) throws -> [String] {
        let example = root + "/Examples/qinghe-weekly/pages"
        let names = try FileManager.default.contentsOfDirectory(atPath: example).filter { $0.hasSuffix(".txt") }
        let files = names.sorted().map { example + "/" + $0 } + further
        let texts = files.compactMap { FileManager.default.contents(atPath: $0) }.map {
            String(decoding: $0, as: UTF8.self)
        }
        return texts + (try LabelledPage.pages(at: [root + "/Tests/Fixtures/intake"]).map(\.text))
    }

    /// The example in its JSON and XML forms, and its `issue.yaml`.
    package static func forms(root: String) throws -> [[UInt8]] {
        let example = root + "/Examples/qinghe-weekly"
        let issue = try issueSource(at: example).value.issue
        let facts = FileManager.default.contents(atPath: example + "/issue.yaml") ?? Data()
        return [try json(of: issue), xml(of: issue).value, [UInt8](facts)]
    }
}

/// What must hold for every input, good or bad.
package enum IntakeInvariant {
    /// What is wrong with how the bytes were read; nil when nothing is. Bad input may be refused, but it must be named
    /// as bad input, and of what is read no character may be lost.
    package static func fault(in bytes: [UInt8], file: URL) throws -> String? {
        try Data(bytes).write(to: file)
        do {
            let read = try issueSource(at: file.path)
            if let lost = read.diagnostics.first(where: { $0.code == .Ingest.lost }) {
                return "ING-010: \(lost.arguments.joined(separator: ", "))"
            }
            return read.value.ledger?.isBalanced == false ? "the ledger is not balanced" : nil
        } catch {
            return error.kind == .badData ? nil : "\(error.diagnostic.code.id), but not as bad data"
        }
    }
}
