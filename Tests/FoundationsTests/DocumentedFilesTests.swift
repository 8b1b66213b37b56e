import Foundation
import TestSupport
import Testing

@Suite("Files that documents name")
struct DocumentedFilesTests {
    @Test("Every Swift file that a document names exists")
    func exist() throws {
        let root = Repository.root
        let documentation = try FileManager.default.subpathsOfDirectory(atPath: root + "/Documentation")
            .filter { $0.hasSuffix(".md") }.map { "Documentation/" + $0 }
        let sources = try ["Sources", "Tests"].flatMap { top in
            try FileManager.default.subpathsOfDirectory(atPath: root + "/" + top)
                .filter { $0.hasSuffix(".swift") }.map { top + "/" + $0 }
        }
        let names = Set(sources.map { ($0 as NSString).lastPathComponent })
        for document in ["README.md", "README.zh.md", "CONTRIBUTING.md"] + documentation {
            for match in try Repository.text(of: document).matches(of: /[\w+\/.*-]+\.swift\b/) {
                let name = String(match.0)
                // A pattern stands for several files; `Package.swift` is the manifest.
                if name.contains("*") || name == "Package.swift" { continue }
                let path = name.trimmingPrefix(/(?:\.\.\/)+/)
                let found =
                    name.contains("/")
                    ? sources.contains { $0 == path || $0 == "Sources/" + path } : names.contains(name)
                #expect(found, "\(document) names \(name)")
            }
        }
    }
}
