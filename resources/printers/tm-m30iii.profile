# Printer profile (core/receipt/printer_profile.h tells the keys). Source: receipt printing notes, section 1.
title=Epson TM-m30II, TM-m30III
pages=cp437:0 cp850:2 windows-1252:16 cp866:17 windows-1251:46 iso-8859-15:40
paper.80=576 48 57
paper.58=420 35 42
qr=native
cut=partial
proof=yes
status=yes
chinese=no
baud=38400
