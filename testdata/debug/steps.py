"""In gdb: steps through every instruction of the functions under test, and compares the caller's state according to the
unwind tables with that seen at entry: its stack pointer, its return address, and the registers it expects preserved."""

import os

import gdb

# Prefixes of the names of those functions.
PREFIXES = tuple(os.environ["PREFIXES"].split())
# Registers that must be preserved for the caller.
SAVED = os.environ["REGISTERS"].split()
# Functions that may change one of those: it is the result of one, and Go functions preserve none.
RESULTS = {"rasm.goroutine": "r14", "reflect.callback": "r14", "reflect.twice": "r14"}

gdb.execute("set pagination off")
gdb.execute("set confirm off")
gdb.execute("set language c")
words = gdb.execute("info functions [._]", to_string=True).split()
functions = sorted({word.split("(")[0].rstrip(";") for word in words if word.startswith(PREFIXES) and "(" in word})
start = {name: int(gdb.parse_and_eval("(long)&'%s'" % name)) for name in functions}
for name in functions:
    gdb.Breakpoint("*'%s'" % name, internal=True).silent = True
gdb.execute("run", to_string=True)


def value(frame, register):
    return int(frame.read_register(register)) & (2**64 - 1)


def word(address):
    return int.from_bytes(gdb.selected_inferior().read_memory(address, 8), "little")


def name_at(address):
    symbol = gdb.execute("info symbol %d" % address, to_string=True).split()
    return symbol[0]


steps = 0
seen = set()
# The active calls: name, the caller's stack pointer, return address, and registers.
calls = []
wrong = []
while gdb.selected_inferior().pid:
    frame = gdb.newest_frame()
    name = frame.name()
    if name not in functions:
        # The called function may return.
        back = word(value(frame, "rsp"))
        if calls and name_at(back) in functions:
            gdb.Breakpoint("*%d" % back, internal=True, temporary=True).silent = True
        gdb.execute("continue", to_string=True)
        continue
    pc, sp = value(frame, "rip"), value(frame, "rsp")
    # A call with the same stack pointer ends the previous one; so does a jump to another function.
    entered = pc == start[name]
    while calls and calls[-1][1] <= sp + (8 if entered else 0):
        calls.pop()
    if entered:
        calls.append((name, sp + 8, word(sp), [value(frame, register) for register in SAVED]))
    seen.add(name)
    for level, (called, caller_sp, back, registers) in enumerate(reversed(calls)):
        frame = frame.older()
        same = value(frame, "rsp") == caller_sp and value(frame, "rip") == back
        for register, wanted in zip(SAVED, registers):
            same = same and (value(frame, register) == wanted or RESULTS.get(called) == register)
        if not same:
            wrong.append("%s+%d: level %d" % (name, pc - start[name], level))
    steps += 1
    gdb.execute("stepi", to_string=True)

for line in wrong:
    print("WRONG " + line)
print("%d steps, %d of %d functions, %d wrong" % (steps, len(seen), len(functions), len(wrong)))
