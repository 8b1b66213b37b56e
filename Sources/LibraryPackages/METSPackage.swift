/// What a METS file tells of one digitised issue.
package struct METSPackage: Sendable {
    /// LABEL of the file.
    package let label: String?
    /// The files that it lists, in their order.
    package let files: [METSFile]
    /// The structure map of pages.
    package let physical: METSDivision?
    /// The structure map of articles.
    package let logical: METSDivision?
    /// Descriptions (MODS) by the ID of their section.
    package let records: [String: MODSRecord]
    /// The same in the order of the file.
    package let recordOrder: [String]
}

/// A file of the package.
package struct METSFile: Sendable {
    package let id: String
    /// Its first locator, as written.
    package let href: String
    /// USE of the file and of the groups that it stands in, in small letters.
    package let use: String
    package let mediaType: String?
    /// Line of the METS file, from 1.
    package let line: Int

    /// Whether it may be the text of a page: ALTO, as far as the METS file tells.
    package var mayBeText: Bool {
        if let mediaType, mediaType.contains("xml") || mediaType.contains("alto") { return true }
        if mediaType?.hasPrefix("image/") == true || mediaType == "application/pdf" { return false }
        return href.lowercased().hasSuffix(".xml")
    }

    /// Whether it is a picture of a page, and not a thumbnail of one.
    package var isPageImage: Bool {
        let name = href.lowercased()
        let isImage =
            mediaType?.hasPrefix("image/") == true
            || [".jpg", ".jpeg", ".png", ".tif", ".tiff", ".jp2"].contains(where: name.hasSuffix)
        return isImage && !use.contains("thumb")
    }
}

/// A division of a structure map.
package struct METSDivision: Sendable {
    /// TYPE in capitals, without a prefix: `ARTICLE`, `PAGE`; empty when it has none.
    package let type: String
    package let label: String?
    /// ORDERLABEL: what the page is called in print.
    package let orderLabel: String?
    package let order: Int?
    /// IDs of the descriptions of this division.
    package let descriptions: [String]
    /// What it consists of, in order.
    package let areas: [METSArea]
    package let children: [METSDivision]
    /// Line of the METS file, from 1.
    package let line: Int
}

/// A part of a file that a division points to.
package struct METSArea: Sendable {
    package let file: String
    /// ID of a block, or of the first; nil for the whole file.
    package let begin: String?
    /// ID of the last block when there are several.
    package let end: String?
    /// Line of the METS file, from 1.
    package let line: Int
}
