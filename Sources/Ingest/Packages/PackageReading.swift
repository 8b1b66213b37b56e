import Diagnostics
import IssueModel
import LibraryPackages

/// Reads a METS/ALTO package, or ALTO files alone, to an issue.
///
/// - Throws: when a file is broken, or there is no text at all.
func packageIssue(_ form: PackageForm, folder: String, options: ReadingOptions) throws(Failure) -> ReadIssue {
    switch form {
    case .alto(let names):
        let sources = try PackageSources(alto: names, folder: folder)
        var read = PackagePageTexts(sources, options: options).read
        let said = names.count == 1 ? names[0] : folder
        read.issue.nameplate.date =
            read.issue.nameplate.date ?? isoDate(in: String(said.split(separator: "/").last ?? ""))
        return read
    case .mets(let file):
        let mets = try metsPackage(at: folder + "/" + file)
        let sources = try PackageSources(mets, file: file, folder: folder)
        let plate = PackagePlate(mets)
        var read =
            mets.logical?.holdsArticles == true
            ? PackageAssembly(mets, file: folder + "/" + file, sources: sources, rules: options.repairs)?
                .read
                ?? PackagePageTexts(sources, options: options).read
            : PackagePageTexts(sources, options: options).read
        if !sources.isChinese, let said = plate.languages.first, read.issue.language == "und" {
            read.issue.language = said
        }
        plate.complete(&read.issue.nameplate)
        return read
    }
}

extension PackageSources {
    /// The tag of the language that most of the text is in.
    ///
    /// - Parameter counted: characters of articles by the language that their descriptions name.
    func language(counted: [String: Int] = [:]) -> String {
        if isChinese { return writtenLanguage(of: [sample]) }
        let most = counted.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
        return most ?? blockLanguage ?? "und"
    }

    /// The rules that a text of this language is changed by: those of Chinese punctuation and blanks are for Chinese.
    func rules(among rules: RepairRules) -> RepairRules {
        isChinese ? rules : rules.intersection([RepairRules(.lineEndHyphens), RepairRules(.joinedParagraphs)])
    }
}
