import Diagnostics
import Foundation

/// Prints findings on standard error.
struct DiagnosticPrinter {
    let language: MessageLanguage
    let form: DiagnosticsForm

    func print(_ diagnostics: [Diagnostic]) {
        var files = SourceLines()
        for diagnostic in diagnostics { print(diagnostic, in: &files) }
    }

    func print(_ diagnostic: Diagnostic) { print([diagnostic]) }

    private func print(_ diagnostic: Diagnostic, in files: inout SourceLines) {
        switch form {
        case .text: printError(text(of: diagnostic, in: &files))
        case .json: printError(json(of: diagnostic))
        }
    }

    /// `file:3:5: warning: … [ING-009]`, under it the place in the file and the hint.
    func text(of diagnostic: Diagnostic, in files: inout SourceLines) -> String {
        let place = diagnostic.place.map { "\($0): " } ?? ""
        let head =
            "\(place)\(severity(diagnostic.severity)): \(diagnostic.message(in: language)) [\(diagnostic.code.id)]"
        let hint = (language == .chinese ? "  提示：" : "  hint: ") + diagnostic.hint(in: language)
        guard diagnostic.severity > .note else { return head }
        let excerpt = diagnostic.place.flatMap { SourceExcerpt($0, in: &files) }?.lines ?? []
        return ([head] + excerpt + [hint]).joined(separator: "\n")
    }

    private func severity(_ severity: Severity) -> String {
        switch (severity, language) {
        case (.note, .english): "note"
        case (.warning, .english): "warning"
        case (.error, .english): "error"
        case (.note, .chinese): "说明"
        case (.warning, .chinese): "警告"
        case (.error, .chinese): "错误"
        }
    }

    private func json(of diagnostic: Diagnostic) -> String {
        let line = JSONLine(
            code: diagnostic.code.id, severity: diagnostic.severity.rawValue, file: diagnostic.place?.file,
            line: diagnostic.place?.line, column: diagnostic.place?.column,
            message: diagnostic.message(in: language),
            hint: diagnostic.hint(in: language))
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return (try? encoder.encode(line)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
    }
}

/// One finding as JSON Lines.
private struct JSONLine: Encodable {
    let code: String
    let severity: String
    let file: String?
    let line: Int?
    let column: Int?
    let message: String
    let hint: String
}

/// Writes a line on standard error.
func printError(_ text: String) {
    FileHandle.standardError.write(Data((text + "\n").utf8))
}
