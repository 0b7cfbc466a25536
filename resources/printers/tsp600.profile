# Printer profile (core/receipt/printer_profile.h tells the keys). Source: receipt printing notes, section 1.
title=Star TSP600, TSP800, mcPrint (ESC/POS mode)
pages=cp437:1 cp858:4 windows-1252:32 cp866:10 windows-1251:34
paper.80=576 48 64
paper.58=384 32 42
qr=native
cut=partial
proof=no
status=yes
chinese=no
baud=9600
