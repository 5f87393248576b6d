#!/usr/bin/env python3
"""Coverage of each module by random programs: .ci/coverage.py [PROGRAMS [SEED]]

Compiles the tests and an instrumented library, assembles that many random programs (default 2,000) from a seed (default 1) with
both assemblers of the newest release, and prints a table of the lines covered in each module. Needs the Go tree, and LLVM's tools
from rustup: `rustup component add llvm-tools`.
"""

import json
import os
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OUT = ROOT / "target/coverage"
# Modules with at least this many files are broken down into submodules.
ROOMY = 10


def output(*command):
    return subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True).stdout


def tool(name):
    """A tool from the compiler's own LLVM version, which is needed to read its output."""
    host = next(line.split()[1] for line in output("rustc", "-vV").splitlines() if line.startswith("host: "))
    path = Path(output("rustc", "--print", "sysroot").strip()) / "lib/rustlib" / host / "bin" / name
    if not path.is_file():
        sys.exit(f"{path} is not there: rustup component add llvm-tools")
    return path


def newest():
    """The newest Go release, the first in the list."""
    rows = (ROOT / "tests/support/releases.txt").read_text().splitlines()
    return next(row.split()[0] for row in rows if not row.startswith("#"))


def build():
    """Builds the test program."""
    command = ["cargo", "test", "--locked", "--test", "suites", "--no-run", "--message-format=json"]
    wrapped = os.environ | {"RUSTC_WORKSPACE_WRAPPER": str(ROOT / ".ci/rustc-with-coverage")}
    made = subprocess.run(command, cwd=ROOT, env=wrapped, check=True, stdout=subprocess.PIPE, text=True).stdout
    messages = [json.loads(line) for line in made.splitlines()]
    return next(m["executable"] for m in messages if m.get("executable") and m["target"]["name"] == "suites")


def run(program, count, seed):
    """The coverage of a run, as summarized by LLVM."""
    OUT.mkdir(parents=True, exist_ok=True)
    for old in OUT.glob("*.profraw"):
        old.unlink()
    settings = {"LLVM_PROFILE_FILE": str(OUT / "%p-%m.profraw"), "RASM_PROGRAMS": count, "RASM_SEED": seed}
    command = [program, f"oracle/programs/{newest()}/"]
    subprocess.run(command, cwd=ROOT, env=os.environ | settings | {"RASM_ORACLE": "require"}, check=True)
    merged = OUT / "merged.profdata"
    subprocess.run([tool("llvm-profdata"), "merge", "-sparse", *OUT.glob("*.profraw"), "-o", merged], check=True)
    return json.loads(output(tool("llvm-cov"), "export", "-summary-only", f"-instr-profile={merged}", program))


def table(summary):
    """Rows of a module, the number of its lines, and of those covered."""
    files = {}
    for entry in summary["data"][0]["files"]:
        path = Path(entry["filename"])
        if path.is_relative_to(ROOT / "src"):
            files[path.relative_to(ROOT / "src")] = entry["summary"]["lines"]
    sizes = defaultdict(int)
    for path in files:
        sizes[path.parts[0]] += 1
    rows = defaultdict(lambda: [0, 0])
    for path, lines in files.items():
        depth = 2 if sizes[path.parts[0]] >= ROOMY and len(path.parts) > 2 else 1
        name = "::".join(path.parts[:depth]).removesuffix(".rs")
        rows[name][0] += lines["count"]
        rows[name][1] += lines["covered"]
    return sorted(rows.items())


def main():
    words = sys.argv[1:]
    count, seed = words + ["2000", "1"][len(words) :]
    summary = run(build(), count, seed)
    print("| module | lines | run | share |")
    print("|---|---|---|---|")
    for name, (lines, covered) in table(summary):
        if covered:
            print(f"| `{name}` | {lines} | {covered} | {100 * covered // lines} % |")
    idle = [name for name, (_, covered) in table(summary) if not covered]
    print(f"\nNot reached: {', '.join(f'`{name}`' for name in idle)}")


main()
