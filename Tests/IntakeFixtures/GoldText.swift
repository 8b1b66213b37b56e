import Foundation

/// `记者:甲`, `:甲`: somebody with what stands before the name.
struct NamedPerson {
    let role: String?
    let name: String

    init(_ gold: String) {
        let parts = gold.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        role = parts.count == 2 && !parts[0].isEmpty ? parts[0] : nil
        name = parts.last ?? gold
    }
}

extension String {
    /// Parts between a separator, without blanks at their ends.
    func parted(by separator: String) -> [String] {
        components(separatedBy: separator).map { $0.trimmingCharacters(in: .whitespaces) }
    }

    /// Characters that are not blank.
    var ink: Int { unicodeScalars.count { !$0.properties.isWhitespace } }

    var withoutBlanks: String {
        String(String.UnicodeScalarView(unicodeScalars.filter { !$0.properties.isWhitespace }))
    }
}

/// The text with every run of blanks as one space: which blank it was is not compared.
func comparable(_ text: String) -> String {
    text.unicodeScalars.split { $0.properties.isWhitespace }.map { String($0) }.joined(separator: " ")
}
