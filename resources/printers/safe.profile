# Printer profile (core/receipt/printer_profile.h tells the keys). Source: receipt printing notes, section 1.
title=Epson compatible, safe choice
pages=cp437:0 cp850:2 cp858:19 windows-1252:16 cp866:17
paper.80=504 42 56
paper.58=384 32 42
qr=raster
cut=partial
proof=no
status=yes
chinese=yes
baud=9600
