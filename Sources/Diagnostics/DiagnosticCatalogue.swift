/// Every code that the program can report, in the order of the printed catalogue.
public enum DiagnosticCatalogue {
    /// All codes; `Documentation/diagnostics.md` is generated from this list.
    public static let all: [DiagnosticCode] =
        DiagnosticCode.File.all + DiagnosticCode.Layout.all
}
