import Diagnostics
import Foundation
import IssueExport

/// One line on a terminal that says what is being done; nothing when standard error is no terminal.
struct ProgressLine {
    private let isShown: Bool
    private let language: MessageLanguage

    init(isShown: Bool, language: MessageLanguage) {
        self.isShown = isShown && isatty(STDERR_FILENO) == 1
        self.language = language
    }

    func show(_ stage: ExportStage, of input: String) {
        show("\(input): \(name(of: stage))")
    }

    func show(_ text: String) {
        if isShown { write("\r\u{1B}[K\(text)") }
    }

    func clear() {
        if isShown { write("\r\u{1B}[K") }
    }

    private func write(_ text: String) {
        FileHandle.standardError.write(Data(text.utf8))
    }

    private func name(of stage: ExportStage) -> String {
        switch (stage, language) {
        case (.reading, .english): "reading"
        case (.makingUpPages, .english): "making up pages"
        case (.writingEPUB, .english): "writing EPUB"
        case (.writingPDF, .english): "writing PDF"
        case (.writingPNG, .english): "drawing pages"
        case (.writingInk, .english): "parting inks"
        case (.publishing, .english): "saving"
        case (.reading, .chinese): "读取"
        case (.makingUpPages, .chinese): "排版"
        case (.writingEPUB, .chinese): "生成 EPUB"
        case (.writingPDF, .chinese): "生成 PDF"
        case (.writingPNG, .chinese): "生成版面图"
        case (.writingInk, .chinese): "分色"
        case (.publishing, .chinese): "保存"
        }
    }
}
