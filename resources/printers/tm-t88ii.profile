# Printer profile (core/receipt/printer_profile.h tells the keys). Source: receipt printing notes, section 1.
title=Epson TM-T88II
pages=cp437:0 cp850:2 windows-1252:16 cp866:17 windows-1251:46 iso-8859-15:40
paper.80=512 42 56
paper.58=360 30 40
qr=raster
cut=partial
proof=no
status=yes
chinese=no
baud=38400
