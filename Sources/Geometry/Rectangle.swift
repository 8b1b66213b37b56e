/// A place on a page: `x` grows to the right and `y` grows downwards from the top left corner of the trimmed page.
package struct Point: Sendable, Hashable {
    package let x: Length
    package let y: Length

    package init(x: Length, y: Length) {
        self.x = x
        self.y = y
    }
}

/// A width and a height.
package struct Size: Sendable, Hashable {
    package let width: Length
    package let height: Length

    package init(width: Length, height: Length) {
        self.width = width
        self.height = height
    }
}

/// A rectangle on a page, by its top left corner and its size.
package struct Rectangle: Sendable, Hashable {
    package let origin: Point
    package let size: Size

    package init(origin: Point, size: Size) {
        self.origin = origin
        self.size = size
    }

    package init(x: Length, y: Length, width: Length, height: Length) {
        self.init(origin: Point(x: x, y: y), size: Size(width: width, height: height))
    }

    package var left: Length { origin.x }
    package var top: Length { origin.y }
    package var right: Length { origin.x + size.width }
    package var bottom: Length { origin.y + size.height }
    package var width: Length { size.width }
    package var height: Length { size.height }

    /// Whether `other` lies wholly inside this rectangle; shared edges count as inside.
    package func contains(_ other: Rectangle) -> Bool {
        other.left >= left && other.right <= right && other.top >= top && other.bottom <= bottom
    }

    /// Whether the two rectangles share area; shared edges do not count.
    package func overlaps(_ other: Rectangle) -> Bool {
        left < other.right && other.left < right && top < other.bottom && other.top < bottom
    }
}

/// The direction in which lines and columns run.
package enum WritingMode: String, Sendable, Hashable, CaseIterable {
    /// Lines from left to right, stacked downwards (横排).
    case horizontal
    /// Lines from top to bottom, stacked leftwards (直排).
    case vertical
}
