import Foundation
import PDFPreflight
import TestNumbers
import Testing

@Suite("Preflight of mutated files")
struct MutationTests {
    /// A file with much in it: forms, spot colours, masks, annotations.
    private static let rich: [UInt8] = {
        var file = HandmadePDF()
        file.addLink()
        // A small picture: bytes of samples are not what breaks a file.
        file.change(HandmadePDF.image, "/Width 200/Height 200", to: "/Width 20/Height 20")
        file.objects[HandmadePDF.image]?.stream = Array(repeating: 0x30, count: 1_600)
        file.put(
            31, "<</Subtype/Form/BBox[0 0 300 300]/Group<</S/Transparency>>>>",
            Array("0 0 1 rg 1 1 9 9 re f".utf8))
        file.resource("XObject", "/Fm 31 0 R")
        file.resource("ColorSpace", "/S1[/Separation/Orange/DeviceCMYK<</FunctionType 2/Domain[0 1]/N 1>>]")
        file.resource("ExtGState", "/G2<</BM/Multiply/ca 0.5>>")
        file.draw("/Fm Do /G2 gs /S1 cs 1 scn 30 60 20 20 re B BI /W 2 /H 2 /BPC 8 /CS /G ID abcd EI")
        return file.bytes
    }()

    /// How many files of each seed; `make campaign` asks for more.
    private static let count = ProcessInfo.processInfo.environment["BANXIN_MUTATIONS"].flatMap(Int.init) ?? 50

    @Test("Files in which bytes were changed, taken out, doubled or cut off get a report", arguments: 0..<8)
    func mutated(seed: UInt64) {
        var numbers = SeededNumbers(seed: seed)
        for _ in 0..<Self.count {
            var bytes = Self.rich
            for _ in 0...Int(numbers.next() % 6) { mutate(&bytes, &numbers) }
            let profile = PreflightProfile.allCases[Int(numbers.next() % 4)]
            // The file was judged, or it was said why not.
            let report = preflight(bytes, profile: profile)
            #expect(!report.pages.isEmpty || !report.findings.isEmpty)
        }
    }

    private func mutate(_ bytes: inout [UInt8], _ numbers: inout SeededNumbers) {
        guard bytes.count > 64 else { return }
        // Three of four go where the structure is, not into the samples of the picture.
        let place =
            numbers.next() % 4 == 0 ? Int(numbers.next() % UInt64(bytes.count)) : structural(bytes, &numbers)
        switch numbers.next() % 6 {
        case 0: bytes[place] = UInt8(truncatingIfNeeded: numbers.next())
        case 1: bytes[place] = Array("0123456789/<>[]() R".utf8)[Int(numbers.next() % 19)]
        case 2: bytes.removeSubrange(place..<min(bytes.count, place + 1 + Int(numbers.next() % 40)))
        case 3: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + 30)], at: place)
        case 4: bytes.insert(contentsOf: Array("99999999999".utf8), at: place)
        default: bytes.removeLast(min(bytes.count - 1, Int(numbers.next() % 400)))
        }
    }

    private func structural(_ bytes: [UInt8], _ numbers: inout SeededNumbers) -> Int {
        let slashes = bytes.indices.filter { bytes[$0] == UInt8(ascii: "/") }
        return slashes.isEmpty ? 0 : slashes[Int(numbers.next() % UInt64(slashes.count))]
    }
}
