//! Check `vectors`: the assembly of Go's packages, called from C, gives the results defined by the standards.
//!
//! In: the calls of `std`, and one C program per package in `testdata/vectors`. Out, one test per package: its files become one
//! object with System V stubs; the program calls each variant of each function that the CPU can run, with buffers between guard
//! pages, and compares the results with published vectors and with a plain implementation of its own. Under sanitizers its
//! output must be the same. Variants that the CPU cannot run are reported by name.

mod program;

use crate::support::report::Report;
use crate::support::run::Call;
use crate::support::runner::{Failed, Trial};
use crate::support::suite::skip;
use crate::support::tree::Tree;
use std::sync::Arc;

/// A package of Go's library.
pub(crate) struct Package {
    /// Its folder under `src`.
    folder: &'static str,
    /// The Go files with the prototypes and their types.
    go_files: &'static [&'static str],
}

/// The packages; each program is named after the folder.
const PACKAGES: [Package; 8] = [
    Package { folder: "crypto/internal/fips140/sha256", go_files: &["sha256.go", "sha256block_amd64.go"] },
    Package { folder: "crypto/internal/fips140/sha512", go_files: &["sha512.go", "sha512block_amd64.go"] },
    Package { folder: "crypto/sha1", go_files: &["sha1.go", "sha1block_amd64.go"] },
    Package { folder: "crypto/md5", go_files: &["md5.go", "md5block_decl.go"] },
    Package { folder: "hash/crc32", go_files: &["crc32_amd64.go"] },
    Package {
        folder: "vendor/golang.org/x/crypto/chacha20poly1305",
        go_files: &["chacha20poly1305_amd64.go"],
    },
    Package { folder: "math/big", go_files: &["arith.go", "arith_decl.go"] },
    Package {
        folder: "internal/bytealg",
        go_files: &[
            "compare_native.go",
            "count_native.go",
            "equal_native.go",
            "index_native.go",
            "indexbyte_native.go",
        ],
    },
];

impl Package {
    /// The last element of its path, which is its name.
    fn name(&self) -> &'static str {
        self.folder.rsplit('/').next().unwrap_or(self.folder)
    }
}

/// One test per package.
pub(crate) fn trials(tree: &Arc<Tree>, calls: &[Call], report: &Arc<Report>) -> Vec<Trial> {
    let mut trials = Vec::new();
    let sanitized = program::has_sanitizers();
    if !sanitized {
        trials.push(skip("vectors under sanitizers", "cc has no -fsanitize=address,undefined"));
    }
    for package in &PACKAGES {
        let folder = tree.root.join("src").join(package.folder);
        let calls: Vec<Call> = calls.iter().filter(|call| call.directory == folder).cloned().collect();
        let (tree, report) = (tree.clone(), report.clone());
        trials.push(Trial::test(format!("vectors/{}", package.name()), move || {
            program::check(&tree, package, &calls, sanitized, &report).map_err(Failed::from)
        }));
    }
    trials
}
