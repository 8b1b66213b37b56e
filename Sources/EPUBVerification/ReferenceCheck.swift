import Diagnostics
import XMLIO

/// Whether all that the files of a publication point at is there.
struct ReferenceCheck {
    let publication: Publication
    /// Parsed documents by path.
    let documents: [String: XMLElement]
    /// How a file of the archive is named in findings.
    let place: (_ path: String, _ line: Int) -> SourcePlace

    func findings() -> [Diagnostic] {
        let listed = Set(publication.manifest)
        let missing = publication.manifest.filter { publication.files[$0] == nil }
            .map { Diagnostic(.Verification.missingResource, at: place(publication.package, 1), $0) }
        let stray = publication.files.keys.sorted().filter { path in
            path != "mimetype" && !path.hasPrefix("META-INF/") && path != publication.package
                && !listed.contains(path)
        }.map { Diagnostic(.Verification.strayFile, at: place($0, 1), $0) }
        let links = documents.keys.sorted().flatMap { path in
            documents[path].map { brokenLinks(in: $0, of: path) } ?? []
        }
        return missing + stray + links
    }

    private func brokenLinks(in element: XMLElement, of path: String) -> [Diagnostic] {
        let own = [element.attributes["href"], element.attributes["src"]].compactMap { $0 }
            .filter { !resolves($0, from: path) }
            .map { Diagnostic(.Verification.brokenLink, at: place(path, element.line), $0) }
        return own + element.children.flatMap { brokenLinks(in: $0, of: path) }
    }

    private func resolves(_ text: String, from path: String) -> Bool {
        // Addresses outside the publication are not its resources.
        if text.prefix(while: { $0 != "/" && $0 != "#" }).contains(":") { return true }
        let reference = Reference(text, from: path)
        guard publication.files[reference.path] != nil else { return false }
        guard let fragment = reference.fragment, let target = documents[reference.path] else { return true }
        return target.hasIdentifier(fragment)
    }
}

extension XMLElement {
    fileprivate func hasIdentifier(_ id: String) -> Bool {
        attributes["id"] == id || children.contains { $0.hasIdentifier(id) }
    }
}
