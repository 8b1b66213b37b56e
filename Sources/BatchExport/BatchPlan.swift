/// Which issues have to be made, and in which formats.
struct BatchPlan: Sendable {
    let recipe: BatchRecipe
    let hashes: RecipeHashes
    let outputFolder: String
    /// Everything is made, changed or not.
    let isForced: Bool
    /// What failed and has not changed since is not tried again.
    let isResumed: Bool

    /// What is to be done with an issue.
    enum Decision: Sendable, Hashable {
        /// These formats are made.
        case make([String])
        /// Nothing has changed; the stamps of files that were only touched are told.
        case unchanged(touched: [InputFileState])
        /// It failed, and nothing has changed since.
        case failedBefore
    }

    /// Files are first compared by size, time of change and number; only those that differ are read.
    func decision(for issue: DiscoveredIssue, record: PlanRecord?) -> Decision {
        // What is missing the export says, in its own words.
        guard !isForced, let record, let paths = try? InputState.paths(of: issue.input),
            let touched = touchedFiles(paths, record)
        else { return .make(recipe.formats) }
        let stale = recipe.formats.filter { !isCurrent($0, record) }
        if record.state == .failed {
            let isSameAttempt = record.attempt == hashes.joint(recipe.formats)
            return isResumed && isSameAttempt ? .failedBefore : .make(recipe.formats)
        }
        return stale.isEmpty ? .unchanged(touched: touched) : .make(stale)
    }

    /// Files that have another stamp than then but the same contents; nil when the issue has changed.
    private func touchedFiles(_ paths: [String], _ record: PlanRecord) -> [InputFileState]? {
        let known = Dictionary(record.inputs.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        let named = record.inputs.map(\.path).filter { !paths.contains($0) }
        guard !record.inputs.isEmpty else { return nil }
        if paths.allSatisfy({ known[$0] != nil }),
            record.inputs.allSatisfy({ FileStamp(ofFile: $0.path) == $0.stamp })
        {
            return []
        }
        guard var state = try? InputState(reading: paths) else { return nil }
        state.add(named: named)
        return state.hash == record.inputHash ? state.files : nil
    }

    /// Whether the results of a format are as they would be made now, and are there.
    private func isCurrent(_ format: String, _ record: PlanRecord) -> Bool {
        guard record.formats[format] == hashes[format] else { return false }
        return record.outputs.allSatisfy { file in
            file.format != format || FileStamp(ofFile: "\(outputFolder)/\(file.path)").size == file.size
        }
    }
}
