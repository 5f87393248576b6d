#!/usr/bin/env python3
"""Writes the texts that speed is measured with: inputs.py FOLDER SCALE [SHA3 [AVO...]].

SCALE 1 is what docs/performance.md tells of; SHA3 is Go's sha3_amd64.s, of which `large` is made, and AVO are the files of a
module of generated code. The same arguments give the same bytes.
"""

import random
import re
import sys
from pathlib import Path


def large(sha3, copies):
    text = Path(sha3).read_text()
    names = re.findall(r"TEXT ·(\w+)[(<]", text)
    for copy in range(copies):
        # A build constraint is legal at the top of a file only.
        body = text if copy == 0 else text.replace("//go:build", "// go:build")
        for name in names:
            for end in "(<":
                body = body.replace(f"·{name}{end}", f"·{name}_{copy}{end}")
        yield body


def simd(count):
    pick = random.Random(1)
    names = ["VADDPD", "VMULPD", "VXORPD", "VPADDQ", "VSUBPS", "VPMULUDQ", "VUNPCKHPD", "VPCMPEQB"]
    for function in range(8):
        yield f"TEXT ·simd{function}(SB), 4, $0-8\n\tMOVQ p+0(FP), AX\n"
        for _ in range(count):
            a, b, c = (pick.randrange(16) for _ in range(3))
            kind = pick.randrange(4)
            if kind == 0:
                yield f"\tVMOVUPD {pick.randrange(64) * 32}(AX), Y{a}\n"
            elif kind == 1:
                yield f"\t{pick.choice(names)} Y{a}, Y{b}, Y{c}\n"
            elif kind == 2:
                yield f"\tVPADDQ Z{a + 8}, Z{b + 16}, K{1 + pick.randrange(7)}, Z{c}\n"
            else:
                yield f"\tVPERMQ ${pick.randrange(255)}, Y{a}, Y{b}\n"
        yield "\tRET\n"


def data(count):
    yield "TEXT ·data(SB), 4, $0-0\n"
    for at in range(count):
        yield f"\tLONG $0x{at & 0xFFFFFF:x}; WORD $0x{at & 0x7FFF:x}; BYTE $0x{at & 0x7F:x}\n"
    yield "\tRET\n"
    for at in range(count):
        yield f"DATA ·table+{at * 8}(SB)/8, $0x{at * 77:x}\n"
    yield f"GLOBL ·table(SB), 8, ${count * 8}\n"


ROUND = """#define ROUND(a, b, c, d, x) \\
	MOVQ x(SI), R8; \\
	ADDQ R8, a; \\
	XORQ a, b; \\
	ROLQ $13, b; \\
	ADDQ b, c; \\
	XORQ c, d; \\
	ROLQ $17, d; \\
	ADDQ d, a; \\
	ANDQ c, R9; \\
	ORQ R9, b; \\
	NOTQ R9; \\
	SUBQ $3, a; \\
	LEAQ 1(a)(b*1), R10; \\
	SHLQ $5, R10; \\
	XORQ R10, c; \\
	MOVQ d, x(DI)
"""


def macros(count):
    yield ROUND + "TEXT ·macros(SB), 4, $0-0\n"
    registers = ["AX", "BX", "CX", "DX"]
    for at in range(count):
        turned = registers[at % 4 :] + registers[: at % 4]
        yield f"\tROUND({', '.join(turned)}, {8 * (at % 16)})\n"
    yield "\tRET\n"


FUNCTION = """// func f{at}(a int64, b *byte) int64
TEXT ·f{at}(SB), 0, $32-24
	MOVQ a+0(FP), AX
	MOVQ b+8(FP), BX
	TESTQ AX, AX
	JEQ done
	MOVQ AX, 0(SP)
	MOVQ BX, 8(SP)
	CALL ·f{next}(SB)
	MOVQ 16(SP), CX
	ADDQ CX, AX
	DECQ BX
	JNE done
done:
	MOVQ AX, ret+16(FP)
	RET
"""


def functions(count):
    for at in range(count):
        yield FUNCTION.format(at=at, next=(at + 1) % count)


def prototypes(count):
    for at in range(count):
        yield f"// func p{at}(first, second int, name string, list []byte) (n int, err error)\nTEXT ·p{at}(SB), 4, $0-80\n\tJMP ·body(SB)\n"


def jumps(count):
    yield "TEXT ·jumps(SB), 4, $0-0\n"
    for at in range(count):
        yield f"L{at}:\n\tJMP L{at + 1}\n"
    yield f"L{count}:\n\tRET\n"


def globls(count):
    for at in range(count):
        yield f"GLOBL ·global{at}(SB), 16, $8\n"


def equal(count):
    """Instructions that GNU as encodes in the same bytes, beside its own spelling of them."""
    pick = random.Random(2)
    registers = [("AX", "rax"), ("CX", "rcx"), ("DX", "rdx"), ("SI", "rsi"), ("R8", "r8"), ("R13", "r13")]
    ours, theirs = ["TEXT ·equal(SB), 4, $0-0\n"], []
    for _ in range(count):
        (a, b), (c, d) = pick.choice(registers), pick.choice(registers)
        number = 8 * pick.randrange(1, 64)
        one, other = pick.choice(
            [
                (f"MOVQ {a}, {c}", f"movq %{b}, %{d}"),
                (f"ADDQ {a}, {c}", f"addq %{b}, %{d}"),
                (f"MOVQ {number}({a}), {c}", f"movq {number}(%{b}), %{d}"),
                (f"MOVQ {c}, {number}({a})", f"movq %{d}, {number}(%{b})"),
                (f"XORQ ${number}, {a}", f"xorq ${number}, %{b}"),
                (f"LEAQ {number}({a})({c}*4), DX", f"leaq {number}(%{b},%{d},4), %rdx"),
            ]
        )
        ours.append(f"\t{one}\n")
        theirs.append(f"\t{other}\n")
    return ours, theirs


def main():
    folder, scale = Path(sys.argv[1]), float(sys.argv[2])
    count = lambda full: max(1, round(full * scale))
    texts = {
        "tiny": ["TEXT ·f(SB), 4, $0-0\n\tNOP\n\tRET\n"],
        "simd": simd(count(25_000)),
        "data": data(count(50_000)),
        "macros": macros(count(12_500)),
        "functions": functions(count(5_000)),
        "prototypes": prototypes(count(50_000)),
        "jumps": jumps(count(50_000)),
        "globls": globls(count(50_000)),
    }
    texts["equal"], gnu = equal(count(210_000))
    if len(sys.argv) > 3:
        texts["large"] = large(sys.argv[3], count(40))
    for name, text in texts.items():
        (folder / f"{name}_amd64.s").write_text("".join(text))
    (folder / "equal.gnu").write_text("".join(gnu))


main()
