import Geometry
import PageLayout

extension LaidOutPage {
    /// The page with pictures and filled areas that touch its edge going on over it by `bleed`. A picture is enlarged
    /// about its middle until it covers that too.
    func bled(by bleed: Length) -> LaidOutPage {
        guard bleed > .zero else { return self }
        return with(elements: elements.map { bled($0, by: bleed) })
    }

    private func bled(_ element: PageElement, by bleed: Length) -> PageElement {
        switch element {
        case .picture(let picture):
            let area = bled(picture.area, by: bleed)
            guard area != picture.area else { return element }
            return .picture(
                PlacedPicture(
                    path: picture.path, area: area, whole: picture.whole.enlarged(toCover: area),
                    alt: picture.alt))
        case .rule(let rule) where rule.style == .filled:
            return .rule(PlacedRule(area: bled(rule.area, by: bleed), colour: rule.colour))
        default: return element
        }
    }

    /// The area, beyond each edge of the page that it touches by the bleed.
    private func bled(_ area: Rectangle, by bleed: Length) -> Rectangle {
        let left = area.left <= .zero ? -bleed : area.left
        let top = area.top <= .zero ? -bleed : area.top
        let right = area.right >= size.width ? size.width + bleed : area.right
        let bottom = area.bottom >= size.height ? size.height + bleed : area.bottom
        return Rectangle(x: left, y: top, width: right - left, height: bottom - top)
    }
}

extension Rectangle {
    /// The smallest rectangle of the same shape and about the same middle that covers `area`.
    fileprivate func enlarged(toCover area: Rectangle) -> Rectangle {
        guard width > .zero, height > .zero else { return area }
        let middle = (x: left.points + width.points / 2, y: top.points + height.points / 2)
        let reach = (
            x: max(middle.x - area.left.points, area.right.points - middle.x),
            y: max(middle.y - area.top.points, area.bottom.points - middle.y)
        )
        let factor = max(1, reach.x * 2 / width.points, reach.y * 2 / height.points)
        let size = Size(width: width.scaled(by: factor), height: height.scaled(by: factor))
        return Rectangle(
            origin: Point(
                x: .points(middle.x) - size.width / 2, y: .points(middle.y) - size.height / 2), size: size)
    }
}
