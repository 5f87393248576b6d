#!/usr/bin/env python3
"""Runs the test suites of other linkers with rasm and others as the linker, and counts what passes.

    .ci/peers.py mold FOLDER [LINKER...]    scripts of mold (FOLDER/test/*.sh), static programs only
    .ci/peers.py wild FOLDER [LINKER...]    programs of wild (FOLDER/tests/sources/elf), static configurations

The suites are read where they lie, and nothing of them is kept here: `apt-get source mold` has mold's, and
~/.cargo/registry/src/*/wild-linker-* has wild's after `cargo install wild-linker`. LINKER is a program, by default target/release/rasm,
ld.bfd, ld.lld and mold, as far as they are there. The names of what fails are written to FOLDER.LINKER.failed in the current folder.
"""

import concurrent.futures
import os
import pathlib
import re
import shlex
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
USUAL = [str(ROOT / "target/release/rasm"), "ld.bfd", "ld.lld", "mold"]
# Seconds that a test may take.
LIMIT = 120
# Words of wild's configurations that ask for what is not static, not for this machine, or only about wild's own output.
OTHERS = ["Shared", "RequiresLinkerPlugin", "RequiresNightlyRustc", "DriverMode", "RequiresRustMusl", "RequiresWasiLibc"]

# What makes each kind of archive.
ARCHIVERS = {
    "Archive": ["ar", "rcs"],
    "ThinArchive": ["ar", "rcsT"],
    "BsdArchive": ["llvm-ar", "--format=bsd", "rcs"],
}


def run(command, folder, env=None):
    """Runs a command; returns whether it succeeded, its status, and what it printed."""
    try:
        done = subprocess.run(
            command, cwd=folder, env=env, capture_output=True, timeout=LIMIT, stdin=subprocess.DEVNULL
        )
    except subprocess.TimeoutExpired:
        return None, ""
    return done.returncode, (done.stdout + done.stderr).decode(errors="replace")


def as_linker(linker, folder):
    """Links a linker into a folder under the names that compilers and tests use."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "ld").symlink_to(os.path.abspath(shutil.which(linker) or linker))
    for name in ["mold", "ld.mold"]:
        # A linker may look at the name that it is called by.
        (folder / name).write_text('#!/bin/sh\nexec "$(dirname "$0")/ld" "$@"\n')
        (folder / name).chmod(0o755)


def mold(suite, linker, scratch):
    """Each script passes, fails, or is skipped; those for other machines skip themselves."""
    scripts = sorted(suite.glob("test/*.sh"))
    scripts = [s for s in scripts if not s.name.startswith("arch-") or s.name.startswith("arch-x86_64-")]
    as_linker(linker, scratch)
    env = dict(os.environ, TEST_CC="cc -static", TEST_CXX="c++ -static", TEST_GCC="gcc -static", TEST_GXX="g++ -static")

    def one(script):
        status, text = run(["bash", str(script)], scratch, env)
        is_skipped = status == 0 and "... skipped" in text
        return script.name, "skipped" if is_skipped else "passed" if status == 0 else "failed"

    return each(one, scripts)


def each(one, items):
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        return dict(pool.map(one, items))


def configurations(source):
    """The configurations of one of wild's programs: names, and directives with those that are inherited."""
    known, order = {"": []}, []
    current, abstract = known[""], False
    for line in source.read_text(errors="replace").splitlines():
        found = re.match(r"\s*//#(\w+):(.*)", line)
        if not found:
            continue
        key, value = found.group(1), found.group(2).strip()
        if key in ("Config", "AbstractConfig"):
            name, _, parent = value.partition(":")
            current = known[name] = list(known.get(parent or "default" if "default" in known else parent, known[""]))
            if key == "Config":
                order.append(name)
        else:
            current.append((key, value))
    return [(name, known[name]) for name in order] or [("default", known[""])]


def is_static(directives):
    keys = dict(directives)
    words = " ".join(value for key, value in directives if key in ("LinkArgs", "CompArgs", "PostLinkArgs"))
    mode, driver = keys.get("Mode", "static"), keys.get("LinkerDriver", "none")
    arch = keys.get("Arch", "x86_64")
    if any(key in OTHERS for key in keys) or "x86_64" not in arch or "x86_64" in keys.get("SkipArch", ""):
        return False
    if "-shared" in words or ".so" in words or "flto" in words:
        return False
    return "-static" in words if driver != "none" else mode == "static"


