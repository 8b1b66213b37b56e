import ArgumentParser
import Diagnostics

/// `banxin explain`
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Say what a diagnostic code means. 解释诊断代码。")

    @Argument(help: "A code such as ING-003; without one, all are listed.")
    var code: String?

    @OptionGroup var common: CommonOptions

    func run() throws {
        let codes = DiagnosticCatalogue.all.filter { code == nil || $0.id == code?.uppercased() }
        guard !codes.isEmpty else { throw ValidationError("there is no code \(code ?? "")") }
        let language = common.messageLanguage
        for code in codes {
            print("\(code.id)  \(code.severity.rawValue)  \(code.message.text(in: language))")
            print("         \(code.hint.text(in: language))")
        }
    }
}
