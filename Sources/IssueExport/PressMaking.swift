import ColourManagement
import Diagnostics
import FileIO
import Foundation
import Geometry
import PDFExport
import PDFFinishing
import PageLayout
import Pictures
import Styles

/// What is made for a press: the plan of its PDFs, pictures and accounts of its inks.
struct PressMaking {
    let options: PressOptions
    let style: PressStyle
    let resources: Resources

    /// The profile that stands for a press nobody named.
    private var usualProfile: String { resources.styles + "/profiles/newsprint.icc" }

    private var limit: InkLimit { InkLimit(percent: style.inkLimit) }

    private var bleed: Length {
        options.bleed.map { Length.millimetres(min(max($0, 0), 20)) } ?? style.bleed
    }

    /// - Throws: when the profile cannot be read or is none for a press.
    func plan() throws(Failure) -> PressPlan {
        PressPlan(
            profile: try profile(), limit: limit,
            sheet: PressSheet(bleed: bleed, marks: Set(options.marks.map(\.mark))))
    }

    /// Pictures that are coarse in print.
    func findings(in pages: [LaidOutPage], pictures: PictureStore) -> [Diagnostic] {
        pages.compactMap { page in
            guard let coarsest = coarsestPicture(of: page, pictures: pictures),
                coarsest.pixelsPerInch < style.leastResolution
            else { return nil }
            return Diagnostic(
                .PDF.coarsePicture, coarsest.picture, page.label, String(coarsest.pixelsPerInch))
        }
    }

    /// Of each page the four plates, the sum of its inks, and of all pages one account in JSON.
    func inkFiles(
        of pages: [LaidOutPage], fonts: DrawingFonts, pictures: PictureStore, resolution: Int
    ) throws(Failure) -> [(name: String, bytes: [UInt8])] {
        let profile = try profile()
        let conversion: InkConversion
        do {
            conversion = try InkConversion(profile, limit: limit)
        } catch {
            throw Failure(.badData, Diagnostic(.PDF.badProfile, options.profile ?? usualProfile, error.reason))
        }
        var files: [(name: String, bytes: [UInt8])] = []
        var accounts: [InkAccount] = []
        for (index, page) in pages.enumerated() {
            let plates = try inkPlates(
                of: page, fonts: fonts, pictures: pictures, conversion: conversion, bleed: bleed,
                resolution: resolution)
            let number = index + 1 < 10 ? "0\(index + 1)" : "\(index + 1)"
            for ink in Ink.allCases {
                files.append(("\(number)-\(ink.rawValue).png", try plates.png(of: ink)))
            }
            files.append(("\(number)-total.png", try plates.totalInkPNG(limit: limit)))
            accounts.append(InkAccount(of: page, plates: plates, pictures: pictures))
        }
        files.append(("report.json", try json(of: accounts)))
        return files
    }

    private func profile() throws(Failure) -> OutputProfile {
        let path = options.profile ?? usualProfile
        let bytes = try InputFile.bytes(at: path, limit: OutputProfile.largest)
        do {
            return try OutputProfile(bytes)
        } catch {
            throw Failure(.badData, Diagnostic(.PDF.badProfile, path, error.reason))
        }
    }

    private func json(of accounts: [InkAccount]) throws(Failure) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        do {
            return [UInt8](try encoder.encode(accounts))
        } catch {
            throw Failure(.internal, Diagnostic(.PDF.cannotDraw, "\(error)"))
        }
    }
}