def wild(suite, linker, scratch):
    """Each static configuration links and runs with status 42, or fails to link as it says."""
    sources = sorted((suite / "tests/sources/elf").glob("*/*.*"))
    cases = []
    for source in sources:
        if source.suffix in (".c", ".cc", ".s") and source.stem == source.parent.name:
            cases += [(source, name, rows) for name, rows in configurations(source) if is_static(rows)]

    def one(case):
        source, name, rows = case
        folder = scratch / f"{source.stem}-{name}"
        as_linker(linker, folder / "as")
        outcome = build_and_run(source, rows, linker, folder)
        return f"{source.stem}/{name}{': ' + outcome if outcome else ''}", "failed" if outcome else "passed"

    return each(one, cases)


def compile_one(source, arguments, rows, folder, number):
    if source.suffix in (".a", ".o"):
        # It is linked as it is, even if it does not exist.
        return source
    is_cxx = source.suffix == ".cc"
    compiler = dict(rows).get("Compiler", "g++" if is_cxx else "gcc")
    output = folder / f"{number}-{source.stem}.o"
    status, text = run([compiler, *arguments, "-c", str(source), "-o", str(output)], folder)
    return output if status == 0 else None


def build_and_run(source, rows, linker, folder):
    keys = dict(rows)
    # The last one holds.
    arguments = shlex.split(keys.get("CompArgs", "").removeprefix("default:"))
    variant = [f"-DVARIANT={keys['Variant']}"] if "Variant" in keys else []
    find = lambda name: next(
        (path for path in (source.parent / name, source.parent.parent / "common" / name) if path.exists()), pathlib.Path(name)
    )
    objects = [compile_one(source, arguments + variant, rows, folder, 0)]
    for number, (key, value) in enumerate(rows, 1):
        kind = key
        if kind not in ("Object", "Archive", "ThinArchive", "BsdArchive", "Relocatable", "LinkerScript", "AugmentLinkerScript"):
            continue
        value = re.sub(r"^template\((.*?)\):", "", value)
        if kind == "LinkerScript":
            objects += ["-T", str(find(value))]
            continue
        if kind == "AugmentLinkerScript":
            objects.append(str(find(value)))
            continue
        made = []
        for part in value.split(","):
            file, _, extra = part.partition(":")
            own = shlex.split(extra) if extra else arguments
            made.append(compile_one(find(file), own + variant, rows, folder, f"{number}-{len(made)}"))
        if None in made:
            return "does not compile"
        if kind in ARCHIVERS and made[0].suffix != ".a":
            archive = folder / f"lib{number}.a"
            run([*ARCHIVERS[kind], str(archive), *map(str, made)], folder)
            made = [archive]
        elif kind == "Relocatable":
            joined = folder / f"{number}-joined.o"
            status, text = run([str(folder / "as/ld"), "-r", *map(str, made), "-o", str(joined)], folder)
            if status != 0:
                return "-r: " + first(text)
            made = [joined]
        objects += made
    if objects[0] is None:
        return "does not compile"
    if keys.get("AutoAddObjects") == "false":
        objects = objects[:0]
    program = folder / "program"
    words = lambda name: [
        re.sub(r"(^|=|,)\./", rf"\g<1>{source.parent}/", word).replace("$OUT_DIR", str(folder))
        for key, value in rows if key == name for word in shlex.split(value)
    ]
    driver = keys.get("LinkerDriver", "none")
    command = [str(folder / "as/ld"), "-static"] if driver == "none" else [driver, f"-B{folder}/as"]
    command += words("LinkArgs") + [str(item) for item in objects] + words("PostLinkArgs") + ["-o", str(program)]
    status, text = run(command, folder)
    wanted = [value for key, value in rows if key == "ExpectError"]
    if wanted:
        return "" if status != 0 else "it was linked"
    if status != 0:
        return first(text)
    if keys.get("RunEnabled") == "false":
        return ""
    status, text = run([str(program)], folder)
    return "" if status == 42 else f"status {status}"


def first(text):
    lines = [line for line in text.splitlines() if "rror" in line or "undefined" in line] or text.splitlines() or [""]
    return lines[0][:150]


def main():
    if len(sys.argv) < 3 or sys.argv[1] not in ("mold", "wild"):
        sys.exit(__doc__)
    suite = pathlib.Path(sys.argv[2]).resolve()
    linkers = sys.argv[3:] or [linker for linker in USUAL if shutil.which(linker)]
    for linker in linkers:
        with tempfile.TemporaryDirectory() as scratch:
            results = {"mold": mold, "wild": wild}[sys.argv[1]](suite, linker, pathlib.Path(scratch))
        counts = {word: sum(result == word for result in results.values()) for word in ("passed", "failed", "skipped")}
        failed = sorted(name for name, result in results.items() if result == "failed")
        name = f"{sys.argv[1]}.{pathlib.Path(linker).name}.failed"
        pathlib.Path(name).write_text("".join(f"{line}\n" for line in failed))
        print(f"{linker}: {counts['passed']} of {len(results)} pass, {counts['skipped']} are skipped; {name}")


main()
