#!/usr/bin/env python3
"""Fetches the public Go modules in testdata/toolexec/modules.txt into the cache folder, unless present.

Uses the go command, with its configured proxy, as for any Go program. The cache folder is RASM_CACHE, or rasm in the user's cache
directory, where fetch-go.py has installed the newest tree; in it, `modules/cache` is the go command's own cache, and
`modules/MODULE@VERSION` is a program that requires the module and the dependencies of its tests. Without --all, only modules tested
for every change are fetched.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LIST = ROOT / "testdata/toolexec/modules.txt"

# The release whose go command fetches them: the newest, first in the list.
RELEASES = (ROOT / "tests/support/releases.txt").read_text().splitlines()
RELEASE = next(line.split()[0] for line in RELEASES if not line.startswith("#"))


def cache():
    """The folder of everything fetched, where the tests look for it."""
    own = os.environ.get("RASM_CACHE")
    user = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(own) if own else Path(user) / "rasm"


def wanted(everything):
    """By module and version, all packages that are ever tested, for the modules tested now."""
    packages, now = {}, []
    for line in LIST.read_text().splitlines():
        if line.startswith("#") or not line:
            continue
        module, version, when, *names = line.split()
        packages.setdefault((module, version), []).extend(names)
        if everything or when != "all":
            now.append((module, version))
    return {key: packages[key] for key in dict.fromkeys(now)}


def go(folder, *arguments):
    """Runs the go command in a folder."""
    root = cache() / f"go{RELEASE}/go"
    settings = {
        "GOROOT": str(root),
        "GOTOOLCHAIN": "local",
        "GOFLAGS": "-modcacherw",
        "GOMODCACHE": str(cache() / "modules/cache"),
        "GOWORK": "off",
    }
    result = subprocess.run(
        [root / "bin/go", *arguments],
        cwd=folder,
        env=os.environ | settings,
        check=False,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    if result.returncode:
        sys.exit(f"go {' '.join(arguments)}:\n{result.stdout}")


def fetch(module, version, names, folder):
    """Fetches a module; its folder appears atomically."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder.parent) as scratch:
        program = Path(scratch) / "program"
        program.mkdir()
        go(program, "mod", "init", "rasm.example/user")
        if names:
            go(program, "get", "-t", *[f"{module}{name.removeprefix('.')}@{version}" for name in names])
        else:
            go(program, "mod", "download", f"{module}@{version}")
        (program / "packages").write_text("\n".join(names))
        if folder.exists():
            shutil.rmtree(folder)
        try:
            program.rename(folder)
        except OSError:
            # Another run was faster.
            if not folder.is_dir():
                raise


for (wanted_module, wanted_version), wanted_names in wanted("--all" in sys.argv[1:]).items():
    place = cache() / "modules" / f"{wanted_module.replace('/', '_')}@{wanted_version}"
    record = place / "packages"
    if record.is_file() and record.read_text() == "\n".join(wanted_names):
        print(f"{wanted_module} {wanted_version} is there")
    else:
        print(f"fetching {wanted_module} {wanted_version}", flush=True)
        fetch(wanted_module, wanted_version, wanted_names, place)
