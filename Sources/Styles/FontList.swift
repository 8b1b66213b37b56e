package import Diagnostics
package import Typography

/// The faces of each role, in the order in which they are tried, as `fonts.yaml` lists them.
package func fontCandidates(in fontsFolder: String) throws(Failure) -> Diagnosed<FontCandidates> {
    let file = try YAMLMapping(path: fontsFolder + "/fonts.yaml")
    var unknown = file.unknownKeys(
        besides: roleNames.union(ChineseRegion.allCases.map(\.rawValue)).union(["latin"]))
    var result = FontCandidates(chinese: try roles(in: file) { entry throws(Failure) in candidate(entry) })
    if file.keys.contains("latin") {
        let latin = try file.mapping("latin")
        unknown += latin.unknownKeys(besides: roleNames)
        result.latin = try roles(in: latin, latinCandidate)
    }
    for region in ChineseRegion.allCases where file.keys.contains(region.rawValue) {
        let regional = try file.mapping(region.rawValue)
        unknown += regional.unknownKeys(besides: roleNames)
        result.regional[region] = try roles(in: regional) { entry throws(Failure) in candidate(entry) }
    }
    return Diagnosed(result, unknown)
}

private let roleNames = Set(FontRole.allCases.map(\.rawValue))

private func roles<Candidate>(
    in mapping: YAMLMapping, _ read: (YAMLMapping) throws(Failure) -> Candidate
) throws(Failure) -> [FontRole: [Candidate]] {
    var result: [FontRole: [Candidate]] = [:]
    for role in FontRole.allCases where mapping.keys.contains(role.rawValue) {
        result[role] = try mapping.mappings(role.rawValue).map(read)
    }
    return result
}

private func candidate(_ entry: YAMLMapping) -> FontCandidate {
    FontCandidate(
        file: entry.text("file"), family: entry.text("family"), style: entry.text("style") ?? "Regular")
}

private func latinCandidate(_ entry: YAMLMapping) throws(Failure) -> LatinCandidate {
    LatinCandidate(
        face: candidate(entry),
        size: entry.keys.contains("size") ? try entry.number("size", in: 0.5...2) : 1,
        raise: entry.keys.contains("raise") ? try entry.number("raise", in: -0.5...0.5) : 0)
}
