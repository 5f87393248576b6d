//! What a package's path decides.

use crate::obj::Release;

/// A package path as it stands in symbol names: bytes that could be taken for something else are
/// written as %xx (cmd/internal/objabi/path.go).
pub(super) fn path_to_prefix(path: &str) -> String {
    let last_slash = path.rfind('/');
    let mut prefix = String::with_capacity(path.len());
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

/// Packages whose assembly may name an ABI, with the first and the last release in which they may
/// (cmd/internal/objabi/pkgspecial.go).
pub(super) fn may_name_abi(path: &str, release: Release) -> bool {
    const PACKAGES: [(&str, u8, u8); 11] = [
        ("internal/bytealg", 24, 27),
        ("internal/chacha8rand", 24, 27),
        ("internal/runtime/maps", 27, 27),
        ("internal/runtime/startlinetest", 25, 27),
        ("internal/runtime/syscall", 24, 25),
        ("internal/runtime/syscall/linux", 26, 27),
        ("internal/runtime/syscall/windows", 26, 27),
        ("reflect", 24, 27),
        ("runtime", 24, 27),
        ("runtime/internal/startlinetest", 24, 24),
        ("syscall", 24, 27),
    ];
    PACKAGES.iter().any(|(name, first, last)| *name == path && release.within(*first, *last))
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
