import ArgumentParser
import BatchExport
import Catalogue
import Diagnostics

/// `banxin catalogue`
struct CatalogueCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "catalogue", abstract: "Write pages, search and OPDS feeds of a batch. 生成可检索的往期目录。",
        discussion: """
            Written into the folder of the batch: index.html with a page for each month, a search
            over headlines, authors and texts that needs no server, opds.xml (OPDS 1.2) and
            opds.json (OPDS 2.0), and with --base-url sitemap.xml. --lang chooses the language
            of the pages. Inputs and editions are not opened.
            """)

    @Argument(help: "Folder that a batch wrote to. 批量输出文件夹。", completion: .directory)
    var output: String

    @Option(help: "Heading of the front page. Default: the newspapers' names. 首页标题。")
    var title: String?

    @Option(
        help: ArgumentHelp(
            "Where the folder will be: feeds get absolute addresses, and there is a sitemap. 发布网址。",
            valueName: "address"))
    var baseUrl: String?

    @OptionGroup var common: CommonOptions

    private var options: CatalogueOptions? {
        CatalogueOptions(language: common.messageLanguage, title: title, base: baseUrl)
    }

    func validate() throws {
        guard options != nil else {
            throw ValidationError(
                "--base-url is an http or https address without query, such as https://paper.example/")
        }
    }

    func run() throws {
        guard let options else { return }
        do throws(Failure) {
            let made = try BatchLedger(existingIn: output).writeCatalogue(options)
            common.printer.print(made.diagnostics)
            let summary = made.value
            let counts = LocalizedText(
                "\(summary.issueCount) issues, \(summary.articleCount) articles, \(summary.fileCount) files",
                "\(summary.issueCount) 期，\(summary.articleCount) 篇稿件，\(summary.fileCount) 个文件")
            print("\(output)/index.html\t\(counts.text(in: common.messageLanguage))")
        } catch {
            common.printer.print(error.diagnostics)
            throw ExitStatus(error.kind).code
        }
    }
}
