internal import Diagnostics

/// Pictures: resolution, form, data.
func pictureFindings(_ page: PageFacts, _ subject: PreflightSubject) -> [PreflightFinding] {
    let marks = page.content.marks.flatMap { mark -> [PreflightFinding] in
        guard case .image(let image) = mark.kind else { return [] }
        return resolutionFindings(image, mark, page.number, subject.limits)
            + formFindings(image, mark, page.number)
    }
    let codes: [RefusedObject: DiagnosticCode] = [
        .postScript: .PreflightPicture.postScript, .reference: .PreflightPicture.referencePage,
        .opi: .PreflightPicture.opi, .alternates: .PreflightPicture.alternates,
    ]
    let refused = page.content.refusedObjects.sorted { $0.rawValue < $1.rawValue }.compactMap { object in
        codes[object].map { PreflightFinding($0, page: page.number) }
    }
    let lzw: Set = ["LZWDecode", "LZW"]
    return marks + refused
        + (page.content.filters.isDisjoint(with: lzw)
            ? [] : [PreflightFinding(.PreflightFile.lzw, page: page.number)])
}

private func resolutionFindings(
    _ image: ImageFacts, _ mark: Mark, _ page: Int, _ limits: PreflightLimits
) -> [PreflightFinding] {
    func finding(_ code: DiagnosticCode, _ limit: Double) -> PreflightFinding {
        PreflightFinding(code, page: page, at: mark.box, decimal(image.resolution.rounded()), decimal(limit))
    }
    // A picture of one pixel is a tint.
    guard image.resolution > 0, image.width > 1 || image.height > 1 else { return [] }
    if image.bitsPerComponent == 1, image.isStencil || image.space.componentCount == 1 {
        return image.resolution < limits.leastBitmapResolution - 0.5
            ? [finding(.PreflightPicture.lowBitmap, limits.leastBitmapResolution)] : []
    }
    if image.resolution < limits.leastResolution - 0.5 {
        return [finding(.PreflightPicture.lowResolution, limits.leastResolution)]
    }
    if image.resolution > limits.mostResolution + 0.5 {
        return [finding(.PreflightPicture.highResolution, limits.mostResolution)]
    }
    return []
}

private func formFindings(_ image: ImageFacts, _ mark: Mark, _ page: Int) -> [PreflightFinding] {
    let faults: [(Bool, DiagnosticCode)] = [
        (image.interpolates, .PreflightPicture.interpolated),
        (image.bitsPerComponent == 16, .PreflightPicture.sixteenBit),
        (image.filters.contains("JPXDecode"), .PreflightPicture.jpeg2000),
        (image.isShort, .PreflightPicture.shortPicture),
    ]
    return faults.filter(\.0).map { PreflightFinding($0.1, page: page, at: mark.box) }
}

/// Lines that are too thin, drawn or filled.
func lineFindings(_ page: PageFacts, _ subject: PreflightSubject) -> [PreflightFinding] {
    let least = subject.limits.leastLineWidth
    return page.content.marks.compactMap { mark in
        let width: Double
        switch mark.kind {
        case .stroke(let own): width = own
        case .fill:
            // A filled rectangle that is long and thin is a line too.
            width = min(mark.box.width, mark.box.height) * page.userUnit
            guard max(mark.box.width, mark.box.height) > 5 else { return nil }
        default: return nil
        }
        if width <= 0 { return PreflightFinding(.PreflightPicture.zeroLine, page: page.number, at: mark.box) }
        guard width < least - 0.005 else { return nil }
        return PreflightFinding(.PreflightPicture.hairline, page: page.number, at: mark.box, hundredths(least))
    }
}

/// `0.25`
private func hundredths(_ value: Double) -> String {
    let whole = Int((value * 100).rounded())
    return "\(whole / 100).\(whole % 100 < 10 ? "0" : "")\(whole % 100)"
}
