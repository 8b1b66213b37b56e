import Foundation

/// Characters that stand for another: radicals and compatibility ideographs, as PDF readers give them, and full-width
/// digits and letters.
enum CharacterForms {
    /// The rule that a character falls under, and what stands for it; nil when the character is as it should be.
    static func replacement(of scalar: Unicode.Scalar) -> (rule: RepairRule, scalar: Unicode.Scalar)? {
        // Nearly every character of a page is outside all of these.
        guard scalar.value >= 0x2E80 else { return nil }
        let found: (RepairRule, Unicode.Scalar?)
        switch scalar.value {
        case 0x2E80...0x2EF3: found = (.radicals, supplement[Int(scalar.value) - 0x2E80])
        case 0x2F00...0x2FD5: found = (.radicals, String(scalar).precomposedStringWithCompatibilityMapping.only)
        case 0xF900...0xFAFF, 0x2F800...0x2FA1F:
            // The twelve unified ideographs among them (U+FA0E, U+FA0F …) have no mapping and stay.
            found = (.compatibilityIdeographs, String(scalar).precomposedStringWithCanonicalMapping.only)
        case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A:
            found = (.fullWidthDigits, Unicode.Scalar(scalar.value - 0xFEE0))
        default: return nil
        }
        guard let new = found.1, new != scalar else { return nil }
        return (found.0, new)
    }

    /// The characters of U+2E80 … U+2EF3 (EquivalentUnifiedIdeograph.txt of Unicode), nil where there is none in the
    /// basic plane, which is all that fonts of newspapers can be trusted to have.
    private static let supplement: [Unicode.Scalar?] =
        """
        〓厂乛乚乙亻冂〓刀刂卜㔾小小兀尣尢〓巳幺彑彐忄心扌攵〓旡日月歺母\
        民氵氺灬爫爫丬牛犭王〓目示礻〓糹纟罓罒㓁冗〓羊〓〓耂肀聿肉〓艹艹\
        艹虎衤覀西见角〓讠贝〓车辶辶辶邑钅長镸长门〓阝雨青韦页风飞食〓飠\
        饣〓马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟
        """.unicodeScalars.map { $0 == "〓" ? nil : $0 }
}

extension String {
    /// The scalar of a text that has no other.
    fileprivate var only: Unicode.Scalar? {
        let scalars = unicodeScalars
        return scalars.count == 1 ? scalars.first : nil
    }
}
