//! Paths as users read them.

use std::path::{Component, Path, PathBuf};

/// A path without `.`, and without `..` behind a name, by its text alone: a link to a folder is not followed.
pub(crate) fn plain(path: &Path) -> PathBuf {
    let mut plain = PathBuf::new();
    for part in path.components() {
        match (part, plain.components().next_back()) {
            (Component::CurDir, _) | (Component::ParentDir, Some(Component::RootDir)) => {}
            (Component::ParentDir, Some(Component::Normal(_))) => drop(plain.pop()),
            _ => plain.push(part),
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_have_one_form() {
        for (path, wanted) in [
            ("/a/./b/../c.h", "/a/c.h"),
            ("./a.s", "a.s"),
            ("/../a", "/a"),
            ("../a/../b", "../b"),
            ("a/../../b", "../b"),
        ] {
            assert_eq!(plain(Path::new(path)), Path::new(wanted), "{path}");
        }
    }
}
