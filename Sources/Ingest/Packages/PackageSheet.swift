import Diagnostics
import IssueModel
import LibraryPackages

/// The text of one ALTO page, with what was taken of it already.
struct PackageSheet {
    /// Index of its page in the package.
    let page: Int
    /// The ALTO file as findings name it.
    let file: String
    private(set) var blocks: [PackageBlock]
    let size: (width: Double, height: Double)?
    private let ranges: [String: Range<Int>]
    private let lineIndices: [String: (block: Int, line: Int)]
    /// For each block the next one of which something is left, as far as that is known; one more than there are blocks.
    private var next: [Int]

    /// - Parameter alto: the page; its strings are not kept.
    init(_ alto: ALTOPage, page: Int, file: String, rules: RepairRules, repairs: inout [Repair]) {
        self.page = page
        self.file = file
        size = alto.size
        ranges = alto.blockRanges
        lineIndices = alto.lineIndices
        blocks = []
        for block in alto.blocks {
            blocks.append(
                PackageBlock(
                    block, hasSpaces: alto.hasSpaces, page: page, file: file, rules: rules, repairs: &repairs))
        }
        next = Array(0...alto.blocks.count)
    }

    /// What an ID stands for: blocks, or a line of one; nil when the page has it not.
    func part(_ id: String) -> (blocks: Range<Int>, line: Int?)? {
        if let range = ranges[id] { return (range, nil) }
        return lineIndices[id].map { ($0.block..<$0.block + 1, $0.line) }
    }

    var all: Range<Int> { blocks.indices }

    /// The blocks of a range of which something is left, with their lines and pictures. They are taken by this.
    mutating func take(_ range: Range<Int>, line: Int? = nil) -> [PackageBlock] {
        var result: [PackageBlock] = []
        var index = firstLeft(from: range.lowerBound)
        while index < range.upperBound {
            if let line {
                if let taken = blocks[index].takeLine(line) { result.append(taken) }
            } else {
                result.append(blocks[index].takeRest())
            }
            if blocks[index].isTaken { next[index] = index + 1 }
            guard line == nil else { break }
            index = firstLeft(from: index + 1)
        }
        return result
    }

    private mutating func firstLeft(from start: Int) -> Int {
        var end = start
        while next[end] != end { end = next[end] }
        // Paths are shortened, so that many areas over the same blocks cost no more than their number.
        var index = start
        while next[index] != end, index != end { (next[index], index) = (end, next[index]) }
        return end
    }
}

/// A block of an ALTO page.
struct PackageBlock {
    let id: String?
    let kind: ALTOBlock.Kind
    /// Index of its page in the package.
    let page: Int
    let box: ALTOBox?
    let isInMargin: Bool
    let place: SourcePlace
    let language: String?
    /// Words, and how many of them were read with a confidence below one half.
    let words: (all: Int, unsure: Int)
    /// Nil where a line was taken alone.
    private var rest: [PackageLine?]
    private(set) var isTaken = false

    /// The lines that are left.
    var lines: [PackageLine] { rest.compactMap { $0 } }

    init(
        _ block: ALTOBlock, hasSpaces: Bool, page: Int, file: String, rules: RepairRules,
        repairs: inout [Repair]
    ) {
        id = block.id
        kind = block.kind
        self.page = page
        box = block.box
        isInMargin = block.isInMargin
        language = block.language
        place = SourcePlace(file: file, line: block.line, column: 1)
        let strings = block.lines.flatMap(\.strings)
        words = (
            strings.count { $0.confidence != nil }, strings.count { $0.confidence.map { $0 < 0.5 } ?? false }
        )
        let edge = LineEdges(block.lines)
        rest = []
        for (index, line) in block.lines.enumerated() {
            let place = SourcePlace(file: file, line: line.line, column: 1)
            let scalars = line.scalars(hasSpaces: hasSpaces)[...]
            let repaired = repairedLine(scalars, rules: rules)
            repairs += repaired.changes.map { $0.repair(inLineAt: place) }
            let half = line.halfWord.flatMap { repaired.scalars.hasSuffix($0.mark) ? $0 : nil }
            let first = line.strings.first
            rest.append(
                PackageLine(
                    page: page, place: place, scalars: repaired.scalars, ink: repaired.scalars.inkCount,
                    ending: half, opening: first?.half == .second ? first?.whole ?? "" : nil,
                    isIndented: edge.isIndented(line), isFull: edge.isFull(line), isFirst: index == 0,
                    hasEdge: edge.isKnown))
        }
    }

    /// One line alone; nil when it was taken.
    fileprivate mutating func takeLine(_ index: Int) -> PackageBlock? {
        guard rest.indices.contains(index), let line = rest[index] else { return nil }
        var taken = self
        taken.rest = [line]
        rest[index] = nil
        isTaken = rest.allSatisfy { $0 == nil }
        return taken
    }

    fileprivate mutating func takeRest() -> PackageBlock {
        let taken = self
        rest = []
        isTaken = true
        return taken
    }
}

/// Where the lines of a block begin and end: at the left and right, or of vertical lines at the top and bottom.
private struct LineEdges {
    private let isVertical: Bool
    private let usual: Double?
    private let usualEnd: Double
    var isKnown: Bool { usual != nil }

    init(_ lines: [ALTOLine]) {
        let boxes = lines.compactMap(\.box)
        let isVertical = boxes.count { $0.height > $0.width } * 2 > boxes.count
        self.isVertical = isVertical
        let starts = boxes.map { isVertical ? $0.top : $0.left }.sorted()
        usual = starts.count < 2 ? nil : starts[(starts.count - 1) / 2]
        let ends = boxes.map { isVertical ? $0.top + $0.height : $0.left + $0.width }.sorted()
        usualEnd = ends.isEmpty ? 0 : ends[ends.count / 2]
    }

    /// Whether a line reaches the edge that its neighbours reach, to a character.
    func isFull(_ line: ALTOLine) -> Bool {
        guard isKnown, let box = line.box else { return false }
        let (end, size) = isVertical ? (box.top + box.height, box.width) : (box.left + box.width, box.height)
        return end >= usualEnd - size
    }

    /// Whether a line begins so much further in that a paragraph begins with it: by six tenths of its height or more.
    func isIndented(_ line: ALTOLine) -> Bool {
        guard let usual, let box = line.box else { return false }
        let (start, size) = isVertical ? (box.top, box.width) : (box.left, box.height)
        return (start - usual) * 10 >= size * 6
    }
}
