#!/usr/bin/env python3
"""Builds real programs with rasm as the only linker, and runs their own tests.

    .ci/programs.py FOLDER [NAME...]

NAME is busybox, lua, zstd, ninja (a project of CMake and Ninja), ripgrep or llvm; by default all of them. FOLDER keeps their
sources, which `apt-get source` and cargo fetch, and what is built of them. It needs gcc, g++, make, cmake, ninja, cargo and bzip2,
and for llvm llvm-19-dev, libclang-19-dev, libzstd-dev and zlib1g-dev. RASM names the linker, by default target/release/rasm.

All programs are static, and those of cargo are static-pie. Where tests fail, the program is built and tested again with the
linker of the machine: only what passes there counts as failed.
"""

import os
import pathlib
import re
import shutil
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
RASM = pathlib.Path(os.environ.get("RASM", ROOT / "target/release/rasm")).resolve()
LLVM = "/usr/lib/llvm-19"
JOBS = f"-j{os.environ.get('JOBS', os.cpu_count())}"
# The names by which compilers and makefiles ask for a linker.
NAMES = ["ld", "ld.bfd", "ld.gold", "ld.lld", "ld.mold", "x86_64-linux-gnu-ld", "x86_64-linux-gnu-ld.bfd"]
# Seconds that a build or the tests of a program may take.
LIMIT = 3600


class Failed(Exception):
    pass


class Way:
    """A linker, the folder that programs are built in, and the environment to build them with."""

    def __init__(self, folder, linker):
        self.folder = folder / ("rasm" if linker else "usual")
        self.folder.mkdir(parents=True, exist_ok=True)
        self.env = dict(os.environ, LC_ALL="C", SKIP_KNOWN_BUGS="1")
        self.log = self.folder / "links"
        # A folder with the linker, if it is not the machine's own.
        self.names = None
        if linker:
            self.names = names = self.folder / "as-ld"
            shutil.rmtree(names, ignore_errors=True)
            names.mkdir()
            for name in NAMES:
                # Each link is a line in the log.
                (names / name).write_text(f'#!/bin/sh\necho "$PWD" >>{self.log}\nexec {RASM} link "$@"\n')
                (names / name).chmod(0o755)
            self.env["PATH"] = f"{names}:{os.environ['PATH']}"
            # gcc looks here first for the programs that it runs.
            self.env["COMPILER_PATH"] = str(names)
        self.log.unlink(missing_ok=True)

    def links(self):
        return len(self.log.read_text().splitlines()) if self.log.exists() else 0

    def run(self, folder, *command, okay=(0,), env=()):
        """Runs a command; returns what it prints."""
        words = [str(word) for word in command]
        done = subprocess.run(
            words, cwd=folder, env=dict(self.env, **dict(env)), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT, timeout=LIMIT,
        )
        text = done.stdout.decode(errors="replace")
        if okay and done.returncode not in okay:
            raise Failed(f"{' '.join(words)[:300]}: status {done.returncode}\n{text[-3000:]}")
        return text

    def unpack(self, sources, package):
        """The sources of a Debian package as their authors made them, in a folder of their own."""
        archives = [path for path in sources.glob(f"{package}_*.orig.tar.*") if path.suffix != ".asc"]
        if not archives:
            subprocess.run([*APT, "source", "--download-only", "-qq", package], cwd=sources, check=True)
            archives = [path for path in sources.glob(f"{package}_*.orig.tar.*") if path.suffix != ".asc"]
        folder = self.folder / package
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        subprocess.run(["tar", "xf", archives[0], "--strip-components=1"], cwd=folder, check=True)
        return folder


APT = ["apt-get"]


