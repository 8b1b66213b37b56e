package import Diagnostics

/// A line of page text with what it was taken for: what `banxin parse --explain` shows.
package struct ReadLine: Sendable {
    package let place: SourcePlace
    /// Repaired, without blanks at its ends.
    package let text: String
    package let role: LineRole
    /// Points of the line in its role by its own features; only differences matter.
    package let score: Int
    /// The role that the line would have if it had not this one.
    package let runnerUp: LineRole
    /// Points by which the best reading of the page is ahead of the best one with the runner-up.
    package let margin: Int
}
