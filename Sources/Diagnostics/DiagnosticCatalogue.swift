/// Every code that the program can report, in the order of the printed catalogue.
public enum DiagnosticCatalogue {
    /// All codes; `Documentation/diagnostics.md` is generated from this list.
    public static let all: [DiagnosticCode] =
        DiagnosticCode.File.all + DiagnosticCode.Encoding.all + DiagnosticCode.Ingest.all
        + DiagnosticCode.Ingest.forms + DiagnosticCode.Package.all + DiagnosticCode.Fact.all
        + DiagnosticCode.Font.all
        + DiagnosticCode.Hyphenation.all + DiagnosticCode.Layout.all + DiagnosticCode.Typesetting.all
        + DiagnosticCode.PDF.all + DiagnosticCode.Style.all
        + DiagnosticCode.Picture.all + DiagnosticCode.Conversion.all + DiagnosticCode.EPUB.all
        + DiagnosticCode.Verification.all
        + DiagnosticCode.Export.all + DiagnosticCode.Batch.all + DiagnosticCode.Catalogue.all
        + DiagnosticCode.Volume.all
        + DiagnosticCode.Setup.all + preflight

    /// What `banxin preflight` finds, in the order of its rules.
    package static let preflight: [DiagnosticCode] =
        DiagnosticCode.PreflightFile.all + DiagnosticCode.PreflightMetadata.all
        + DiagnosticCode.PreflightPage.all + DiagnosticCode.PreflightFont.all
        + DiagnosticCode.PreflightColour.all + DiagnosticCode.PreflightPicture.all
        + DiagnosticCode.PreflightStructure.all
}
