package import ColourManagement
package import PDFObjects

/// Turns every colour of a file into inks: page contents, forms, tiling patterns, shadings, soft masks, pictures.
///
/// - Throws: when a stream cannot be read, or a picture not decoded.
package func convertToInks(_ file: PDFFile, with conversion: InkConversion) throws(PDFFailure) {
    var walk = InkWalk(file: file, conversion: conversion)
    for page in try file.pages() { try walk.convertPage(page) }
}

/// The way through a file; each object is converted once, however often it is used.
private struct InkWalk {
    let file: PDFFile
    let conversion: InkConversion
    private var seen: Set<PDFReference> = []

    init(file: PDFFile, conversion: InkConversion) {
        self.file = file
        self.conversion = conversion
    }

    private mutating func isFirstSight(of object: PDFObject) -> Bool {
        guard let reference = object.reference else { return true }
        return seen.insert(reference).inserted
    }

    mutating func convertPage(_ page: PDFObject) throws(PDFFailure) {
        var content = ContentInks(conversion, purpose: .inks)
        let bytes = content.rewritten(try page.pageContent())
        page["Contents"] = file.stream(bytes)
        convertGroup(of: page, purpose: .inks)
        let resources = page["Resources"]
        try convertResources(resources, purpose: .inks)
        if content.usesOverprint { OverprintState.add(to: resources) }
    }

    /// The colour space in which a transparency group blends is that of the press.
    private func convertGroup(of owner: PDFObject, purpose: ContentInks.Purpose) {
        let group = owner["Group"]
        guard group.kind == .dictionary, !group["CS"].isNull else { return }
        group["CS"] = file.name(purpose == .inks ? "DeviceCMYK" : "DeviceGray")
    }

    private mutating func convertResources(
        _ resources: PDFObject, purpose: ContentInks.Purpose
    ) throws(PDFFailure) {
        guard resources.kind == .dictionary, isFirstSight(of: resources) else { return }
        for key in resources["XObject"].keys {
            let object = resources["XObject"][key]
            switch object["Subtype"].name {
            case "Form": try convertForm(object, usedWith: resources, purpose: purpose)
            case "Image" where isFirstSight(of: object): try PictureInks(object, conversion).convert()
            default: break
            }
        }
        for key in resources["Pattern"].keys {
            let pattern = resources["Pattern"][key]
            if pattern["PatternType"].integer == 2 {
                convertShading(pattern["Shading"])
            } else {
                try convertForm(pattern, usedWith: resources, purpose: purpose)
            }
        }
        for key in resources["Shading"].keys { convertShading(resources["Shading"][key]) }
        for key in resources["ExtGState"].keys {
            let mask = resources["ExtGState"][key]["SMask"]
            guard mask["G"].kind == .stream else { continue }
            // Of a mask of opacity only the shape counts, but its colours too must be ones that the file may have.
            let purpose = mask["S"].name == "Luminosity" ? ContentInks.Purpose.mask : .inks
            try convertForm(mask["G"], usedWith: resources, purpose: purpose)
        }
    }

    /// - Parameter outer: resources that a form without its own goes by.
    private mutating func convertForm(
        _ form: PDFObject, usedWith outer: PDFObject, purpose: ContentInks.Purpose
    ) throws(PDFFailure) {
        guard form.kind == .stream, isFirstSight(of: form) else { return }
        var content = ContentInks(conversion, purpose: purpose)
        let bytes = content.rewritten(try form.data())
        form.replaceData(bytes)
        convertGroup(of: form, purpose: purpose)
        try convertResources(form["Resources"], purpose: purpose)
        guard content.usesOverprint else { return }
        OverprintState.add(to: form["Resources"].kind == .dictionary ? form["Resources"] : outer)
    }

    private mutating func convertShading(_ shading: PDFObject) {
        guard isFirstSight(of: shading), shading["ColorSpace"].name == "DeviceRGB" else { return }
        shading["ColorSpace"] = file.name("DeviceCMYK")
        ShadingInks(conversion: conversion).convert(shading["Function"])
    }
}
