package import Diagnostics
import XMLIO

/// The characters that an edition's documents show, by what they are set in.
package struct EditionCharacters: Sendable {
    package private(set) var sets: [EmbeddedFont.Role: Set<Unicode.Scalar>] = [:]

    /// Reads what was written, so that nothing a reader sees is forgotten.
    init(of documents: [EPUBDocument]) throws(Failure) {
        for document in documents {
            do throws(XMLFault) {
                collect(from: try xmlRoot(of: document.bytes), in: .body)
            } catch {
                throw Failure(.internal, Diagnostic(.EPUB.cannotPack, "\(document.name): \(error)"))
            }
        }
    }

    private mutating func collect(from element: XMLElement, in role: EmbeddedFont.Role) {
        let isHeadline = ["h1", "h2"].contains(element.name) || element.attributes["class"] == "nameplate"
        let role = isHeadline ? .headline : role
        sets[role, default: []].formUnion(element.text.unicodeScalars)
        for child in element.children { collect(from: child, in: role) }
    }
}

/// Finds the fonts for the characters of an edition.
package typealias FontEmbedding = (EditionCharacters) throws(Failure) -> Diagnosed<[EmbeddedFont]>
