import ArgumentParser

/// The command.
@main
struct Banxin: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "banxin",
        abstract: "Newspaper issues to EPUB and typeset PDF. 报纸版面文字转 EPUB 与排版 PDF。",
        discussion: """
            Input is what newsrooms and digitisation rooms have: OCR text of pages,
            folders with issue.yaml, page texts and pictures, or the JSON and XML
            forms that `banxin parse` prints.

              banxin export page1.txt
                  EPUB and PDF of one page, in output/
              banxin export issues/2026-03-06 -o out --style tabloid --format epub,pdf,png
              banxin parse issues/2026-03-06 --format xml > corrected.xml
              banxin typeset paragraph.txt --width 13em --png column.png
              banxin verify out/2026-03-06.epub --against issues/2026-03-06
              banxin preflight out/2026-03-06.pdf --profile x4
              banxin layout issues/2026-03-06 --style tabloid --explain
              banxin explain ING-003

            Exit status: 0 all exported, 1 an issue failed among several, an EPUB differs
            from its input, or preflight found errors, 2 warnings --strict, 64 usage, 65 bad data,
            66 input missing, 70 internal, 73 cannot write, 130 interrupted.
            """,
        version: "banxin 0.1.0",
        subcommands: [
            ExportCommand.self, ParseCommand.self, LayoutCommand.self, VerifyCommand.self,
            PreflightCommand.self, TypesetCommand.self, BatchCommand.self, LedgerCommand.self, BindCommand.self,
            CatalogueCommand.self, DoctorCommand.self, StylesCommand.self, SchemaCommand.self,
            ExplainCommand.self,
            WorkerCommand.self, DrawPagesCommand.self,
        ],
        defaultSubcommand: ExportCommand.self)
}
