import Diagnostics
internal import Yams

/// What a key of a file of facts may hold.
indirect enum FactShape: Sendable {
    /// One word or line; numbers and dates are texts here.
    case text
    case integer
    /// One of some words.
    case word(of: [String])
    /// One text or a list of them.
    case texts
    /// Keys of any name with texts.
    case names
    case mapping([String: FactShape])
    case list(of: FactShape)

    fileprivate var description: String {
        switch self {
        case .text: "text"
        case .integer: "a whole number"
        case .word(let words): words.joined(separator: " | ")
        case .texts: "[ text, … ]"
        case .names, .mapping: "{ key: text, … }"
        case .list: "[ { … }, … ]"
        }
    }
}

/// A file of facts that people write: `issue.yaml`, or the front matter of an article. Unknown keys are warnings, values
/// of the wrong kind errors, both with their lines.
struct YAMLFacts {
    let root: Node?
    private(set) var diagnostics: [Diagnostic] = []
    private let file: String
    /// Line of the file on which the YAML begins, from 1.
    private let firstLine: Int

    /// - Throws: when the text is not YAML, no mapping, or has values of the wrong kind; all of them are named.
    init(_ text: String, file: String, line: Int = 1, shape: FactShape) throws(Failure) {
        self.file = file
        firstLine = line
        do {
            // Kinds of values are asked for by name: the default rules, regular expressions, would guess them.
            root = try compose(yaml: text, .basic)
        } catch {
            throw YAMLFacts.failure(error, file: file, line: line)
        }
        guard let root else { return }
        guard root.mapping != nil else {
            let place = SourcePlace(file: file, line: line, column: 1)
            throw Failure(.badData, Diagnostic(.Ingest.badYAML, at: place, "key: value"))
        }
        check(root, shape, name: "")
        let errors = diagnostics.filter { $0.severity == .error }
        if let first = errors.first { throw Failure(.badData, first, further: Array(errors.dropFirst())) }
    }

    func text(_ key: String) -> String? { root?[key]?.string?.trimmed }

    func texts(_ key: String) -> [String] {
        let node = root?[key]
        return node?.sequence?.compactMap(\.string) ?? node?.string.map { [$0] } ?? []
    }

    private mutating func check(_ node: Node, _ shape: FactShape, name: String) {
        let isRight =
            switch shape {
            case .text: node.scalar != nil
            case .integer: node.int != nil
            case .word(let words): node.string.map(words.contains) == true
            case .texts: node.scalar != nil || node.sequence?.allSatisfy { $0.scalar != nil } == true
            case .names: node.mapping?.allSatisfy { $0.value.scalar != nil } == true
            case .mapping: node.mapping != nil
            case .list: node.sequence != nil
            }
        guard isRight else {
            diagnostics.append(Diagnostic(.Ingest.wrongValue, at: place(of: node), name, shape.description))
            return
        }
        if case .list(let item) = shape {
            for node in node.sequence ?? [] { check(node, item, name: name + "[]") }
        }
        guard case .mapping(let keys) = shape, let mapping = node.mapping else { return }
        for (key, value) in mapping {
            let word = key.string ?? ""
            let full = name.isEmpty ? word : name + "." + word
            if let shape = keys[word] {
                check(value, shape, name: full)
            } else {
                let nearest = keys.keys.sorted().min { $0.distance(to: word) < $1.distance(to: word) } ?? ""
                diagnostics.append(Diagnostic(.Ingest.unknownKey, at: place(of: key), full, nearest))
            }
        }
    }

    private func place(of node: Node) -> SourcePlace {
        SourcePlace(file: file, line: (node.mark?.line ?? 1) + firstLine - 1, column: node.mark?.column ?? 1)
    }

    private static func failure(_ error: any Error, file: String, line: Int) -> Failure {
        var place = SourcePlace(file: file, line: line, column: 1)
        var problem = "\(error)"
        switch error as? YamlError {
        case .scanner(_, let text, let mark, _), .parser(_, let text, let mark, _),
            .composer(_, let text, let mark, _):
            place = SourcePlace(file: file, line: mark.line + line - 1, column: mark.column)
            problem = text
        default: break
        }
        return Failure(.badData, Diagnostic(.Ingest.badYAML, at: place, problem))
    }
}

extension String {
    /// How many characters must be put in, taken out or changed to make one word of the other (Levenshtein).
    fileprivate func distance(to other: String) -> Int {
        let letters = Array(other.lowercased())
        var row = Array(0...letters.count)
        for (index, letter) in lowercased().enumerated() {
            var diagonal = row[0]
            row[0] = index + 1
            for (column, right) in letters.enumerated() {
                let above = row[column + 1]
                row[column + 1] = Swift.min(above + 1, row[column] + 1, diagonal + (letter == right ? 0 : 1))
                diagonal = above
            }
        }
        return row[letters.count]
    }
}
