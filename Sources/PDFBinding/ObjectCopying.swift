import Diagnostics
import PDFObjects

/// Copies what the pages of one file need into another, under new numbers.
struct ObjectCopying {
    private let source: PDFFile
    /// Names the file in messages.
    private let title: String
    private let output: ObjectOutput
    /// Added to the numbers by which pages and annotations find their structure (ISO 32000-1, 14.7.4.4).
    private let structureKeys: Int
    private var numbers: [PDFReference: Int] = [:]
    private var waiting: [PDFReference] = []
    /// Other destinations for links, as PDF writes them.
    private var destinations: [PDFReference: String] = [:]

    init(from source: PDFFile, title: String, to output: ObjectOutput, structureKeys: Int) {
        self.source = source
        self.title = title
        self.output = output
        self.structureKeys = structureKeys
    }

    /// Takes all references to an object as references to that number; the object itself is not copied.
    mutating func replace(_ object: PDFObject, by number: Int) {
        if let reference = object.reference { numbers[reference] = number }
    }

    /// Gives a link another destination.
    mutating func lead(_ link: PDFObject, to destination: String) {
        if let reference = link.reference { destinations[reference] = destination }
    }

    /// The new number of an indirect object, which is copied with the others; nil for a direct one.
    mutating func number(ofObject object: PDFObject) -> Int? { object.reference.map { number(of: $0) } }

    private mutating func number(of reference: PDFReference) -> Int {
        if let known = numbers[reference] { return known }
        let number = output.newNumber()
        numbers[reference] = number
        waiting.append(reference)
        return number
    }

    /// Copies everything that was referred to so far, and what that refers to.
    mutating func copyWaiting() throws(Failure) {
        while let reference = waiting.popLast() {
            guard let number = numbers[reference] else { continue }
            let object = source.object(reference.number, generation: reference.generation)
            if object.kind == .stream {
                let data = try data(of: object)
                try output.put(number, entries: entries(of: object, leavingOut: ["Length"]), data: data)
            } else {
                try output.put(number, resolved(object))
            }
        }
    }

    /// The data of a stream as it is stored.
    private func data(of stream: PDFObject) throws(Failure) -> [UInt8] {
        do throws(PDFFailure) {
            return try stream.data(.none)
        } catch {
            throw Failure(.badData, Diagnostic(.Volume.damagedPDF, title, error.reason))
        }
    }

    /// An object as it is written inside others: a reference, or the object itself.
    mutating func written(_ object: PDFObject) -> [UInt8] {
        guard let reference = object.reference else { return resolved(object) }
        return Array("\(number(of: reference)) 0 R".utf8)
    }

    private mutating func resolved(_ object: PDFObject) -> [UInt8] {
        switch object.kind {
        case .array:
            var result = Array("[".utf8)
            for item in object.items { result += written(item) + [0x20] }
            return result + Array("]".utf8)
        case .dictionary: return Array("<< ".utf8) + entries(of: object, leavingOut: []) + Array(">>".utf8)
        default: return Array(object.written.utf8)
        }
    }

    /// The entries of a dictionary or of a stream's.
    mutating func entries(of object: PDFObject, leavingOut omitted: Set<String>) -> [UInt8] {
        var result: [UInt8] = []
        let destination = object.reference.flatMap { destinations[$0] }
        for key in object.keys where !omitted.contains(key) {
            let value = object[key]
            if key == "Dest", let destination {
                result += Array("/Dest \(destination) ".utf8)
            } else if key == "StructParents" || key == "StructParent" {
                guard let number = value.integer else { continue }
                result += Array("/\(key) \(number + structureKeys) ".utf8)
            } else {
                result += Array("\(PDFText.name(key)) ".utf8) + written(value) + [0x20]
            }
        }
        return result
    }
}
