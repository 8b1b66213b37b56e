import XMLIO

/// The cover: a picture that is the first heading, for its text is the title of the edition.
func coverDocument(of book: Book) -> EPUBDocument {
    xhtml("cover.xhtml", title: book.title, of: book) { xml in
        xml.element("main", ["epub:type": "cover"]) {
            xml.element("h1", ["class": "cover"]) {
                xml.element(
                    "img", ["src": ImageFiles.cover, "alt": book.title, "role": "doc-cover"])
            }
        }
        xml.newline()
    }
}
