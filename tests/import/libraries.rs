//! C libraries that others wrote.
//!
//! In: sources inside of crates, which cargo fetches. Out, one test per file of C in a full run: a program in C and one in Go, with the
//! same file imported, print the same for the same inputs.

use super::{compile, go};
use crate::support::report::Report;
use crate::support::run;
use crate::support::runner::{Failed, Trial};
use crate::support::settings;
use crate::support::suite::{missing, skip};
use crate::support::tree::{self, Tree};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;

/// A file of C to import.
#[derive(Clone, Copy)]
struct Library {
    name: &'static str,
    /// The crate that has it, with its version, and the file in it.
    package: &'static str,
    file: &'static str,
    /// Go declarations.
    declarations: &'static str,
    /// What is done with `n` bytes at `input`, which `result` says, in C and in Go; and declarations for C.
    prototypes: &'static str,
    in_c: &'static str,
    in_go: &'static str,
}

const LIBRARIES: [Library; 3] = [
    Library {
        name: "xxhash",
        package: "zstd-sys@2",
        file: "zstd/lib/common/xxhash.c",
        declarations: "//go:noescape\nfunc ZSTD_XXH64(p *byte, n uint, seed uint64) uint64",
        prototypes: "uint64_t ZSTD_XXH64(const void *, size_t, uint64_t);",
        in_c: "result = ZSTD_XXH64(input, n, n * 7);",
        in_go: "result = ZSTD_XXH64(&input[0], uint(n), n*7)",
    },
    Library {
        name: "lz4",
        package: "lz4-sys@1",
        file: "liblz4/lib/lz4.c",
        declarations: "//go:noescape\nfunc LZ4_compress_default(from, to *byte, n, most int32) int32\n\n//go:noescape\nfunc LZ4_decompress_safe(from, to *byte, n, most int32) int32",
        prototypes: "int LZ4_compress_default(const char *, char *, int, int); int LZ4_decompress_safe(const char *, char *, int, int);",
        in_c: "int k = LZ4_compress_default((const char *)input, (char *)one, n, sizeof one); int m = LZ4_decompress_safe((const char *)one, (char *)two, k, n); result = sum(one, k) * 31 + sum(two, n) + (uint64_t)m;",
        in_go: "k := LZ4_compress_default(&input[0], &one[0], int32(n), int32(len(one)))\n\t\tm := LZ4_decompress_safe(&one[0], &two[0], k, int32(n))\n\t\tresult = sum(one[:k])*31 + sum(two[:n]) + uint64(m)",
    },
    Library {
        name: "blake3",
        package: "blake3@1",
        file: "c/blake3_portable.c",
        declarations: "//go:noescape\nfunc blake3_compress_in_place_portable(cv *uint32, block *byte, length uint8, counter uint64, flags uint8)",
        prototypes: "void blake3_compress_in_place_portable(uint32_t *, const uint8_t *, uint8_t, uint64_t, uint8_t);",
        in_c: "uint32_t cv[8] = {1, 2, 3, 4, 5, 6, 7, 8}; for (uint64_t at = 0; at + 64 <= n; at += 64) blake3_compress_in_place_portable(cv, input + at, 64, at, 11); result = sum((uint8_t *)cv, 32);",
        in_go: "cv := [8]uint32{1, 2, 3, 4, 5, 6, 7, 8}\n\t\tfor at := uint64(0); at+64 <= n; at += 64 {\n\t\t\tblake3_compress_in_place_portable(&cv[0], &input[at], 64, at, 11)\n\t\t}\n\t\tresult = sum(unsafe.Slice((*byte)(unsafe.Pointer(&cv[0])), 32))",
    },
];

/// Flags of the compilers.
const FLAGS: [&str; 4] = ["-O1", "-O2 -fno-pic", "-O3 -march=x86-64-v3", "-Os -fPIC"];

/// The tests; none but in a full run.
pub(super) fn trials(report: &Arc<Report>) -> Vec<Trial> {
    if !settings::full() {
        return Vec::new();
    }
    let tree = match missing("cargo").map_or_else(tree::find, Err) {
        Ok(tree) => Arc::new(tree),
        Err(reason) => return vec![skip("libraries", &reason)],
    };
    let mut trials = Vec::new();
    for library in LIBRARIES {
        for compiler in ["gcc", "clang"] {
            for flags in FLAGS {
                let (tree, report) = (tree.clone(), report.clone());
                let name = format!("libraries/{}/{compiler} {flags}", library.name);
                trials.push(Trial::test(name, move || {
                    let result = check(&tree, &library, compiler, flags);
                    let text = "import: libraries of others that answer as in C, by compiler and flags";
                    report.add(text, usize::from(result.is_ok()), 1);
                    result.map_err(Failed::from)
                }));
            }
        }
    }
    trials
}

