# Printer profile (core/receipt/printer_profile.h tells the keys). Source: receipt printing notes, section 1.
title=Sunmi V2
pages=cp437:0 cp850:2 cp858:19 windows-1252:16 cp866:17
paper.58=384 32 42
qr=native
cut=none
proof=no
status=no
chinese=no
baud=9600
