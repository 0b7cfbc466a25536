# Printer profile (core/receipt/printer_profile.h tells the keys). Source: receipt printing notes, section 1.
title=P822D
pages=cp437:0 cp850:2 cp858:19 windows-1252:16 cp866:17 windows-1251:73
paper.80=576 48 64
paper.58=384 32 42
qr=native
cut=partial
proof=no
status=yes
chinese=yes
baud=9600
