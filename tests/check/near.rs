//! Symbols of the package whose names are nearly right, where all of the package is known.

use rasm::check::{Settings, check};
use rasm::source::MemoryLoader;
use rasm::stubs::Declared;
use rasm::{Input, Options};

const GO: &str = "package main\n\nvar table [4]uint32\n\nfunc count()\nfunc helper() {}\n\n//go:linkname pushed other.pushed\nfunc pushed()\n";

/// What is offered for an instruction, if anything is.
fn offered(instruction: &str, choose: impl Fn(&mut Settings)) -> Vec<String> {
    let source = format!(
        "TEXT ·count(SB), 4, $0-0\n\t{instruction}\n\tRET\n\n// func twice()\nTEXT ·twice(SB), 4, $0-0\n\tRET\n"
    );
    let declared = Declared { files: vec![Input::new("main.go", GO)], ..Declared::default() };
    let mut settings = Settings::default();
    choose(&mut settings);
    let input = vec![Input::new("main.s", source)];
    let checked = check(input, declared, &Options::default(), &MemoryLoader::default(), &settings);
    let near = checked.diagnostics().iter().filter(|found| found.code == "similar-symbol");
    near.flat_map(|found| &found.fixes)
        .filter_map(|fix| Some(fix.edit.as_ref()?.replacement.clone()))
        .collect()
}

pub(super) fn check_all() -> Result<(), String> {
    let whole = |settings: &mut Settings| settings.is_whole = true;
    let rows = [
        ("MOVL ·tabel(SB), AX", vec!["·table"]),
        ("LEAQ ·tables+8(SB), AX", vec!["·table"]),
        ("CALL ·hepler(SB)", vec!["·helper"]),
        ("CALL ·twise(SB)", vec!["·twice"]),
        // What is there, or nearly nothing, or in another package.
        ("CALL ·helper(SB)", vec![]),
        ("MOVL ·table(SB), AX", vec![]),
        ("CALL ·pushed(SB)", vec![]),
        ("CALL ·elsewhere(SB)", vec![]),
        ("CALL other·hepler(SB)", vec![]),
        ("CALL ·twice(SB)", vec![]),
    ];
    for (instruction, wanted) in rows {
        let found = offered(instruction, whole);
        if found != wanted {
            return Err(format!("{instruction}: {found:?}, not {wanted:?}"));
        }
    }
    // It may be in a file that is not known.
    if !offered("CALL ·hepler(SB)", |_| {}).is_empty() {
        return Err("a name of a package of which not all is known".to_owned());
    }
    let others = |settings: &mut Settings| settings.others = Some(vec!["·rounds".to_owned()]);
    misspelt_function()?;
    match &offered("CALL ·round(SB)", others)[..] {
        [found] if found == "·rounds" => Ok(()),
        found => Err(format!("another assembly file: {found:?}")),
    }
}

/// A function that no Go file declares, beside a prototype of which nothing else is the body.
fn misspelt_function() -> Result<(), String> {
    let offered = |is_whole: bool, more: &str| {
        let source = format!("TEXT ·condx(SB), 4, $0-8\n\tRET\n{more}");
        let go = "package main\n\nfunc cond(a int64)\n";
        let declared = Declared { files: vec![Input::new("main.go", go)], ..Declared::default() };
        let settings = Settings { is_whole, ..Settings::default() };
        let input = vec![Input::new("main.s", source)];
        let checked = check(input, declared, &Options::default(), &MemoryLoader::default(), &settings);
        let missing = checked.diagnostics().iter().filter(|found| found.code == "missing-prototype");
        let edits = missing.flat_map(|found| &found.fixes).filter_map(|fix| fix.edit.as_ref());
        edits.map(|edit| edit.replacement.clone()).collect::<Vec<_>>()
    };
    let defined = "TEXT ·cond(SB), 4, $0-8\n\tRET\n";
    match [offered(true, ""), offered(true, defined), offered(false, "")] {
        [one, two, three] if one == ["·cond"] && two.is_empty() && three.is_empty() => Ok(()),
        found => Err(format!("a misspelt function: {found:?}")),
    }
}
