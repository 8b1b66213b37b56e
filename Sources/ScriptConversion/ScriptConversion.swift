package import Diagnostics
package import IssueModel

/// An issue in another script.
package struct ConvertedIssue: Sendable {
    package let issue: Issue
    package let count: ConversionCount
}

/// Brings all that an issue prints to the given script by OpenCC: texts, names, facts and the language tag. What
/// identifies rather than says – identifiers, file names, codes, addresses – stays as it is.
///
/// - Parameter folder: where OpenCC's configurations are; nil takes those that were installed with it.
/// - Returns: the issue, with a note that says how many characters changed, and one for each text whose length did. An
///   issue that is in that script already only gets its tag; one that is not Chinese stays as it is.
/// - Throws: when OpenCC or its dictionaries are not there.
package func converted(
    _ issue: Issue, to target: ScriptTarget, configurations folder: String? = nil
) throws(Failure) -> Diagnosed<ConvertedIssue> {
    guard let configuration = target.configuration(from: issue.language) else {
        let isRegional = issue.language.lowercased().hasPrefix(target.language.lowercased())
        var result = issue
        if ChineseScript(language: issue.language) != nil, !isRegional { result.language = target.language }
        let note = Diagnostic(.Conversion.notNeeded, issue.language, target.language)
        return Diagnosed(ConvertedIssue(issue: result, count: ConversionCount()), [note])
    }
    guard
        let converter = OpenCCConverter(configuration: folder.map { "\($0)/\(configuration)" } ?? configuration)
    else {
        throw Failure(.internal, Diagnostic(.Conversion.cannotOpen, configuration))
    }
    var texts = TextConversion(converter: converter)
    var result = texts.issue(issue)
    result.language = target.language
    guard !texts.hasFailed else {
        throw Failure(.internal, Diagnostic(.Conversion.cannotOpen, configuration))
    }
    let count = texts.count
    let summary = Diagnostic(
        .Conversion.changed, target.language, String(count.changed), String(count.characters))
    let lengths = count.otherLengths.map {
        Diagnostic(.Conversion.otherLength, $0.before.excerpt, $0.after.excerpt)
    }
    return Diagnosed(ConvertedIssue(issue: result, count: count), [summary] + lengths)
}

extension String {
    /// The first characters, for a message.
    fileprivate var excerpt: String { count > 24 ? prefix(24) + "…" : self }
}
