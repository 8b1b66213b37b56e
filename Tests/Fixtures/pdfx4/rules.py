"""The rules of PDF/X-4 (ISO 15930-7) that are known to us, judged by pikepdf.

    rules.py check FILE          a line for each rule: its name, a tab, `ok` or what breaks it
    rules.py break RULE IN OUT   writes IN with the rule broken: what the check must notice

It shares no code with the program whose files it judges.
"""

import re
import sys

import pikepdf
from pikepdf import Array, Dictionary, Name, Stream

RULES = {}
BREAKERS = {}
OPERATORS = set(
    "b B b* B* BDC BI BMC BT BX c cm CS cs d d0 d1 Do DP EI EMC ET EX f F f* G g gs h i ID j J K k l m M MP n q Q re "
    "RG rg ri s S SC sc SCN scn sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y ' \" INLINE IMAGE".split()
)


def rule(check):
    RULES[check.__name__.replace("_", "-")] = check
    return check


def breaks(name):
    def keep(function):
        BREAKERS[name] = function
        return function

    return keep


class Broken(Exception):
    pass


def want(holds, reason):
    if not holds:
        raise Broken(reason)


def values(dictionary):
    return [dictionary[key] for key in dictionary.keys()]


def resources_of(pdf):
    """Each resource dictionary of pages, forms, patterns and soft masks, with the stream or page that uses it."""
    seen = set()

    def walk(owner, resources):
        if resources is None:
            return
        yield owner, resources
        inner = [x for x in values(resources.get("/XObject", {})) if x.get("/Subtype") == "/Form"]
        inner += [x for x in values(resources.get("/Pattern", {})) if isinstance(x, Stream)]
        for state in values(resources.get("/ExtGState", {})):
            if isinstance(state.get("/SMask"), Dictionary):
                inner.append(state.SMask.G)
        for form in inner:
            if form.objgen in seen:
                continue
            seen.add(form.objgen)
            yield from walk(form, form.get("/Resources"))

    for page in pdf.pages:
        yield from walk(page.obj, page.obj.get("/Resources"))


def contents(pdf):
    for owner, _ in resources_of(pdf):
        yield pikepdf.parse_content_stream(pikepdf.Page(owner) if owner.get("/Type") == "/Page" else owner)


def images(pdf):
    for _, resources in resources_of(pdf):
        for key, value in resources.get("/XObject", {}).items():
            if value.get("/Subtype") == "/Image":
                yield key, value


def xmp(pdf):
    return bytes(pdf.Root.Metadata.read_bytes()).decode("utf-8")


def intents(pdf):
    return [x for x in pdf.Root.get("/OutputIntents", []) if x.get("/S") == "/GTS_PDFX"]


def allowed_space(space):
    if isinstance(space, Name):
        return str(space) in ("/DeviceCMYK", "/DeviceGray", "/Pattern")
    kind = str(space[0])
    if kind in ("/Separation", "/DeviceN"):
        return allowed_space(space[2])
    if kind == "/Indexed":
        return allowed_space(space[1])
    if kind == "/Pattern":
        return len(space) == 1 or allowed_space(space[1])
    return kind in ("/ICCBased", "/CalGray", "/CalRGB", "/Lab")


@rule
def version(pdf):
    want(tuple(map(int, pdf.pdf_version.split("."))) <= (1, 6), pdf.pdf_version)


@breaks("version")
def _(pdf):
    return {"min_version": "1.7"}


@rule
def no_encryption(pdf):
    want("/Encrypt" not in pdf.trailer, "encrypted")


@breaks("no-encryption")
def _(pdf):
    return {"encryption": pikepdf.Encryption(owner="o", user="", R=4)}


@rule
def file_identifier(pdf):
    identifier = pdf.trailer.get("/ID")
    want(identifier is not None and len(identifier) == 2 and all(len(bytes(x)) for x in identifier), "no ID")


