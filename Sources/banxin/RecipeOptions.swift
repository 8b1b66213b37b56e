import ArgumentParser
import BatchExport
import IssueExport

/// What a batch makes of each issue: the options of `banxin export`.
struct RecipeOptions: ParsableArguments {
    @Option(help: "What to make: epub, pdf, png, parted by commas. 输出格式。")
    var format = FormatList([.epub, .pdf])

    @Option(help: "Name of a folder in styles/: broadsheet, tabloid, a4 … 版式。")
    var style = "broadsheet"

    @Option(help: ArgumentHelp("Height of page pictures in pixels, 200 to 8000.", valueName: "pixels"))
    var pageHeight = 2000

    @Option(help: "Readers that the EPUB is made for: generic, kindle or kobo. 目标阅读器。")
    var device = DeviceArgument(.generic)

    @Option(
        help: ArgumentHelp(
            "Editions of the EPUB, parted by commas: \(EditionList.names). EPUB 的版本。", valueName: "editions"))
    var edition = EditionList([.reflow])

    @Option(help: "Cover of the EPUB: page (the front page), designed or none. 封面：头版、另行设计或不用。")
    var cover = CoverArgument(.page)

    @Flag(help: "Put the style's fonts into the EPUB, as far as the issue needs them. 嵌入本期用到的字体。")
    var embedFonts = false

    @Option(
        help: ArgumentHelp(
            """
            What PDFs are made for, parted by commas: \(PDFProfileList.names). One is NAME.pdf, several are \
            NAME-archive.pdf, NAME-screen.pdf … PDF 的用途。
            """, valueName: "profiles"))
    var pdfProfile = PDFProfileList([.screen])

    @OptionGroup var text: EncodingOption
    @OptionGroup var repairs: RepairOptions

    func validate() throws {
        guard (200...8000).contains(pageHeight) else {
            throw ValidationError("--page-height is 200 to 8000 pixels")
        }
    }

    var recipe: BatchRecipe {
        var recipe = BatchRecipe(formats: format.formats, style: style)
        recipe.pageHeight = pageHeight
        recipe.device = device.value.rawValue
        recipe.editions = edition.editions.map(\.rawValue).sorted()
        recipe.cover = cover.value.rawValue
        recipe.embedsFonts = embedFonts
        recipe.pdfProfiles = pdfProfile.profiles.map(\.rawValue).sorted()
        recipe.encoding = text.value?.name
        recipe.repairsOff = repairs.switchedOff.map(\.name)
        recipe.repairsOn = repairs.switchedOn.map(\.name)
        return recipe
    }
}
