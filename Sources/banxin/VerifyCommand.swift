import ArgumentParser
import Diagnostics
import IssueExport

/// `banxin verify`
struct VerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Hold an EPUB or PDF against the input it was made from. 核对 EPUB、PDF 与原稿。",
        discussion: """
            Every page and article has to be there with the same text in the same order, every
            picture, every target of a link. A PDF is read by its tags, as it is read aloud: those
            for screen and archive have them. Status 1 when anything differs.
            """)

    @Argument(help: "The EPUB or PDF.", completion: .file(extensions: ["epub", "pdf"]))
    var file: String

    @Option(help: "Page text, issue folder, METS/ALTO package, or issue JSON or XML. 原稿。", completion: .file())
    var against: String

    @Option(help: "Which edition the EPUB is. 所核对的版本。")
    var edition = EditionArgument(.reflow)

    @OptionGroup var text: EncodingOption
    @OptionGroup var repairs: RepairOptions

    @OptionGroup var common: CommonOptions

    func run() throws {
        let findings: [Diagnostic]
        do throws(Failure) {
            findings =
                file.lowercased().hasSuffix(".pdf")
                ? try verifyPDF(at: file, against: against, encoding: text.value, repairs: repairs.choice)
                : try verifyEPUB(
                    at: file, against: against, encoding: text.value, repairs: repairs.choice,
                    edition: edition.value)
        } catch {
            common.printer.print(error.diagnostics)
            throw ExitStatus(error.kind).code
        }
        common.printer.print(findings)
        if !findings.isEmpty { throw ExitStatus.issueFailed.code }
    }
}