@breaks("file-identifier")
def _(pdf):
    # The library always writes one: it is renamed in the bytes of the trailer.
    return {"object_stream_mode": pikepdf.ObjectStreamMode.disable, "edit": lambda data: data.replace(b"/ID [", b"/JD [")}


@rule
def document_information(pdf):
    for key in ("/Title", "/CreationDate", "/ModDate"):
        want(str(pdf.docinfo.get(key, "")), key)
    for key in ("/CreationDate", "/ModDate"):
        want(re.match(r"D:\d{4}(\d\d){2,5}", str(pdf.docinfo[key])), key)


@breaks("document-information")
def _(pdf):
    del pdf.docinfo["/ModDate"]


@rule
def metadata_packet(pdf):
    text = xmp(pdf)
    want(text.startswith("<?xpacket begin=") and text.rstrip().endswith("?>"), "no packet")
    for name in ("dc:title", "xmp:CreateDate", "xmp:ModifyDate", "xmp:MetadataDate"):
        want(f"<{name}>" in text, name)


@breaks("metadata-packet")
def _(pdf):
    pdf.Root.Metadata = pdf.make_stream(xmp(pdf).replace("xmp:MetadataDate", "xmp:Other").encode())


@rule
def identification(pdf):
    want("<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>" in xmp(pdf), "no GTS_PDFXVersion")
    want('xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/"' in xmp(pdf), "another namespace")
    want(str(pdf.docinfo.get("/GTS_PDFXVersion", "PDF/X-4")) == "PDF/X-4", "Info says otherwise")


@breaks("identification")
def _(pdf):
    pdf.Root.Metadata = pdf.make_stream(xmp(pdf).replace("PDF/X-4", "PDF/X-3").encode())


@rule
def document_identifier(pdf):
    for name in ("xmpMM:DocumentID", "xmpMM:VersionID", "xmpMM:RenditionClass"):
        want(re.search(f"<{name}>[^<]+</{name}>", xmp(pdf)), name)


@breaks("document-identifier")
def _(pdf):
    pdf.Root.Metadata = pdf.make_stream(xmp(pdf).replace("xmpMM:VersionID", "xmpMM:Other").encode())


@rule
def metadata_agrees(pdf):
    title = re.search(r"<dc:title>.*?<rdf:li[^>]*>(.*?)</rdf:li>", xmp(pdf), re.S).group(1)
    want(title == str(pdf.docinfo["/Title"]), "title")
    day = re.search(r"<xmp:CreateDate>(\d{4})-(\d\d)-(\d\d)", xmp(pdf)).groups()
    want(str(pdf.docinfo["/CreationDate"]).startswith("D:" + "".join(day)), "date")


@breaks("metadata-agrees")
def _(pdf):
    pdf.docinfo["/CreationDate"] = "D:19990101000000Z"


@rule
def trapped(pdf):
    value = pdf.docinfo.get("/Trapped")
    want(value in (Name.True_ if hasattr(Name, "True_") else Name("/True"), Name("/False")), str(value))
    want(f"<pdf:Trapped>{str(value)[1:]}</pdf:Trapped>" in xmp(pdf), "XMP says otherwise")


@breaks("trapped")
def _(pdf):
    pdf.docinfo["/Trapped"] = Name("/Unknown")


@rule
def one_output_intent(pdf):
    want(len(intents(pdf)) == 1, f"{len(intents(pdf))} intents")


@breaks("one-output-intent")
def _(pdf):
    del pdf.Root.OutputIntents


@rule
def output_condition(pdf):
    for intent in intents(pdf):
        want(str(intent.get("/OutputConditionIdentifier", "")), "no identifier")
        want("/RegistryName" in intent or str(intent.get("/Info", "")), "no Info")


@breaks("output-condition")
def _(pdf):
    del pdf.Root.OutputIntents[0]["/OutputConditionIdentifier"]


