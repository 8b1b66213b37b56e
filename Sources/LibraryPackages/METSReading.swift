package import XMLIO

extension METSPackage {
    /// Nil when the document is not METS.
    package init?(_ root: XMLElement) {
        guard root.name == "mets" else { return nil }
        label = root.attributes["LABEL"]?.words.joined(separator: " ")
        files = root.all("fileSec").flatMap { METSPackage.files(in: $0, use: "") }
        var records: [String: MODSRecord] = [:]
        var order: [String] = []
        for section in root.all("dmdSec") {
            guard let id = section.attributes["ID"], records[id] == nil,
                let record = section.descendants("mods").first
            else { continue }
            records[id] = MODSRecord(record)
            order.append(id)
        }
        self.records = records
        recordOrder = order
        let maps = root.all("structMap").compactMap { map in
            map.first("div").map { (type: map.attributes["TYPE"]?.uppercased() ?? "", root: METSDivision($0)) }
        }
        physical = maps.first { $0.type == "PHYSICAL" }?.root ?? maps.first { $0.root.hasPages }?.root
        logical = maps.first { $0.type == "LOGICAL" }?.root ?? maps.first { $0.type.isEmpty }?.root
    }

    private static func files(in element: XMLElement, use: String) -> [METSFile] {
        element.children.flatMap { child -> [METSFile] in
            let own = use + " " + (child.attributes["USE"]?.lowercased() ?? "")
            guard child.name == "file" else {
                return child.name == "fileGrp" ? files(in: child, use: own) : []
            }
            let locators = child.all("FLocat")
            let inside = files(in: child, use: own)
            guard let id = child.attributes["ID"],
                let locator = locators.first(where: { $0.attributes["href"] != nil }),
                let href = locator.attributes["href"]
            else { return inside }
            let file = METSFile(
                id: id, href: href, use: own, mediaType: child.attributes["MIMETYPE"]?.lowercased(),
                line: locator.line)
            return [file] + inside
        }
    }
}

extension METSDivision {
    init(_ element: XMLElement) {
        let type = element.attributes["TYPE"]?.split(separator: ":").last.map(String.init) ?? ""
        self.type = type.uppercased()
        label = element.attributes["LABEL"]?.words.joined(separator: " ")
        orderLabel = element.attributes["ORDERLABEL"].flatMap {
            $0.words.isEmpty ? nil : $0.words.joined(separator: " ")
        }
        order = element.attributes["ORDER"].flatMap { Int($0) }
        descriptions = element.attributes["DMDID"]?.words.map(String.init) ?? []
        areas = element.all("fptr").flatMap(METSDivision.areas)
        children = element.all("div").map(METSDivision.init)
        line = element.line
    }

    /// The areas of a pointer: it names a file itself, or holds areas that go together (`par`) or follow each other (`seq`).
    private static func areas(of element: XMLElement) -> [METSArea] {
        var result: [METSArea] = []
        if let file = element.attributes["FILEID"] {
            let isID = element.attributes["BETYPE"].map { $0 == "IDREF" } ?? true
            result.append(
                METSArea(
                    file: file, begin: isID ? element.attributes["BEGIN"] : nil,
                    end: isID ? element.attributes["END"] : nil, line: element.line))
        }
        return result + element.children.flatMap(areas)
    }

    /// Whether a division is a page, by its name.
    package var isPage: Bool { type == "PAGE" || type == "PHYSPAGE" }

    /// Whether pages stand in it.
    var hasPages: Bool { isPage || children.contains(where: \.hasPages) }

    /// All divisions of pages, in the order that they have.
    package var pages: [METSDivision] {
        if isPage { return [self] }
        // Siblings that all have a place are in the order of their places.
        let ranked = children.allSatisfy { $0.order != nil }
        let sorted = ranked ? children.sorted { ($0.order ?? 0, $0.line) < ($1.order ?? 0, $1.line) } : children
        return sorted.flatMap(\.pages)
    }
}
