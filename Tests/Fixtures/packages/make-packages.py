#!/usr/bin/env python3
"""Writes the packages of an invented newspaper that the tests read.

wuxi-1987-10-12   METS with articles, two ALTO pages, a picture of the first page
pages-only        the same with pages only
alto-only         the ALTO files alone

    python3 Tests/Fixtures/packages/make-packages.py        (needs ImageMagick for the picture of the page)
"""
import pathlib
import re
import shutil
import subprocess
from xml.sax.saxutils import quoteattr

HERE = pathlib.Path(__file__).parent
SIZE = 40


class Page:
    """One ALTO page. A block is (id, left, top, lines); a line that begins with two spaces is indented by two characters."""

    def __init__(self, number, vertical=False):
        self.number = number
        self.vertical = vertical
        self.parts = {"TopMargin": [], "PrintSpace": [], "BottomMargin": []}

    def text(self, name, left, top, lines, space="PrintSpace"):
        rows = []
        width = max(len(line) for line in lines) * SIZE
        for index, line in enumerate(lines):
            indent = len(line) - len(line.lstrip(" "))
            if self.vertical:
                x, y = left + (len(lines) - 1 - index) * SIZE * 2, top + indent * SIZE
                box = (x, y, SIZE, len(line.strip()) * SIZE)
            else:
                x, y = left + indent * SIZE, top + index * SIZE * 2
                box = (x, y, len(line.strip()) * SIZE, SIZE)
            rows.append(self.line(f"{name}_TL{index + 1:02}", box, line.strip()))
        box = (left, top, len(lines) * SIZE * 2, width) if self.vertical else (left, top, width, len(lines) * SIZE * 2)
        self.parts[space].append(f'<TextBlock ID="{name}"{place(box)}>\n' + "\n".join(rows) + "\n</TextBlock>")

    def line(self, name, box, line):
        items = []
        for token in tokens(line, single=not self.vertical):
            if token == " ":
                items.append("<SP/>")
            elif token.startswith("{"):
                half, whole, content = token[1:-1].split("|")
                items.append(f'<String CONTENT={quoteattr(content)} SUBS_TYPE="HypPart{half}" SUBS_CONTENT={quoteattr(whole)} WC="0.9"/>')
                if half == "1":
                    items.append('<HYP CONTENT="-"/>')
            else:
                doubt = "0.3" if "埠" in token else "0.95"
                items.append(f'<String CONTENT={quoteattr(token)} WC="{doubt}"/>')
        return f'<TextLine ID="{name}"{place(box)}>' + "".join(items) + "</TextLine>"

    def picture(self, name, box):
        self.parts["PrintSpace"].append(f'<Illustration ID="{name}"{place(box)}/>')

    def write(self, path):
        inside = "\n".join(
            f'<{part} ID="P{self.number}_{part}">\n' + "\n".join(blocks) + f"\n</{part}>" if blocks else f'<{part}/>'
            for part, blocks in self.parts.items())
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(
            '<?xml version="1.0" encoding="UTF-8"?>\n<alto xmlns="http://www.loc.gov/standards/alto/ns-v4#">\n'
            "<Description><MeasurementUnit>pixel</MeasurementUnit></Description>\n"
            f'<Layout>\n<Page ID="P{self.number}" PHYSICAL_IMG_NR="{self.number}" WIDTH="1600" HEIGHT="2400">\n{inside}\n'
            "</Page>\n</Layout>\n</alto>\n", encoding="utf-8")


def place(box):
    return "".join(f' {key}="{value}"' for key, value in zip(("HPOS", "VPOS", "WIDTH", "HEIGHT"), box))


def tokens(line, single):
    for match in re.finditer(r"\{[^}]*\}| |[A-Za-z0-9.\-]+|[^A-Za-z0-9.\- {}]+", line):
        token = match.group()
        yield from (token if single and not token.startswith("{") and not token.isascii() else [token])