@rule
def output_profile(pdf):
    for intent in intents(pdf):
        want("/DestOutputProfile" in intent, "not embedded")
        data = intent.DestOutputProfile.read_bytes()
        want(int.from_bytes(data[:4], "big") == len(data) and data[36:40] == b"acsp", "no profile")
        want(data[12:16] == b"prtr" and data[16:20] == b"CMYK", "not for output")
        want(intent.DestOutputProfile.N == 4 and data[8] <= 4, "N or version")


@breaks("output-profile")
def _(pdf):
    profile = pdf.Root.OutputIntents[0].DestOutputProfile
    data = profile.read_bytes()
    profile.write(data[:12] + b"mntr" + data[16:])


@rule
def boxes(pdf):
    for page in pdf.pages:
        box = {k: [float(x) for x in page.obj[k]] for k in page.obj.keys() if k.endswith("Box")}
        want("/MediaBox" in box and "/TrimBox" in box, "no TrimBox")
        want("/ArtBox" not in box, "ArtBox beside TrimBox")
        chain = [box[k] for k in ("/MediaBox", "/CropBox", "/BleedBox", "/TrimBox") if k in box]
        for outer, inner in zip(chain, chain[1:]):
            inside = all(a <= b + 0.001 for a, b in zip(outer[:2], inner[:2]))
            want(inside and all(a >= b - 0.001 for a, b in zip(outer[2:], inner[2:])), "boxes do not nest")


@breaks("boxes")
def _(pdf):
    pdf.pages[0].obj.ArtBox = pdf.pages[0].obj.TrimBox


@rule
def fonts_embedded(pdf):
    for _, resources in resources_of(pdf):
        for font in values(resources.get("/Font", {})):
            if font.Subtype == "/Type3":
                continue
            real = font.DescendantFonts[0] if font.Subtype == "/Type0" else font
            descriptor = real.get("/FontDescriptor", {})
            want(any(k in descriptor for k in ("/FontFile", "/FontFile2", "/FontFile3")), str(font.BaseFont))


@breaks("fonts-embedded")
def _(pdf):
    font = values(pdf.pages[0].obj.Resources.Font)[0]
    real = font.DescendantFonts[0] if "/DescendantFonts" in font else font
    for key in ("/FontFile", "/FontFile2", "/FontFile3"):
        if key in real.FontDescriptor:
            del real.FontDescriptor[key]


@rule
def content_colours(pdf):
    for operations in contents(pdf):
        for operands, operator in operations:
            want(str(operator) not in ("rg", "RG"), "DeviceRGB in a content stream")
            if str(operator) in ("cs", "CS"):
                want(operands[0] != Name.DeviceRGB, "DeviceRGB in a content stream")


@breaks("content-colours")
def _(pdf):
    pdf.pages[0].contents_add(b"q 1 0 0 rg 0 0 1 1 re f Q")


@rule
def named_colour_spaces(pdf):
    for _, resources in resources_of(pdf):
        for space in values(resources.get("/ColorSpace", {})):
            want(allowed_space(space), repr(space))
        for shading in values(resources.get("/Shading", {})):
            want(allowed_space(shading.ColorSpace), repr(shading.ColorSpace))


@breaks("named-colour-spaces")
def _(pdf):
    pdf.pages[0].obj.Resources.ColorSpace = Dictionary(X=Array([Name.Indexed, Name.DeviceRGB, 0, pikepdf.String("abc")]))


@rule
def image_colours(pdf):
    for key, image in images(pdf):
        want(image.get("/ImageMask") is True or allowed_space(image.ColorSpace), key)


@breaks("image-colours")
def _(pdf):
    next(images(pdf))[1].ColorSpace = Name.DeviceRGB


@rule
def compression(pdf):
    for item in pdf.objects:
        if isinstance(item, Stream):
            filters = item.get("/Filter", [])
            filters = [filters] if isinstance(filters, Name) else filters
            want(not any(str(x) in ("/LZWDecode", "/Crypt") for x in filters), "LZW or Crypt")
            want("/F" not in item, "data in another file")


