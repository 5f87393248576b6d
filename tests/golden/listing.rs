//! Listings: rasm's -S against the golden, and the golden against Go's assembler.

use crate::golden::case::Case;
use crate::support::run;
use crate::support::settings::bless;
use crate::support::tree::Tree;
use std::process::Command;

/// `rasm -S` prints the golden.
pub(crate) fn check(case: &Case) -> Result<(), String> {
    case.golden("lst", &listing(case, case.rasm(), "rasm")?)
}

/// Go's assembler prints the golden, or rewrites it.
pub(crate) fn reference(tree: &Tree, case: &Case) -> Result<(), String> {
    let mut command = run::clean(&tree.asm, tree);
    command.current_dir(&case.folder).arg("-I").arg(tree.include());
    let printed = listing(case, command, "go tool asm")?;
    if bless() {
        return case.write("lst", &printed);
    }
    case.golden("lst", &printed).map_err(|text| format!("go tool asm prints something else now\n{text}"))
}

/// What an assembler prints with -S.
pub(crate) fn listing(case: &Case, mut command: Command, who: &str) -> Result<String, String> {
    let scratch = run::scratch()?;
    // Without -p Go writes no package into names; rasm takes it for main, as the go command does.
    if !case.flags.iter().any(|flag| flag == "-p") {
        command.args(["-p", "main"]);
    }
    command.args(&case.flags).arg("-S").arg("-o").arg(scratch.path().join("out.o"));
    command.args(&case.files);
    let outcome = run::outcome(command)?.expect(who)?;
    let text = String::from_utf8(outcome.stdout).map_err(|error| format!("{who}: {error}"))?;
    if text.is_empty() {
        return Err(format!("{who} printed nothing"));
    }
    Ok(text)
}
