import ArgumentParser
import Diagnostics
import Foundation
import IssueExport

/// `banxin typeset`
struct TypesetCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "typeset",
        abstract: "Set a text in a column and show its lines. 将文字排成一栏，逐行检查。",
        discussion: """
            Every line of the text is a paragraph. Printed are for each line, parted by
            tabs: paragraph and line, natural width, width, what was done (rank and the
            most that one place gave or took), how far a mark hangs, hyphen, rules that
            had to be broken with their clauses, the text. Widths are thousandths of an em.
            每行文字为一段；宽度以千分之一字计；不得已违反的规则注明条款。

              banxin typeset paragraph.txt --width 13em
              banxin typeset - --width 20em --vertical --language zh-Hant-TW --png column.png
            """)

    @Argument(help: "Text file, or - for standard input. 文本文件，或 - 表示标准输入。", completion: .file())
    var input: String

    @Option(help: "Width of the column: 13em, 120pt, 40mm. Default: a column of the style. 栏宽。")
    var width: TypeMeasureArgument?

    @Option(help: "Name of a folder in styles/. 版式。")
    var style = "broadsheet"

    @Option(help: "Language of the text: zh-Hans, zh-Hant-TW, zh-Hant-HK. 文字的语言。")
    var language = "zh-Hans"

    @Flag(help: "Set vertical lines; the width is then their height. 直排，栏宽即行高。")
    var vertical = false

    @Option(help: "What the text is set as: \(TypesetRequest.roles.joined(separator: ", ")). 用途。")
    var role = "body"

    @Option(help: "Size of type: 9pt, 3mm, or em of the style's body. Default: that of the role. 字号。")
    var size: TypeMeasureArgument?

    @Option(help: "Indent of first lines. Default: that of the style, for body. 首行缩进。")
    var indent: TypeMeasureArgument?

    @Option(help: "How lines stand: \(TypesetRequest.alignments.joined(separator: ", ")). 对齐方式。")
    var align: String?

    @Option(help: "Lines that each paragraph is to take. Default: the best number. 每段行数。")
    var lines: Int?

    @Flag(help: "Print the lines (the default). 输出各行。")
    var dump = false

    @Flag(help: "Print the lines as JSON instead. 以 JSON 输出。")
    var json = false

    @Option(
        help: "Draw the column with its grid, faults in red, into this file. 画出该栏与字格，问题处标红。",
        completion: .file(extensions: ["png"]))
    var png: String?

    @Flag(help: "Exit with status 2 when a rule is broken. 有违反规则的行即以状态 2 退出。")
    var strict = false

    @OptionGroup var text: EncodingOption
    @OptionGroup var common: CommonOptions

    func validate() throws {
        guard TypesetRequest.roles.contains(role) else {
            throw ValidationError("--role is one of \(TypesetRequest.roles.joined(separator: ", "))")
        }
        if let align, !TypesetRequest.alignments.contains(align) {
            throw ValidationError("--align is one of \(TypesetRequest.alignments.joined(separator: ", "))")
        }
        if let lines, lines < 1 { throw ValidationError("--lines is 1 or more") }
        if let size, !size.isPositive { throw ValidationError("--size is more than 0") }
        if let width, !width.isPositive { throw ValidationError("--width is more than 0") }
    }

    func run() throws {
        var isBroken = false
        do throws(Failure) {
            let set = try typesetText(request, resources: try Resources.found(at: common.resources))
            common.printer.print(set.diagnostics)
            isBroken =
                set.lines.contains { !$0.faults.isEmpty }
                || set.diagnostics.contains { $0.severity >= .warning }
            if json {
                FileHandle.standardOutput.write(Data(try set.json()))
            } else if dump || png == nil {
                FileHandle.standardOutput.write(Data(set.dump.utf8))
            }
            if let png { try set.writePNG(to: png) }
        } catch {
            common.printer.print(error.diagnostics)
            throw ExitStatus(error.kind).code
        }
        if strict, isBroken { throw ExitStatus.warnings.code }
    }

    private var request: TypesetRequest {
        let bytes = input == "-" ? [UInt8](FileHandle.standardInput.readDataToEndOfFile()) : nil
        var request = TypesetRequest(bytes.map(TypesetRequest.Source.bytes) ?? .file(input))
        request.encoding = text.value
        request.style = style
        request.width = width?.value
        request.language = language
        request.isVertical = vertical
        request.role = role
        request.size = size?.value
        request.indent = indent?.value
        request.alignment = align
        request.lineCount = lines
        return request
    }
}

/// `13em` on the command line.
struct TypeMeasureArgument: ExpressibleByArgument {
    let value: TypeMeasure

    init?(argument: String) {
        guard let value = TypeMeasure(argument) else { return nil }
        self.value = value
    }

    var isPositive: Bool { value.isPositive }
}
