# Printer profile (core/receipt/printer_profile.h tells the keys). What an unknown printer most likely understands: 42 columns fit every 80 mm head.
title=Other ESC/POS printer
pages=cp437:0 cp850:2 cp858:19 windows-1252:16 cp866:17 windows-1251:46 iso-8859-15:40
paper.80=504 42 56
paper.58=384 32 42
qr=native
cut=partial
proof=no
status=yes
chinese=yes
baud=9600
