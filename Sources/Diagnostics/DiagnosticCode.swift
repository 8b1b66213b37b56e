/// How much a diagnostic matters.
public enum Severity: String, Sendable, Hashable, Comparable, CaseIterable {
    /// Something was noticed or repaired; the output is as intended.
    case note
    /// The output may not be what its editor wants; `--strict` makes the run fail.
    case warning
    /// The issue could not be exported.
    case error

    /// A note matters less than a warning, a warning less than an error.
    public static func < (left: Severity, right: Severity) -> Bool {
        left.rank < right.rank
    }

    private var rank: Int {
        switch self {
        case .note: 0
        case .warning: 1
        case .error: 2
        }
    }
}

/// The language of messages to users.
public enum MessageLanguage: String, Sendable, Hashable, CaseIterable {
    /// English, the language when nothing says otherwise.
    case english = "en"
    /// Simplified Chinese.
    case chinese = "zh"
}

/// One text in both languages of the program.
public struct LocalizedText: Sendable, Hashable {
    /// The text in English.
    public let english: String
    /// The text in Chinese.
    public let chinese: String

    /// The same text in both languages.
    public init(_ english: String, _ chinese: String) {
        self.english = english
        self.chinese = chinese
    }

    /// The text in the language of the user.
    public func text(in language: MessageLanguage) -> String {
        switch language {
        case .english: english
        case .chinese: chinese
        }
    }
}

/// A stable name for one thing that can be wrong with an input, with its texts.
///
/// Codes never change their meaning: scripts and newsroom notes refer to them. In the texts `%1`, `%2` … stand for
/// the arguments of the diagnostic.
public struct DiagnosticCode: Sendable, Hashable {
    /// For example `ING-004`.
    public let id: String
    /// How much it matters, whenever it is reported.
    public let severity: Severity
    /// What was found.
    public let message: LocalizedText
    /// What the user can do about it.
    public let hint: LocalizedText

    package init(_ id: String, _ severity: Severity, message: LocalizedText, hint: LocalizedText) {
        self.id = id
        self.severity = severity
        self.message = message
        self.hint = hint
    }

    /// Codes are equal when their identifiers are.
    public static func == (left: DiagnosticCode, right: DiagnosticCode) -> Bool { left.id == right.id }

    /// Hashes the identifier.
    public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
