package import Diagnostics
package import Typography

/// The faces of each role, in the order in which they are tried, as `fonts.yaml` lists them.
package func fontCandidates(in fontsFolder: String) throws(Failure) -> Diagnosed<[FontRole: [FontCandidate]]> {
    let file = try YAMLMapping(path: fontsFolder + "/fonts.yaml")
    var result: [FontRole: [FontCandidate]] = [:]
    for role in FontRole.allCases where file.keys.contains(role.rawValue) {
        result[role] = try file.mappings(role.rawValue).map { entry throws(Failure) in
            FontCandidate(
                file: entry.text("file"), family: entry.text("family"), style: entry.text("style") ?? "Regular")
        }
    }
    return Diagnosed(result, file.unknownKeys(besides: Set(FontRole.allCases.map(\.rawValue))))
}