@breaks("compression")
def _(pdf):
    pdf.Root.Extra = pdf.make_stream(b"\x80\x0b\x60\x50\x22\x0c\x0c\x85\x01", Filter=Name.LZWDecode)
    return {"stream_decode_level": pikepdf.StreamDecodeLevel.none, "compress_streams": False}


@rule
def transparency_space(pdf):
    owners = [owner for owner, _ in resources_of(pdf)]
    for owner in owners:
        space = owner.get("/Group", {}).get("/CS")
        want(space is None or allowed_space(space), repr(space))


@breaks("transparency-space")
def _(pdf):
    pdf.pages[0].obj.Group = Dictionary(S=Name.Transparency, CS=Name.DeviceRGB)


@rule
def no_postscript(pdf):
    for _, resources in resources_of(pdf):
        for item in values(resources.get("/XObject", {})):
            want(item.get("/Subtype") != "/PS" and item.get("/Subtype2") != "/PS", "PostScript")
            want("/Ref" not in item and "/OPI" not in item, "Ref or OPI")


@breaks("no-postscript")
def _(pdf):
    pdf.pages[0].obj.Resources.XObject["/ps"] = pdf.make_stream(b"showpage", Subtype=Name.PS)


@rule
def no_alternate_images(pdf):
    for key, image in images(pdf):
        want("/Alternates" not in image, key)


@breaks("no-alternate-images")
def _(pdf):
    next(images(pdf))[1].Alternates = Array([])


@rule
def graphics_states(pdf):
    for _, resources in resources_of(pdf):
        for state in values(resources.get("/ExtGState", {})):
            want("/TR" not in state and state.get("/TR2", Name.Default) == Name.Default, "transfer function")
            want("/HTP" not in state and "/HT" not in state, "halftone")
            mode = state.get("/BM", Name.Normal)
            want(str(mode)[1:] in BLEND_MODES, f"blend mode {mode}")
            want(state.get("/RI", Name.Perceptual) in INTENTS, "rendering intent")


BLEND_MODES = set(
    "Normal Compatible Multiply Screen Overlay Darken Lighten ColorDodge ColorBurn HardLight SoftLight Difference "
    "Exclusion Hue Saturation Color Luminosity".split()
)
INTENTS = [Name.Perceptual, Name.RelativeColorimetric, Name.AbsoluteColorimetric, Name.Saturation]


@breaks("graphics-states")
def _(pdf):
    pdf.pages[0].obj.Resources.ExtGState["/t"] = Dictionary(TR=Name.Identity)


@rule
def no_annotations_in_bleed(pdf):
    for page in pdf.pages:
        area = [float(x) for x in page.obj.get("/BleedBox", page.obj.TrimBox)]
        for note in page.obj.get("/Annots", []):
            box = [float(x) for x in note.Rect]
            apart = box[0] >= area[2] or box[2] <= area[0] or box[1] >= area[3] or box[3] <= area[1]
            want(apart or note.Subtype in (Name.PrinterMark, Name.TrapNet), str(note.Subtype))


@breaks("no-annotations-in-bleed")
def _(pdf):
    note = Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=Array(list(pdf.pages[0].obj.TrimBox)))
    pdf.pages[0].obj.Annots = Array([pdf.make_indirect(note)])


@rule
def no_actions(pdf):
    for item in pdf.objects:
        if isinstance(item, (Dictionary, Stream)):
            want("/AA" not in item and "/JS" not in item, "actions")
            want(item.get("/Type") != "/Action", "actions")
    want("/OpenAction" not in pdf.Root or isinstance(pdf.Root.OpenAction, Array), "OpenAction")
    want("/JavaScript" not in pdf.Root.get("/Names", {}), "JavaScript")

    def outline(item):
        while item is not None:
            want("/A" not in item, "a bookmark with an action")
            outline(item.get("/First"))
            item = item.get("/Next")

    outline(pdf.Root.get("/Outlines", {}).get("/First"))


