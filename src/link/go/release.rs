//! The release whose programs can be linked.

use crate::obj::Release;

/// The release.
pub(crate) const RELEASE: Release = Release::minor(27);

/// Its default experiments; others change what is linked (internal/buildcfg/exp.go).
pub(super) const EXPERIMENTS: &str =
    "regabiwrappers,regabiargs,dwarf5,jsonv2,greenteagc,randomizedheapbase64,sizespecializedmalloc";
