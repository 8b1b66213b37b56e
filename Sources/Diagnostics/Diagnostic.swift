/// One finding about an input: what, where, and what to do.
public struct Diagnostic: Sendable, Hashable {
    /// What was found, by its stable name.
    public let code: DiagnosticCode
    /// Where in the input, when the finding has a place.
    public let place: SourcePlace?
    /// The values that stand for `%1`, `%2` … in the texts of the code.
    public let arguments: [String]

    /// A finding; the arguments fill the texts of the code.
    public init(_ code: DiagnosticCode, at place: SourcePlace? = nil, _ arguments: String...) {
        self.code = code
        self.place = place
        self.arguments = arguments
    }

    /// A finding whose values come as a list, or that was stored with the values that it had then.
    package init(_ code: DiagnosticCode, at place: SourcePlace? = nil, arguments: [String]) {
        self.code = code
        self.place = place
        self.arguments = arguments
    }

    /// How much the finding matters.
    public var severity: Severity { code.severity }

    /// What was found, for the user.
    public func message(in language: MessageLanguage) -> String {
        filled(code.message.text(in: language))
    }

    /// What the user can do about it.
    public func hint(in language: MessageLanguage) -> String {
        filled(code.hint.text(in: language))
    }

    private func filled(_ template: String) -> String {
        var result = ""
        var rest = template[...]
        while let percent = rest.firstIndex(of: "%") {
            result += rest[..<percent]
            let digit = rest.index(after: percent)
            if digit < rest.endIndex, let number = rest[digit].wholeNumberValue, number >= 1 {
                result += number <= arguments.count ? arguments[number - 1] : ""
                rest = rest[rest.index(after: digit)...]
            } else {
                result += "%"
                rest = rest[digit...]
            }
        }
        return result + rest
    }
}

/// A value together with what was noticed while it was made. Pure stages return this; they do not throw.
package struct Diagnosed<Value> {
    package var value: Value
    package var diagnostics: [Diagnostic]

    package init(_ value: Value, _ diagnostics: [Diagnostic] = []) {
        self.value = value
        self.diagnostics = diagnostics
    }
}

extension Diagnosed: Sendable where Value: Sendable {}

/// A failure that ends the work on one issue.
public struct Failure: Error, Sendable, Hashable {
    /// The kind of failure, which decides the exit status.
    public enum Kind: Sendable, Hashable {
        /// The input cannot be understood (exit status 65).
        case badData
        /// The input is missing or cannot be read (66).
        case inputMissing
        /// A fault of the program or of its set-up, such as a missing font (70).
        case `internal`
        /// The output cannot be written (73).
        case cannotWrite
        /// The user stopped the run (130).
        case interrupted
    }

    /// What kind of failure it is.
    public let kind: Kind
    /// What the user is told about it.
    public let diagnostic: Diagnostic
    /// Other mistakes that were found with it, so that all can be corrected at once.
    public let further: [Diagnostic]

    /// Everything that the user is told.
    public var diagnostics: [Diagnostic] { [diagnostic] + further }

    /// A failure with what is said about it.
    public init(_ kind: Kind, _ diagnostic: Diagnostic, further: [Diagnostic] = []) {
        self.kind = kind
        self.diagnostic = diagnostic
        self.further = further
    }
}
