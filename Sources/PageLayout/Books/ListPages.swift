import Pictures
package import Styles
package import Typography

/// Sets the pages of a list in two columns, one page at a time.
package struct ListPages {
    private let part: ListPart
    private let setter: TypeSetter
    private let label: (Int) -> String
    private var next = 0
    private var number = 0

    /// - Parameter label: what the page of a number is called, from 1.
    package init(
        of part: ListPart, style: PageStyle, shaper: any TextShaper, language: String,
        label: @escaping (Int) -> String
    ) {
        self.part = part
        setter = TypeSetter(
            style: style, shaper: shaper, pictures: PictureStore(), language: language)
        self.label = label
    }

    /// The next page; nil after the last.
    package mutating func nextPage() -> ListPage? {
        guard next < part.entries.count else { return nil }
        number += 1
        // Nothing of the texts of earlier pages is kept.
        var sheet = ListSheet(part: part, setter: setter.with(setter.style), number: label(number))
        if number == 1 { sheet.setTitle() }
        while next < part.entries.count, sheet.set(part.entries[next...]) { next += 1 }
        return sheet.page
    }
}