def pages():
    first = Page(1)
    first.text("P1_TB01", 400, 60, ["梧溪日报"])
    first.text("P1_TB02", 400, 160, ["1987年10月12日", "星期一", "第318号"])
    first.text("P1_TB03", 100, 400, ["渡口改造工程历时两年"])
    first.text("P1_TB04", 100, 480, ["新渡轮昨日首航", "两岸往来只需一刻钟"])
    first.text("P1_TB05", 100, 640, ["——首日乘客近三千人"])
    first.text("P1_TB06", 100, 720, ["本报记者 陆知舟"])
    first.text("P1_TB07", 100, 800, [
        "  昨天清晨六点，渡轮“澜汀号”载着第一批", "乘客离开梧溪码头。新船由 North {1|Waterfront|Water}",
        "{2|Waterfront|front} 船厂建造，每次可载客四百人。", "  码头负责人说，旧渡轮已经使用了三十一", "年，今后改作水上图书馆。"])
    first.text("P1_TB08", 100, 1240, ["班次增加一倍"])
    first.text("P1_TB09", 100, 1320, ["  从今天起，早晚高峰每十分钟一班，其余时", "间每二十分钟一班，末班船延长到夜里"])
    first.picture("P1_IL01", (900, 400, 600, 500))
    first.text("P1_TB10", 900, 920, ["渡轮“澜汀号”驶离梧溪码头。"])
    first.text("P1_TB11", 900, 1000, ["周望舒 摄"])
    first.text("P1_TB12", 900, 1500, ["梧溪茶行新到明前茶，", "地址南街四号。"])
    first.text("P1_TB13", 100, 2300, ["责任编辑：何若川"], space="BottomMargin")
    second = Page(2, vertical=True)
    second.text("P2_TB01", 900, 300, ["十一点。持月票的学生和六十岁以上的老人", "仍可免费乘船。"])
    second.text("P2_TB02", 700, 300, ["本埠新闻"])
    second.text("P2_TB03", 600, 300, ["南街书场重新开门"])
    second.text("P2_TB04", 400, 300, ["  停业半年的南街书场上周六重新开门，头一", "天讲的是《水西门》。"])
    second.text("P2_TB05", 300, 300, ["小学生拾到存折"])
    second.text("P2_TB06", 100, 300, ["  梧溪二小的三名学生拾到一本存折，当天就", "交还了失主。"])
    second.text("P2_TB07", 1200, 1800, [
        "  今秋第一场冷空气将在后天到达，最低气温", "降到八度，请市民早晚添衣，并检查门窗是否", "关好，炉火是否熄灭。"])
    return [first, second]


def area(block, page):
    return f'<fptr><area FILEID="ALTO{page}" BETYPE="IDREF" BEGIN="{block}"/></fptr>'


def div(type_, inside="", **attributes):
    more = "".join(f" {key}={quoteattr(value)}" for key, value in attributes.items())
    return f'<div TYPE="{type_}"{more}>{inside}</div>'


def text(type_, block, page=1):
    return div(type_, area(block, page))


def paragraph(*blocks):
    areas = "".join(f'<area FILEID="ALTO{page}" BETYPE="IDREF" BEGIN="{block}"/>' for block, page in blocks)
    return div("PARAGRAPH", div("TEXT", f"<fptr><seq>{areas}</seq></fptr>"))


def logical():
    ferry = div("ARTICLE", "\n".join([
        div("HEADING", text("OVERLINE", "P1_TB03") + text("TITLE", "P1_TB04") + text("SUBHEADLINE", "P1_TB05")
            + text("AUTHOR", "P1_TB06")),
        div("BODY", "\n".join([
            div("BODY_CONTENT", "\n".join([
                paragraph(("P1_TB07", 1)), div("HEADING", text("TITLE", "P1_TB08")),
                paragraph(("P1_TB09", 1), ("P2_TB01", 2))])),
            div("ILLUSTRATION", text("IMAGE", "P1_IL01") + text("CAPTION", "P1_TB10") + text("AUTHOR", "P1_TB11"))]))]))
    town = div("SECTION", "\n".join([
        div("HEADING", text("TITLE", "P2_TB02", 2)),
        div("ARTICLE", div("HEADING", text("TITLE", "P2_TB03", 2)) + div("BODY", paragraph(("P2_TB04", 2)))),
        div("ARTICLE", div("HEADING", text("TITLE", "P2_TB05", 2)) + div("BODY", paragraph(("P2_TB06", 2))))]))
    content = "\n".join([ferry, town, text("ADVERTISEMENT", "P1_TB12")])
    title = text("HEADLINE", "P1_TB01") + text("TEXTBLOCK", "P1_TB02")
    return '<structMap TYPE="LOGICAL">\n' + div(
        "Newspaper", div("ISSUE", div("TITLE_SECTION", title) + "\n" + div("CONTENT", content)),
        DMDID="MODS_PAPER MODS_ISSUE") + "\n</structMap>\n"


