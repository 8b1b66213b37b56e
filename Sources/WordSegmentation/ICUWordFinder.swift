internal import CICU
import Typography

/// Finds words by ICU's dictionary of Chinese words (UAX #29 with dictionary).
///
/// Not for use from several threads at once; a batch gives each worker its own.
@safe package final class ICUWordFinder: WordFinder {
    private let iterator: UnsafeMutableRawPointer

    /// Nil when ICU has no data for word boundaries.
    package init?() {
        guard let iterator = unsafe banxin_word_iterator("zh") else { return nil }
        unsafe self.iterator = iterator
    }

    deinit {
        unsafe banxin_close_iterator(iterator)
    }

    /// Offsets in UTF-8 at which words begin, the start and the end of the text included.
    package func wordStarts(in text: String) -> [Int] {
        let units = Array(text.utf16)
        var starts = [0]
        unsafe units.withUnsafeBufferPointer { buffer in
            guard unsafe banxin_set_text(iterator, buffer.baseAddress, Int32(buffer.count)) != 0 else { return }
            while case let next = unsafe banxin_next_boundary(iterator), next >= 0 { starts.append(Int(next)) }
        }
        return utf8Offsets(of: starts, in: text)
    }

    private func utf8Offsets(of starts: [Int], in text: String) -> [Int] {
        var result: [Int] = []
        var (narrow, wide, next) = (0, 0, 0)
        for scalar in text.unicodeScalars {
            if next < starts.count, starts[next] <= wide {
                result.append(narrow)
                next += 1
            }
            narrow += UTF8.width(scalar)
            wide += UTF16.width(scalar)
        }
        return result + [narrow]
    }
}
