//! `go_asm.h` of every package of the standard library that has one, against the compiler's.
//!
//! In: the headers recorded while the go command built the packages. Out: whether rasm makes the same macros of their directories.

use crate::oracle::capture::{self, Packages};
use crate::support::report::Report;
use crate::support::run;
use crate::support::tree::Tree;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

pub(crate) fn check(tree: &Tree, report: &Report) -> Result<(), String> {
    let mut seen = BTreeSet::new();
    let (mut have, mut faults) = (0, Vec::new());
    for call in capture::load(tree, Packages::Std)? {
        let after = |flag: &str| {
            let mut words = call.flags.iter().skip_while(|word| *word != flag);
            words.nth(1).map(PathBuf::from)
        };
        let header = after("-I").map(|folder| folder.join("go_asm.h")).filter(|header| header.is_file());
        let (Some(header), true) = (header, seen.insert(call.directory.clone())) else { continue };
        let package = after("-p").unwrap_or_default();
        // Its Go files are those of cgo, which allows no Go assembly in other packages.
        if package == Path::new("runtime/cgo") {
            seen.remove(&call.directory);
            continue;
        }
        match compare(tree, &call.directory, &package, &header) {
            Ok(count) => have += count,
            Err(fault) => faults.push(fault),
        }
    }
    if have < 1000 && faults.is_empty() {
        return Err(format!("only {have} macros of {} packages", seen.len()));
    }
    report.add(
        "go_asm.h of the standard library: packages with the same macros",
        seen.len() - faults.len(),
        seen.len(),
    );
    if faults.is_empty() { Ok(()) } else { Err(faults.join("\n")) }
}

/// The number of macros, if they are the same.
fn compare(tree: &Tree, folder: &Path, package: &Path, header: &Path) -> Result<usize, String> {
    let scratch = run::scratch()?;
    let own = scratch.path().join("go_asm.h");
    let mut rasm = run::clean(Path::new(env!("CARGO_BIN_EXE_rasm")), tree);
    rasm.arg(folder).arg("-p").arg(package).arg("--go-asm-header").arg(&own);
    rasm.args(["--emit", "deps", "-o"]).arg(scratch.path().join("x.d"));
    run::outcome(rasm)?.expect("rasm")?;
    let (have, want) = (defines(&own)?, defines(header)?);
    let lines = |a: &BTreeSet<String>, b: &BTreeSet<String>| {
        a.difference(b).take(5).cloned().collect::<Vec<_>>().join("; ")
    };
    if have == want {
        return Ok(want.len());
    }
    let counts = (have.difference(&want).count(), want.difference(&have).count());
    Err(format!(
        "{}: {} of {} macros differ or lack: have {}, want {}",
        package.display(),
        counts.0.max(counts.1),
        want.len(),
        lines(&have, &want),
        lines(&want, &have)
    ))
}

/// Constants that are known without a Go tree: their packages, and their names.
const WELL_KNOWN: [(&str, &str); 10] = [
    ("crypto/aes", "BlockSize"),
    ("crypto/md5", "Size BlockSize"),
    ("crypto/sha1", "Size BlockSize"),
    ("crypto/sha256", "Size Size224 BlockSize"),
    ("crypto/sha512", "Size Size224 Size256 Size384 BlockSize"),
    (
        "math",
        "MaxInt MinInt MaxInt8 MinInt8 MaxInt16 MinInt16 MaxInt32 MinInt32 MaxInt64 MinInt64 MaxUint MaxUint8 MaxUint16 \
         MaxUint32 MaxUint64",
    ),
    ("strconv", "IntSize"),
    ("time", "Nanosecond Microsecond Millisecond Second Minute Hour"),
    ("unicode", "MaxRune ReplacementChar MaxASCII MaxLatin1"),
    ("unicode/utf8", "RuneError RuneSelf MaxRune UTFMax"),
];

/// Well-known constants have the values that the compiler gives them.
pub(crate) fn well_known(tree: &Tree) -> Result<(), String> {
    let scratch = run::scratch()?;
    let write = |name: &str, text: &str| {
        fs::write(scratch.path().join(name), text).map_err(|error| format!("{name}: {error}"))
    };
    let imports: String = WELL_KNOWN.iter().map(|(path, _)| format!("import \"{path}\"\n")).collect();
    let mut text = format!("package p\n\n{imports}\n");
    let names = WELL_KNOWN.iter().flat_map(|(path, names)| names.split(' ').map(move |name| (path, name)));
    for (number, (path, name)) in names.enumerate() {
        let package = path.rsplit('/').next().unwrap_or(path);
        text += &format!("const C{number} = {package}.{name}\n");
    }
    write("go.mod", "module p\n")?;
    write("p.go", &text)?;
    headers_agree(tree, scratch.path(), Some("off"), 30)
}

/// Constants and structs in forms that the standard library need not have.
const FORMS: &str = r#"package p

