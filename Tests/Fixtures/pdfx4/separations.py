"""Measures of Ghostscript's plates, and how far other plates are from them.

    separations.py PREFIX [OURS ...]

PREFIX is what `tiffsep` was told to write, without its ending. OURS are grey PNGs of cyan, magenta, yellow and black in
this order, of the same size. Prints name and value, parted by a tab:
most (total ink of any pixel, per cent), cyan … black (mean ink, per cent), and difference-cyan … (mean, per cent).
"""

import glob
import sys

from PIL import Image, ImageChops, ImageStat

INKS = ["Cyan", "Magenta", "Yellow", "Black"]


def plate(prefix, ink):
    with Image.open(glob.glob(glob.escape(prefix) + f"*({ink})*.tif")[0]) as image:
        return ImageChops.invert(image.convert("L"))


prefix, ours = sys.argv[1], sys.argv[2:]
plates = [plate(prefix, ink) for ink in INKS]
most = max(map(sum, zip(*(p.getdata() for p in plates))))
print(f"most\t{most / 2.55:.2f}")
for ink, image in zip(INKS, plates):
    print(f"{ink.lower()}\t{ImageStat.Stat(image).mean[0] / 2.55:.4f}")
for ink, image, path in zip(INKS, plates, ours):
    with Image.open(path) as own:
        own = ImageChops.invert(own.convert("L"))
        size = (min(own.width, image.width), min(own.height, image.height))
        assert abs(own.width - image.width) < 3 and abs(own.height - image.height) < 3, (own.size, image.size)
        box = (0, 0, *size)
        difference = ImageChops.difference(own.crop(box), image.crop(box))
        print(f"difference-{ink.lower()}\t{ImageStat.Stat(difference).mean[0] / 2.55:.4f}")
