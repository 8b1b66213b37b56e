import Diagnostics
import EPUBExport
import FontShaping
import Typography

/// The faces of a style as fonts of an edition: subsets with the edition's characters.
struct IssueFonts {
    let library: FontLibrary
    /// BCP 47 language of the edition.
    let language: String

    /// Characters that a message shows of those that are missing.
    private static let mostNamed = 12

    func fonts(for characters: EditionCharacters) throws(Failure) -> Diagnosed<[EmbeddedFont]> {
        var fonts: [EmbeddedFont] = []
        var diagnostics: [Diagnostic] = []
        for role in EmbeddedFont.Role.allCases {
            let face: FontRole = role == .body ? .body : .headline
            let made = try library.embedded(
                face, language: language, characters: characters.sets[role] ?? [])
            fonts += made.faces.map {
                EmbeddedFont(
                    role: role, bytes: $0.bytes, hasPostScriptOutlines: $0.hasPostScriptOutlines,
                    characters: $0.characters)
            }
            let count = made.faces.reduce(0) { $0 + $1.characters.count }
            let size = made.faces.reduce(0) { $0 + $1.bytes.count }
            diagnostics.append(Diagnostic(.Font.embedded, face.rawValue, String(count), String(size)))
            if !made.missing.isEmpty {
                let named = made.missing.prefix(IssueFonts.mostNamed).map { "\($0)" }.joined(separator: " ")
                let rest = made.missing.count > IssueFonts.mostNamed ? " … (\(made.missing.count))" : ""
                diagnostics.append(Diagnostic(.Font.notCovered, face.rawValue, named + rest))
            }
        }
        return Diagnosed(fonts, diagnostics)
    }
}
