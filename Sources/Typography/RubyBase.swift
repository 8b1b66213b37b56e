import Geometry

/// A stretch of clusters with the reading that stands beside it, shaped.
struct RubyBase: Sendable, Hashable {
    let clusters: Range<Int>
    let system: Ruby.System
    let text: ShapedText

    /// Length of the reading along its own line, in units of `Length`.
    var length: Int { text.clusters.reduce(0) { $0 + Int($1.advance) } }

    /// The bases of all readings of a text, in its order. A reading with one text for each character gives each its
    /// own base; any other stands beside its whole range.
    static func all(
        of annotations: [TextAnnotation], in base: ShapedText, style: AnnotationStyle, shaper: any TextShaper,
        language: String
    ) -> [RubyBase] {
        var result: [RubyBase] = []
        for annotation in annotations {
            guard case .ruby(let ruby) = annotation.kind else { continue }
            let clusters = base.clusters(in: annotation.range)
            guard !clusters.isEmpty, !ruby.texts.isEmpty else { continue }
            let isBopomofo = ruby.system == .bopomofo
            let options = ShapingOptions(
                language: language, writingMode: isBopomofo ? .vertical : base.writingMode,
                longestUprightNumber: 0, longestUprightLetters: 0)
            let size = base.size.scaled(by: isBopomofo ? style.bopomofoSize : style.rubySize)
            func shaped(_ text: String) -> ShapedText {
                shaper.shaped(text, role: style.rubyRole, size: size, options: options)
            }
            if ruby.texts.count == clusters.count {
                for (cluster, text) in zip(clusters, ruby.texts) where !text.isEmpty {
                    result.append(
                        RubyBase(clusters: cluster..<cluster + 1, system: ruby.system, text: shaped(text)))
                }
            } else {
                let whole = ruby.texts.joined(separator: ruby.system == .romanised ? " " : "")
                result.append(RubyBase(clusters: clusters, system: ruby.system, text: shaped(whole)))
            }
        }
        return result.sorted { $0.clusters.lowerBound < $1.clusters.lowerBound }
    }
}

extension ShapedText {
    /// The clusters that begin in a range of bytes.
    func clusters(in bytes: Range<Int>) -> Range<Int> {
        let first = firstCluster(from: bytes.lowerBound)
        return first..<max(first, firstCluster(from: bytes.upperBound))
    }

    private func firstCluster(from byte: Int) -> Int {
        var low = 0
        var high = clusters.count
        while low < high {
            let middle = (low + high) / 2
            if Int(clusters[middle].textStart) < byte { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