def mets(path, with_articles):
    files = "".join(
        f'<file ID="ALTO{page}" MIMETYPE="text/xml"><FLocat LOCTYPE="URL" xlink:href="file://./alto/{page:04}.xml"/></file>\n'
        for page in (1, 2))
    images = "".join(
        f'<file ID="IMG{page}" MIMETYPE="image/jpeg"><FLocat LOCTYPE="URL" xlink:href="./images/page%20{page}.jpg"/></file>\n'
        for page in (1, 2))
    # Out of order: ORDER decides.
    divs = "".join(
        div("PAGE", f'<fptr><par><area FILEID="IMG{page}"/><area FILEID="ALTO{page}" BETYPE="IDREF" BEGIN="P{page}"/></par></fptr>',
            ORDER=str(page), ORDERLABEL=str(page)) + "\n" for page in (2, 1))
    path.write_text(
        '<?xml version="1.0" encoding="UTF-8"?>\n<mets:mets xmlns:mets="http://www.loc.gov/METS/" '
        'xmlns="http://www.loc.gov/METS/" xmlns:mods="http://www.loc.gov/mods/v3" '
        'xmlns:xlink="http://www.w3.org/1999/xlink" LABEL="梧溪日报 1987-10-12">\n'
        '<dmdSec ID="MODS_PAPER"><mdWrap MDTYPE="MODS"><xmlData><mods:mods><mods:titleInfo><mods:title>梧溪日报</mods:title>'
        "</mods:titleInfo><mods:language><mods:languageTerm>chi</mods:languageTerm></mods:language></mods:mods></xmlData></mdWrap></dmdSec>\n"
        '<dmdSec ID="MODS_ISSUE"><mdWrap MDTYPE="MODS"><xmlData><mods:mods><mods:originInfo><mods:publisher>梧溪日报社</mods:publisher>'
        '<mods:dateIssued encoding="w3cdtf">1987-10-12</mods:dateIssued><mods:edition>早版</mods:edition></mods:originInfo>'
        '<mods:part><mods:detail type="issue"><mods:number>318</mods:number></mods:detail></mods:part></mods:mods></xmlData></mdWrap></dmdSec>\n'
        f'<fileSec><fileGrp USE="Images">\n{images}</fileGrp><fileGrp USE="Text">\n{files}</fileGrp></fileSec>\n'
        f'<structMap TYPE="PHYSICAL">\n{div("Newspaper", divs, DMDID="MODS_PAPER MODS_ISSUE")}\n</structMap>\n'
        + (logical() if with_articles else "") + "</mets:mets>\n", encoding="utf-8")


def image(path):
    path.parent.mkdir(parents=True, exist_ok=True)
    subprocess.run([
        "convert", "-size", "320x480", "xc:white", "-fill", "rgb(40,90,160)", "-draw", "rectangle 180,80 299,179",
        "-fill", "rgb(230,200,60)", "-draw", "polygon 200,160 280,160 265,175 215,175", "-strip", "-quality", "90",
        str(path)], check=True)


def main():
    for name in ("wuxi-1987-10-12", "pages-only", "alto-only"):
        folder = HERE / name
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        for page in pages():
            inside = f"{page.number:04}.xml" if name == "alto-only" else f"alto/{page.number:04}.xml"
            page.write(folder / inside)
        if name != "alto-only":
            mets(folder / "mets.xml", with_articles=name != "pages-only")
    image(HERE / "wuxi-1987-10-12" / "images" / "page 1.jpg")


main()
