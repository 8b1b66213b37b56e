import EditionMetadata
import IssueModel
import XMLIO

/// What the package says about the edition (EPUB 3.3, 5.5): identifiers, titles, dates, the newspaper as a series.
struct PackageMetadata {
    let xml: XMLWriter
    let metadata: EditionMetadata

    func write() {
        writeIdentifiers()
        dublinCore("title", metadata.title, id: "title")
        refine("title", "title-type", "main")
        if let sortTitle = metadata.sortTitle { refine("title", "file-as", sortTitle) }
        dublinCore("language", metadata.language)
        // Libraries list by author; of a newspaper that is the newspaper.
        dublinCore("creator", metadata.newspaper, id: "creator")
        if let sort = metadata.sortNewspaper { refine("creator", "file-as", sort) }
        if let date = metadata.date { dublinCore("date", date) }
        if let period = metadata.period { meta("dcterms:temporal", period) }
        if let publisher = metadata.publisher { dublinCore("publisher", publisher) }
        dublinCore("source", metadata.printedSource)
        for subject in metadata.subjects { dublinCore("subject", subject) }
        meta("dcterms:modified", metadata.modified.utc)
        meta("pageBreakSource", metadata.printedSource)
        writeSeries()
    }

    private func writeIdentifiers() {
        dublinCore("identifier", metadata.identifier, id: "uid")
        if let issn = metadata.issn { dublinCore("identifier", "urn:issn:\(issn)", id: "issn") }
        if let cn = metadata.cn { dublinCore("identifier", cn, id: "cn") }
    }

    private func writeSeries() {
        xml.element("meta", ["property": "belongs-to-collection", "id": "newspaper"], text: metadata.newspaper)
        xml.newline()
        refine("newspaper", "collection-type", "series")
        if let number = metadata.issueNumber { refine("newspaper", "group-position", number) }
        if let issn = metadata.issn { refine("newspaper", "dcterms:identifier", "urn:issn:\(issn)") }
    }

    /// An element that is empty would not be valid, nor would one of blanks.
    private func dublinCore(_ name: String, _ text: String, id: String? = nil) {
        guard !text.isBlank else { return }
        xml.element("dc:" + name, ["id": id], text: text)
        xml.newline()
    }

    private func meta(_ property: String, _ text: String) {
        xml.element("meta", ["property": property], text: text)
        xml.newline()
    }

    private func refine(_ id: String, _ property: String, _ text: String) {
        guard !text.isBlank else { return }
        xml.element("meta", ["refines": "#" + id, "property": property], text: text)
        xml.newline()
    }
}
