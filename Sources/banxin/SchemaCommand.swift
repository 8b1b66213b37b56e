import ArgumentParser
import IssueExport

/// `banxin schema`
struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema", abstract: "Print the schema of the XML form (RELAX NG). 输出 XML 形式的规定。",
        discussion: "Editors such as oXygen, Emacs (nxml-mode) and VS Code check and complete with it.")

    func run() throws {
        print(xmlSchema, terminator: "")
    }
}
