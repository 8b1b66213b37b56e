/// How an issue names a picture: a file, or a rectangle of one as a media fragment (W3C Media Fragments URI 1.0, 4.2.2):
/// `images/0001.jpg#xywh=percent:10,20.5,30,40`.
package struct PicturePath: Sendable, Hashable {
    /// Path of the file inside the issue folder.
    package let file: String
    /// Nil for the whole picture.
    package let region: PictureRegion?

    package init(_ path: String) {
        guard let mark = path.lastIndex(of: "#"),
            let region = PictureRegion(fragment: path[mark...].dropFirst())
        else {
            file = path
            region = nil
            return
        }
        file = String(path[..<mark])
        self.region = region
    }

    /// The files that the paths name, each once, in the order of the paths.
    package static func files(of paths: [String]) -> [String] {
        var seen: Set<String> = []
        return paths.map { PicturePath($0).file }.filter { seen.insert($0).inserted }
    }
}

/// A rectangle of a picture, in shares of its width and height, 0 … 1. It lies inside the picture and is not empty.
package struct PictureRegion: Sendable, Hashable {
    package let left: Double
    package let top: Double
    package let width: Double
    package let height: Double

    /// Nil when the fragment is another.
    fileprivate init?(fragment: Substring) {
        let prefix = "xywh=percent:"
        guard fragment.hasPrefix(prefix) else { return nil }
        let numbers = fragment.dropFirst(prefix.count).split(separator: ",", omittingEmptySubsequences: false)
            .map { Double($0) ?? -1 }
        guard numbers.count == 4, numbers.allSatisfy({ (0...100).contains($0) }), numbers[2] > 0, numbers[3] > 0
        else { return nil }
        (left, top) = (numbers[0] / 100, numbers[1] / 100)
        guard left < 1, top < 1 else { return nil }
        (width, height) = (min(numbers[2] / 100, 1 - left), min(numbers[3] / 100, 1 - top))
    }

    /// The pixels of it in a picture of the given size, at least one.
    package func pixels(width: Int, height: Int) -> (left: Int, top: Int, width: Int, height: Int) {
        func range(_ start: Double, _ length: Double, _ size: Int) -> (Int, Int) {
            let first = min(size - 1, Int((start * Double(size)).rounded()))
            let last = min(size, Int(((start + length) * Double(size)).rounded()))
            return (first, max(1, last - first))
        }
        let across = range(left, self.width, width)
        let down = range(top, self.height, height)
        return (across.0, down.0, across.1, down.1)
    }
}
