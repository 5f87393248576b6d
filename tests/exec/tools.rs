//! What gdb and perf know of code in memory.

use super::assemble;
use crate::support::program::run;
use crate::support::runner::{Failed, Trial};
use crate::support::suite::{missing, panicking};
use rasm::exec::Loader;
use std::process::Command;

/// Set in the process that gdb runs.
const UNDER_GDB: &str = "RASM_TEST_UNDER_GDB";

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

pub(super) fn trials() -> Vec<Trial> {
    let gdb = match missing("gdb") {
        Some(reason) => Trial::skip("tools/gdb", reason),
        None => Trial::test("tools/gdb", || gdb().map_err(Failed::from)),
    };
    let mut trials = vec![gdb, panicking("tools/perf", perf)];
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
