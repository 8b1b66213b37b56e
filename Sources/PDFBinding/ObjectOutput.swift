import Deflation
import Diagnostics
import FileIO

/// The objects of a PDF as they are written, one after another (ISO 32000-1, 7.5): only their places are kept.
final class ObjectOutput {
    /// Where an object is (7.5.8.3).
    private enum Place {
        case unwritten
        case offset(Int)
        case inStream(number: Int, index: Int)
    }

    private let file: GrowingFile
    private var places: [Place] = []
    /// Objects that wait to be packed together, each with where it starts in `bodies`.
    private var waiting: [(number: Int, start: Int)] = []
    private var bodies: [UInt8] = []
    /// Objects of one stream: readers inflate a whole stream for each of them.
    private static let mostInStream = 200

    init(_ file: GrowingFile) throws(Failure) {
        self.file = file
        // Four bytes beyond ASCII tell programs that copy files that this one is binary (7.5.2).
        try file.append(Array("%PDF-1.7\n%".utf8) + [0xE2, 0xE3, 0xCF, 0xD3, 0x0A])
    }

    /// A number for an object that is written later.
    func newNumber() -> Int {
        places.append(.unwritten)
        return places.count
    }

    /// Writes an object that is no stream.
    func put(_ number: Int, _ body: [UInt8]) throws(Failure) {
        waiting.append((number, bodies.count))
        bodies += body + [0x0A]
        if waiting.count == ObjectOutput.mostInStream { try packWaiting() }
    }

    func put(_ number: Int, _ body: String) throws(Failure) { try put(number, Array(body.utf8)) }

    /// Writes a stream.
    ///
    /// - Parameter entries: those of its dictionary without `Length`.
    func put(_ number: Int, entries: [UInt8], data: [UInt8]) throws(Failure) {
        places[number - 1] = .offset(file.count)
        try file.append(Array("\(number) 0 obj\n<< ".utf8) + entries)
        try file.append(Array(" /Length \(data.count) >>\nstream\n".utf8))
        try file.append(data)
        try file.append(Array("\nendstream\nendobj\n".utf8))
    }

    private func packWaiting() throws(Failure) {
        guard !waiting.isEmpty else { return }
        let number = newNumber()
        for (index, object) in waiting.enumerated() {
            places[object.number - 1] = .inStream(number: number, index: index)
        }
        let head = Array((waiting.map { "\($0.number) \($0.start)" }.joined(separator: " ") + "\n").utf8)
        let entries = "/Type /ObjStm /N \(waiting.count) /First \(head.count) /Filter /FlateDecode"
        let data = deflated(head + bodies)
        waiting.removeAll(keepingCapacity: true)
        bodies.removeAll(keepingCapacity: true)
        try put(number, entries: Array(entries.utf8), data: data)
    }

    /// Writes the table of objects and ends the file.
    ///
    /// - Parameter identifier: both parts of the file's identifier (14.4).
    func finish(root: Int, info: Int?, identifier: [UInt8]) throws(Failure) {
        try packWaiting()
        let number = newNumber()
        let start = file.count
        places[number - 1] = .offset(start)
        var table: [UInt8] = [0, 0, 0, 0, 0, 0, 0xFF, 0xFF]
        for place in places { ObjectOutput.append(place, to: &table) }
        let hex = PDFText.hexadecimal(identifier)
        var entries = "/Type /XRef /Size \(places.count + 1) /W [1 5 2] /Root \(root) 0 R /ID [\(hex) \(hex)]"
        if let info { entries += " /Info \(info) 0 R" }
        try put(number, entries: Array((entries + " /Filter /FlateDecode").utf8), data: deflated(table))
        try file.append(Array("startxref\n\(start)\n%%EOF\n".utf8))
        try file.close()
    }

    /// One entry of the table: kind in one byte, five and two for its fields.
    private static func append(_ place: Place, to table: inout [UInt8]) {
        let (kind, first, second): (UInt8, Int, Int) =
            switch place {
            case .unwritten: (0, 0, 0)
            case .offset(let offset): (1, offset, 0)
            case .inStream(let number, let index): (2, number, index)
            }
        table.append(kind)
        for shift in stride(from: 32, through: 0, by: -8) {
            table.append(UInt8(truncatingIfNeeded: first >> shift))
        }
        table += [UInt8(truncatingIfNeeded: second >> 8), UInt8(truncatingIfNeeded: second)]
    }
}
