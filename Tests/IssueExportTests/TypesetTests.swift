import Diagnostics
import Foundation
import Geometry
import IssueExport
import TestSupport
import Testing

private func typeset(
    _ text: String, _ change: (inout TypesetRequest) -> Void = { _ in }
) throws -> TypesetText {
    var request = TypesetRequest(.bytes(Array(text.utf8)))
    change(&request)
    return try typesetText(request, resources: try Resources.found(at: Repository.root))
}

@Suite("One text in a column")
struct TypesetTests {
    private let text = "清河两岸的柳树又绿了，旧渡口边的灯火也亮了起来。老人们说：“好看！”\n第二段很短。\n"

    @Test("Every line is told with its paragraph, and together they are the text")
    func lines() throws {
        let set = try typeset(text) { $0.width = .em(10) }
        #expect(set.lines.map(\.text).joined() == text.filter { $0 != "\n" })
        #expect(set.lines.filter { $0.paragraph == 2 }.map(\.text) == ["第二段很短。"])
        #expect(set.lines.allSatisfy { $0.faults.isEmpty && $0.width <= 10_000 })
        let full = set.lines.filter { line in
            set.lines.contains { $0.paragraph == line.paragraph && $0.number > line.number }
        }
        #expect(full.allSatisfy { $0.width == 10_000 || $0.hanging > 0 })
    }

    @Test("Rules that had to be broken are told with their clause, and marked in the picture")
    func faults() throws {
        let set = try typeset("abcdefghijklmnopqrstuvwxyz") {
            ($0.width, $0.indent) = (.em(3), .em(0))
        }
        let rules = set.lines.flatMap(\.faults)
        #expect(rules.contains { $0.rule == "partedUnit" && $0.clause.contains("3.1.5") })
        #expect(set.dump.contains("partedUnit at"))
        let clean = try typeset("清河") { ($0.width, $0.indent) = (.em(3), .em(0)) }
        #expect(try redPixels(of: set) > 200)
        #expect(try redPixels(of: clean) == 0)
    }

    /// Pixels that are much more red than green and blue.
    private func redPixels(of set: TypesetText) throws -> Int {
        let scratch = try ScratchFolder()
        let path = try scratch.write("a.png", try set.png())
        let image = scratch.path + "/a.ppm"
        #expect(try run(["mutool", "draw", "-q", "-F", "ppm", "-r", "72", "-o", image, path]).status == 0)
        let bytes = try #require(FileManager.default.contents(atPath: image))
        // The header has four fields; what follows are three bytes a pixel.
        let pixels = bytes.suffix(bytes.count - bytes.count % 3)
        return stride(from: pixels.startIndex, to: pixels.endIndex - 2, by: 3).count { index in
            let part = (0..<3).map { Int(pixels[index + $0]) }
            return (part.max() ?? 0) - (part.min() ?? 0) > 120
        }
    }

    @Test("The number of lines can be asked for; where it cannot be had, those that can are told")
    func lineCount() throws {
        let usual = try typeset(text) { $0.width = .em(10) }.lines.filter { $0.paragraph == 1 }.count
        let asked = try typeset(String(text.prefix { $0 != "\n" })) {
            ($0.width, $0.lineCount) = (.em(10), usual)
        }
        #expect(asked.lines.count == usual && asked.diagnostics.isEmpty)
        let never = try typeset(text) { ($0.width, $0.lineCount) = (.em(10), 30) }
        #expect(never.diagnostics.map(\.code.id).allSatisfy { $0 == "TYP-009" } && !never.diagnostics.isEmpty)
    }

    @Test("JSON has a line an object, with the fields of the dump")
    func json() throws {
        let set = try typeset(text) { $0.width = .em(10) }
        let objects = try #require(
            try JSONSerialization.jsonObject(with: Data(set.json())) as? [[String: Any]])
        #expect(objects.compactMap { $0["text"] as? String } == set.lines.map(\.text))
        #expect(objects.allSatisfy { $0["naturalWidth"] is Int && $0["faults"] is [Any] })
    }

    @Test(
        "Lengths are read with their units",
        arguments: [("13em", 117.0), ("13", 117), ("120pt", 120), ("25.4mm", 72)])
    func measures(written: String, points: Double) throws {
        let set = try typeset(text) { ($0.width, $0.size) = (TypeMeasure(written), TypeMeasure("9pt")) }
        let widest = try #require(set.lines.map(\.width).max())
        #expect(abs(Double(widest) * 9 / 1_000 - points) < 10)
        #expect(TypeMeasure("wide") == nil && TypeMeasure("-3em") == nil && TypeMeasure("nanem") == nil)
    }

    @Test("The command prints lines, writes the picture, and says by its status whether a rule was broken")
    func command() throws {
        let scratch = try ScratchFolder()
        let input = try scratch.write("a.txt", Array(text.utf8))
        let good = try run([
            banxin, "typeset", input, "--width", "10em", "--strict", "--dump", "--png", scratch.path + "/a.png",
        ])
        #expect(good.status == 0 && good.output.contains("1.1\t"))
        #expect(FileManager.default.fileExists(atPath: scratch.path + "/a.png"))
        let word = try scratch.write("b.txt", Array("abcdefghijklmnopqrstuvwxyz".utf8))
        #expect(try run([banxin, "typeset", word, "--width", "3em", "--strict"]).status == 2)
        #expect(try run([banxin, "typeset", scratch.path + "/none.txt"]).status == 66)
        #expect(try run([banxin, "typeset", input, "--role", "nobody"]).status == 64)
        let vertical = try run([banxin, "typeset", input, "--vertical", "--language", "zh-Hant-TW", "--json"])
        #expect(vertical.status == 0 && vertical.output.hasPrefix("["))
    }
}