import (
	"math"
	"sync/atomic"
	u "unsafe"

	"p/other"
)

type flags uint8
type point struct { x, y int32 }
type base struct { point; deep struct { at [4]point } }
type shape struct { *base; name string; base2 }
type base2 struct { z int64 }
type list[T any] struct { value T; next *list[T] }
type table[K comparable, V any] struct { keys [2]K; list[V]; at atomic.Pointer[K] }
type user struct { n list[int8]; t table[string, point]; o other.Ring[uint16]; p *other.Hidden }

var values = [...]int16{5: 1}
var grid [3][7]point
var one shape
var whole = base{}

const (
	Less = 1 < 2
	Equal = "a" == "b" || "a" + "b" == "ab"
	Order = 2 + 3 * 4 == 14 && !(1 > 2) != false
	Mixed = 1.5 > 1 && 'a' >= 97
	Rounded = float32(0.1) == 0.1
	Typed flags = 1 << 3
	Both = Typed | 2
	Size = u.Sizeof(point{})
	SizeVar = u.Sizeof(grid[0])
	SizePart = u.Sizeof(one.base.deep)
	SizePointed = u.Sizeof(*one.base)
	SizeConst = u.Sizeof(Typed)
	SizeNumber = u.Sizeof(1.5)
	SizeText = u.Sizeof("text")
	Align = u.Alignof(grid)
	Offset = u.Offsetof(whole.deep)
	Promoted = u.Offsetof(whole.y)
	PromotedOnce = u.Offsetof(one.z)
	Literal = u.Offsetof(shape{}.name)
	Pointed = u.Offsetof((*shape)(nil).name)
	Length = len(values)
	Capacity = cap(grid[1]) + len(one.base.deep.at)
	LengthPointed = len(&grid)
	LengthText = len("text" + "s")
	Least = min(7, 3, 5) + max(1.0, 2)
	Letter = string('b')
	Array = u.Sizeof([Length]int32{})
	Generic = u.Sizeof(list[point]{})
	Other = other.Width * 2
	OtherVar = u.Offsetof(other.Var.B)
	OtherLength = len(other.Names)
	OtherSize = u.Sizeof(other.Ring[string]{})
	OtherText = other.Text + "!"
	Biggest = math.MaxUint64 == 1<<64 - 1
	Iota = iota
	_
	Next
)
"#;

/// The package that it imports.
const OTHER: &str = r#"package other

import a "unsafe"

const (
	width = 3
	Width = width << 2
	Text = "text"
	Word = a.Sizeof(uintptr(0))
)

type Ring[T any] struct { items [Width]T; at T; next *Ring[T]; word [Word]byte }
type Hidden struct { a int }

var Var struct { a [width]int64; B bool }
var Names = [...]string{3: "x"}
"#;

/// Every form of a constant that has a macro has the compiler's value.
pub(crate) fn forms(tree: &Tree) -> Result<(), String> {
    let scratch = run::scratch()?;
    let folder = scratch.path();
    fs::create_dir(folder.join("other")).map_err(|error| error.to_string())?;
    let files = [("go.mod", "module p\n\ngo 1.27\n"), ("p.go", FORMS), ("other/other.go", OTHER)];
    for (name, text) in files {
        fs::write(folder.join(name), text).map_err(|error| format!("{name}: {error}"))?;
    }
    headers_agree(tree, folder, None, 40)
}

/// Compares the headers of rasm and of the compiler for a package in a folder; `root` is another GOROOT for rasm.
fn headers_agree(tree: &Tree, folder: &Path, root: Option<&str>, least: usize) -> Result<(), String> {
    let mut go = run::clean(&tree.root.join("bin/go"), tree);
    go.current_dir(folder).args(["build", "-gcflags=-asmhdr=want.h", "."]);
    run::outcome(go)?.expect("go build")?;
    fs::write(folder.join("p.s"), "TEXT ·f(SB), 4, $0-0\n\tRET\n").map_err(|error| error.to_string())?;
    let mut rasm = run::clean(Path::new(env!("CARGO_BIN_EXE_rasm")), tree);
    rasm.current_dir(folder).envs(root.map(|root| ("GOROOT", root)));
    rasm.args([".", "--go-asm-header", "have.h", "--emit", "deps", "-o", "x.d"]);
    run::outcome(rasm)?.expect("rasm")?;
    let (have, want) = (defines(&folder.join("have.h"))?, defines(&folder.join("want.h"))?);
    let differing: Vec<_> = have.symmetric_difference(&want).collect();
    match differing.is_empty() && want.len() > least {
        true => Ok(()),
        false => Err(format!("of {}: {differing:?}", want.len())),
    }
}

/// The macros of a header.
fn defines(path: &Path) -> Result<BTreeSet<String>, String> {
    let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    Ok(text.lines().filter(|line| line.starts_with("#define ")).map(str::to_owned).collect())
}
