//! Locates Go trees.
//!
//! In: `RASM_CACHE`, `XDG_CACHE_HOME`, `HOME`. Out: the tree's folders. `.ci/run` fetches the trees.

use super::settings;
use rasm::Release;
use std::path::{Path, PathBuf};

/// The main reference release.
pub(crate) const RELEASE: &str = super::releases::NEWEST;

/// A Go tree and its tools.
#[derive(Debug)]
pub(crate) struct Tree {
    /// Its release, such as `1.27.3`.
    pub(crate) release: &'static str,
    /// GOROOT.
    pub(crate) root: PathBuf,
    /// The assembler binary that `go tool asm` runs.
    pub(crate) asm: PathBuf,
    /// The folder next to the tree for cached data derived from it.
    pub(crate) beside: PathBuf,
}

impl Tree {
    /// The release without the patch.
    pub(crate) fn minor(&self) -> Release {
        Release::parse(self.release).unwrap_or_else(|| panic!("{}: unknown release", self.release))
    }

    /// The headers that the go command passes with -I.
    pub(crate) fn include(&self) -> PathBuf {
        self.root.join("pkg/include")
    }

    /// The go command's build cache: one for all tests and releases, which it keeps apart.
    pub(crate) fn go_cache(&self) -> PathBuf {
        self.beside.parent().unwrap_or(&self.beside).join("go-build")
    }

    /// The folder of Go's own assembler tests.
    pub(crate) fn asm_tests(&self) -> PathBuf {
        self.root.join("src/cmd/asm/internal/asm")
    }
}

/// The tree of the main reference release, or why there is none.
pub(crate) fn find() -> Result<Tree, String> {
    find_release(RELEASE)
}

/// The tree of a release, or why there is none.
pub(crate) fn find_release(release: &'static str) -> Result<Tree, String> {
    let cache = cache().ok_or("no cache folder: RASM_CACHE and HOME are not set")?;
    let beside = cache.join(format!("go{release}"));
    let root = beside.join("go");
    let asm = root.join("pkg/tool/linux_amd64/asm");
    if !Path::is_file(&asm) {
        return Err(format!("Go {release} is not in {} (.ci/run fetches it)", cache.display()));
    }
    Ok(Tree { release, root, asm, beside })
}

/// The cache folder, if one can be determined.
pub(crate) fn cache() -> Option<PathBuf> {
    let set = |name| settings::value(name).map(PathBuf::from);
    set("RASM_CACHE")
        .or_else(|| set("XDG_CACHE_HOME").map(|cache| cache.join("rasm")))
        .or_else(|| set("HOME").map(|home| home.join(".cache/rasm")))
}
