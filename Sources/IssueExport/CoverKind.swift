/// What the cover of an EPUB shows, by its name on the command line.
public enum CoverKind: String, Sendable, Hashable, CaseIterable {
    /// The front page as it is typeset.
    case page
    /// Name, day, number, lead picture and headlines in the faces and colours of the style, large enough for a shelf.
    case designed
    /// There is none: for text that goes into a corpus, or where a shop shows a picture of its own.
    case absent = "none"
}