/// Fetches a crate and returns its folder.
fn fetched(package: &str, folder: &Path) -> Result<PathBuf, String> {
    let (name, version) = package.split_once('@').unwrap_or((package, "*"));
    let write = |name: &str, text: String| {
        let path = folder.join(name);
        fs::create_dir_all(path.parent().unwrap_or(folder)).map_err(|error| error.to_string())?;
        fs::write(&path, text).map_err(|error| format!("{}: {error}", path.display()))
    };
    write(
        "fetch/Cargo.toml",
        format!(
            "[package]\nname = \"fetch\"\nversion = \"0.0.0\"\nedition = \"2021\"\n[dependencies]\n{name} = \"{version}\"\n[workspace]\n"
        ),
    )?;
    write("fetch/src/lib.rs", String::new())?;
    let mut cargo = Command::new("cargo");
    cargo.current_dir(folder.join("fetch")).args(["metadata", "--format-version", "1"]);
    let found = run::outcome(cargo)?.expect("cargo metadata")?;
    let text = String::from_utf8_lossy(&found.stdout);
    let paths = text
        .split("\"manifest_path\":\"")
        .skip(1)
        .filter_map(|rest| Some(rest.split_once("/Cargo.toml\"")?.0));
    let start = format!("{name}-");
    let own = |path: &&str| path.rsplit('/').next().is_some_and(|last| last.starts_with(&start));
    paths.into_iter().find(own).map(PathBuf::from).ok_or_else(|| format!("cargo has no folder of {name}"))
}

fn check(tree: &Tree, library: &Library, compiler: &str, flags: &str) -> Result<(), String> {
    let scratch = run::scratch()?;
    let at = scratch.path();
    let source = fetched(library.package, at)?.join(library.file);
    let write =
        |name: &str, text: String| fs::write(at.join(name), text).map_err(|error| format!("{name}: {error}"));
    let flags: Vec<&str> = flags.split_whitespace().collect();
    let object = at.join("library.o");
    compile(compiler, &flags, &source, &object)?;
    write("go.mod", "module library\n\ngo 1.22\n".into())?;
    write("library.go", format!("package main\n\n{}\n", library.declarations))?;
    write("main.go", GO.replace("/*here*/", library.in_go))?;
    let mut rasm = Command::new(env!("CARGO_BIN_EXE_rasm"));
    rasm.current_dir(at).args(["import", "library.o", "--go-files", "library.go", "-o", "library_amd64.s"]);
    run::outcome(rasm)?.expect("rasm import")?;
    fs::create_dir(at.join("c")).map_err(|error| error.to_string())?;
    let main = C.replace("/*prototypes*/", library.prototypes).replace("/*here*/", library.in_c);
    write("c/main.c", main)?;
    let mut native = Command::new(compiler);
    native.current_dir(at).args(["-O1", "c/main.c", "-o", "native"]).arg(&source);
    run::outcome(native)?.expect(compiler)?;
    let theirs = run::outcome(Command::new(at.join("native")))?.expect("the program in C")?.stdout;
    let ours = go(tree, at, &["run", "."])?;
    if theirs.is_empty() || theirs != ours {
        return Err(run::head(&String::from_utf8_lossy(&ours), 3));
    }
    Ok(())
}

const C: &str = r#"#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
/*prototypes*/
static uint8_t input[1 << 16], one[1 << 17], two[1 << 17];
static uint64_t sum(const uint8_t *p, size_t n) {
    uint64_t all = 14695981039346656037u;
    for (size_t i = 0; i < n; i++) all = (all ^ p[i]) * 1099511628211u;
    return all;
}
int main(void) {
    uint64_t state = 1;
    for (uint64_t n = 1; n < sizeof input; n += 1 + n / 7) {
        for (uint64_t i = 0; i < n; i++) {
            state = state * 6364136223846793005u + 1442695040888963407u;
            input[i] = i % 64 < n % 64 ? (uint8_t)(state >> 60) : (uint8_t)(state >> 56);
        }
        uint64_t result = 0;
        /*here*/
        printf("%llu %llu\n", (unsigned long long)n, (unsigned long long)result);
    }
}
"#;

const GO: &str = r#"package main

import (
	"fmt"
	"unsafe"
)

var input [1 << 16]byte
var one, two [1 << 17]byte

func sum(all []byte) uint64 {
	sum := uint64(14695981039346656037)
	for _, b := range all {
		sum = (sum ^ uint64(b)) * 1099511628211
	}
	return sum
}

var _ unsafe.Pointer

func main() {
	state := uint64(1)
	for n := uint64(1); n < uint64(len(input)); n += 1 + n/7 {
		for i := uint64(0); i < n; i++ {
			state = state*6364136223846793005 + 1442695040888963407
			if i%64 < n%64 {
				input[i] = byte(state >> 60)
			} else {
				input[i] = byte(state >> 56)
			}
		}
		var result uint64
		/*here*/
		fmt.Println(n, result)
	}
}
"#;
