import XMLIO

/// An index of a volume as a document.
package struct VolumeList: Sendable, Hashable {
    /// A letter with its names.
    package struct Chapter: Sendable, Hashable {
        let title: String
        let names: [Name]

        package init(title: String, names: [Name]) {
            self.title = title
            self.names = names
        }
    }

    /// A name with its articles.
    package struct Name: Sendable, Hashable {
        let text: String
        let entries: [Entry]

        package init(_ text: String, entries: [Entry]) {
            self.text = text
            self.entries = entries
        }
    }

    package struct Entry: Sendable, Hashable {
        let title: String
        /// 3月6日第2版
        let place: String
        /// The document of the article.
        let file: String

        package init(title: String, place: String, file: String) {
            self.title = title
            self.place = place
            self.file = file
        }
    }

    /// Identifier of the document: `index-author`.
    let id: String
    let title: String
    let chapters: [Chapter]

    /// - Parameter name: Latin letters, not the same for two lists of a volume.
    package init(name: String, title: String, chapters: [Chapter]) {
        id = "index-" + name
        self.title = title
        self.chapters = chapters
    }

    var file: String { id + ".xhtml" }

    func document(language: String) -> EPUBDocument {
        let form = XHTMLForm(language: language, styleSheet: "style.css")
        let marking = TextMarking(language: language, isVertical: false)
        return xhtml(file, title: title, form: form) { xml in
            xml.element("main") {
                xml.element("section", ["role": "doc-index", "aria-labelledby": "title"]) {
                    xml.element("h1", ["id": "title"], text: title)
                    xml.newline()
                    for chapter in chapters {
                        xml.element("section") {
                            xml.element("h2", text: chapter.title)
                            xml.element("ul", ["class": "index"]) {
                                for name in chapter.names { write(name, marking, xml) }
                            }
                        }
                        xml.newline()
                    }
                }
            }
            xml.newline()
        }
    }

    private func write(_ name: Name, _ marking: TextMarking, _ xml: XMLWriter) {
        xml.element("li") {
            xml.element("span", ["class": "name"]) { xml.plain(name.text, marking) }
            xml.element("ul") {
                for entry in name.entries {
                    xml.element("li") {
                        xml.element("a", ["href": entry.file]) { xml.plain(entry.title, marking) }
                        xml.text(" ")
                        xml.element("span", ["class": "where"], text: entry.place)
                    }
                }
            }
        }
        xml.newline()
    }
}
