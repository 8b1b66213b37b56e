import Diagnostics
import Foundation
import XMLIO
import ZipIO

/// An EPUB as a reading system sees it: its files, what the manifest lists, and the order of reading.
struct Publication {
    /// All files by their path in the archive.
    let files: [String: [UInt8]]
    /// Paths that the manifest lists.
    let manifest: [String]
    /// Paths of the documents, in the order in which they are read.
    let spine: [String]
    /// Path of the package document.
    let package: String
    /// Whether it shows pages as they were typeset (`rendition:layout`).
    let isReplica: Bool

    /// Unpacked bytes that are read at most.
    private static let limit = 1 << 30

    init(_ bytes: [UInt8]) throws(Failure) {
        let entries: [ZipEntry]
        do {
            entries = try zipEntries(in: bytes, limit: Publication.limit)
        } catch {
            throw Publication.unreadable(error.diagnostic.arguments.first ?? "")
        }
        files = Dictionary(entries.map { ($0.name, $0.bytes) }) { first, _ in first }
        let container = try Publication.document("META-INF/container.xml", in: files)
        guard let root = container.first("rootfiles")?.first("rootfile")?.attributes["full-path"] else {
            throw Publication.unreadable("META-INF/container.xml")
        }
        package = root
        let document = try Publication.document(root, in: files)
        var paths: [String: String] = [:]
        var listed: [String] = []
        for item in document.first("manifest")?.all("item") ?? [] {
            guard let id = item.attributes["id"], let reference = item.attributes["href"] else { continue }
            let path = Reference(reference, from: root).path
            paths[id] = path
            listed.append(path)
        }
        manifest = listed
        isReplica = (document.first("metadata")?.all("meta") ?? []).contains {
            $0.attributes["property"] == "rendition:layout" && $0.text == "pre-paginated"
        }
        spine = (document.first("spine")?.all("itemref") ?? []).compactMap {
            $0.attributes["idref"].flatMap { paths[$0] }
        }
    }

    /// A file as parsed XML.
    func document(_ path: String) throws(Failure) -> XMLElement { try Publication.document(path, in: files) }

    private static func document(_ path: String, in files: [String: [UInt8]]) throws(Failure) -> XMLElement {
        guard let bytes = files[path] else { throw unreadable(path) }
        do {
            return try xmlRoot(of: bytes)
        } catch {
            throw unreadable("\(path):\(error.line): \(error.reason)")
        }
    }

    private static func unreadable(_ reason: String) -> Failure {
        Failure(.badData, Diagnostic(.Verification.unreadable, reason))
    }
}

/// A relative reference of a file to a file of the same archive.
struct Reference {
    let path: String
    /// After the number sign; nil when there is none.
    let fragment: String?

    init(_ text: String, from file: String) {
        let parts = text.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let name = parts[0].removingPercentEncoding ?? String(parts[0])
        fragment = parts.count > 1 ? String(parts[1]) : nil
        guard !name.isEmpty else {
            path = file
            return
        }
        var folders = file.split(separator: "/").dropLast().map(String.init)
        for step in name.split(separator: "/") {
            if step == ".." { _ = folders.popLast() } else if step != "." { folders.append(String(step)) }
        }
        path = folders.joined(separator: "/")
    }
}
