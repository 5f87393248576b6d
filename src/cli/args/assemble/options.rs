//! The options for assembling.

use super::is_on;
use crate::cli::args::checks;
use crate::cli::args::shared::{many, release};
use crate::cli::args::usage;
use crate::cli::target;
use crate::diag::Diagnostic;
use crate::{Options, Release};
use clap::ArgMatches;

/// What to assemble and how; `for_go` means in place of Go's assembler.
pub(in crate::cli::args) fn of(matches: &ArgMatches, for_go: bool) -> Result<Options, Diagnostic> {
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
    let given = many::<String>(matches, "D");
    let given = given
        .iter()
        .filter(|text| !checks::is_check(text))
        .map(|text| text.split_once('=').unwrap_or((text, "1")));
    options.defines.extend(given.map(|(name, value)| (name.to_owned(), value.to_owned())));
    // A call in place of Go's assembler defines its own.
    if !for_go {
        let level = matches.get_one::<String>("goamd64").map_or("v1", String::as_str);
        let is_new = |name: &String| options.defines.iter().all(|(known, _)| known != name);
        let added: Vec<_> = target::defines(level).filter(|(name, _)| is_new(name)).collect();
        options.defines.extend(added);
    }
    let undone = many::<String>(matches, "U");
    options.defines.retain(|(name, _)| !undone.contains(name));
    Ok(options)
}
