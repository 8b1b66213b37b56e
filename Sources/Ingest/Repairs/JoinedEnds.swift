/// What stands where two lines were joined, as the list of repairs shows it.
struct JoinedEnds {
    /// With a sign for the line end.
    let before: String
    let after: String

    /// - Parameters:
    ///   - tail: the last characters of the first line.
    ///   - head: the first characters of the second.
    init(_ tail: Scalars, _ head: Scalars) {
        before = String(tail, mark: "⏎", head)
        after = String(tail, mark: nil, head)
    }
}

extension String {
    /// The first characters, as a reader counts them.
    func beginning(_ count: Int) -> Scalars {
        let bytes = utf8Span.span
        var end = 0
        for _ in 0...count where end < bytes.count { end += bytes.length(at: end) }
        let start = Scalars(wellFormed: bytes.extracting(..<end))
        return start.allSatisfy(\.standsAlone) ? start.prefix(count) : Scalars(String(prefix(count)))
    }

    /// The last characters, as a reader counts them.
    func ending(_ count: Int) -> Scalars {
        let bytes = utf8Span.span
        var start = bytes.count
        for _ in 0...count where start > 0 {
            repeat { start -= 1 } while bytes[start] & 0xC0 == 0x80
        }
        let end = Scalars(wellFormed: bytes.extracting(start...))
        return end.allSatisfy(\.standsAlone) ? end.suffix(count) : Scalars(String(suffix(count)))
    }
}

extension Scalars {
    /// - Parameter bytes: whole characters of a text.
    fileprivate init(wellFormed bytes: Span<UInt8>) {
        self = unsafe decoded(UTF8Span(unchecked: bytes))[...]
    }
}

extension Unicode.Scalar {
    /// Whether the character is one for a reader too, whichever of its like stand before and after it. Nearly all are.
    fileprivate var standsAlone: Bool { isHan || isChineseMark || isDigit || isLatin || self == " " }
}
