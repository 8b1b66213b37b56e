internal import TextEncodings

/// The encoding of an input's texts, when the user knows it better than detection does.
public struct InputEncoding: Sendable, Hashable {
    let encoding: TextEncoding

    /// The encoding of that name, in capitals or not. GBK, GB2312 and CP936 are read as GB18030, which holds them,
    /// CP950 as Big5. Nil when the name is none of `names` and none of these.
    public init?(name: String) {
        guard let encoding = TextEncoding(name: name) else { return nil }
        self.encoding = encoding
    }

    /// Name of the encoding as messages give it.
    public var name: String { encoding.rawValue }

    /// A text for showing a place of it, in the encoding that its bytes seem to be in.
    public static func text(of bytes: [UInt8]) -> String { detectedText(bytes).text }

    /// Names of all encodings, for help and messages.
    public static var names: [String] { TextEncoding.allCases.map(\.rawValue) }
}
