import ArgumentParser
import IssueExport

/// A list of profiles in one argument: print,archive.
struct PDFProfileList: ExpressibleByArgument {
    let profiles: Set<PDFProfile>

    init(_ profiles: Set<PDFProfile>) {
        self.profiles = profiles
    }

    init?(argument: String) {
        let parts = argument.split(separator: ",").map { PDFProfile(rawValue: String($0)) }
        guard !parts.isEmpty, !parts.contains(nil) else { return nil }
        profiles = Set(parts.compactMap { $0 })
    }

    static let names = PDFProfile.allCases.map(\.rawValue).joined(separator: ", ")
    var defaultValueDescription: String { profiles.map(\.rawValue).sorted().joined(separator: ",") }
}

/// Options of PDF files.
struct PDFOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            """
            What PDFs are made for, parted by commas: \(PDFProfileList.names). One is NAME.pdf, several are \
            NAME-print.pdf, NAME-archive.pdf … PDF 的用途：屏幕、印刷、存档。
            """, valueName: "profiles"))
    var pdfProfile = PDFProfileList([.screen])

    @Flag(help: "Order PDFs so that readers show the first page at once (fast web view). 网络快速浏览。")
    var linearize = false

    @Flag(help: "Give each page of PDFs for screen and archive a small picture of itself. 页面缩略图。")
    var thumbnails = false

    @Option(
        help: ArgumentHelp(
            """
            Pixels to the inch that pictures of PDFs for screen and archive keep, 36 to 2400; when not given, 200 for \
            the screen and all for the archive. 图片分辨率上限。
            """, valueName: "ppi"))
    var imagePpi: Int?

    @Flag(help: "Read PDFs for screen and archive again and hold them against the input. 导出后核对 PDF 文字。")
    var verify = false

    func validate() throws {
        guard imagePpi.map((36...2400).contains) ?? true else {
            throw ValidationError("--image-ppi is 36 to 2400 pixels to the inch")
        }
    }
}
