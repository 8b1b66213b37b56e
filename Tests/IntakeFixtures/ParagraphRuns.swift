import Foundation

/// Paragraphs of a labelled page that follow each other, as paragraphs are learned from.
struct ParagraphRuns {
    private(set) var runs: [[String]] = []
    private var isOpen = false

    /// What follows belongs to something else.
    mutating func end() { isOpen = false }

    /// - Parameter text: a line of the file, with the signs for what the model parts.
    mutating func take(_ text: String, role: String) {
        // The rest of a paragraph that a column end cut is no beginning, and what follows it follows no whole paragraph.
        guard role == "body" || role == "opening" else { return end() }
        let clean = text.filter { $0 != "‖" && $0 != "␠" }.trimmingCharacters(in: .whitespaces)
        if isOpen, role == "body" { runs[runs.count - 1].append(clean) } else { runs.append([clean]) }
        isOpen = true
    }
}
