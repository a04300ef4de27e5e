#!/usr/bin/python3
"""Builds Fairlead Sans from Debian's fonts-inter. Run once by hand when Inter changes; the build needs no Python.

Why an own build: Qt 6.4 cannot switch on OpenType features, and Inter's plain digits are proportional, so columns of
amounts would not line up. The tabular digits (tnum) become the digits the character map points to. Only digits move:
Inter's tabular comma and full stop are as wide as a digit and would tear holes into running text.
Outlines become quadratic: Qt darkens the stems of cubic (CFF) outlines, which makes light text on a dark page look bold.
The contextual alternates go, because they redraw what a person typed ("3x4" as a multiplication sign).

Needs python3-fonttools. Usage: ./build-fairlead-sans.py [FOLDER WITH Inter-*.otf]
"""
import os
import sys

from fontTools import subset
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont, newTable

SOURCE = sys.argv[1] if len(sys.argv) > 1 else "/usr/share/fonts/opentype/inter"
TARGET = os.path.dirname(os.path.abspath(__file__))
FAMILY = "Fairlead Sans"
MOST_ERROR = 1  # of 2816 units to the em
WEIGHTS = {"Regular": 400, "Medium": 500, "SemiBold": 600}
RANGES = [
    (0x0020, 0x007E), (0x00A0, 0x024F), (0x0259, 0x0259), (0x02B0, 0x02DD), (0x0300, 0x036F), (0x0370, 0x03FF),
    (0x1E00, 0x1EFF), (0x2000, 0x206F), (0x2070, 0x209F), (0x20A0, 0x20C0), (0x2100, 0x215F), (0x2190, 0x21FF),
    (0x2200, 0x22FF), (0x2318, 0x2318), (0x2325, 0x2325), (0x21E7, 0x21E7), (0x2500, 0x25FF), (0x2605, 0x2606),
    (0x2713, 0x2717), (0xFB00, 0xFB04), (0xFFFD, 0xFFFD),
]


def tabular_digits(font):
    gsub = font["GSUB"].table
    for record in gsub.FeatureList.FeatureRecord:
        if record.FeatureTag != "tnum":
            continue
        for index in record.Feature.LookupListIndex:
            for table in gsub.LookupList.Lookup[index].SubTable:
                yield from getattr(table, "ExtSubTable", table).mapping.items()


def freeze(font):
    wanted = dict(tabular_digits(font))
    for table in font["cmap"].tables:
        if not table.isUnicode():
            continue
        for code in range(ord("0"), ord("9") + 1):
            table.cmap[code] = wanted.get(table.cmap[code], table.cmap[code])
    digits = [font.getBestCmap()[code] for code in range(ord("0"), ord("9") + 1)]
    widest = max(font["hmtx"][name][0] for name in digits)
    for name in digits:  # Medium is two thousandths of a digit uneven
        assert widest - font["hmtx"][name][0] < 8
        font["hmtx"][name] = (widest, font["hmtx"][name][1])


def quadratic(font):
    glyphs = font.getGlyphSet()
    order = font.getGlyphOrder()
    drawn = {}
    for name in order:
        pen = TTGlyphPen(glyphs)
        glyphs[name].draw(Cu2QuPen(pen, max_err=MOST_ERROR, reverse_direction=True))
        drawn[name] = pen.glyph()
    del font["CFF "]
    font["loca"] = newTable("loca")
    font["glyf"] = glyf = newTable("glyf")
    glyf.glyphOrder, glyf.glyphs = order, drawn
    for name in order:
        drawn[name].recalcBounds(glyf)
        font["hmtx"][name] = (font["hmtx"][name][0], getattr(drawn[name], "xMin", 0))
    maxp = font["maxp"]
    maxp.tableVersion = 0x00010000
    for field in ("maxTwilightPoints", "maxStorage", "maxFunctionDefs", "maxInstructionDefs", "maxStackElements",
                  "maxSizeOfInstructions", "maxPoints", "maxContours", "maxCompositePoints", "maxCompositeContours",
                  "maxComponentElements", "maxComponentDepth"):
        setattr(maxp, field, 0)
    maxp.maxZones = 1
    font["post"].formatType = 3.0
    font.sfntVersion = "\000\001\000\000"


def rename(font, style, weight):
    names = font["name"]
    kept = {0: names.getDebugName(0), 13: names.getDebugName(13), 14: names.getDebugName(14)}
    names.names = []
    full = FAMILY if style == "Regular" else f"{FAMILY} {style}"
    texts = {
        **kept,
        1: FAMILY,
        2: "Regular",
        3: f"{FAMILY} {style}; from Inter {font['head'].fontRevision:.3f}",
        4: full,
        5: f"Version {font['head'].fontRevision:.3f}; tabular digits",
        6: FAMILY.replace(" ", "") + "-" + style,
        16: FAMILY,
        17: style,
    }
    for number, text in texts.items():
        if text:
            names.setName(text, number, 3, 1, 0x409)
    font["OS/2"].usWeightClass = weight


def build(style, weight):
    font = TTFont(os.path.join(SOURCE, f"Inter-{style}.otf"))
    freeze(font)
    options = subset.Options()
    options.layout_features = ["ccmp", "kern", "locl", "mark", "mkmk"]
    options.name_IDs = ["*"]
    options.notdef_outline = True
    options.glyph_names = False
    options.hinting = False
    options.drop_tables += ["VORG"]
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=[code for first, last in RANGES for code in range(first, last + 1)])
    cutter.subset(font)
    quadratic(font)
    rename(font, style, weight)
    path = os.path.join(TARGET, f"FairleadSans-{style}.ttf")
    font.save(path)
    print(path, os.path.getsize(path))


for style, weight in WEIGHTS.items():
    build(style, weight)
