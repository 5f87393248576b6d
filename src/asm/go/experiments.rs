//! Experiments of the Go toolchain, and a macro for each enabled one.
//!
//! In: a release and the value of GOEXPERIMENT. Out: the names of the enabled experiments, in Go's order. Go defines macros
//! for them in the packages that may name an ABI (cmd/asm/main.go), so that the runtime's assembly can depend on them.

use crate::asm::Options;
use crate::asm::go::package;
use crate::obj::Release;
use std::fmt;

const NOW: u8 = Release::NOW;

/// An experiment for linux/amd64: its name, the first and last release that know it, and the first and last release that
/// enable it by default.
type Row = (&'static str, [u8; 2], Option<[u8; 2]>);

/// In the order of Flags in internal/goexperiment/flags.go; ParseGOEXPERIMENT in internal/buildcfg/exp.go decides which are
/// enabled. For releases before Go 1.22, only enabled ones are listed.
const ALL: [Row; 38] = [
    ("fieldtrack", [22, NOW], None),
    ("preemptibleloops", [22, NOW], None),
    ("staticlockranking", [22, NOW], None),
    ("boringcrypto", [22, NOW], None),
    ("unified", [20, 20], Some([20, 20])),
    ("regabiwrappers", [17, NOW], Some([17, NOW])),
    ("regabig", [17, 17], Some([17, 17])),
    ("regabireflect", [17, 18], Some([17, 18])),
    ("regabidefer", [17, 17], Some([17, 17])),
    ("regabiargs", [17, NOW], Some([17, NOW])),
    ("pacerredesign", [18, 18], Some([18, 18])),
    ("heapminimum512kib", [22, NOW], None),
    ("coverageredesign", [20, 24], Some([20, 24])),
    ("arenas", [22, NOW], None),
    ("pagetrace", [22, 22], None),
    ("cgocheck2", [22, NOW], None),
    ("loopvar", [22, NOW], None),
    ("cacheprog", [22, 25], None),
    ("newinliner", [22, NOW], None),
    ("rangefunc", [22, 25], None),
    ("range", [22, 22], None),
    ("allocheaders", [22, 22], Some([22, 22])),
    ("exectracer2", [22, 22], Some([22, 22])),
    ("aliastypeparams", [23, 25], Some([24, 25])),
    ("swissmap", [24, 25], Some([24, 25])),
    ("spinbitmutex", [24, 24], Some([24, 24])),
    ("synchashtriemap", [24, 25], Some([24, 25])),
    ("synctest", [24, 25], None),
    ("dwarf5", [25, NOW], Some([25, NOW])),
    ("jsonv2", [25, NOW], Some([27, NOW])),
    ("greenteagc", [25, NOW], Some([26, NOW])),
    ("randomizedheapbase64", [26, NOW], Some([26, NOW])),
    ("runtimefreegc", [26, NOW], None),
    ("sizespecializedmalloc", [26, NOW], Some([27, NOW])),
    ("goroutineleakprofile", [26, 26], None),
    ("simd", [26, NOW], None),
    ("runtimesecret", [26, NOW], None),
    ("mapsplitgroup", [27, NOW], None),
];

/// An experiment that the release does not know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct UnknownExperiment {
    /// Its name.
    pub(crate) name: String,
    /// The release.
    pub(crate) release: Release,
}

impl fmt::Display for UnknownExperiment {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Go {} has no experiment `{}`", self.release, self.name)
    }
}

impl std::error::Error for UnknownExperiment {}

/// The experiments enabled in a release, in Go's order, if GOEXPERIMENT has the value `said`: names separated by commas,
/// with a `no` prefix for disabled ones, or `none`.
pub(crate) fn enabled(release: Release, said: &str) -> Result<Vec<&'static str>, UnknownExperiment> {
    let known = || ALL.iter().filter(|(_, [first, last], _)| release.within(*first, *last));
    let is_on = |row: &Row| row.2.is_some_and(|[first, last]| release.within(first, last));
    let mut on: Vec<bool> = known().map(is_on).collect();
    for word in said.split(',').filter(|word| !word.is_empty()) {
        if word == "none" {
            on.fill(false);
            continue;
        }
        let (name, value) = match word.strip_prefix("no") {
            Some(name) => (name, false),
            None => (word, true),
        };
        let unknown = || UnknownExperiment { name: word.to_owned(), release };
        // Another name for register arguments, which this architecture always uses.
        if name != "regabi" {
            let index = known().position(|(known, ..)| *known == name).ok_or_else(unknown)?;
            on[index] = value;
        }
    }
    let always = |name: &str| matches!(name, "regabiwrappers" | "regabiargs");
    let rows = known().zip(on).filter(|((name, ..), on)| *on || always(name));
    Ok(rows.map(|((name, ..), _)| *name).collect())
}

/// Whether a release, with the experiments that it enables by default, satisfies a build tag.
fn has_tag(release: Release, tag: &str) -> bool {
    let is_on = |name: &str| {
        ALL.iter().any(|(known, _, on)| {
            *known == name && on.is_some_and(|[first, last]| release.within(first, last))
        })
    };
    release.has_tag(tag) || tag.strip_prefix("goexperiment.").is_some_and(is_on)
}

/// Whether a build tag holds for a build for linux/amd64 without cgo, at a level of GOAMD64 from 1.
pub(crate) fn is_build_tag(release: Release, level: usize, tag: &str) -> bool {
    let is_level = |name: &str| match name.as_bytes() {
        [b'v', digit @ b'1'..=b'4'] => usize::from(digit - b'0') <= level,
        _ => false,
    };
    matches!(tag, "linux" | "unix" | "amd64" | "gc")
        || tag.strip_prefix("amd64.").is_some_and(is_level)
        || has_tag(release, tag)
}

/// The macros from -D and those of the experiments, for a package.
pub(in crate::asm) fn defines(options: &Options) -> Vec<(String, String)> {
    let mut defines = options.defines.clone();
    if package::may_name_abi(options) {
        let usual =
            || enabled(options.release, "").unwrap_or_default().into_iter().map(str::to_owned).collect();
        let on = options.experiments.clone().unwrap_or_else(usual);
        defines.extend(on.into_iter().map(|name| (format!("GOEXPERIMENT_{name}"), "1".to_owned())));
    }
    defines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn experiments_are_switched() {
        let on = |minor, said| enabled(Release::minor(minor), said).expect("all are known").join(",");
        let usual = "regabiwrappers,regabiargs,aliastypeparams,swissmap,synchashtriemap,dwarf5";
        assert_eq!(on(25, ""), usual);
        assert_eq!(on(25, "none,jsonv2"), "regabiwrappers,regabiargs,jsonv2");
        assert_eq!(
            on(26, "nodwarf5,noregabi,simd"),
            "regabiwrappers,regabiargs,greenteagc,randomizedheapbase64,simd"
        );
        assert!(
            has_tag(Release::minor(25), "goexperiment.swissmap") && has_tag(Release::minor(25), "go1.25")
        );
        assert!(
            !has_tag(Release::minor(26), "goexperiment.swissmap") && !has_tag(Release::minor(25), "swissmap")
        );
        let unknown = enabled(Release::minor(24), "nosuch").map_err(|error| error.to_string());
        assert_eq!(unknown, Err("Go 1.24 has no experiment `nosuch`".into()));
    }
}
