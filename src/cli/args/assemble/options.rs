//! How to assemble.

use super::is_on;
use crate::cli::args::shared::{many, release};
use crate::cli::args::usage;
use crate::diag::Diagnostic;
use crate::{Options, Release};
use clap::ArgMatches;

/// What is assembled and how.
pub(super) fn of(matches: &ArgMatches) -> Result<Options, Diagnostic> {
    let on = |name: &str| is_on(matches, name);
    let retpoline = match matches.get_one::<String>("spectre").map(String::as_str) {
        None | Some("" | "index") => false,
        Some("all" | "ret") => true,
        Some(other) => {
            return Err(usage::bad_value(format!(
                "unknown mitigation `{other}` for `-spectre`: expected `all`, `ret` or `index`"
            )));
        }
    };
    let release = match matches.get_one::<String>("go") {
        Some(text) => release(text).map_err(usage::bad_value)?,
        None => Release::NEWEST,
    };
    let compiling_runtime = on("compiling-runtime");
    if compiling_runtime && !release.conventions().source.has_compiling_runtime {
        return Err(usage::conflict(
            "`-compiling-runtime` is for Go 1.21 and earlier: later releases go by `-p`",
        ));
    }
    let mut options = Options {
        package: matches.get_one::<String>("p").cloned().unwrap_or_default(),
        include: many(matches, "I"),
        dynlink: on("dynlink"),
        shared: on("shared") || on("dynlink"),
        retpoline,
        compiling_runtime,
        release,
        trim_path: matches.get_one::<String>("trimpath").cloned().unwrap_or_default(),
        debug: matches.get_one::<String>("g").is_none_or(|level| level != "0"),
        verify: !on("no-verify"),
        ..Options::default()
    };
    for definition in many::<String>(matches, "D") {
        let (name, value) = definition.split_once('=').unwrap_or((&definition, "1"));
        options.defines.push((name.to_owned(), value.to_owned()));
    }
    Ok(options)
}
