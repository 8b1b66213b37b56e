internal import CHyphen
import Foundation

/// Owner of one dictionary of libhyphen.
@safe final class PatternDictionary {
    private let handle: UnsafeMutablePointer<HyphenDict>

    /// Letters that stay together at the start and the end of a word.
    private enum Minimum {
        static let left: Int32 = 2
        static let right: Int32 = 3
    }

    /// Nil when there is no readable file of patterns.
    init?(path: String) {
        guard let handle = unsafe hnj_hyphen_load(path) else { return nil }
        unsafe self.handle = handle
        // The library takes any file, even a folder, and puts a level of its own before those of the file.
        var level = unsafe handle
        while let next = unsafe level.pointee.nextlevel { unsafe level = next }
        guard unsafe level.pointee.num_states > 1 else { return nil }
    }

    deinit {
        unsafe hnj_hyphen_free(handle)
    }

    /// The places before which a word of small ASCII letters may be parted.
    func points(in letters: [UInt8]) -> [Int] {
        // The library writes up to five bytes more than the word has.
        var values = [CChar](repeating: 0, count: letters.count + 5)
        // English patterns change no spelling: the library leaves these three alone.
        var replacements: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
        var positions: UnsafeMutablePointer<Int32>?
        var cuts: UnsafeMutablePointer<Int32>?
        defer {
            unsafe free(replacements)
            unsafe free(positions)
            unsafe free(cuts)
        }
        // It looks for the word's exceptions as in a C string.
        let word = letters.map { CChar($0) } + [0]
        let status = unsafe hnj_hyphen_hyphenate3(
            handle, word, Int32(letters.count), &values, nil, &replacements, &positions, &cuts, Minimum.left,
            Minimum.right, 0, 0)
        guard status == 0 else { return [] }
        // An odd value parts the word after its letter.
        return (1..<letters.count).filter { values[$0 - 1] & 1 == 1 }
    }
}
