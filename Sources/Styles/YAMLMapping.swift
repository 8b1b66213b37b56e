import Diagnostics
import FileIO
import Geometry
internal import Yams

/// Reads a mapping key by key, with the place of everything that is wrong.
struct YAMLMapping {
    private let file: String
    private let node: Node
    private let name: String

    /// Largest file that is read: a style is a page of text.
    private static let sizeLimit = 1 << 20

    init(path: String) throws(Failure) {
        let bytes = try InputFile.bytes(at: path, limit: YAMLMapping.sizeLimit)
        let text = String(decoding: bytes, as: UTF8.self)
        let root: Node?
        do {
            // Kinds of values are asked for by name: the default rules, regular expressions, would guess them.
            root = try compose(yaml: text, .basic)
        } catch {
            throw YAMLMapping.notYAML(error, file: path)
        }
        guard let root, root.mapping != nil else {
            throw Failure(
                .badData,
                Diagnostic(.Style.badValue, at: SourcePlace(file: path, line: 1, column: 1), path, "key: value")
            )
        }
        self.init(file: path, node: root, name: "")
    }

    private static func notYAML(_ error: any Error, file: String) -> Failure {
        var problem = "\(error)"
        var place = SourcePlace(file: file, line: 1, column: 1)
        switch error as? YamlError {
        case .scanner(_, let text, let mark, _), .parser(_, let text, let mark, _),
            .composer(_, let text, let mark, _):
            problem = text
            place = SourcePlace(file: file, line: mark.line, column: mark.column)
        default: break
        }
        return Failure(.badData, Diagnostic(.Style.notYAML, at: place, problem))
    }

    private init(file: String, node: Node, name: String) {
        self.file = file
        self.node = node
        self.name = name
    }

    /// Keys in the order of the file.
    var keys: [String] { node.mapping?.keys.compactMap(\.string) ?? [] }

    func mapping(_ key: String) throws(Failure) -> YAMLMapping {
        let value = try value(key)
        guard value.mapping != nil else { throw bad(key, value, "key: value") }
        return YAMLMapping(file: file, node: value, name: full(key) + ".")
    }

    /// The mappings of a sequence.
    func mappings(_ key: String) throws(Failure) -> [YAMLMapping] {
        let value = try value(key)
        guard let items = value.sequence, items.allSatisfy({ $0.mapping != nil }) else {
            throw bad(key, value, "[ {…} ]")
        }
        return items.map { YAMLMapping(file: file, node: $0, name: full(key) + ".") }
    }

    func has(_ key: String) -> Bool { node[key] != nil }

    func text(_ key: String) -> String? { node[key]?.string }

    /// A sequence of texts that may be left out.
    func texts(_ key: String) throws(Failure) -> [String] {
        guard let value = node[key] else { return [] }
        guard let items = value.sequence else { throw bad(key, value, "[ … ]") }
        let texts = items.compactMap(\.string)
        guard texts.count == items.count else { throw bad(key, value, "[ … ]") }
        return texts
    }

    func integer(_ key: String, in range: ClosedRange<Int>) throws(Failure) -> Int {
        let value = try value(key)
        guard let number = value.int, range.contains(number) else {
            throw bad(key, value, "\(range.lowerBound)…\(range.upperBound)")
        }
        return number
    }

    func number(_ key: String, in range: ClosedRange<Double>) throws(Failure) -> Double {
        let value = try value(key)
        guard let number = value.float ?? value.int.map(Double.init), range.contains(number) else {
            throw bad(key, value, "\(range.lowerBound)…\(range.upperBound)")
        }
        return number
    }

    func points(_ key: String, in range: ClosedRange<Double>) throws(Failure) -> Length {
        .points(try number(key, in: range))
    }

    /// A number that may be left out.
    func number(_ key: String, in range: ClosedRange<Double>, default usual: Double) throws(Failure) -> Double {
        node[key] == nil ? usual : try number(key, in: range)
    }

    /// true or false, or left out.
    func flag(_ key: String, default usual: Bool) throws(Failure) -> Bool {
        guard let value = node[key] else { return usual }
        guard let flag = value.bool else { throw bad(key, value, "true | false") }
        return flag
    }

    /// One of the names of a choice, or left out.
    func choice<Choice: RawRepresentable<String> & CaseIterable>(
        _ key: String, default usual: Choice
    ) throws(Failure) -> Choice {
        guard let value = node[key] else { return usual }
        guard let choice = value.string.flatMap(Choice.init(rawValue:)) else {
            throw bad(key, value, Choice.allCases.map(\.rawValue).joined(separator: " | "))
        }
        return choice
    }

    func colour(_ key: String) throws(Failure) -> Colour {
        let value = try value(key)
        guard let colour = value.string.flatMap(Colour.init(hex:)) else { throw bad(key, value, "#RRGGBB") }
        return colour
    }

    /// A finding for each key that is not among those known.
    func unknownKeys(besides known: Set<String>) -> [Diagnostic] {
        (node.mapping.map { Array($0.keys) } ?? []).compactMap { key in
            guard let text = key.string, !known.contains(text) else { return nil }
            return Diagnostic(.Style.unknownKey, at: place(of: key), full(text))
        }
    }

    private func value(_ key: String) throws(Failure) -> Node {
        guard let value = node[key] else {
            throw Failure(.badData, Diagnostic(.Style.missingKey, at: place(of: node), full(key)))
        }
        return value
    }

    private func bad(_ key: String, _ value: Node, _ wanted: String) -> Failure {
        Failure(.badData, Diagnostic(.Style.badValue, at: place(of: value), full(key), wanted))
    }

    private func full(_ key: String) -> String { name + key }

    private func place(of node: Node) -> SourcePlace {
        SourcePlace(file: file, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
    }
}
