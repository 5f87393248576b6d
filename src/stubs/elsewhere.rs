//! The Go files of other packages, for the constants and types that a package takes from them.
//!
//! In: import paths. Out: files of a tree that the caller knows, or a few constants of the standard library that assembly and
//! its prototypes use, which are the same in every release.

use super::built::is_built;
use crate::abi;
use crate::asm::Input;
use crate::diag::Sink;
use crate::obj::Release;
use crate::syntax::go::{self, File};
use std::fmt::Debug;
use std::sync::Arc;

/// Provides the Go files of packages by import path.
pub trait Packages: Debug + Send + Sync {
    /// The files of a package for linux/amd64; none if it is not known.
    fn files(&self, path: &str) -> Vec<Input>;

    /// The level of GOAMD64, from 1, that build constraints of Go files may ask for.
    fn level(&self) -> usize {
        1
    }
}

/// Provides no packages, so that only well-known constants of the standard library are.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoPackages;

impl Packages for NoPackages {
    fn files(&self, _: &str) -> Vec<Input> {
        Vec::new()
    }
}

/// Joins what the files of a package need of others. If `all`, that is what any of their constants and types needs, otherwise
/// what their functions and variables need. `text` keeps a file's text, and returns it with the position of its first byte.
pub(super) fn join(
    files: &mut Vec<File>,
    all: bool,
    packages: &dyn Packages,
    release: Release,
    text: &mut dyn FnMut(Input) -> Option<(Arc<str>, u32)>,
) {
    let mut read = |path: &str| -> Vec<File> {
        let mut inputs = packages.files(path);
        if inputs.is_empty() {
            inputs.extend(well_known(path));
        }
        // What is wrong with them is of no interest to the package that imports them.
        let mut sink = Sink::default();
        let named = inputs.into_iter().filter(|input| go::constraint::name_holds(&input.name));
        let texts: Vec<(Arc<str>, u32)> = named.filter_map(&mut *text).collect();
        let files = texts.iter().map(|(text, start)| go::file(text, *start, &mut sink)).collect::<Vec<_>>();
        let level = packages.level();
        files.into_iter().filter(|file| is_built(file, level, release, &mut Sink::default())).collect()
    };
    abi::join(files, all, &mut read);
}

/// The constants of a package of the standard library that are known without its files.
fn well_known(path: &str) -> Option<Input> {
    let (_, text) = WELL_KNOWN.iter().find(|(known, _)| *known == path)?;
    let name = path.rsplit('/').next().unwrap_or(path);
    Some(Input { name: format!("{path}.go"), contents: format!("package {name}\n{text}").into_bytes() })
}

/// Packages and their declarations.
const WELL_KNOWN: [(&str, &str); 12] = [
    ("crypto/aes", "const BlockSize = 16"),
    ("crypto/md5", "const (\nSize = 16\nBlockSize = 64\n)"),
    ("crypto/sha1", "const (\nSize = 20\nBlockSize = 64\n)"),
    ("crypto/sha256", "const (\nSize = 32\nSize224 = 28\nBlockSize = 64\n)"),
    ("crypto/sha512", "const (\nSize = 64\nSize224 = 28\nSize256 = 32\nSize384 = 48\nBlockSize = 128\n)"),
    ("internal/goarch", "const PtrSize = 8"),
    (
        "math",
        "const (
            MaxInt = 1<<63 - 1
            MinInt = -1 << 63
            MaxInt8 = 1<<7 - 1
            MinInt8 = -1 << 7
            MaxInt16 = 1<<15 - 1
            MinInt16 = -1 << 15
            MaxInt32 = 1<<31 - 1
            MinInt32 = -1 << 31
            MaxInt64 = 1<<63 - 1
            MinInt64 = -1 << 63
            MaxUint = 1<<64 - 1
            MaxUint8 = 1<<8 - 1
            MaxUint16 = 1<<16 - 1
            MaxUint32 = 1<<32 - 1
            MaxUint64 = 1<<64 - 1
            MaxFloat32 = 3.40282346638528859811704183484516925440e+38
            SmallestNonzeroFloat32 = 1.401298464324817070923729583289916131280e-45
            MaxFloat64 = 1.79769313486231570814527423731704356798070e+308
            SmallestNonzeroFloat64 = 4.9406564584124654417656879286822137236505980e-324
            E = 2.71828182845904523536028747135266249775724709369995957496696763
            Pi = 3.14159265358979323846264338327950288419716939937510582097494459
            Phi = 1.61803398874989484820458683436563811772030917980576286213544862
            Sqrt2 = 1.41421356237309504880168872420969807856967187537694807317667974
            Ln2 = 0.693147180559945309417232121458176568075500134360255254120680009
            Ln10 = 2.30258509299404568401799145468436420760110148862877297603332790
        )",
    ),
    ("math/bits", "const UintSize = 64"),
    ("strconv", "const IntSize = 64"),
    (
        "time",
        "type Duration int64
        type Month int
        type Weekday int
        const (
            Nanosecond Duration = 1
            Microsecond Duration = 1000
            Millisecond Duration = 1000000
            Second Duration = 1000000000
            Minute Duration = 60000000000
            Hour Duration = 3600000000000
        )",
    ),
    (
        "unicode",
        "const (\nMaxRune = '\\U0010FFFF'\nReplacementChar = '\\uFFFD'\nMaxASCII = '\\u007F'\nMaxLatin1 = '\\u00FF'\n)",
    ),
    (
        "unicode/utf8",
        "const (\nRuneError = '\\uFFFD'\nRuneSelf = 0x80\nMaxRune = '\\U0010FFFF'\nUTFMax = 4\n)",
    ),
];
