# Printer profile (core/receipt/printer_profile.h tells the keys). Source: receipt printing notes, section 1.
title=Text only printer
pages=cp437:0
paper.80=504 42 56
paper.58=384 32 42
qr=raster
cut=none
proof=no
status=no
chinese=no
baud=9600