def fetch_lists(sources):
    """Lists of source packages of their own, since a machine need not have any."""
    lists = sources / "lists"
    (lists / "partial").mkdir(parents=True, exist_ok=True)
    release = re.search(r"^VERSION_CODENAME=(\w+)", pathlib.Path("/etc/os-release").read_text(), re.M)[1]
    (sources / "sources.list").write_text(f"deb-src http://deb.debian.org/debian {release} main\n")
    APT.extend(["-o", f"Dir::Etc::sourcelist={sources}/sources.list", "-o", "Dir::Etc::sourceparts=-"])
    APT.extend(["-o", f"Dir::State::lists={lists}"])
    if not any(lists.glob("*Sources*")):
        subprocess.run([*APT, "update", "-qq"], check=True)


# Each program: builds it, runs its tests, and returns the names of tests that passed and of those that failed.


def busybox(way, sources):
    folder = way.unpack(sources, "busybox")
    # Programs that only help to build are static, too.
    host = "HOSTCC=gcc -static"
    way.run(folder, "make", host, "defconfig")
    config = folder / ".config"
    config.write_text(config.read_text().replace("# CONFIG_STATIC is not set", "CONFIG_STATIC=y"))
    way.run(folder, "make", host, JOBS)
    text = way.run(folder / "testsuite", "sh", "-c", "./runtest; true", env=[("bindir", str(folder)), ("tsdir", str(folder / "testsuite"))])
    names = lambda word: set(re.findall(rf"^{word}: (.*)", text, re.M))
    return names("PASS"), names("FAIL")


def lua(way, sources):
    folder = way.unpack(sources, "lua5.4")
    way.run(folder, "make", "linux", "MYLDFLAGS=-static", JOBS)
    way.run(folder, "make", "test")
    # A program that is compiled, stripped of names, loaded and run again.
    (folder / "t.lua").write_text(
        "local t = {} for i = 1, 1000 do t[i] = (i * 7919) % 1009 end table.sort(t)\n"
        "assert(pcall(error, 'x') == false and string.format('%5.2f', math.pi) == ' 3.14')\n"
        "local co = coroutine.wrap(function() for i = 1, 3 do coroutine.yield(i) end end)\n"
        "print(t[1], t[1000], co() + co() + co(), load(string.dump(function() return 42 end))())\n"
    )
    way.run(folder, "src/luac", "-s", "-o", "t.out", "t.lua")
    said = way.run(folder, "src/lua", "t.out").split()
    return {"version"}, set() if said[1:] == ["1008", "6", "42"] else {f"t.lua: {said}"}


def zstd(way, sources):
    folder = way.unpack(sources, "libzstd")
    way.run(folder, "make", "-C", "programs", "zstd", "LDFLAGS=-static", JOBS)
    way.run(folder, "make", "-C", "tests", "datagen", "fuzzer", "zstreamtest", "LDFLAGS=-static", JOBS)
    tests = {
        "fuzzer": ["./fuzzer", "-v", "-T20s"],
        "zstreamtest": ["./zstreamtest", "-v", "-T20s"],
        "playTests.sh": ["sh", "playTests.sh"],
    }
    env = [("ZSTD_BIN", str(folder / "programs/zstd")), ("DATAGEN_BIN", "./datagen"), ("EXE_PREFIX", "")]
    return sort_out(way, folder / "tests", tests, env)


def sort_out(way, folder, tests, env=()):
    passed, failed = set(), set()
    for name, command in tests.items():
        try:
            way.run(folder, *command, env=env)
            passed.add(name)
        except Failed as reason:
            print(reason)
            failed.add(name)
    return passed, failed


def ninja(way, sources):
    folder = way.unpack(sources, "ninja-build")
    build = folder / "build"
    flags = ["-DCMAKE_BUILD_TYPE=RelWithDebInfo", "-DCMAKE_EXE_LINKER_FLAGS=-static"]
    way.run(folder, "cmake", "-G", "Ninja", "-S", ".", "-B", build, *flags)
    way.run(folder, "cmake", "--build", build, JOBS)
    # As root, a folder without permissions can be written all the same.
    tests = {"ninja_test": ["./ninja_test"], "version": ["./ninja", "--version"], "clean": ["./ninja", "-t", "clean"]}
    return sort_out(way, build, tests)


