import PDFFinishing

/// How a PDF for a press is made.
public struct PressOptions: Sendable, Hashable {
    /// ICC profile of the press; nil takes the newsprint profile that comes along.
    public var profile: String?
    /// What is printed outside the page.
    public var marks: Set<PressMark> = []
    /// How far pictures at the edge reach over it, in mm, 0…20; nil takes what the style says.
    public var bleed: Double?

    /// The profile that comes along, no marks, the bleed of the style.
    public init() {}
}

/// What is printed outside the page for those who print it.
public enum PressMark: String, Sendable, Hashable, CaseIterable {
    /// Where the sheet is cut.
    case crop
    /// Crosses on every plate, to lay the plates over each other.
    case registration
    /// Patches of each ink.
    case colourBars = "colour-bars"
    /// A line of what the sheet is: newspaper, date, page.
    case slug

    var mark: PrinterMark {
        switch self {
        case .crop: .crop
        case .registration: .registration
        case .colourBars: .colourBars
        case .slug: .slug
        }
    }
}
