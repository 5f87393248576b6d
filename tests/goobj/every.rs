//! Every archive of a release's standard library and commands is read to its end. Only in full runs: it builds all of them.

use crate::support::report::Report;
use crate::support::run;
use crate::support::tree::Tree;
use std::fmt;
use std::fs;

/// Text that is only made.
struct Nowhere;

impl fmt::Write for Nowhere {
    fn write_str(&mut self, _: &str) -> fmt::Result {
        Ok(())
    }
}

/// The fewest archives that a release has.
const FEWEST: usize = 500;

pub(crate) fn check(tree: &Tree, report: &Report) -> Result<(), String> {
    let mut command = run::clean(&tree.root.join("bin/go"), tree);
    command.current_dir(tree.root.join("src")).env("GOPROXY", "off").env("CGO_ENABLED", "0");
    command.args(["list", "-export", "-f", "{{.Export}}", "std", "cmd"]);
    let list = run::outcome(command)?.expect("go list")?.stdout;
    let list = String::from_utf8_lossy(&list).into_owned();
    let paths: Vec<&str> = list.lines().filter(|path| !path.is_empty()).collect();
    for path in &paths {
        let contents = fs::read(path).map_err(|error| format!("{path}: {error}"))?;
        rasm::goobj::dump::file(&contents, &mut Nowhere).map_err(|refusal| format!("{path}: {refusal}"))?;
    }
    if paths.len() < FEWEST {
        return Err(format!("{} archives", paths.len()));
    }
    report.add("objects: archives of std and cmd read", paths.len(), paths.len());
    Ok(())
}
