package import Diagnostics
import FileIO
import Ingest
import IssueExport

/// Finds the issues of an archive by their forms.
///
/// A folder with `issue.yaml`, with `pages/` or `articles/`, or with an issue in XML or JSON is one issue, and so is a
/// folder of texts that a date names, a METS/ALTO package, and a folder of ALTO files. Elsewhere texts are gathered by the patterns of the configuration, article files
/// by the date in their path, and XML, JSON and dated texts are an issue each.
package struct IssueDiscovery {
    private let configuration: BatchConfiguration
    private var issues: [DiscoveredIssue] = []
    private var pages: [PageSet: [IssuePart]] = [:]
    private var articles: [ArticleSet: [IssuePart]] = [:]
    private var diagnostics: [Diagnostic] = []

    /// What the page texts of one issue have in common.
    private struct PageSet: Hashable {
        let folder: String
        let date: String
        let rest: String
    }

    private struct ArticleSet: Hashable {
        let source: String
        let date: String
    }

    /// All issues that the paths lead to, by date and then by name, those without a date last.
    ///
    /// - Throws: when a folder cannot be read, or there is no issue at all.
    package static func issues(
        in paths: [String], configuration: BatchConfiguration
    ) throws(Failure) -> Diagnosed<[DiscoveredIssue]> {
        var discovery = IssueDiscovery(configuration: configuration)
        for path in paths {
            let path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
            if InputFile.isFolder(path) == true {
                try discovery.visit(path, source: path)
            } else {
                discovery.take(path, source: path, isNamed: true)
            }
        }
        discovery.gather()
        guard !discovery.issues.isEmpty else {
            throw Failure(
                .badData, Diagnostic(.Batch.noIssues, paths.joined(separator: ", ")),
                further: discovery.diagnostics)
        }
        let last = "9999"
        let sorted = discovery.issues.sorted {
            ($0.date ?? last, $0.name, $0.source) < ($1.date ?? last, $1.name, $1.source)
        }
        return Diagnosed(sorted, discovery.diagnostics)
    }

    private init(configuration: BatchConfiguration) {
        self.configuration = configuration
    }

    private mutating func visit(
        _ folder: String, source: String, isBelowMETS: Bool = false
    ) throws(Failure) {
        let names = try InputFile.names(inFolder: folder).filter { !$0.hasPrefix(".") }
        if let form = IssueFolderForm(folder, names: names, patterns: configuration.pages) {
            return add(folder: folder, date: form.date)
        }
        if let package = PackageFolder(folder, names: names) {
            // The texts of packages whose METS files lie in the folder above are no issue of their own.
            if !package.isOfALTO || !isBelowMETS { add(folder: folder, date: package.date) }
            return
        }
        let hasMETS =
            isBelowMETS
            || names.contains { $0.hasSuffix(".xml") && PackageForm.file(at: "\(folder)/\($0)") == .mets }
        for name in names {
            let path = "\(folder)/\(name)"
            if InputFile.isFolder(path) == true {
                try visit(path, source: source, isBelowMETS: hasMETS)
            } else {
                take(path, source: source, isNamed: false)
            }
        }
    }

    /// - Parameter isNamed: the user named this very file, so that it is an issue whatever it is called.
    private mutating func take(_ path: String, source: String, isNamed: Bool) {
        if let (pattern, match) = firstMatch(path) {
            // Pages may lie in folders of their own below that of the issue.
            let folder = pattern.text.contains("/") ? source : IssueDiscovery.parent(of: path)
            let part = IssuePart(path: path, label: IssueDiscovery.label(match.page))
            pages[PageSet(folder: folder, date: match.date, rest: match.rest), default: []].append(part)
            return
        }
        let date = DateInPath.date(of: path)
        let ending = path.split(separator: "/").last?.split(separator: ".").last?.lowercased() ?? ""
        switch ending {
        case "md" where !isNamed:
            let isReadMe = IssueDiscovery.lastName(of: path).lowercased().hasPrefix("readme")
            if let date {
                articles[ArticleSet(source: source, date: date), default: []].append(IssuePart(path: path))
            } else if !isReadMe {
                diagnostics.append(Diagnostic(.Batch.notTaken, path))
            }
        case "xml" where PackageForm.file(at: path) == .mets:
            add(file: path, date: PackageFolder.date(ofMETS: path))
        case "xml", "json":
            if isNamed || IssueFileForm.isIssue(path) { add(file: path, date: date) }
        case "txt" where date != nil, _ where isNamed:
            add(file: path, date: date)
        case "txt":
            diagnostics.append(Diagnostic(.Batch.notTaken, path))
        default:
            break
        }
    }

    private mutating func add(folder: String, date: String?) {
        // `29` of 2024/05/29 says too little.
        let own = IssueDiscovery.lastName(of: folder)
        let name = Int(own) != nil && own.utf8.count == 2 ? date ?? own : own
        issues.append(
            DiscoveredIssue(name: name, date: date, input: .whole(folder), title: configuration.title))
    }

    private mutating func add(file path: String, date: String?) {
        let name = IssueDiscovery.withoutEnding(IssueDiscovery.lastName(of: path))
        issues.append(
            DiscoveredIssue(
                name: name, date: date ?? IssueFileForm.date(in: path), input: .whole(path),
                title: configuration.title))
    }

    private mutating func gather() {
        for (set, parts) in pages {
            let rest = set.rest.isEmpty ? "" : "-" + set.rest
            // Labels in natural order: 2 before 10, A before B.
            let ordered = parts.sorted {
                (IssueDiscovery.order($0.label), $0.path) < (IssueDiscovery.order($1.label), $1.path)
            }
            issues.append(
                DiscoveredIssue(
                    name: set.date + rest, date: set.date, input: .parts(ordered), title: configuration.title))
        }
        for (set, parts) in articles {
            issues.append(
                DiscoveredIssue(
                    name: set.date, date: set.date, input: .parts(parts.sorted { $0.path < $1.path }),
                    title: configuration.title))
        }
    }

    private func firstMatch(_ path: String) -> (PagePattern, PagePattern.Match)? {
        for pattern in configuration.pages {
            if let match = pattern.match(path) { return (pattern, match) }
        }
        return nil
    }

    /// `第2版` for `02`; letters stay with their number.
    private static func label(_ page: String) -> String {
        Int(page).map { "第\($0)版" } ?? page.uppercased()
    }

    private static func order(_ label: String?) -> String {
        let letters = label?.prefix { !$0.isNumber } ?? ""
        let digits = label?.drop { !$0.isNumber }.prefix { $0.isNumber } ?? ""
        let padding = String(repeating: "0", count: max(0, 4 - digits.count))
        return letters + padding + digits
    }

    private static func parent(of path: String) -> String {
        path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    }

    private static func lastName(of path: String) -> String {
        path.split(separator: "/").last { $0 != "." && $0 != ".." }.map(String.init) ?? "issue"
    }

    private static func withoutEnding(_ name: String) -> String {
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
        return String(name[..<dot])
    }
}
