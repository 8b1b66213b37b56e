import ArgumentParser
import IssueExport

/// `--encoding`, of the commands that read text.
struct EncodingOption: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Encoding of texts, when it is found wrongly: \(InputEncoding.names.joined(separator: ", ")). 文本编码。",
            valueName: "name"))
    var encoding: String?

    func validate() throws {
        guard let encoding, InputEncoding(name: encoding) == nil else { return }
        let names = InputEncoding.names.joined(separator: ", ")
        throw ValidationError("--encoding is one of \(names) (GBK and GB2312 are read as GB18030)")
    }

    /// The encoding asked for; nil finds it out.
    var value: InputEncoding? { encoding.flatMap(InputEncoding.init(name:)) }
}
