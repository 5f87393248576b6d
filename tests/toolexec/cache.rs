//! Check `cache`: the go command's build cache distinguishes the two assemblers.
//!
//! In: a small program, an empty cache. Out: after a build with Go's assembler and one with rasm's, and again with each, only
//! packages with assembly were built a second time, and nothing a third time.

use crate::support::report::Report;
use crate::support::run;
use crate::support::runner::Trial;
use crate::support::tree;
use crate::toolexec::go::{Assembler, Go};
use crate::toolexec::{compare, kinds, trial};
use std::collections::BTreeSet;
use std::fs;
use std::sync::Arc;

pub(crate) fn trials(report: &Arc<Report>) -> Vec<Trial> {
    vec![
        trial("cache/version".into(), tree::RELEASE, report, |go, _| version(go)),
        trial("cache/guard".into(), tree::RELEASE, report, |go, _| guard(go)),
        trial("cache/differences".into(), tree::RELEASE, report, |go, _| differences(go)),
        trial("cache/rebuilt".into(), tree::RELEASE, report, rebuilt),
    ]
}

/// The key of the go command's cache: Go's own version text, and an addition.
fn version(go: &Go) -> Result<(), String> {
    let assembler = go.assembler();
    let mut theirs = go.program(&assembler, Assembler::Go);
    theirs.arg("-V=full");
    let mut ours = go.program(env!("CARGO_BIN_EXE_rasm").as_ref(), Assembler::Rasm);
    ours.arg("toolexec").arg(&assembler).arg("-V=full");
    let said = |command| Ok::<_, String>(run::outcome(command)?.expect("-V=full")?.stdout);
    let (theirs, ours) = (said(theirs)?, said(ours)?);
    let (theirs, ours) = (String::from_utf8_lossy(&theirs), String::from_utf8_lossy(&ours));
    let begins = format!("asm version go{}", go.release());
    if theirs.starts_with(&begins) && ours.starts_with(theirs.trim_end()) && ours.contains(" rasm") {
        return Ok(());
    }
    Err(format!("{ours:?} after {theirs:?}"))
}

/// The guard works: with its variable set and without rasm nothing is assembled.
fn guard(go: &Go) -> Result<(), String> {
    let scratch = run::scratch()?;
    let mut command = go.program(&go.assembler(), Assembler::Rasm);
    command.args(["-p", "main", "-o"]).arg(scratch.path().join("x.o"));
    command.arg(kinds::folder().join("profile/profile_amd64.s"));
    let outcome = run::outcome(command)?;
    if !outcome.success && outcome.stderr.contains("Go's own assembler was called") {
        return Ok(());
    }
    Err("Go's assembler works in spite of the guard".into())
}

/// A different build ID is ignored, any other difference is reported.
fn differences(go: &Go) -> Result<(), String> {
    let scratch = run::scratch()?;
    let program = fs::read(go.real_assembler()).map_err(|error| error.to_string())?;
    let id = memchr::memmem::find(&program, b"Go\0\0").ok_or("no build id")? + 4;
    let changed = |name: &str, at: usize| {
        let (mut copy, path) = (program.clone(), scratch.path().join(name));
        copy[at] ^= 1;
        fs::write(&path, copy).map_err(|error| error.to_string())?;
        Ok::<_, String>(path)
    };
    compare::same(&changed("one", id)?, &changed("other", id + 1)?)?;
    match compare::same(&changed("before", id - 1000)?, &changed("behind", program.len() - 1)?) {
        Err(difference) if difference.contains(" 2 differ") => Ok(()),
        Err(difference) => Err(difference),
        Ok(()) => Err("no difference seen".into()),
    }
}

fn rebuilt(go: &Go, report: &Report) -> Result<(), String> {
    let scratch = run::scratch()?;
    let go = Go::new(&tree::find_release(go.release())?)?.with_cache(scratch.path());
    let folder = kinds::folder();
    // A package of the standard library, because many of its dependencies contain assembly.
    let package = "bytes";
    let lines = |text: &str| -> BTreeSet<String> { text.lines().map(str::to_owned).collect() };
    let built = |who| Ok::<_, String>(lines(&go.run(who, &folder, "build", &["-v", package])?.stderr));
    let listed = |format: &str| {
        let listed = go.run(Assembler::Go, &folder, "list", &["-deps", "-f", format, package])?;
        Ok::<_, String>(lines(&String::from_utf8_lossy(&listed.stdout)))
    };
    let mut everything = listed("{{.ImportPath}}")?;
    everything.remove("unsafe");
    let mut assembly = listed("{{if .SFiles}}{{.ImportPath}}{{end}}")?;
    assembly.remove("");
    let expected = [
        (Assembler::Go, &everything),
        (Assembler::Rasm, &assembly),
        (Assembler::Rasm, &BTreeSet::new()),
        (Assembler::Go, &BTreeSet::new()),
    ];
    for (round, (who, expected)) in expected.into_iter().enumerate() {
        let built = built(who)?;
        if built != *expected {
            return Err(format!("build {}, by {}: {built:?} instead of {expected:?}", round + 1, who.name()));
        }
    }
    report.add("toolexec: packages built again for another assembler", assembly.len(), everything.len());
    Ok(())
}
