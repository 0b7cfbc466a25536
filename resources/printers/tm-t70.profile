# Printer profile (core/receipt/printer_profile.h tells the keys). Source: receipt printing notes, section 1.
title=Epson TM-T70
pages=cp437:0 cp850:2 cp858:19 windows-1252:16 cp866:17
paper.80=512 42 56
qr=raster
cut=partial
proof=no
status=yes
chinese=no
baud=38400
