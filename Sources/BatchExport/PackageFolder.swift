import Ingest

/// A folder that is one METS/ALTO package, or holds the ALTO files of one issue.
struct PackageFolder {
    /// ISO 8601: that of the METS file, else that of the path; nil when neither has one.
    let date: String?
    /// Whether it is ALTO files alone.
    let isOfALTO: Bool

    /// Nil when it is no package, or when several METS files lie in it, each an issue of its own.
    init?(_ folder: String, names: [String]) {
        guard let form = try? PackageForm.form(ofFolder: folder, names: names) else { return nil }
        switch form {
        case .mets(let file):
            date = PackageFolder.date(ofMETS: folder + "/" + file)
            isOfALTO = false
        case .alto:
            // Texts that somebody put beside them go before them.
            guard !names.contains(where: { $0.hasSuffix(".txt") || $0.hasSuffix(".md") || $0 == "pages" })
            else {
                return nil
            }
            date = DateInPath.date(of: folder)
            isOfALTO = true
        }
    }

    /// The day that a METS file tells, else that of its path.
    static func date(ofMETS path: String) -> String? {
        (try? PackageOutline(ofMETS: path))?.date ?? DateInPath.date(of: path)
    }
}
