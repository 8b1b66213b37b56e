import EditionMetadata
import XMLIO

/// The cover and the navigation document of a volume: months, their issues, pages, articles; then its indexes.
struct VolumeContents {
    let metadata: EditionMetadata
    let months: [(title: String, issues: [ContentsEntry])]
    let pages: [(label: String, file: String)]
    let lists: [VolumeList]

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
                    for month in months {
                        xml.item(
                            ContentsEntry(
                                title: month.title, names: nil, file: month.issues.first?.file ?? "nav.xhtml",
                                isHeading: false, entries: month.issues), marking)
                    }
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
}
