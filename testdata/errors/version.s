//# flags: -V
TEXT ·f(SB), 4, $0-0
