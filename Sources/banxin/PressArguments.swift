import ArgumentParser
import IssueExport

/// A list of marks in one argument: crop,registration.
struct PressMarkList: ExpressibleByArgument {
    let marks: Set<PressMark>

    init(_ marks: Set<PressMark>) {
        self.marks = marks
    }

    init?(argument: String) {
        let parts = argument.split(separator: ",").map { PressMark(rawValue: String($0)) }
        guard !parts.isEmpty, !parts.contains(nil) else { return nil }
        marks = Set(parts.compactMap { $0 })
    }

    static let names = PressMark.allCases.map(\.rawValue).joined(separator: ", ")
    var defaultValueDescription: String {
        marks.isEmpty ? "none" : marks.map(\.rawValue).sorted().joined(separator: ",")
    }
}

/// Options of PDFs for a press, and of pictures at a resolution.
struct PressArguments: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "ICC profile of the press for print PDFs; a newsprint profile else. 印刷机的 ICC 特性文件。",
            valueName: "file"),
        completion: .file(extensions: ["icc", "icm"]))
    var outputProfile: String?

    @Option(
        help: ArgumentHelp(
            "Marks outside the pages of print PDFs, parted by commas: \(PressMarkList.names). 版面外的印刷标记。",
            valueName: "marks"))
    var marks = PressMarkList([])

    @Option(help: ArgumentHelp("Bleed of print PDFs in mm, 0 to 20; else the style's. 出血。", valueName: "mm"))
    var bleed: Double?

    @Option(
        help: ArgumentHelp(
            "Pixels an inch of page and ink pictures, 18 to 600. 版面图片与油墨图片的分辨率。", valueName: "ppi"))
    var pngResolution: Int?

    func validate() throws {
        guard (0...20).contains(bleed ?? 0) else { throw ValidationError("--bleed is 0 to 20 mm") }
        guard (18...600).contains(pngResolution ?? 100) else {
            throw ValidationError("--png-resolution is 18 to 600 pixels an inch")
        }
    }

    /// What the library is asked for.
    var options: PressOptions {
        var options = PressOptions()
        options.profile = outputProfile
        options.marks = marks.marks
        options.bleed = bleed
        return options
    }
}
