"""Puts pictures together to an animated WebP: pictures and how long each is shown come in as JSON.

It is played twice and then rests on its last picture, for whoever is disturbed by what moves.
"""

import json
import sys

from PIL import Image

WIDTH = 960
PLAYED = 2


def smaller(file):
    picture = Image.open(file).convert("RGB")
    height = round(picture.height * WIDTH / picture.width)
    return picture.resize((WIDTH, height), Image.Resampling.LANCZOS)


reel = json.load(sys.stdin)
first, *rest = [smaller(frame["file"]) for frame in reel["frames"]]
first.save(
    reel["file"],
    format="WEBP",
    save_all=True,
    append_images=rest,
    duration=[frame["lasts"] for frame in reel["frames"]],
    loop=PLAYED,
    quality=72,
    method=6,
)
