internal import PDFObjects

/// Colour spaces from their objects (ISO 32000-1, 8.6.3).
extension DocumentReading {
    /// - Parameter resources: where names lead, and where device spaces may have been given another meaning (8.6.5.6).
    func colourSpace(_ object: PDFObject, resources: PDFObject, depth: Int = 0) -> ColourSpace {
        guard depth < 8 else { return .unknown }
        if let name = object.name { return colourSpace(named: name, resources: resources, depth: depth) }
        guard object.kind == .array else { return .unknown }
        return colourSpace(object) { self.family(object.items, resources: resources, depth: depth + 1) }
    }

    func colourSpace(named name: String, resources: PDFObject, depth: Int = 0) -> ColourSpace {
        switch name {
        case "DeviceGray", "G": replaced(.deviceGray, by: "DefaultGray", resources, depth)
        case "DeviceRGB", "RGB": replaced(.deviceRGB, by: "DefaultRGB", resources, depth)
        case "DeviceCMYK", "CMYK": replaced(.deviceCMYK, by: "DefaultCMYK", resources, depth)
        case "Pattern": .pattern(nil)
        case "CalRGB": .calRGB
        case "CalGray": .calGray
        default:
            colourSpace(resources["ColorSpace"][name], resources: resources, depth: depth + 1)
        }
    }

    private func replaced(
        _ space: ColourSpace, by key: String, _ resources: PDFObject, _ depth: Int
    ) -> ColourSpace {
        let other = resources["ColorSpace"][key]
        return other.kind == .array ? colourSpace(other, resources: resources, depth: depth + 1) : space
    }

    private func family(_ items: [PDFObject], resources: PDFObject, depth: Int) -> ColourSpace {
        func part(_ index: Int) -> ColourSpace {
            items.count > index ? colourSpace(items[index], resources: resources, depth: depth) : .unknown
        }
        switch items.first?.name {
        case "CalGray": return .calGray
        case "CalRGB": return .calRGB
        case "Lab": return .lab
        case "ICCBased" where items.count > 1:
            let header = data(of: items[1], page: nil).flatMap(ICCHeader.init)
            return .icc(items[1]["N"].integer ?? 0, header)
        case "Indexed", "I": return indexed(items, base: part(1))
        case "Separation": return .separation(items.count > 1 ? items[1].name ?? "" : "", alternate: part(2))
        case "DeviceN":
            let names = items.count > 1 ? items[1].items.prefix(64).map { $0.name ?? "" } : []
            return .deviceN(names, alternate: part(2))
        case "Pattern": return .pattern(items.count > 1 ? part(1) : nil)
        case let name?: return colourSpace(named: name, resources: resources, depth: depth)
        case nil: return .unknown
        }
    }

    private func indexed(_ items: [PDFObject], base: ColourSpace) -> ColourSpace {
        guard items.count > 3 else { return .unknown }
        let table = items[3].bytes ?? (items[3].kind == .stream ? data(of: items[3], page: nil) : nil)
        return .indexed(base, table: Array((table ?? []).prefix(256 * max(1, base.componentCount))))
    }
}
