import EditionMetadata
import XMLIO

/// The cover and the contents of a volume, for readers of EPUB 3 and of EPUB 2: months, their issues, pages, articles; then
/// its indexes.
struct VolumeContents {
    let metadata: EditionMetadata
    let months: [(title: String, issues: [ContentsEntry])]
    let pages: [(label: String, file: String)]
    let lists: [VolumeList]

    /// Months with what stands below them.
    private var monthEntries: [ContentsEntry] {
        months.map { month in
            ContentsEntry(
                title: month.title, names: nil, file: month.issues.first?.file ?? "nav.xhtml", isHeading: false,
                entries: month.issues)
        }
    }

    private var form: XHTMLForm { XHTMLForm(language: metadata.language, styleSheet: "style.css") }
    private var words: BookWords { BookWords(language: BookLanguage(metadata.language)) }

    func cover() -> EPUBDocument {
        xhtml("cover.xhtml", title: metadata.title, form: form) { xml in
            xml.element("main", ["epub:type": "cover"]) {
                xml.element("h1", ["class": "cover"]) {
                    xml.element(
                        "img", ["src": ImageFiles.cover, "alt": metadata.title, "role": "doc-cover"])
                }
            }
            xml.newline()
        }
    }

    func document() -> EPUBDocument {
        let marking = TextMarking(language: metadata.language, isVertical: false)
        let words = words
        return xhtml("nav.xhtml", title: metadata.title, form: form) { xml in
            xml.element("main") {
                xml.navigation("toc", role: "doc-toc", heading: ("h1", words.contents), isShown: true) {
                    for month in monthEntries { xml.item(month, marking) }
                    for list in lists { xml.link(list.title, to: list.file) }
                }
                // Readers show these two in menus of their own.
                xml.navigation(
                    "page-list", role: "doc-pagelist", heading: ("h2", words.pageList), isShown: false
                ) {
                    for page in pages { xml.link(page.label, to: page.file) }
                }
                xml.navigation("landmarks", role: nil, heading: ("h2", words.landmarks), isShown: false) {
                    xml.link(words.cover, to: "cover.xhtml", type: "cover")
                    xml.link(words.contents, to: "nav.xhtml#toc", type: "toc")
                    if let first = months.first?.issues.first {
                        xml.link(words.body, to: first.file, type: "bodymatter")
                    }
                    if let index = lists.first { xml.link(index.title, to: index.file, type: "index") }
                }
            }
            xml.newline()
        }
    }

    func ncx() -> EPUBDocument {
        let indexes = lists.map {
            ContentsEntry(title: $0.title, names: nil, file: $0.file, isHeading: false, entries: [])
        }
        let document = NCXDocument(
            language: metadata.language, identifier: metadata.identifier, title: metadata.title,
            entries: monthEntries + indexes, pages: pages.map { ($0.label, $0.file) })
        return EPUBDocument(name: NCXDocument.file, bytes: document.bytes(), replaced: nil)
    }
}
