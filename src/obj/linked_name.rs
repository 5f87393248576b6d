//! Names as the linker sees them.

use std::borrow::Cow;

/// Placeholder for the package path and the dot after it in names before linking: up to Go 1.19 in the compiler, up to
/// Go 1.21 in the assembler.
pub(crate) const OWN_PACKAGE: &str = "\"\".";

/// The same where the path was not given, since Go 1.19 (UnlinkablePkg in cmd/internal/obj/objfile.go).
const UNLINKABLE_PACKAGE: &str = "<unlinkable>.";

/// A name with every placeholder replaced by the package's `prefix`, such as `main.`.
pub(crate) fn linked_name<'a>(name: &'a str, prefix: &str) -> Cow<'a, str> {
    // Most names have no placeholder.
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
