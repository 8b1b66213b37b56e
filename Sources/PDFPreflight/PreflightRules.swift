import Diagnostics

/// The table of rules. Its columns are newsprint, PDF/X-4, PDF/A-2u and PDF/UA-1; nil where a profile does not mind.
package enum PreflightRules {
    package static let all = file + metadata + page + font + colour + picture + structure

    /// How much a code matters for a profile; nil when it is not told.
    static func severity(of code: DiagnosticCode, for profile: PreflightProfile) -> Severity? {
        byCode[code]?.severities[profile]
    }

    private static let byCode = Dictionary(uniqueKeysWithValues: all.map { ($0.code, $0) })

    private static let file = [
        PreflightRule(.PreflightFile.unreadable, .error, .error, .error, .error),
        PreflightRule(.PreflightFile.needsPassword, .error, .error, .error, .error),
        PreflightRule(.PreflightFile.encrypted, .warning, .error, .error, .note),
        PreflightRule(.PreflightFile.mended, .warning, .error, .error, .warning),
        PreflightRule(.PreflightFile.beyondLimits, .error, .error, .error, .error),
        PreflightRule(.PreflightFile.streamDamaged, .error, .error, .error, .error),
        PreflightRule(.PreflightFile.streamTooLarge, .error, .error, .error, .error),
        PreflightRule(.PreflightFile.noPages, .error, .error, .error, .error),
        PreflightRule(.PreflightFile.version, .note, .warning, .error, .error),
        PreflightRule(.PreflightFile.linearized, .note, .note, .note, .note),
        PreflightRule(.PreflightFile.noIdentifier, .note, .error, .error, nil),
        PreflightRule(.PreflightFile.embeddedFiles, .warning, .warning, .warning, .note),
        PreflightRule(.PreflightFile.script, .warning, .error, .error, .warning),
        PreflightRule(.PreflightFile.action, .warning, .error, .error, .note),
        PreflightRule(.PreflightFile.form, .warning, .warning, .note, .note),
        PreflightRule(.PreflightFile.layers, .warning, .note, .note, .note),
        PreflightRule(.PreflightFile.lzw, .note, .warning, .error, nil),
        PreflightRule(.PreflightFile.externalStream, .error, .error, .error, .error),
    ]

    private static let metadata = [
        PreflightRule(.PreflightMetadata.noIntent, .note, .error, .note, nil),
        PreflightRule(.PreflightMetadata.otherIntents, .warning, .error, .error, nil),
        PreflightRule(.PreflightMetadata.wrongProfile, .error, .error, .error, nil),
        PreflightRule(.PreflightMetadata.noCondition, .warning, .error, .warning, nil),
        PreflightRule(.PreflightMetadata.noTrapped, .note, .error, nil, nil),
        PreflightRule(.PreflightMetadata.noXMP, nil, .error, .error, .error),
        PreflightRule(.PreflightMetadata.otherXMP, .note, .error, .warning, .note),
        PreflightRule(.PreflightMetadata.notX4, nil, .error, nil, nil),
        PreflightRule(.PreflightMetadata.notA2, nil, nil, .error, nil),
        PreflightRule(.PreflightMetadata.notUA1, nil, nil, nil, .error),
        PreflightRule(.PreflightMetadata.noTitle, .note, .note, .note, .error),
        PreflightRule(.PreflightMetadata.brokenXMP, .warning, .error, .error, .error),
        PreflightRule(.PreflightMetadata.noBookmarks, nil, nil, .note, .warning),
        PreflightRule(.PreflightMetadata.noLabels, nil, nil, .note, .note),
        PreflightRule(.PreflightMetadata.brokenOutline, .note, .warning, .error, .error),
    ]

    private static let page = [
        PreflightRule(.PreflightPage.noTrim, .warning, .error, nil, nil),
        PreflightRule(.PreflightPage.trimAndArt, .warning, .error, nil, nil),
        PreflightRule(.PreflightPage.boxesOutside, .error, .error, .warning, nil),
        PreflightRule(.PreflightPage.noBleed, .warning, .warning, nil, nil),
        PreflightRule(.PreflightPage.otherSize, .warning, .note, nil, nil),
        PreflightRule(.PreflightPage.rotated, .warning, .note, nil, nil),
        PreflightRule(.PreflightPage.scaled, .warning, .warning, nil, nil),
        PreflightRule(.PreflightPage.empty, .warning, .note, .note, nil),
        PreflightRule(.PreflightPage.noSize, .error, .error, .error, .error),
        PreflightRule(.PreflightPage.brokenContent, .error, .error, .error, .warning),
        PreflightRule(.PreflightPage.textNearEdge, .warning, .note, nil, nil),
        PreflightRule(.PreflightPage.annotation, .note, .error, nil, nil),
        PreflightRule(.PreflightPage.cut, .warning, .warning, .warning, .warning),
        PreflightRule(.PreflightPage.selfReference, .error, .error, .error, .error),
    ]

    private static let font = [
        PreflightRule(.PreflightFont.notEmbedded, .error, .error, .error, .error),
        PreflightRule(.PreflightFont.noUnicode, nil, nil, .error, .error),
        PreflightRule(.PreflightFont.wholeFont, .note, .note, .note, nil),
        PreflightRule(.PreflightFont.type3, .warning, .note, .note, nil),
        PreflightRule(.PreflightFont.missingGlyph, .error, .error, .error, .error),
        PreflightRule(.PreflightFont.noGlyphMap, .warning, .error, .error, .error),
        PreflightRule(.PreflightFont.otherWidth, .warning, .warning, .error, .error),
        PreflightRule(.PreflightFont.smallText, .warning, .note, nil, nil),
        PreflightRule(.PreflightFont.invisibleText, .note, .note, .note, .note),
        PreflightRule(.PreflightFont.unknownWidth, .warning, .warning, .error, .error),
    ]

    private static let colour = [
        PreflightRule(.PreflightColour.noMatchingIntent, nil, .error, .error, nil),
        PreflightRule(.PreflightColour.additive, .warning, nil, nil, nil),
        PreflightRule(.PreflightColour.additiveText, .warning, .note, nil, nil),
        PreflightRule(.PreflightColour.spot, .warning, .note, .note, nil),
        PreflightRule(.PreflightColour.deviceN, .note, .note, .note, nil),
        PreflightRule(.PreflightColour.multiInkText, .warning, .note, nil, nil),
        PreflightRule(.PreflightColour.richBlackText, .warning, .warning, nil, nil),
        PreflightRule(.PreflightColour.reversedText, .warning, .note, nil, nil),
        PreflightRule(.PreflightColour.registration, .error, .error, nil, nil),
        PreflightRule(.PreflightColour.whiteOverprints, .error, .error, nil, nil),
        PreflightRule(.PreflightColour.blackKnocksOut, .note, .note, nil, nil),
        PreflightRule(.PreflightColour.ink, .error, .warning, nil, nil),
        PreflightRule(.PreflightColour.pictureInk, .error, .warning, nil, nil),
        PreflightRule(.PreflightColour.profiledOverprint, .warning, .error, .error, nil),
        PreflightRule(.PreflightColour.transparency, .note, .note, .note, nil),
        PreflightRule(.PreflightColour.noBlendSpace, .warning, .warning, .error, nil),
        PreflightRule(.PreflightColour.blendMode, .error, .error, .error, nil),
        PreflightRule(.PreflightColour.transferFunction, .warning, .error, .error, nil),
        PreflightRule(.PreflightColour.halftone, .note, .warning, .note, nil),
    ]

    private static let picture = [
        PreflightRule(.PreflightPicture.lowResolution, .warning, .warning, nil, nil),
        PreflightRule(.PreflightPicture.highResolution, .note, .note, nil, nil),
        PreflightRule(.PreflightPicture.lowBitmap, .warning, .warning, nil, nil),
        PreflightRule(.PreflightPicture.interpolated, .note, .warning, .error, nil),
        PreflightRule(.PreflightPicture.sixteenBit, .warning, .note, .note, nil),
        PreflightRule(.PreflightPicture.jpeg2000, .warning, .note, .note, nil),
        PreflightRule(.PreflightPicture.alternates, .error, .error, .error, nil),
        PreflightRule(.PreflightPicture.opi, .error, .error, .error, nil),
        PreflightRule(.PreflightPicture.postScript, .error, .error, .error, nil),
        PreflightRule(.PreflightPicture.referencePage, .error, .error, .error, nil),
        PreflightRule(.PreflightPicture.shortPicture, .error, .error, .error, nil),
        PreflightRule(.PreflightPicture.hairline, .warning, .warning, nil, nil),
        PreflightRule(.PreflightPicture.zeroLine, .error, .warning, nil, nil),
    ]

    private static let structure = [
        PreflightRule(.PreflightStructure.notTagged, nil, nil, .note, .error),
        PreflightRule(.PreflightStructure.untagged, nil, nil, nil, .error),
        PreflightRule(.PreflightStructure.noAlternative, nil, nil, nil, .error),
        PreflightRule(.PreflightStructure.headingGap, nil, nil, nil, .error),
        PreflightRule(.PreflightStructure.noLanguage, nil, nil, .note, .error),
        PreflightRule(.PreflightStructure.titleNotShown, nil, nil, nil, .error),
        PreflightRule(.PreflightStructure.linkContents, nil, nil, nil, .error),
        PreflightRule(.PreflightStructure.tabOrder, nil, nil, nil, .error),
        PreflightRule(.PreflightStructure.unknownType, nil, nil, nil, .error),
        PreflightRule(.PreflightStructure.untaggedAnnotation, nil, nil, nil, .error),
        PreflightRule(.PreflightStructure.unprintedAnnotation, nil, nil, .error, nil),
        PreflightRule(.PreflightStructure.brokenStructure, nil, nil, .error, .error),
        PreflightRule(.PreflightStructure.suspects, nil, nil, nil, .error),
    ]
}
