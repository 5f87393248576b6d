//! Source paths as they appear in objects (cmd/internal/objabi/line.go).

use std::borrow::Cow;

/// Applies the first of the `rewrites` (`OLD=>NEW;OLD`) that matches a path; none if none matches.
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

/// The rest of a path after a prefix of whole elements: empty, or starting with a slash. As in Go, ASCII case is ignored
/// and the two slashes are equal.
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
