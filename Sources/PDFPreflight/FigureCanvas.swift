internal import Foundation

/// What stands in the SVG of a page: points of default user space, turned so that `y` runs downwards.
struct FigureCanvas {
    /// What is shown.
    let view: PageBox

    /// A thousandth of the page: lines look alike on every size of paper.
    var unit: String { decimal(max(0.3, max(view.width, view.height) / 1_000)) }

    func dashed(_ colour: String) -> String {
        let dash = decimal(max(view.width, view.height) / 120)
        return "fill=\"none\" stroke=\"\(colour)\" stroke-width=\"\(unit)\" stroke-dasharray=\"\(dash)\""
    }

    func rectangle(_ box: PageBox, _ attributes: String) -> String {
        guard let box = box.intersection(view) else { return "" }
        let place = "x=\"\(decimal(box.left - view.left))\" y=\"\(decimal(view.top - box.top))\""
        let size = "width=\"\(decimal(box.width))\" height=\"\(decimal(box.height))\""
        return "<rect \(place) \(size) \(attributes)/>"
    }

    /// The page as it looks. Places are measured before it is turned, so the picture is turned back.
    ///
    /// - Parameter rotation: degrees clockwise by which the page asks to be turned (ISO 32000-1, 7.7.3.3).
    func image(_ picture: PagePicture, rotation: Int) -> String {
        let box = picture.box
        let isOnSide = rotation % 180 != 0
        let (width, height) = isOnSide ? (box.height, box.width) : (box.width, box.height)
        let centre = ((box.left + box.right) / 2 - view.left, view.top - (box.top + box.bottom) / 2)
        let place = "x=\"\(decimal(centre.0 - width / 2))\" y=\"\(decimal(centre.1 - height / 2))\""
        let turn =
            rotation % 360 == 0
            ? "" : " transform=\"rotate(\(-(rotation % 360)) \(decimal(centre.0)) \(decimal(centre.1)))\""
        return """
            <image \(place) width="\(decimal(width))" height="\(decimal(height))"\(turn) \
            preserveAspectRatio="none" href="data:image/jpeg;base64,\(picture.jpeg.base64EncodedString())"/>
            """
    }

    /// Where something is, not how it looks: drawn from what the interpreter noted, for pages of which there is no picture.
    func sketch(of shapes: [PageSummary.Shape]) -> [String] {
        shapes.map { shape in
            switch shape.kind {
            case .text: rectangle(shape.box, "fill=\"#777\" fill-opacity=\".45\"")
            case .image:
                rectangle(
                    shape.box,
                    "fill=\"#7fa7c9\" fill-opacity=\".6\" stroke=\"#44708f\" stroke-width=\"\(unit)\"")
            case .path:
                rectangle(
                    shape.box,
                    "fill=\"#000\" fill-opacity=\".06\" stroke=\"#000\" stroke-opacity=\".25\" stroke-width=\"\(unit)\""
                )
            }
        }
    }
}
