"""Draws the pictures of this folder (needs Pillow): four fields, red and green above, blue and white below, so that a
picture on its side or in wrong colours shows at once.

    python3 Tests/Fixtures/pictures/make-pictures.py
"""
import pathlib
import struct
import zlib

from PIL import Image

FOLDER = pathlib.Path(__file__).parent
FIELDS = [[(255, 0, 0), (0, 255, 0)], [(0, 0, 255), (255, 255, 255)]]


def fields(width: int, height: int) -> Image.Image:
    image = Image.new("RGB", (width, height))
    for row, colours in enumerate(FIELDS):
        for column, colour in enumerate(colours):
            box = (column * width // 2, row * height // 2, (column + 1) * width // 2, (row + 1) * height // 2)
            image.paste(colour, box)
    return image


def png_of_16_bits(image: Image.Image) -> bytes:
    """Pillow writes 16 bits in grey only."""
    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    width, height = image.size
    rows = b"".join(
        b"\0" + b"".join(struct.pack(">HHH", *(257 * v for v in image.getpixel((x, y)))) for x in range(width))
        for y in range(height))
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 16, 2, 0, 0, 0))
            + chunk(b"IDAT", zlib.compress(rows, 9)) + chunk(b"IEND", b""))


def main() -> None:
    wide = fields(96, 64)
    # Orientation 1 … 8: stored so that it looks like `wide` once it is turned as the tag says.
    turns = {
        2: Image.Transpose.FLIP_LEFT_RIGHT, 3: Image.Transpose.ROTATE_180, 4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE, 6: Image.Transpose.ROTATE_90, 7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }
    for value in range(1, 9):
        exif = Image.Exif()
        exif[0x0112] = value
        stored = wide.transpose(turns[value]) if value in turns else wide
        stored.save(FOLDER / f"orientation-{value}.jpg", quality=90, exif=exif)
    wide.convert("CMYK").save(FOLDER / "cmyk.jpg", quality=90)
    (FOLDER / "sixteen-bits.png").write_bytes(png_of_16_bits(wide))
    clear = wide.convert("RGBA")
    clear.putalpha(Image.linear_gradient("L").resize(wide.size))
    clear.save(FOLDER / "transparent.png")
    # A bomb: 8,000 × 9,000 pixels in a few kilobytes.
    Image.new("1", (8000, 9000)).save(FOLDER / "bomb.png", optimize=True)


if __name__ == "__main__":
    main()
