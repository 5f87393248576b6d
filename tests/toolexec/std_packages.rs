//! Check `std`: Go's standard library by rasm's assembler.
//!
//! In: the sources of the Go tree. Out: `std/archives`: each package with assembly is the same archive by both assemblers;
//! `std/tests`: the packages with assembly, and those that lean on them most, pass Go's own tests.

use crate::archives;
use crate::go::{self, Go};
use crate::support::report::Report;
use crate::support::suite::skip;
use crate::support::tree;
use crate::{modules, trial};
use libtest_mimic::Trial;
use std::path::Path;
use std::sync::Arc;

/// What is tested. Packages of the runtime can be built in one way only, so that all of them are ours in each program.
const TESTED: [&str; 36] = [
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

/// Tests that talk to the internet, beyond what the go command fetches.
const SKIPPED: &str = "-skip=^(TestBogoSuite|TestACVP|TestVerifyHostname|TestRealResumption)$";

pub(crate) fn trials(report: &Arc<Report>) -> Vec<Trial> {
    let archives = trial("std/archives".into(), tree::RELEASE, report, same_archives);
    let name = "std/tests";
    let tests = match tree::find().ok().and_then(|tree| modules::missing_for_std(&tree)) {
        Some(reason) => skip("toolexec", name, &reason),
        None => trial(name.into(), tree::RELEASE, report, tests),
    };
    vec![archives, tests]
}

fn same_archives(go: &Go, report: &Report) -> Result<(), String> {
    let archives = archives::compare(go, Path::new("/"), &["std".into()], true)?;
    report.add(
        "toolexec: archives of std with assembly equal but for the build id",
        archives.same,
        archives.all,
    );
    if archives.wrong.is_empty() { Ok(()) } else { Err(archives.wrong) }
}

fn tests(go: &Go, report: &Report) -> Result<(), String> {
    let command = go.test(Path::new("/"), &[&[SKIPPED], &TESTED[..]].concat());
    let text = go::finished(command, "go test of std")?.stdout;
    let text = String::from_utf8_lossy(&text);
    let passed = text.lines().filter(|line| line.starts_with("ok ")).count();
    report.count("toolexec: packages of std that pass their tests", passed);
    if passed >= TESTED.len() { Ok(()) } else { Err(format!("{passed} packages:\n{text}")) }
}
