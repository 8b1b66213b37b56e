public import Diagnostics
public import IssueModel

/// What came of an export.
public struct ExportReport: Sendable {
    /// The issue as it was read.
    public let issue: Issue
    /// The folder that its pictures are relative to.
    public let pictureFolder: String
    /// Pictures that the issue names, whether they are there or not.
    public let pictureFiles: [String]
    /// The front page as a JPEG of the height that was asked for.
    public let thumbnail: [UInt8]?
    /// What was made, in the order in which it was.
    public let outputs: [ExportedFile]
    /// Pages of the newspaper, and sheets of the PDF (0 when none was made).
    public let pageCount: Int
    /// Sheets of the PDF, continuation sheets included; 0 when no pages were laid out.
    public let sheetCount: Int
    /// Articles of the issue.
    public let articleCount: Int
    /// The sheet on which each article begins, counted from 1, in the order of the issue; 0 for one that stands on none.
    /// Nil when not all sheets were laid out.
    public let articleSheets: [Int]?
    /// How the sheets were made up, a line for each sheet and module: see `banxin layout --dump`.
    public let layout: [String]
    /// What sheets and modules are marked down for, and the plans that lost: see `banxin layout --explain`.
    public let layoutReasons: [String]
    /// Everything that was noticed.
    public let diagnostics: [Diagnostic]

    /// Paths of the files, in the order in which they were made.
    public var files: [String] { outputs.map(\.path) }
}

/// A file that was made of an issue.
public struct ExportedFile: Sendable, Hashable {
    /// Its final name.
    public let path: String
    /// What asked for it; a format may have several files, also such as are not of its name: an EPUB's cover, the
    /// account of the inks.
    public let format: ExportFormat
}

/// A stage of the work on one issue, for progress messages.
public enum ExportStage: String, Sendable, CaseIterable {
    case reading
    case makingUpPages
    case writingEPUB
    case writingPDF
    case writingPNG
    case writingInk
    case publishing
}
