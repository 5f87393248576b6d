//! Paths of sources, as objects name them (cmd/internal/objabi/line.go).

use std::borrow::Cow;

/// A path after the first of the `rewrites` that fits it, `OLD=>NEW;OLD`; none where no one does.
pub(crate) fn rewritten_path<'a>(path: &'a str, rewrites: &str) -> Option<Cow<'a, str>> {
    rewrites.split(';').find_map(|rewrite| {
        let (old, new) = rewrite.rsplit_once("=>").unwrap_or((rewrite, ""));
        if old.is_empty() {
            return None;
        }
        let rest = path_below(path, old)?;
        Some(match rest.get(1..) {
            Some(below) if new.is_empty() => Cow::Borrowed(below),
            _ => Cow::Owned(format!("{new}{rest}")),
        })
    })
}

/// What is left of a path after a prefix of whole elements: nothing, or a slash and more. Letters count as equal
/// in either case, and either slash for the other, as in Go.
pub(crate) fn path_below<'a>(path: &'a str, prefix: &str) -> Option<&'a str> {
    let same =
        |(a, b): (u8, u8)| a.eq_ignore_ascii_case(&b) || matches!((a, b), (b'/' | b'\\', b'/' | b'\\'));
    let rest = path.get(prefix.len()..)?;
    let fits =
        path.bytes().zip(prefix.bytes()).all(same) && (rest.is_empty() || rest.starts_with(['/', '\\']));
    fits.then_some(rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_lose_prefixes_of_whole_elements() {
        let rewritten = |path, rewrites| rewritten_path(path, rewrites).map(Cow::into_owned);
        assert_eq!(rewritten("/a/b/c.s", "/a/b").as_deref(), Some("c.s"));
        assert_eq!(rewritten("/a/b/c.s", "/x=>y;/a=>p").as_deref(), Some("p/b/c.s"));
        assert_eq!(rewritten("/a/bc.s", "/a/b"), None);
        assert_eq!(rewritten("/a/b.s", "/a/b.s=>").as_deref(), Some(""));
        assert_eq!(rewritten("/A/b.s", "/a").as_deref(), Some("b.s"));
        assert_eq!(rewritten("b.s", ""), None);
        assert_eq!(rewritten("/\u{e9}/b.s", "/a"), None);
    }
}
