//! The grammar: `grammar/asm.lalrpop` becomes a table-driven parser in the build directory.

use std::error::Error;
use std::{env, path::PathBuf};

/// Compiles the grammar; cargo reruns this only if the grammar changes.
pub(crate) fn compile() -> Result<(), Box<dyn Error>> {
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or("cargo gives build scripts an OUT_DIR")?);
    lalrpop::Configuration::new()
        .set_in_dir("grammar")
        .set_out_dir(out)
        .emit_comments(false)
        .emit_rerun_directives(true)
        .process()
}