@breaks("no-actions")
def _(pdf):
    pdf.Root.AA = pdf.make_indirect(Dictionary(WC=Dictionary(S=Name.JavaScript, JS="1")))


@rule
def no_forms(pdf):
    want("/AcroForm" not in pdf.Root, "AcroForm")


@breaks("no-forms")
def _(pdf):
    pdf.Root.AcroForm = Dictionary(Fields=Array([]))


@rule
def viewer_preferences(pdf):
    preferences = pdf.Root.get("/ViewerPreferences", {})
    for key in ("/ViewArea", "/ViewClip", "/PrintArea", "/PrintClip"):
        want(preferences.get(key, Name.MediaBox) in (Name.MediaBox, Name.BleedBox), key)


@breaks("viewer-preferences")
def _(pdf):
    pdf.Root.ViewerPreferences.PrintClip = Name.CropBox


@rule
def optional_content(pdf):
    if "/OCProperties" in pdf.Root:
        configurations = [pdf.Root.OCProperties.D] + list(pdf.Root.OCProperties.get("/Configs", []))
        for configuration in configurations:
            want("/Name" in configuration and "/AS" not in configuration, "a configuration of layers")


@breaks("optional-content")
def _(pdf):
    pdf.Root.OCProperties = Dictionary(OCGs=Array([]), D=Dictionary(AS=Array([])))


@rule
def separations_agree(pdf):
    known = {}
    for _, resources in resources_of(pdf):
        for space in values(resources.get("/ColorSpace", {})):
            if isinstance(space, Array) and space[0] == Name.Separation:
                tint = space[3]
                text = (str(space[2]), tint.unparse(resolved=True) if not isinstance(tint, Stream) else tint.read_bytes())
                want(known.setdefault(str(space[1]), text) == text, str(space[1]))


@breaks("separations-agree")
def _(pdf):
    def tint(end):
        return Dictionary(FunctionType=2, N=1, Domain=Array([0, 1]), C0=Array([0, 0, 0, 0]), C1=Array(end))

    spaces = Dictionary()
    spaces["/a"] = Array([Name.Separation, Name("/Gold"), Name.DeviceCMYK, tint([0, 0, 1, 0])])
    spaces["/b"] = Array([Name.Separation, Name("/Gold"), Name.DeviceCMYK, tint([0, 1, 1, 0])])
    pdf.pages[0].obj.Resources.ColorSpace = spaces


@rule
def operators(pdf):
    for operations in contents(pdf):
        for _, operator in operations:
            want(str(operator) in OPERATORS, str(operator))


@breaks("operators")
def _(pdf):
    pdf.pages[0].contents_add(b"PSet")


@rule
def rendering_intents(pdf):
    for operations in contents(pdf):
        for operands, operator in operations:
            want(str(operator) != "ri" or operands[0] in INTENTS, "ri")
    for key, image in images(pdf):
        want(image.get("/Intent", Name.Perceptual) in INTENTS, key)


@breaks("rendering-intents")
def _(pdf):
    pdf.pages[0].contents_add(b"/Vivid ri")


def main(arguments):
    if arguments[0] == "check":
        with pikepdf.open(arguments[1]) as pdf:
            for name, check in RULES.items():
                try:
                    check(pdf)
                    print(f"{name}\tok")
                except Exception as reason:
                    print(f"{name}\t{type(reason).__name__ if not isinstance(reason, Broken) else ''} {reason}".strip())
    else:
        with pikepdf.open(arguments[2]) as pdf:
            options = BREAKERS[arguments[1]](pdf) or {}
            edit = options.pop("edit", None)
            pdf.save(arguments[3], **options)
        if edit:
            with open(arguments[3], "r+b") as file:
                data = edit(file.read())
                file.seek(0)
                file.write(data)


main(sys.argv[1:])
