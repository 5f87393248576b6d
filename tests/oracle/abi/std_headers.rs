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
    let mut go = run::clean(&tree.root.join("bin/go"), tree);
    go.current_dir(scratch.path()).args(["build", "-gcflags=-asmhdr=want.h", "."]);
    run::outcome(go)?.expect("go build")?;
    write("p.s", "TEXT ·f(SB), 4, $0-0\n\tRET\n")?;
    let mut rasm = run::clean(Path::new(env!("CARGO_BIN_EXE_rasm")), tree);
    rasm.current_dir(scratch.path()).env("GOROOT", "off");
    rasm.args([".", "--go-asm-header", "have.h", "--emit", "deps", "-o", "x.d"]);
    run::outcome(rasm)?.expect("rasm")?;
    let (have, want) = (defines(&scratch.path().join("have.h"))?, defines(&scratch.path().join("want.h"))?);
    let differing: Vec<_> = have.symmetric_difference(&want).collect();
    match differing.is_empty() && want.len() > 30 {
        true => Ok(()),
        false => Err(format!("of {}: {differing:?}", want.len())),
    }
}

/// The macros of a header.
fn defines(path: &Path) -> Result<BTreeSet<String>, String> {
    let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    Ok(text.lines().filter(|line| line.starts_with("#define ")).map(str::to_owned).collect())
}
