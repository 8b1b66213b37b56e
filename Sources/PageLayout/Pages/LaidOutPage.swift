package import Geometry
package import Typography

/// A finished page as plain data. PDF and page PNG only draw it, in the order of `elements`, which is reading order.
package struct LaidOutPage: Sendable, Hashable {
    /// Trimmed size of the sheet.
    package let size: Size
    /// Page label for readers of the PDF: 第1版, A02.
    package let label: String
    package let elements: [PageElement]
    package let bookmarks: [Bookmark]
    package let links: [PageLink]
    /// Where the articles stand, in reading order; an L-shaped module has two areas.
    package let articles: [ArticleArea]
    /// How its modules were made up; nil for a page without any.
    package let report: SheetReport?

    package init(
        size: Size, label: String, elements: [PageElement], bookmarks: [Bookmark], links: [PageLink] = [],
        articles: [ArticleArea] = [], report: SheetReport? = nil
    ) {
        self.size = size
        self.label = label
        self.elements = elements
        self.bookmarks = bookmarks
        self.links = links
        self.articles = articles
        self.report = report
    }
}

extension LaidOutPage {
    func with(links: [PageLink]) -> LaidOutPage {
        LaidOutPage(
            size: size, label: label, elements: elements, bookmarks: bookmarks, links: links,
            articles: articles, report: report)
    }

    /// The same page drawn by other elements.
    package func with(elements: [PageElement]) -> LaidOutPage {
        LaidOutPage(
            size: size, label: label, elements: elements, bookmarks: bookmarks, links: links,
            articles: articles, report: report)
    }
}

/// One thing drawn on a page. It goes from list to list until the page is whole, which a reference makes cheap.
package indirect enum PageElement: Sendable, Hashable {
    case glyphs(GlyphRun)
    case rule(PlacedRule)
    case picture(PlacedPicture)
}

/// Glyphs of one face, size and orientation, at their final places.
package struct GlyphRun: Sendable, Hashable {
    package let font: FontID
    package let size: Length
    package let orientation: GlyphForm.Orientation
    /// Width of the glyphs in thousandths of their natural width.
    package let widthPerMille: Int
    package let colour: Colour
    /// The text that the glyphs stand for; what copying and searching give.
    package let text: String
    /// In text order: how many bytes of `text` and how many glyphs belong together.
    package let clusters: [TextCluster]
    package let glyphs: [PlacedGlyph]
    /// The line that the run belongs to; nil for readings beside a line.
    package var line: LineOnPage?
    /// What the run is part of; nil for decoration.
    package var mark: StructureMark?
    /// Nil for words without a reading.
    package var ruby: RubyPart?

    package init(
        font: FontID, size: Length, orientation: GlyphForm.Orientation = .upright, widthPerMille: Int = 1000,
        colour: Colour, text: String, clusters: [TextCluster], glyphs: [PlacedGlyph]
    ) {
        self.font = font
        self.size = size
        self.orientation = orientation
        self.widthPerMille = widthPerMille
        self.colour = colour
        self.text = text
        self.clusters = clusters
        self.glyphs = glyphs
    }
}

/// How many bytes of UTF-8 text and how many glyphs belong together.
package struct TextCluster: Sendable, Hashable {
    package let utf8Count: Int32
    package let glyphCount: Int32

    package init(utf8Count: Int32, glyphCount: Int32) {
        self.utf8Count = utf8Count
        self.glyphCount = glyphCount
    }
}

/// A glyph with its origin on the baseline.
package struct PlacedGlyph: Sendable, Hashable {
    package let id: UInt32
    package let x: Length
    package let y: Length

    package init(id: UInt32, x: Length, y: Length) {
        self.id = id
        self.x = x
        self.y = y
    }
}

/// A filled rectangle, the frame of one, or what a mark between the lines draws in it.
package struct PlacedRule: Sendable, Hashable {
    package enum Style: Sendable, Hashable {
        case filled
        /// Only the outline, of this thickness, drawn inside the rectangle.
        case framed(Length)
        /// A filled circle or ellipse that touches the four sides (着重号).
        case dot
        /// A wavy line of this thickness along the longer side (书名号).
        case wavy(Length)
    }

    package let area: Rectangle
    package let colour: Colour
    package let style: Style

    package init(area: Rectangle, colour: Colour, style: Style = .filled) {
        self.area = area
        self.colour = colour
        self.style = style
    }
}

/// A picture scaled to fill `area`; what lies outside `area` after scaling with the given overhang is clipped.
package struct PlacedPicture: Sendable, Hashable {
    /// Path inside the issue folder: the key of the picture store.
    package let path: String
    /// The visible rectangle.
    package let area: Rectangle
    /// The rectangle of the whole picture; equal to `area` when nothing is cropped.
    package let whole: Rectangle
    /// What the picture shows.
    package let alt: String?
    /// What the picture is part of; nil for decoration.
    package var mark: StructureMark?

    package init(path: String, area: Rectangle, whole: Rectangle, alt: String?) {
        self.path = path
        self.area = area
        self.whole = whole
        self.alt = alt
    }
}

/// An entry of the outline: a page (level 0) or an article on it (level 1).
package struct Bookmark: Sendable, Hashable {
    package let title: String
    package let level: Int
    /// Distance of the target from the top of the page.
    package let top: Length

    package init(title: String, level: Int, top: Length) {
        self.title = title
        self.level = level
        self.top = top
    }
}

/// The module of an article, or of a part of it; of an L-shaped module its upper or lower part.
package struct ArticleArea: Sendable, Hashable {
    /// The article's identifier.
    package let article: String
    package let area: Rectangle
}

/// A link from a rectangle to another page of the same document (下转第2版).
package struct PageLink: Sendable, Hashable {
    package let area: Rectangle
    /// Index into the pages of the document, from 0.
    package let page: Int
    /// The text that leads there.
    package let mark: StructureMark?

    package init(area: Rectangle, page: Int, mark: StructureMark? = nil) {
        self.area = area
        self.page = page
        self.mark = mark
    }
}
