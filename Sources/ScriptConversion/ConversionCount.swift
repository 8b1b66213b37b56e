/// What a conversion did to the texts of an issue. Characters are Unicode scalars.
package struct ConversionCount: Sendable, Hashable {
    /// Characters that were asked about.
    package private(set) var characters = 0
    /// Characters that another one stands for now.
    package private(set) var changed = 0
    /// Texts that have another number of characters than before, in reading order.
    package private(set) var otherLengths: [LengthChange] = []

    /// A text that became longer or shorter, for a word of one script may have more characters in the other.
    package struct LengthChange: Sendable, Hashable {
        package let before: String
        package let after: String
    }

    mutating func add(_ before: String, _ after: String) {
        let (old, new) = (before.unicodeScalars, after.unicodeScalars)
        characters += old.count
        changed += zip(old, new).count { $0 != $1 } + abs(old.count - new.count)
        if old.count != new.count { otherLengths.append(LengthChange(before: before, after: after)) }
    }
}
