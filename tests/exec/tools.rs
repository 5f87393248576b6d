//! What gdb and perf know of code in memory.

use super::assemble;
use crate::debug::cannot_record;
use crate::support::program::run;
use crate::support::run::scratch;
use crate::support::runner::{Failed, Trial};
use crate::support::suite::{missing, panicking, skip};
use rasm::exec::Loader;
use std::path::PathBuf;
use std::process::Command;

/// Set in the process that gdb runs.
const UNDER_GDB: &str = "RASM_TEST_UNDER_GDB";

/// The folder for what perf reads, in the process that it records.
const UNDER_PERF: &str = "RASM_TEST_UNDER_PERF";

const SOURCE: &str = "
// func outer(x int64) int64
TEXT ·outer(SB), 4, $16-16
	MOVQ x+0(FP), AX
	MOVQ AX, 0(SP)
	CALL ·inner(SB)
	MOVQ 8(SP), AX
	MOVQ AX, ret+8(FP)
	RET

// func inner(x int64) int64
TEXT ·inner(SB), 4, $0-16
	MOVQ x+0(FP), AX
	INCQ AX
	MOVQ AX, ret+8(FP)
	RET
";

/// Runs for as long as it is told, in its fifth line.
const SPIN: &str = "// func spin(n int64)
TEXT ·spin(SB), 4, $0-8
	MOVQ n+0(FP), CX
again:
	DECQ CX; JNE again
	RET
";

pub(super) fn trials() -> Vec<Trial> {
    let gdb = match missing("gdb") {
        Some(reason) => Trial::skip("tools/gdb", reason),
        None => Trial::test("tools/gdb", || gdb().map_err(Failed::from)),
    };
    let mut trials = vec![gdb, panicking("tools/perf", perf)];
    trials.push(match (missing("perf"), cannot_record()) {
        (Some(reason), _) => skip("tools/perf_lines", &reason),
        // Many kernels forbid recording, which no installation can change.
        (None, Some(reason)) => Trial::unable("tools/perf_lines", reason),
        (None, None) => Trial::test("tools/perf_lines", || perf_lines().map_err(Failed::from)),
    });
    if std::env::var_os(UNDER_PERF).is_some() {
        trials.push(panicking("tools/spun", spun));
    }
    if std::env::var_os(UNDER_GDB).is_some() {
        trials.push(panicking("tools/called", called));
    }
    trials
}

/// Calls the code that gdb stops in, in a process of its own.
fn called() {
    let code = Loader::new().assembly(assemble(SOURCE)).gdb(true).load().unwrap();
    let outer = code.function::<unsafe extern "sysv64" fn(i64) -> i64>("outer").unwrap();
    // SAFETY: the function uses its argument only.
    assert_eq!(unsafe { outer(41) }, 42);
    drop(code);
}

fn gdb() -> Result<(), String> {
    let this = std::env::current_exe().map_err(|error| error.to_string())?;
    let commands = [
        "set breakpoint pending on",
        "break main.inner",
        "run",
        "bt 4",
        "info line",
        "info symbol $pc",
        "continue",
    ];
    let mut gdb = Command::new("gdb");
    gdb.args(["-batch", "-nx", "-q"]).env(UNDER_GDB, "1").env_remove("RASM_FULL");
    for command in commands {
        gdb.args(["-ex", command]);
    }
    let said = run(gdb.arg("--args").arg(this).args(["exec/tools/called", "--exact"]))?;
    let shown = ["main.inner", "x.s:13", "main.outer", "x.s:6", "main_outer", "exited normally"];
    let missing: Vec<&str> = shown.into_iter().filter(|part| !said.contains(part)).collect();
    if missing.is_empty() { Ok(()) } else { Err(format!("gdb does not say {missing:?}:\n{said}")) }
}

fn perf() {
    let code = Loader::new().assembly(assemble(SOURCE)).perf(true).load().unwrap();
    let map = std::fs::read_to_string(format!("/tmp/perf-{}.map", std::process::id())).unwrap();
    for name in ["main.outer", "main.inner", "main_outer", "main_inner"] {
        let (_, address, size) = code.symbols().find(|(known, ..)| *known == name).unwrap();
        let line = format!("{:x} {size:x} {name}", address as u64);
        assert!(map.lines().any(|known| known == line), "{line} is missing in\n{map}");
    }
    let _ = std::fs::remove_file(format!("/tmp/perf-{}.map", std::process::id()));
}

/// Calls the code that perf records, in a process of its own.
fn spun() {
    let folder = PathBuf::from(std::env::var_os(UNDER_PERF).expect("perf runs this"));
    let folder = folder.as_path();
    let code = Loader::new().assembly(assemble(SPIN)).perf_dump(folder).load().unwrap();
    // A second image goes to the same file.
    let _other = Loader::new().assembly(assemble(SOURCE)).perf_dump(folder).load().unwrap();
    let spin = code.function::<unsafe extern "sysv64" fn(i64)>("spin").unwrap();
    // SAFETY: the function uses its argument only.
    unsafe { spin(1 << 29) };
}

/// perf shows the line where nearly all of the time goes.
fn perf_lines() -> Result<(), String> {
    let this = std::env::current_exe().map_err(|error| error.to_string())?;
    let scratch = scratch()?;
    let folder = scratch.path();
    let perf = |words: &[&str]| {
        let mut perf = Command::new("perf");
        perf.current_dir(folder).args(words).env(UNDER_PERF, folder).env("HOME", folder);
        perf
    };
    let mut record = perf(&["record", "-q", "-k", "mono", "-e", "cpu-clock", "-F", "499", "-o", "samples"]);
    run(record.arg(this).args(["exec/tools/spun", "--exact"]))?;
    run(&mut perf(&["inject", "--jit", "-i", "samples", "-o", "injected"]))?;
    let said = run(&mut perf(&["script", "-i", "injected", "-F", "ip,sym,srcline"]))?;
    let samples = said.lines().filter(|line| line.ends_with(" main.spin")).count();
    let lines = said.lines().filter(|line| line.trim().starts_with("x.s:")).collect::<Vec<_>>();
    if samples > 20 && lines.len() >= samples && lines.iter().all(|line| line.trim() == "x.s:5") {
        return Ok(());
    }
    Err(format!("perf shows {samples} samples, {} lines:\n{}", lines.len(), &said[..said.len().min(2000)]))
}
