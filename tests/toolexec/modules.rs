//! Check `modules`: public modules with assembly, as a Go user gets them, by rasm's assembler.
//!
//! In: testdata/toolexec/modules.txt, and what `.ci/fetch-modules.py` has made of it in the cache folder. Out: a test a line:
//! packages with assembly are the same archives by both assemblers, and the module's own tests pass.

use crate::archives;
use crate::go::{self, Assembler, Go};
use crate::support::report::Report;
use crate::support::suite::{failure, skip};
use crate::support::tree;
use crate::{all, trial};
use libtest_mimic::Trial;
use std::fs;
use std::path::Path;
use std::sync::Arc;

/// A line of the list.
#[derive(Debug)]
struct Line {
    module: String,
    version: String,
    /// Whether it is for every change.
    always: bool,
    /// Import paths that are tested.
    packages: Vec<String>,
}

pub(crate) fn trials(report: &Arc<Report>) -> Vec<Trial> {
    let list = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/toolexec/modules.txt");
    let lines =
        match fs::read_to_string(&list).map_err(|error| error.to_string()).and_then(|text| read(&text)) {
            Ok(lines) => lines,
            Err(error) => return vec![failure("modules/list", error)],
        };
    lines.into_iter().filter(|line| line.always || all()).map(|line| trial_of(line, report)).collect()
}

fn read(text: &str) -> Result<Vec<Line>, String> {
    let lines = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines
        .map(|line| {
            let [module, version, when, packages @ ..] = &*line.split(' ').collect::<Vec<_>>() else {
                return Err(format!("no module, version and time: {line}"));
            };
            let always = match *when {
                "ci" => true,
                "all" => false,
                _ => return Err(format!("neither ci nor all: {line}")),
            };
            let packages = packages.iter().map(|package| {
                package
                    .strip_prefix('.')
                    .map(|rest| format!("{module}{rest}"))
                    .ok_or(format!("no folder: {line}"))
            });
            let packages = packages.collect::<Result<Vec<_>, _>>()?;
            Ok(Line { module: module.to_string(), version: version.to_string(), always, packages })
        })
        .collect()
}

fn trial_of(line: Line, report: &Arc<Report>) -> Trial {
    let name = format!("modules/{}{}", line.module, if line.always { "" } else { " (all)" });
    let Ok(tree) = tree::find() else {
        // The tree is missing, and says so.
        return trial(name, tree::RELEASE, report, |_, _| Ok(()));
    };
    let program = go::modules(&tree).join(format!("{}@{}", line.module.replace('/', "_"), line.version));
    if !program.join("go.mod").is_file() {
        let reason = format!(
            "no {} {} in {} (.ci/fetch-modules.py fetches it)",
            line.module,
            line.version,
            program.display()
        );
        return skip("toolexec", &name, &reason);
    }
    trial(name, tree::RELEASE, report, move |go, report| check(go, &line, &program, report))
}

fn check(go: &Go, line: &Line, program: &Path, report: &Report) -> Result<(), String> {
    let archives = archives::compare(go, program, &line.packages, false)?;
    report.add(
        "toolexec: archives of public modules equal but for the build id",
        archives.same,
        archives.all,
    );
    report.count("toolexec: assembly files of public modules", archives.files);
    let tested = test(go, line, program);
    report.add("toolexec: public modules that pass their tests", usize::from(tested.is_ok()), 1);
    if !archives.wrong.is_empty() {
        return Err(archives.wrong);
    }
    tested
}

fn test(go: &Go, line: &Line, program: &Path) -> Result<(), String> {
    let mut arguments = vec!["-count=1", "-vet=off", "-short"];
    arguments.extend(line.packages.iter().map(String::as_str));
    let outcome = go.run(Assembler::Rasm, program, "test", &arguments)?;
    let text = String::from_utf8_lossy(&outcome.stdout);
    if text.lines().any(|line| line.starts_with("ok ")) {
        return Ok(());
    }
    Err(format!("no test ran:\n{text}"))
}
