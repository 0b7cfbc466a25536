#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the sounds of the alarm beside this file: plain sines with a soft start and a fading end. Run by hand after
# changing a row; the build uses the files.
import math
import pathlib
import struct
import wave

RATE = 22050
# name, loudness of the loudest sample, notes: (frequency in Hz, seconds); 0 Hz is a pause
SOUNDS = [
    ("new_order", 0.55, [(784, 0.14), (1047, 0.30)]),
    ("waiting", 0.70, [(784, 0.12), (1047, 0.12), (784, 0.12), (1047, 0.28)]),
    ("cancelled", 0.95, [(880, 0.18), (587, 0.18), (392, 0.34), (0, 0.12), (880, 0.18), (587, 0.18), (392, 0.34)]),
]


def note(frequency, seconds, loudness):
    count = int(RATE * seconds)
    for i in range(count):
        shape = min(1.0, i / (0.008 * RATE)) * math.exp(-3.0 * i / count)
        tone = math.sin(2 * math.pi * frequency * i / RATE) + 0.3 * math.sin(4 * math.pi * frequency * i / RATE)
        yield loudness * shape * tone / 1.3


for name, loudness, notes in SOUNDS:
    samples = [value for frequency, seconds in notes for value in note(frequency, seconds, loudness)]
    with wave.open(str(pathlib.Path(__file__).with_name(name + ".wav")), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(RATE)
        out.writeframes(b"".join(struct.pack("<h", int(32767 * value)) for value in samples))
