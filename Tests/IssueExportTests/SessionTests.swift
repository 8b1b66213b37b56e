import Foundation
import IssueExport
import TestSupport
import Testing

@Suite("Sessions of several issues")
struct SessionTests {
    @Test("What an issue becomes does not depend on the issues that the same session exported before it")
    func independence() throws {
        let resources = try Resources.found(at: Repository.root)
        let inputs = [Repository.example, Repository.verticalExample]
        func files(_ input: String, _ session: ExportSession) throws -> [String: Data] {
            let folder = try ScratchFolder()
            var request = ExportRequest(input: input, outputFolder: folder.path)
            request.pdfProfiles = [.screen, .print]
            let report = try session.export(request)
            var files: [String: Data] = [:]
            for path in report.files {
                let name = String(path.dropFirst(folder.path.count + 1))
                files[name] = try Data(contentsOf: URL(fileURLWithPath: path))
            }
            return files
        }
        let alone = try inputs.map { try files($0, ExportSession(resources: resources)) }
        #expect(alone.allSatisfy { $0.count >= 4 })
        for order in [[0, 1, 0], [1, 0, 1]] {
            let session = ExportSession(resources: resources)
            for index in order {
                let made = try files(inputs[index], session)
                for (name, bytes) in alone[index] {
                    #expect(made[name] == bytes, "\(name) after others, in the order \(order)")
                }
            }
        }
    }
}
