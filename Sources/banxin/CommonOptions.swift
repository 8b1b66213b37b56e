import ArgumentParser
import Diagnostics
import Foundation

/// How findings are printed.
enum DiagnosticsForm: String, ExpressibleByArgument, CaseIterable {
    case text, json
}

/// Options of every command.
struct CommonOptions: ParsableArguments {
    @Option(name: .customLong("lang"), help: "Language of messages: en or zh. Default: from LANG. 消息语言。")
    var language: MessageLanguageArgument?

    @Option(help: "How findings are printed on standard error: text, or json (one object a line).")
    var diagnostics = DiagnosticsForm.text

    @Option(
        help: ArgumentHelp(
            "Folder that holds styles/ and fonts/. Default: BANXIN_HOME, else found.", valueName: "folder"))
    var resources: String?

    /// The language asked for, else that of the locale.
    var messageLanguage: MessageLanguage {
        if let language { return language.value }
        let environment = ProcessInfo.processInfo.environment
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
        return locale?.hasPrefix("zh") == true ? .chinese : .english
    }

    var printer: DiagnosticPrinter {
        DiagnosticPrinter(language: messageLanguage, form: diagnostics)
    }
}

/// `en` or `zh` on the command line.
struct MessageLanguageArgument: ExpressibleByArgument {
    let value: MessageLanguage

    init?(argument: String) {
        guard let value = MessageLanguage(rawValue: argument) else { return nil }
        self.value = value
    }
}