def ripgrep(way, sources):
    folder = way.unpack(sources, "rust-ripgrep")
    flags = "-C target-feature=+crt-static"
    if b"linker-features" in subprocess.run(["rustc", "-C", "help"], capture_output=True).stdout:
        flags += " -C linker-features=-lld"
    if way.names:
        flags += f" -C link-arg=-B{way.names}/"
    # What runs inside the compiler is a library for it, which the machine's own linker makes.
    env = [("RUSTFLAGS", flags), ("PATH", os.environ["PATH"]), ("COMPILER_PATH", f"{folder}/none")]
    target = "x86_64-unknown-linux-gnu"
    text = way.run(folder, "cargo", "test", "--quiet", JOBS, "--target", target, okay=(0, 101), env=env)
    counts = re.findall(r"^test result: .* (\d+) passed; (\d+) failed", text, re.M)
    if not counts:
        raise Failed(text[-3000:])
    program = folder / f"target/{target}/debug/rg"
    if "DYN" not in way.run(folder, "readelf", "-h", program) or "INTERP" in way.run(folder, "readelf", "-lW", program):
        raise Failed("rg is no static-pie program")
    failed = set(re.findall(r"^    (\S+)$", text.split("failures:")[-1], re.M)) if "failures:" in text else set()
    return {str(number) for number in range(sum(int(passed) for passed, _ in counts))}, failed


def llvm(way, sources):
    if not pathlib.Path(f"{LLVM}/lib/libclangTooling.a").exists():
        raise Failed(f"no archives of LLVM in {LLVM}/lib: install llvm-19-dev, libclang-19-dev, libzstd-dev and zlib1g-dev")
    archives = sorted(path for path in pathlib.Path(f"{LLVM}/lib").glob("*.a") if path.name.startswith(("libLLVM", "libclang")))
    flags = ["-g", "-O1", "-fno-rtti", "-std=c++17", "-static", f"-I{LLVM}/include"]
    libraries = ["-Wl,--start-group", *archives, "-lz", "-lzstd", "-Wl,--end-group"]
    way.run(way.folder, "c++", *flags, ROOT / "benches/compiler.cc", *libraries, "-o", "compiler")
    said = way.run(way.folder, "./compiler").strip()
    return ({"compiles"}, set()) if said == "compiled" else (set(), {f"compiles: {said}"})


PROGRAMS = {"busybox": busybox, "lua": lua, "zstd": zstd, "ninja": ninja, "ripgrep": ripgrep, "llvm": llvm}


def check(name, folder, sources):
    """Whether a program can be built with rasm and passes what it passes with the usual linker."""
    build, way = PROGRAMS[name], Way(folder / name, RASM)
    try:
        passed, failed = build(way, sources)
        if failed:
            failed -= build(Way(folder / name, None), sources)[1]
    except (Failed, subprocess.SubprocessError) as reason:
        print(f"{name}: {reason}")
        return False
    if way.links() == 0:
        print(f"{name}: rasm was not asked to link")
        return False
    if not passed:
        print(f"{name}: no test passes")
        return False
    print(f"{name}: {way.links()} links, {len(passed)} tests pass" + "".join(f"\n  failed: {test}" for test in sorted(failed)))
    return not failed


def main():
    names = sys.argv[2:] or list(PROGRAMS)
    if len(sys.argv) < 2 or any(name not in PROGRAMS for name in names):
        sys.exit(__doc__)
    if not RASM.exists():
        sys.exit(f"{RASM} is not there: cargo build --release")
    folder = pathlib.Path(sys.argv[1]).resolve()
    sources = folder / "sources"
    sources.mkdir(parents=True, exist_ok=True)
    if any(name not in ("llvm",) for name in names):
        fetch_lists(sources)
    results = [check(name, folder, sources) for name in names]
    sys.exit(0 if all(results) else 1)


main()
