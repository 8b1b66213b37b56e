package import Diagnostics
import FileIO
internal import Yams

/// What a file of configuration says about an archive: how its page texts are named, and how results are to be.
package struct BatchConfiguration: Sendable {
    /// `pages:`, one pattern or a list.
    package var pages = PagePattern.usual
    /// `title:`, name of the newspaper for texts that do not say it.
    package var title: String?
    /// `names:`, where results go.
    package var names: OutputNames

    /// The configuration of runs without a file.
    package init() throws(Failure) {
        names = try OutputNames()
    }

    /// - Throws: when the file cannot be read or says something else.
    package init(path: String) throws(Failure) {
        try self.init()
        func refused(_ reason: String, line: Int = 1) -> Failure {
            let place = SourcePlace(file: path, line: line, column: 1)
            return Failure(.badData, Diagnostic(.Batch.badConfiguration, at: place, reason))
        }
        let bytes = try InputFile.bytes(at: path, limit: 1 << 20)
        let root: Node?
        do {
            root = try compose(yaml: String(decoding: bytes, as: UTF8.self), .basic)
        } catch {
            throw refused("\(error)")
        }
        guard let root else { return }
        guard let mapping = root.mapping else { throw refused("key: value") }
        for (key, value) in mapping {
            let line = key.mark?.line ?? 1
            switch key.string {
            case "pages":
                let texts = value.string.map { [$0] } ?? value.sequence?.compactMap(\.string) ?? []
                let patterns = texts.compactMap(PagePattern.init)
                guard !patterns.isEmpty, patterns.count == max(texts.count, value.sequence?.count ?? 1) else {
                    throw refused("pages: {yyyy}-{mm}-{dd}-{page}.txt", line: line)
                }
                pages = patterns
            case "title":
                guard let text = value.string else { throw refused("title: text", line: line) }
                title = text
            case "names":
                guard let text = value.string else { throw refused("names: \(OutputNames.usual)", line: line) }
                names = try OutputNames(text)
            default:
                throw refused(key.string ?? "?", line: line)
            }
        }
    }
}
