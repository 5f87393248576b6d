//! Go assembly called from C: each `testdata/link/NAME.s` is assembled, linked with `NAME.c` and run.
//!
//! In: the two files; the text after `//=` in the C file is the expected output. Out: one test for each file and way to link:
//! position-independent or not, with the compiler's linker, lld and mold. A missing linker is a skip with a message, and a
//! failure with `RASM_ORACLE=require`.
//!
//! Also listings: those of `testdata/listing` whose program has a `.stderr` (the output of `go run`) are run with the small
//! runtime in `testdata/link/listing`; and each is linked on its own, with missing runtime functions left undefined.

use crate::support::directives;
use crate::support::program::run;
use crate::support::runner::{Context, Failed, Trial};
use crate::support::settings;
use crate::support::suite::{failure, skip};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The ways to link: a name, the program required in addition to the compiler, and flags for the compiler.
const WAYS: [(&str, Option<&str>, &[&str]); 4] = [
    ("pie", None, &["-pie", "-fPIE"]),
    ("no-pie", None, &["-no-pie", "-fno-pie"]),
    ("lld", Some("ld.lld"), &["-pie", "-fPIE", "-fuse-ld=lld"]),
    ("mold", Some("mold"), &["-pie", "-fPIE", "-fuse-ld=mold"]),
];

pub(crate) fn trials(_: &Context<'_>) -> Vec<Trial> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/link");
    collect(&folder).unwrap_or_else(|error| vec![failure("files", format!("{}: {error}", folder.display()))])
}

fn collect(folder: &Path) -> std::io::Result<Vec<Trial>> {
    let sources = assembly_files(folder)?;
    let listings = assembly_files(&folder.with_file_name("listing"))?;
    let mut trials = Vec::new();
    for (way, program, flags) in WAYS {
        let missing = program.filter(|program| Command::new(program).arg("--version").output().is_err());
        if let Some(program) = missing {
            trials.push(skip(way, &format!("{program} is not installed")));
            continue;
        }
        let linker: Vec<&str> = flags.iter().copied().filter(|flag| flag.starts_with("-fuse-ld")).collect();
        for listing in listings.iter().filter(|_| way != "pie") {
            let name = format!("listing/{}/{way}", stem(listing));
            let (listing, linker) = (listing.clone(), linker.clone());
            trials.push(Trial::test(name, move || check_listing(&listing, &linker).map_err(Failed::from)));
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

/// The files `*.s` of a folder, sorted.
fn assembly_files(folder: &Path) -> std::io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "s") {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

fn stem(path: &Path) -> String {
    path.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}

/// Links a listing on its own, and runs it if its output is known. Runtime types it refers to are missing, so both programs are
/// linked in the one way that allows undefined symbols.
fn check_listing(listing: &Path, linker: &[&str]) -> Result<(), String> {
    let scratch = tempfile::tempdir().map_err(|error| format!("temporary folder: {error}"))?;
    let (object, runtime) = (scratch.path().join("go.o"), scratch.path().join("runtime.o"));
    let program = scratch.path().join("program");
    run(Command::new(env!("CARGO_BIN_EXE_rasm")).arg(listing).arg("-o").arg(&object))?;
    let compiler = settings::value("CC").unwrap_or_else(|| "cc".into());
    let flags = [linker, &["-static", "-no-pie", "-fno-pie", "-Wl,--unresolved-symbols=ignore-all"]].concat();
    let alone = ["-nostdlib", "-Wl,-e,main.main"];
    run(Command::new(&compiler).args(&flags).args(alone).arg(&object).arg("-o").arg(&program))?;

    let source = stem(listing);
    let source = source.split('.').next().unwrap_or_default();
    let Ok(wanted) = fs::read(listing.with_file_name("go").join(format!("{source}.stderr"))) else {
        return Ok(());
    };
    let support = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/link/listing");
    run(Command::new(env!("CARGO_BIN_EXE_rasm")).arg(support.join("runtime.s")).arg("-o").arg(&runtime))?;
    run(Command::new(&compiler)
        .args(["-Wall", "-Werror"])
        .args(&flags)
        .arg(support.join("main.c"))
        .arg(&object)
        .arg(&runtime)
        .arg("-o")
        .arg(&program))?;
    let output =
        Command::new(&program).output().map_err(|error| format!("{}: {error}", program.display()))?;
    if output.status.success() && output.stderr == wanted {
        return Ok(());
    }
    Err(format!("{}, printed {:?}", output.status, String::from_utf8_lossy(&output.stderr)))
}

fn check(source: &Path, flags: &[&str]) -> Result<(), String> {
    let scratch = tempfile::tempdir().map_err(|error| format!("temporary folder: {error}"))?;
    let (object, program) = (scratch.path().join("go.o"), scratch.path().join("program"));
    let c = source.with_extension("c");
    let text = fs::read_to_string(&c).map_err(|error| format!("{}: {error}", c.display()))?;
    let wanted = directives::read(&text, &[])?.text();
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
