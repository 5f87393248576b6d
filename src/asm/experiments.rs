//! Macros that say which experiments of Go's toolchain are on.
//!
//! Out: names for `#ifdef`, defined as -D defines them. Go defines them for the packages that may name an
//! ABI (cmd/asm/main.go), so that the runtime's assembly can depend on them.

use super::{Options, package};

/// Experiments that are on for linux/amd64 unless GOEXPERIMENT says otherwise, with the first and the last
/// release in which they are (ParseGOEXPERIMENT in internal/buildcfg/exp.go of each).
const ON: [(&str, u8, u8); 19] = [
    ("aliastypeparams", 24, 25),
    ("allocheaders", 22, 22),
    ("coverageredesign", 20, 24),
    ("dwarf5", 25, 27),
    ("exectracer2", 22, 22),
    ("greenteagc", 26, 27),
    ("jsonv2", 27, 27),
    ("pacerredesign", 18, 18),
    ("randomizedheapbase64", 26, 27),
    ("regabiargs", 17, 27),
    ("regabidefer", 17, 17),
    ("regabig", 17, 17),
    ("regabireflect", 17, 18),
    ("regabiwrappers", 17, 27),
    ("sizespecializedmalloc", 27, 27),
    ("spinbitmutex", 24, 24),
    ("swissmap", 24, 25),
    ("synchashtriemap", 24, 25),
    ("unified", 20, 20),
];

/// The macros of -D and those of the experiments, for a package.
pub(super) fn defines(options: &Options) -> Vec<(String, String)> {
    let mut defines = options.defines.clone();
    if package::may_name_abi(options) {
        let on = ON.iter().filter(|(_, first, last)| options.release.within(*first, *last));
        defines.extend(on.map(|(name, ..)| (format!("GOEXPERIMENT_{name}"), "1".to_owned())));
    }
    defines
}
