//! The table of source files.
//!
//! In: a unit and the folder it was assembled in. Out: the file names, absolute and rewritten, and the file number of each
//! line base (AbsFile in cmd/internal/objabi/line.go, PosTable in cmd/internal/src/xpos.go).

use super::Options;
use crate::obj::{Unit, path_below, rewritten_path};
use rustc_hash::FxHashMap;

/// The file table of a unit.
#[derive(Debug, Default)]
pub(super) struct Files {
    /// File names, in the order of their first instructions.
    pub(super) names: Vec<String>,
    /// The file number of each base.
    numbers: Vec<u32>,
}

impl Files {
    pub(super) fn new(unit: &Unit, options: &Options<'_>) -> Self {
        let mut known: FxHashMap<String, u32> = FxHashMap::default();
        let mut files = Self { names: Vec::new(), numbers: vec![0; unit.lines.list.len()] };
        for &base in &unit.bases {
            let name = absolute(&unit.lines.list[base as usize].name, &unit.trim_path, options);
            let number = *known.entry(name).or_insert_with_key(|name| {
                files.names.push(name.clone());
                files.names.len() as u32 - 1
            });
            files.numbers[base as usize] = number;
        }
        files
    }

    /// The file number of a base.
    pub(super) fn number(&self, base: u32) -> u32 {
        self.numbers[base as usize]
    }
}

/// The name of a file in objects.
fn absolute(name: &str, rewrites: &str, options: &Options<'_>) -> String {
    let path = if name.starts_with('/') || options.directory.is_empty() {
        name.to_owned()
    } else {
        clean(&format!("{}/{name}", options.directory))
    };
    let path = match rewritten_path(&path, rewrites) {
        Some(rewritten) => rewritten.into_owned(),
        None => match path_below(&path, options.goroot) {
            Some(rest) if !options.goroot.is_empty() => format!("$GOROOT{rest}"),
            _ => path,
        },
    };
    if path.is_empty() { "??".to_owned() } else { path }
}

/// An absolute path without `.`, `..` and empty elements (Clean in path/filepath).
fn clean(path: &str) -> String {
    let mut elements = Vec::new();
    for element in path.split('/') {
        match element {
            "" | "." => {}
            ".." => {
                elements.pop();
            }
            _ => elements.push(element),
        }
    }
    format!("/{}", elements.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_absolute_and_rewritten() {
        let options = Options { directory: "/home/me", goroot: "/go", ..Options::default() };
        let name = |name, rewrites| absolute(name, rewrites, &options);
        assert_eq!(name("a.s", ""), "/home/me/a.s");
        assert_eq!(name("../x//./a.s", ""), "/home/x/a.s");
        assert_eq!(name("/go/src/a.s", ""), "$GOROOT/src/a.s");
        assert_eq!(name("/gone/a.s", ""), "/gone/a.s");
        assert_eq!(name("a.s", "/tmp;/home/me=>example.com/m"), "example.com/m/a.s");
        assert_eq!(name("a.s", "/home/me/a.s=>"), "??");
        assert_eq!(name("../../../a.s", ""), "/a.s");
    }
}
