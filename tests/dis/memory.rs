//! Memory that does not grow with the file.
//!
//! In: archives with few and with many members that are the same, and Go programs of other sizes. Out: the peaks of `rasm dis`, which are
//! about the same.

use crate::support::report::Report;
use crate::support::run::{self, scratch};
use crate::support::runner::{Context, Failed, Trial};
use crate::support::tree;
use std::fs;
use std::path::Path;
use std::process::Command;

pub(crate) fn trials(context: &Context<'_>) -> Vec<Trial> {
    let report = context.report.clone();
    let mut trials = vec![Trial::test("memory/archive", move || archive(&report).map_err(Failed::from))];
    let report = context.report.clone();
    trials.push(match tree::find() {
        Ok(tree) => Trial::test("memory/programs", move || {
            let [small, large] = [tree.root.join("bin/gofmt"), tree.root.join("bin/go")];
            compare(&small, &large, ("programs", 4), &report).map_err(Failed::from)
        }),
        Err(missing) => Trial::skip("memory/programs", missing),
    });
    trials
}

/// Calls in a member: each has a relocation, which takes more memory than in the file.
const CALLS: usize = 10_000;

const FEW: usize = 2;
const MANY: usize = 60;

fn archive(report: &Report) -> Result<(), String> {
    let folder = scratch()?;
    let at = |name: &str| folder.path().join(name);
    let source = format!("TEXT \u{b7}f(SB), 4, $0\n{}\tRET\n", "\tCALL \u{b7}g(SB)\n".repeat(CALLS));
    fs::write(at("x.s"), source).map_err(|error| format!("x.s: {error}"))?;
    let mut assemble = Command::new(env!("CARGO_BIN_EXE_rasm"));
    assemble.current_dir(folder.path()).args(["x.s", "-o", "x.o"]);
    run::outcome(assemble)?.expect("rasm")?;
    for (name, count) in [("few.a", FEW), ("many.a", MANY)] {
        let mut ar = Command::new("ar");
        ar.current_dir(folder.path()).args(["rc", name]);
        for number in 0..count {
            let member = format!("x{number}.o");
            fs::copy(at("x.o"), at(&member)).map_err(|error| format!("{member}: {error}"))?;
            ar.arg(member);
        }
        run::outcome(ar)?.expect("ar")?;
    }
    compare(&at("few.a"), &at("many.a"), ("archives", 10), report)
}

/// The peak of a run in KiB.
fn peak(path: &Path) -> Result<u64, String> {
    const PROGRAM: &str = "import resource, subprocess, sys\n\
        subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, check=True)\n\
        print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)";
    let mut command = Command::new("python3");
    command.args(["-c", PROGRAM, env!("CARGO_BIN_EXE_rasm"), "dis"]).arg(path);
    let printed = run::outcome(command)?.expect("python3")?.stdout;
    let text = String::from_utf8_lossy(&printed);
    text.trim().parse().map_err(|error| format!("{text}: {error}"))
}

/// More of the file than one part in so many is not in memory at once.
fn compare(small: &Path, large: &Path, (what, part): (&str, u64), report: &Report) -> Result<(), String> {
    let size = |path: &Path| {
        fs::metadata(path).map(|metadata| metadata.len() >> 10).map_err(|error| error.to_string())
    };
    let (more_of_file, before, after) = (size(large)? - size(small)?, peak(small)?, peak(large)?);
    let more = after.saturating_sub(before);
    report.count(
        format!("disassembly: KiB of memory more for {more_of_file} KiB more of {what}"),
        more as usize,
    );
    if more_of_file < 10_000 || more * part > more_of_file {
        return Err(format!("{before} KiB, and {after} KiB for {more_of_file} KiB more"));
    }
    Ok(())
}
