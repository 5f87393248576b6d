//! Properties that depend on a package's path.

use crate::asm::Options;
use crate::obj::{OWN_PACKAGE, Release};

/// The prefix of the package's own names in the assembler: its escaped path, or the placeholder that the linker replaces by
/// the path.
pub(in crate::asm) fn prefix(options: &Options) -> String {
    if !options.release.conventions().source.names_hold_path {
        return OWN_PACKAGE.to_owned();
    }
    linked_prefix(&options.package)
}

/// The prefix of a package's names when linked: its escaped path and a dot.
pub(in crate::asm) fn linked_prefix(path: &str) -> String {
    let mut prefix = path_to_prefix(path);
    prefix.push('.');
    prefix
}

/// A package path as it appears in symbol names: bytes with a special meaning there are escaped as %xx
/// (cmd/internal/objabi/path.go).
fn path_to_prefix(path: &str) -> String {
    let last_slash = path.rfind('/');
    let mut prefix = String::with_capacity(path.len() + ".".len());
    for (index, &byte) in path.as_bytes().iter().enumerate() {
        let dot_in_last_element = byte == b'.' && last_slash.is_none_or(|slash| index > slash);
        if byte <= b' ' || dot_in_last_element || matches!(byte, b'%' | b'"') || byte >= 0x7f {
            prefix.push_str(&format!("%{byte:02x}"));
        } else {
            prefix.push(char::from(byte));
        }
    }
    prefix
}

const NOW: u8 = Release::NOW;

/// Packages whose assembly may name an ABI, with the first and last release that allow it
/// (cmd/internal/objabi/pkgspecial.go).
const ABI_NAMERS: [(&str, u8, u8); 12] = [
    ("internal/bytealg", 22, NOW),
    ("internal/chacha8rand", 22, NOW),
    ("internal/runtime/maps", 27, NOW),
    ("internal/runtime/startlinetest", 25, NOW),
    ("internal/runtime/syscall", 23, 25),
    ("internal/runtime/syscall/linux", 26, NOW),
    ("internal/runtime/syscall/windows", 26, NOW),
    ("reflect", 22, NOW),
    ("runtime", 22, NOW),
    ("runtime/internal/startlinetest", 22, 24),
    ("runtime/internal/syscall", 22, 22),
    ("syscall", 22, NOW),
];

/// Whether the package's assembly may name an ABI. Before Go 1.22 that is controlled by a flag.
pub(in crate::asm) fn may_name_abi(options: &Options) -> bool {
    options.compiling_runtime && options.release.conventions().source.has_compiling_runtime
        || ABI_NAMERS
            .iter()
            .any(|(name, first, last)| *name == options.package && options.release.within(*first, *last))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dots_are_escaped_in_the_last_element_only() {
        assert_eq!(path_to_prefix("example.com/a.b/c.d"), "example.com/a.b/c%2ed");
        assert_eq!(path_to_prefix("a b%\"é"), "a%20b%25%22%c3%a9");
        assert_eq!(path_to_prefix("gopkg.in"), "gopkg%2ein");
    }
}
