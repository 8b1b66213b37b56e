"""Draws the pictures of this example with the means of the other one: see ../qinghe-weekly/make-pictures.py."""
import importlib.util
from pathlib import Path

HERE = Path(__file__).parent
spec = importlib.util.spec_from_file_location("pictures", HERE.parent / "qinghe-weekly" / "make-pictures.py")
pictures = importlib.util.module_from_spec(spec)
spec.loader.exec_module(pictures)

PHOTOGRAPHS = {
    "harbour.jpg": (31, 1300, 860, "river"), "terrace.jpg": (32, 900, 1180, "field"),
    "station.jpg": (33, 1200, 820, "street"),
}

if __name__ == "__main__":
    pictures.IMAGES = HERE / "images"
    pictures.IMAGES.mkdir(exist_ok=True)
    for name, (seed, width, height, kind) in PHOTOGRAPHS.items():
        pictures.save_jpeg(name, pictures.scene(seed, width, height, kind))
