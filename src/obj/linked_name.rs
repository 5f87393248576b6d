//! Names as the linker knows them.

use std::borrow::Cow;

/// Holds the place of the package's path, and the dot after it, in names that are not linked yet: up to Go 1.19
/// in the compiler, up to Go 1.21 in the assembler.
pub(crate) const OWN_PACKAGE: &str = "\"\".";

/// The same where nobody told the path, since Go 1.19 (UnlinkablePkg in cmd/internal/obj/objfile.go).
const UNLINKABLE_PACKAGE: &str = "<unlinkable>.";

/// A name with the package's `prefix`, such as `main.`, wherever its place was held.
pub(crate) fn linked_name<'a>(name: &'a str, prefix: &str) -> Cow<'a, str> {
    // Nearly every name is one of today's.
    if !name.bytes().any(|byte| matches!(byte, b'"' | b'<')) {
        return Cow::Borrowed(name);
    }
    let mut name = Cow::Borrowed(name);
    for held in [OWN_PACKAGE, UNLINKABLE_PACKAGE] {
        if name.contains(held) {
            name = Cow::Owned(name.replace(held, prefix));
        }
    }
    name
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_path_stands_where_its_place_was_held() {
        assert_eq!(linked_name("\"\".swap", "main."), "main.swap");
        assert_eq!(linked_name("go.itab.*\"\".T,io.Writer", "a/b."), "go.itab.*a/b.T,io.Writer");
        assert_eq!(linked_name("type:<unlinkable>.T[<unlinkable>.U]", "p."), "type:p.T[p.U]");
        assert!(matches!(linked_name("go:string.\"a<b\"", "main."), Cow::Borrowed(_)));
    }
}
