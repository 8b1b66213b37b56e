import Foundation
import IntakeFixtures
import TestNumbers
import TestSupport
import Testing

/// A few of what `make campaign` does by the ten thousand.
@Suite("Damaged input")
struct MutationTests {
    @Test("Lines dropped, doubled, swapped, cut, joined or blanked lose no character", arguments: 0..<8)
    func lines(part: UInt64) throws {
        let further = Repository.hasSample ? [Repository.sample] : []
        let texts = try IntakeMaterial.pageTexts(root: Repository.root, further: further)
        let file = URL(fileURLWithPath: try ScratchFolder().write("page.txt", []))
        for seed in part * 50..<(part + 1) * 50 {
            var random = SeededNumbers(seed: seed)
            let text = LineMutation.damaged(texts[Int(seed % UInt64(texts.count))], with: &random)
            #expect(try IntakeInvariant.fault(in: Array(text.utf8), file: file) == nil, "seed \(seed)")
        }
    }

    @Test("Damaged bytes are read whole or refused as bad data", arguments: 0..<4)
    func bytes(part: UInt64) throws {
        let texts = try IntakeMaterial.pageTexts(root: Repository.root).map { Array($0.utf8) }
        let material = texts + (try IntakeMaterial.forms(root: Repository.root))
        let file = URL(fileURLWithPath: try ScratchFolder().write("input", []))
        for seed in part * 25..<(part + 1) * 25 {
            var random = SeededNumbers(seed: seed)
            let bytes = ByteMutation.damaged(material[Int(seed % UInt64(material.count))], with: &random)
            #expect(try IntakeInvariant.fault(in: bytes, file: file) == nil, "seed \(seed)")
        }
    }

    @Test("The same seed does the same damage, another seed another")
    func seeds() {
        func damaged(_ seed: UInt64) -> [UInt8] {
            var random = SeededNumbers(seed: seed)
            let text = LineMutation.damaged("甲甲甲\n乙乙乙\n丙丙丙\n丁丁丁", with: &random)
            return ByteMutation.damaged(Array(text.utf8), with: &random)
        }
        #expect(damaged(1) == damaged(1))
        #expect(Set((0..<20).map(damaged)).count > 10)
    }
}
