"""Draws the pictures of this example: scenes that print like photographs, a bar chart, a QR code.

Needs numpy, cjpeg (libjpeg-turbo-progs) and qrencode. The same numbers give the same pictures every time.
"""
import struct
import subprocess
import zlib
from pathlib import Path

import numpy as np

IMAGES = Path(__file__).parent / "images"


def noise(random, height, width, cell):
    """Smooth noise between 0 and 1: random corners of a coarse grid, blended."""
    grid = random.random((height // cell + 2, width // cell + 2))
    y, x = np.mgrid[0:height, 0:width] / cell
    top, left = y.astype(int), x.astype(int)
    dy, dx = y - top, x - left
    dy, dx = dy * dy * (3 - 2 * dy), dx * dx * (3 - 2 * dx)
    upper = grid[top, left] * (1 - dx) + grid[top, left + 1] * dx
    lower = grid[top + 1, left] * (1 - dx) + grid[top + 1, left + 1] * dx
    return upper * (1 - dy) + lower * dy


def texture(random, height, width):
    """Noise of several sizes, as in clouds, water and foliage."""
    return sum(noise(random, height, width, cell) * weight for cell, weight in ((160, 0.5), (60, 0.25), (20, 0.15), (6, 0.1)))


def scene(seed, width, height, kind):
    """A landscape: sky, hills, and by `kind` a river, fields, towers, stalls or people."""
    random = np.random.default_rng(seed)
    y, x = np.mgrid[0:height, 0:width]
    horizon = height * random.uniform(0.42, 0.55)
    light = np.array(random.choice([(250, 214, 170), (188, 215, 240), (225, 228, 232)]), dtype=float)
    deep = light * np.array((0.55, 0.68, 0.85))
    mix = np.clip(y / horizon, 0, 1)[..., None]
    picture = deep * (1 - mix) + light * mix
    picture += (texture(random, height, width)[..., None] - 0.5) * 60 * (1 - mix * 0.5)
    for layer in range(3):
        ridge = horizon - (3 - layer) * height * 0.05 + (noise(random, 2, width, 120 + 60 * layer)[0] - 0.5) * height * 0.22
        inside = y > ridge[None, :]
        tone = np.array((70, 95, 90)) * (1.35 - 0.28 * layer)
        picture[inside] = tone + (texture(random, height, width)[inside] - 0.5)[:, None] * 50
    ground = y > horizon + (noise(random, 2, width, 200)[0][None, :] - 0.5) * height * 0.06
    base = {"river": (96, 128, 140), "field": (126, 140, 66), "street": (140, 134, 126), "hall": (150, 118, 88)}[kind]
    grain = texture(random, height, width) + (np.sin(np.maximum(y - horizon, 0) ** 1.02 / 5.0) * 0.08 if kind in ("river", "field") else 0)
    picture[ground] = np.array(base) * 0.75 + (grain[ground] * 90)[:, None]
    if kind in ("street", "hall"):
        for _ in range(9):
            left = int(random.uniform(0, width * 0.95))
            wide = int(random.uniform(0.05, 0.13) * width)
            top = int(horizon - random.uniform(0.12, 0.38) * height)
            tone = np.array(random.uniform(70, 190, 3))
            block = picture[top:int(horizon + height * 0.05), left:left + wide]
            block[:] = tone + (texture(random, *block.shape[:2]) - 0.5)[..., None] * 30
            block[::26, :] *= 0.8
            block[:, ::22] *= 0.8
    for _ in range(14 if kind != "river" else 4):
        size = random.uniform(0.03, 0.075) * height
        cx, cy = random.uniform(0.04, 0.96) * width, random.uniform(0.66, 0.93) * height
        coat = np.array(random.uniform(40, 220, 3))
        picture[((x - cx) / size * 1.7) ** 2 + ((y - cy) / size / 1.5) ** 2 < 1] = coat
        picture[((x - cx) / size * 2.6) ** 2 + ((y - cy + size * 1.8) / size * 2.6) ** 2 < 1] = (222, 184, 150)
    picture += random.normal(0, 5, picture.shape)
    vignette = 1 - 0.25 * (((x / width - 0.5) ** 2 + (y / height - 0.5) ** 2) * 2)
    return np.clip(picture * vignette[..., None], 0, 255).astype(np.uint8)


def save_jpeg(name, picture, quality=72):
    height, width, _ = picture.shape
    data = b"P6 %d %d 255\n" % (width, height) + picture.tobytes()
    jpeg = subprocess.run(["cjpeg", "-quality", str(quality), "-optimize"], input=data, capture_output=True, check=True)
    (IMAGES / name).write_bytes(jpeg.stdout)


def save_png(name, picture):
    height, width, _ = picture.shape
    rows = b"".join(b"\0" + picture[row].tobytes() for row in range(height))

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    (IMAGES / name).write_bytes(
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows, 9)) + chunk(b"IEND", b""))


def chart():
    """Bars over eight quarters, with axes and a grid."""
    picture = np.full((600, 1000, 3), 255, np.uint8)
    for level in range(5):
        picture[520 - level * 110:522 - level * 110, 80:960] = 200
    for index, value in enumerate((210, 236, 268, 255, 301, 344, 372, 418)):
        left = 110 + index * 106
        picture[520 - value:520, left:left + 62] = (46, 98, 150) if index % 2 else (92, 150, 190)
    picture[518:522, 80:960] = 20
    picture[60:522, 80:84] = 20
    return picture


PHOTOGRAPHS = {
    "market.jpg": (11, 1200, 800, "street"), "bridge.jpg": (12, 1200, 800, "river"),
    "harvest.jpg": (13, 1200, 780, "field"), "school.jpg": (14, 900, 1200, "hall"),
    "library.jpg": (15, 1200, 800, "hall"), "ferry.jpg": (16, 1200, 760, "river"),
    "orchard.jpg": (17, 1000, 1000, "field"), "clinic.jpg": (18, 1200, 800, "street"),
    "workshop.jpg": (19, 1200, 860, "hall"), "opera.jpg": (20, 900, 1200, "hall"),
    "wetland.jpg": (21, 1400, 800, "river"), "lane.jpg": (22, 1000, 1250, "street"),
}

if __name__ == "__main__":
    IMAGES.mkdir(exist_ok=True)
    for name, (seed, width, height, kind) in PHOTOGRAPHS.items():
        save_jpeg(name, scene(seed, width, height, kind))
    save_png("chart.png", chart())
    subprocess.run(["qrencode", "-o", str(IMAGES / "qr.png"), "-s", "8", "https://qinghe.example/subscribe"], check=True)
