//! Go assembly called from C: each `testdata/link/NAME.s` is assembled, linked with `NAME.c` and run.
//!
//! In: the two files; the lines after `//=` in the C file are what the program prints. Out: a test for each
//! file and way to link: position-independent or not, with the compiler's linker, lld and mold. A linker
//! that is missing is a skip that says so, and a failure with `RASM_ORACLE=require`.

mod support;

use libtest_mimic::{Arguments, Failed, Trial};
use std::fs;
use std::path::Path;
use std::process::{Command, ExitCode};
use support::settings;
use support::suite::skip;

/// How to link: a name, the program that must be there beside the compiler, flags for the compiler.
const WAYS: [(&str, Option<&str>, &[&str]); 4] = [
    ("pie", None, &["-pie", "-fPIE"]),
    ("no-pie", None, &["-no-pie", "-fno-pie"]),
    ("lld", Some("ld.lld"), &["-pie", "-fPIE", "-fuse-ld=lld"]),
    ("mold", Some("mold"), &["-pie", "-fPIE", "-fuse-ld=mold"]),
];

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/link");
    let trials = trials(&folder).unwrap_or_else(|error| {
        vec![Trial::test("files", move || Err(format!("{}: {error}", folder.display()).into()))]
    });
    libtest_mimic::run(&arguments, trials).exit_code()
}

fn trials(folder: &Path) -> std::io::Result<Vec<Trial>> {
    let mut sources = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "s") {
            sources.push(path);
        }
    }
    sources.sort();
    let mut trials = Vec::new();
    for (way, program, flags) in WAYS {
        let missing = program.filter(|program| Command::new(program).arg("--version").output().is_err());
        if let Some(program) = missing {
            trials.push(skip("link", way, &format!("{program} is not installed")));
            continue;
        }
        for source in &sources {
            let name = source.file_stem().unwrap_or_default().to_string_lossy();
            let source = source.clone();
            let trial =
                Trial::test(format!("{name}/{way}"), move || check(&source, flags).map_err(Failed::from));
            trials.push(trial);
        }
    }
    Ok(trials)
}

fn check(source: &Path, flags: &[&str]) -> Result<(), String> {
    let scratch = tempfile::tempdir().map_err(|error| format!("temporary folder: {error}"))?;
    let (object, program) = (scratch.path().join("go.o"), scratch.path().join("program"));
    let c = source.with_extension("c");
    let text = fs::read_to_string(&c).map_err(|error| format!("{}: {error}", c.display()))?;
    let wanted: String =
        text.lines().filter_map(|line| line.strip_prefix("//= ")).map(|line| format!("{line}\n")).collect();
    if wanted.is_empty() {
        return Err(format!("{}: says nowhere what it prints", c.display()));
    }
    run(Command::new(env!("CARGO_BIN_EXE_rasm")).arg(source).arg("-o").arg(&object))?;
    let compiler = settings::value("CC").unwrap_or_else(|| "cc".into());
    let warnings = ["-Wall", "-Werror", "-Wl,--fatal-warnings"];
    run(Command::new(compiler)
        .args(warnings)
        .args(flags)
        .arg("-O1")
        .arg(&c)
        .arg(&object)
        .arg("-o")
        .arg(&program))?;
    let printed = run(&mut Command::new(&program))?;
    if printed == wanted {
        return Ok(());
    }
    Err(format!("printed:\n{printed}wanted:\n{wanted}"))
}

/// Standard output, if all went well.
fn run(command: &mut Command) -> Result<String, String> {
    let name = command.get_program().display().to_string();
    let output = command.output().map_err(|error| format!("{name}: {error}"))?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    Err(format!("{name}: {}\n{}", output.status, String::from_utf8_lossy(&output.stderr)))
}
