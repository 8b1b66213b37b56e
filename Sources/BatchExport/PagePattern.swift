/// How the page texts of many issues are named: `{yyyy}-{mm}-{dd}-{page}.txt`.
///
/// Fields are `{yyyy}`, `{mm}`, `{dd}` and `{page}`; `*` stands for anything within one name. A pattern with slashes is
/// compared with that many names at the end of the path.
package struct PagePattern: Sendable, Hashable {
    /// What a name says.
    struct Match: Hashable {
        let date: String
        /// Letters and digits as they stand: `A02`, `03`.
        let page: String
        /// What `*` stood for: the files of one issue agree in it.
        let rest: String
    }

    /// As it was written.
    package let text: String
    private let pieces: [Piece]
    private let nameCount: Int

    private enum Piece: Hashable {
        case literal(Substring)
        case digits(Field, Int)
        case page
        case anything
    }

    private enum Field: Hashable { case year, month, day }

    /// Nil when the pattern lacks a field of the date or the page, or has an unknown one.
    package init?(_ text: String) {
        self.text = text
        nameCount = text.split(separator: "/").count
        var pieces: [Piece] = []
        var rest = text[...]
        while let first = rest.first {
            if first == "*" {
                pieces.append(.anything)
                rest.removeFirst()
            } else if first == "{" {
                guard let close = rest.firstIndex(of: "}") else { return nil }
                switch rest[rest.index(after: rest.startIndex)..<close] {
                case "yyyy": pieces.append(.digits(.year, 4))
                case "mm": pieces.append(.digits(.month, 2))
                case "dd": pieces.append(.digits(.day, 2))
                case "page": pieces.append(.page)
                default: return nil
                }
                rest = rest[rest.index(after: close)...]
            } else {
                let literal = rest.prefix { $0 != "{" && $0 != "*" }
                pieces.append(.literal(literal))
                rest = rest[literal.endIndex...]
            }
        }
        for field in [Piece.digits(.year, 4), .digits(.month, 2), .digits(.day, 2), .page] {
            guard pieces.contains(field) else { return nil }
        }
        self.pieces = pieces
    }

    /// The patterns of runs whose configuration names none.
    static let usual = [
        "{yyyy}-{mm}-{dd}-{page}.txt", "{yyyy}{mm}{dd}-{page}.txt", "{yyyy}{mm}{dd}_{page}.txt",
    ]
    .compactMap(PagePattern.init)

    /// What the path says; nil when it has another form or names no day of the calendar.
    func match(_ path: String) -> Match? {
        let names = path.split(separator: "/").suffix(nameCount)
        var reading = Reading()
        let end = names.joined(separator: "/")
        guard names.count == nameCount, reading.read(pieces[...], end[...]),
            let date = DateInPath.iso(reading.year, reading.month, reading.day)
        else { return nil }
        return Match(date: date, page: String(reading.page), rest: reading.rest.joined(separator: "-"))
    }

    private struct Reading {
        var year = Substring(), month = Substring(), day = Substring(), page = Substring()
        var rest: [String] = []

        mutating func read(_ pieces: ArraySlice<Piece>, _ text: Substring) -> Bool {
            guard let piece = pieces.first else { return text.isEmpty }
            let others = pieces.dropFirst()
            switch piece {
            case .literal(let literal):
                return text.hasPrefix(literal) && read(others, text.dropFirst(literal.count))
            case .digits(let field, let count):
                let digits = text.prefix(count)
                guard digits.utf8.count == count, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
                    return false
                }
                switch field {
                case .year: year = digits
                case .month: month = digits
                case .day: day = digits
                }
                return read(others, text.dropFirst(count))
            case .page:
                let longest = text.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }
                // The longest stretch first: what follows a field begins as late as it can.
                for length in (0...longest.count).reversed() where length > 0 {
                    guard read(others, text.dropFirst(length)) else { continue }
                    page = text.prefix(length)
                    return true
                }
                return false
            case .anything:
                let longest = text.prefix { $0 != "/" }
                for length in (0...longest.count).reversed() {
                    guard read(others, text.dropFirst(length)) else { continue }
                    rest.insert(String(text.prefix(length)), at: 0)
                    return true
                }
                return false
            }
        }
    }
}
