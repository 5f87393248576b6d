//! Check `std`: Go's standard library, built with rasm's assembler.
//!
//! In: the sources of the Go tree. Out: `std/archives`: each package with assembly has the same archive with both assemblers;
//! `std/tests`: some packages pass Go's own tests; in a full run all those with assembly, and those that depend on them most.

use crate::support::report::Report;
use crate::support::runner::Trial;
use crate::support::settings::full;
use crate::support::suite::skip;
use crate::support::tree;
use crate::toolexec::archives;
use crate::toolexec::go::{self, Assembler, Go};
use crate::toolexec::{modules, trial};
use std::path::Path;
use std::sync::Arc;

/// Packages tested for every change, with -short: for the rest, equal archives are proof enough.
const TESTED: [&str; 4] = ["bytes", "hash/crc32", "internal/runtime/atomic", "math"];

/// Packages tested in a full run. The packages of the runtime can only be built in one way, so every program contains those
/// built with rasm.
const ALL_TESTED: [&str; 36] = [
    "bytes",
    "strings",
    "math",
    "math/big",
    "hash/crc32",
    "hash/maphash",
    "internal/abi",
    "internal/bytealg",
    "internal/chacha8rand",
    "internal/cpu",
    "internal/runtime/atomic",
    "internal/runtime/gc/scan",
    "internal/runtime/maps",
    "internal/runtime/sys",
    "sync/atomic",
    "reflect",
    "crypto/aes",
    "crypto/cipher",
    "crypto/ecdh",
    "crypto/ecdsa",
    "crypto/ed25519",
    "crypto/md5",
    "crypto/rsa",
    "crypto/sha1",
    "crypto/sha256",
    "crypto/sha3",
    "crypto/sha512",
    "crypto/subtle",
    "crypto/tls",
    "crypto/internal/fips140/...",
    "crypto/internal/fips140test",
    "crypto/internal/boring/...",
    "os/signal",
    "runtime/debug",
    "syscall",
    "vendor/golang.org/x/crypto/chacha20poly1305",
];

/// Packages whose tests take most of the time, but hardly any of it in assembly: they run with -short.
const LONG: [&str; 4] = ["crypto/internal/fips140/mldsa", "crypto/rsa", "hash/maphash", "sync/atomic"];

/// Tests that access the internet themselves.
const SKIPPED: &str = "-skip=^(TestBogoSuite|TestACVP|TestVerifyHostname|TestRealResumption)$";

/// Ways to build the compared archives; only the first one for every change.
const ARCHIVES: [(&str, &str); 3] = [
    ("archives", "-buildmode=exe"),
    ("archives pie", "-buildmode=pie"),
    ("archives plugin", "-buildmode=plugin"),
];

pub(crate) fn trials(report: &Arc<Report>) -> Vec<Trial> {
    let mut trials = Vec::new();
    for (name, flag) in if full() { &ARCHIVES[..] } else { &ARCHIVES[..1] } {
        let check = |go: &Go, report: &Report| same_archives(go, flag, report);
        trials.push(trial(format!("std/{name}"), tree::RELEASE, report, check));
    }
    let name = "std/tests";
    // Go's cryptography tests require modules.
    let missing = tree::find().ok().filter(|_| full()).and_then(|tree| modules::missing_for_std(&tree));
    trials.push(match missing {
        Some(reason) => skip(name, &reason),
        None => trial(name.into(), tree::RELEASE, report, tests),
    });
    trials
}

fn same_archives(go: &Go, flag: &str, report: &Report) -> Result<(), String> {
    let assembly = list(go, "{{if .SFiles}}{{.ImportPath}}{{end}}", &["std"])?;
    let assembly: Vec<&str> = assembly.lines().filter(|line| !line.is_empty()).collect();
    let archives = archives::compare(go, Path::new("/"), &[&[flag][..], &assembly].concat(), true)?;
    report.add(
        "toolexec: archives of std with assembly equal but for the build id",
        archives.same,
        archives.all,
    );
    if archives.wrong.is_empty() { Ok(()) } else { Err(archives.wrong) }
}

fn tests(go: &Go, report: &Report) -> Result<(), String> {
    let tested = if full() { &ALL_TESTED[..] } else { &TESTED };
    let packages = list(go, "{{if or .TestGoFiles .XTestGoFiles}}{{.ImportPath}}{{end}}", tested)?;
    let packages = packages.lines().filter(|line| !line.is_empty());
    let (short, whole): (Vec<&str>, Vec<&str>) =
        packages.partition(|package| !full() || LONG.contains(package));
    let mut passed = 0;
    for (packages, flag) in [(&whole, "-short=false"), (&short, "-short")] {
        if packages.is_empty() {
            continue;
        }
        let command = go.test(Path::new("/"), &[&[flag, SKIPPED][..], packages].concat());
        let text = go::finished(command, "go test of std")?.stdout;
        let text = String::from_utf8_lossy(&text);
        passed += text.lines().filter(|line| line.starts_with("ok ")).count();
    }
    let all = whole.len() + short.len();
    report.add("toolexec: packages of std that pass their tests", passed, all);
    if passed == all && all >= tested.len() { Ok(()) } else { Err(format!("{passed} of {all} packages")) }
}

/// The output of `go list` for packages, one line each.
fn list(go: &Go, format: &str, patterns: &[&str]) -> Result<String, String> {
    let listed = go.run(Assembler::Go, Path::new("/"), "list", &[&["-f", format], patterns].concat())?;
    Ok(String::from_utf8_lossy(&listed.stdout).into_owned())
}
