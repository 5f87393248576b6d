//! Programs with our own runtime: assembled, linked and run, step by step and with `rasm run`.
//!
//! In: `testdata/runtime`: listings of compiled Go with the output of the same program built by the go command; assembly with
//! its expected output after `//= `, its exit status after `//# status: ` and a C file to link with after `//# c: `; Go
//! programs, compiled afresh by every available release. Also `testdata/listing`. Out: one test for each; the names that the
//! runtime lacks; a session in gdb. A missing tool is a skip with a message, and a failure with `RASM_ORACLE=require`.
//! `BLESS=1` rewrites the kept listings and outputs.

use crate::support::directives::{self, Directives};
use crate::support::program::run;
use crate::support::releases::{self, Row};
use crate::support::report::Report;
use crate::support::run::clean;
use crate::support::runner::{Context, Failed, Trial};
use crate::support::settings;
use crate::support::suite::skip;
use crate::support::tree::{self, Tree};
use object::{Object, ObjectSymbol};
use rasm::source::MemoryLoader;
use rasm::stubs::{self, runtime, runtime::Convention};
use rasm::{Assembly, Input, Options, Release};
use std::collections::BTreeSet;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::Arc;

/// Releases besides the newest that compile the programs afresh.
const OLDER: [u8; 4] = [16, 19, 22, 27];

/// The releases whose listings are kept: one per calling convention.
const KEPT: [u8; 2] = [16, 27];

/// The programs of the articles that the runtime supports, and the additional release whose listings of them are kept.
const ARTICLES: [&str; 3] = ["closure_prints", "function_call", "memory_layout"];
const KEPT_OF_ARTICLES: u8 = 19;

/// Programs that call missing functions when compiled by Go 1.16: their deferred calls have arguments.
const NOT_WITH_1_16: [&str; 2] = ["defers", "panic_deferred"];

/// Names that a large program refers to and the runtime lacks, by listing.
const MISSING: [(&str, &[&str]); 5] = [
    // From a book: an excerpt of the program.
    ("closure.1.16", &["main.a.func1", "type.noalg.struct { F uintptr; main.i int }"]),
    ("control.1.19", &["runtime.assertE2I2", "runtime.fastrand"]),
    ("control.1.21", &["runtime.assertE2I2", "runtime.fastrand"]),
    (
        "control.1.24",
        &[
            "runtime.emptyInterfaceSwitchCache",
            "runtime.interfaceSwitch",
            "runtime.rand",
            "type:runtime.scase",
        ],
    ),
    ("control.1.27", &["runtime.emptyInterfaceSwitchCache", "runtime.interfaceSwitch", "runtime.rand"]),
];

/// Maps, channels, goroutines and recovery, which the program `control` uses in every release.
const CONTROL: [&str; 11] = [
    "runtime.chanrecv1",
    "runtime.chanrecv2",
    "runtime.closechan",
    "runtime.gorecover",
    "runtime.makechan",
    "runtime.mapaccess2_faststr",
    "runtime.mapassign_faststr",
    "runtime.mapdelete_faststr",
    "runtime.newproc",
    "runtime.selectgo",
    "runtime.strhash",
];

pub(crate) fn trials(context: &Context<'_>) -> Vec<Trial> {
    let report = &context.report;
    let mut trials = Vec::new();
    for listing in files("runtime", "s").into_iter().chain(files("listing", "s")) {
        let name = stem(&listing);
        let report = report.clone();
        if MISSING.iter().all(|(missing, _)| *missing != name) {
            let listing = listing.clone();
            trials.push(test(format!("run/{name}"), move || golden_by_command(&listing)));
        }
        trials.push(match MISSING.iter().find(|(missing, _)| *missing == name) {
            Some((_, names)) => test(format!("missing/{name}"), move || lacks(&listing, names)),
            None => test(format!("listing/{name}"), move || {
                let result = golden(&listing);
                report.add("runtime: listings print what Go prints", usize::from(result.is_ok()), 1);
                result
            }),
        });
    }
    trials.push(test("run/missing".into(), missing_by_command));
    trials.push(test("run/go-runtime".into(), go_runtime_by_command));
    trials.push(test("run/object".into(), object_by_command));
    trials.push(test("run/limit".into(), limit));
    trials.push(test("run/signal".into(), signal));
    for (name, text, said) in WITHOUT_MAIN {
        trials.push(test(format!("run/no-main-{name}"), move || no_main(text, said)));
    }
    for source in files("runtime/source", "s") {
        if read(&source).is_ok_and(|text| !directives::has(&text, "c")) {
            let source = source.clone();
            trials.push(test(format!("run/{}", stem(&source)), move || assembly_by_command(&source)));
        }
        trials.push(test(format!("source/{}", stem(&source)), move || assembly(&source)));
    }
    let compiling: BTreeSet<&str> = OLDER.map(releases::of).into_iter().chain([releases::NEWEST]).collect();
    for release in compiling {
        trials.extend(of_release(release, report));
    }
    for release in releases::all().iter().map(Row::minor) {
        let convention = Convention::of(release);
        trials.push(test(format!("complete/{release}"), move || complete(convention)));
        trials.push(test(format!("duff/{release}"), move || duff(convention)));
    }
    trials.push(test("limits".into(), limits));
    for (program, name, check) in
        [("llvm-dwarfdump", "verify", verify as fn() -> Result<(), String>), ("gdb", "session", session)]
    {
        trials.push(match Command::new(program).arg("--version").output() {
            Err(_) => skip(name, &format!("{program} is not installed")),
            Ok(_) => test(name.into(), check),
        });
    }
    trials
}

fn test(name: String, check: impl FnOnce() -> Result<(), String> + Send + 'static) -> Trial {
    Trial::test(name, move || check().map_err(Failed::from))
}

fn testdata(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata").join(name)
}

/// Files with that extension in a folder of testdata, sorted.
fn files(folder: &str, extension: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(testdata(folder)).expect("the tree has its folders");
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("a folder can be read").path()).collect();
    paths.retain(|path| path.extension().is_some_and(|found| found == extension));
    paths.sort();
    paths
}

fn stem(path: &Path) -> String {
    path.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}

fn read(path: &Path) -> Result<String, String> {
    let bytes = fs::read(path).map_err(|error| format!("{}: {error}", path.display()))?;
    // Some programs print invalid UTF-8.
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// The release at the end of a listing's name.
fn release_of(listing: &Path) -> Result<Release, String> {
    let name = stem(listing);
    let minor = name.rsplit_once("1.").and_then(|(_, minor)| minor.parse().ok());
    minor.map(Release::minor).ok_or(format!("{name} names no release"))
}

fn assembled(assembly: Assembly) -> Result<Assembly, String> {
    match assembly.diagnostics().first() {
        Some(found) => Err(format!("{}: {}", found.message, assembly.sources().text(found.span()))),
        None => Ok(assembly),
    }
}

fn object(assembly: &Assembly) -> Result<Vec<u8>, String> {
    assembly.elf().map_err(|error| error.to_string())
}

/// The runtime's object.
fn runtime_object(convention: Convention) -> Result<Vec<u8>, String> {
    object(&assembled(runtime::assemble(convention))?)
}

/// Assembles an assembly file or a listing.
fn program(path: &Path) -> Result<Assembly, String> {
    let contents = fs::read(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let input = Input::new(path.file_name().unwrap_or_default().to_string_lossy().into_owned(), contents);
    let assembly = assembled(rasm::assemble(vec![input], &Options::default(), &MemoryLoader::default()))?;
    // Comments declare parameters.
    Ok(stubs::describe::assembly(assembly, stubs::Declared::default()))
}

/// Links a program in a folder, with `more` objects, and returns its path.
fn link(
    folder: &Path,
    assembly: &Assembly,
    convention: Convention,
    more: &[PathBuf],
) -> Result<PathBuf, String> {
    let write = |name: &str, bytes: Vec<u8>| {
        fs::write(folder.join(name), bytes).map_err(|error| format!("{name}: {error}"))
    };
    write("main.o", object(assembly)?)?;
    write("runtime.o", runtime_object(convention)?)?;
    let mut ld = Command::new(env!("CARGO_BIN_EXE_rasm"));
    ld.current_dir(folder).args(["link", "-e", runtime::ENTRY, "main.o", "runtime.o"]);
    run(ld.args(more).args(["-o", "program"]))?;
    Ok(folder.join("program"))
}

/// The output up to Go's traceback, without addresses and limits, and the exit status.
fn comparable(output: &Output) -> String {
    let text = String::from_utf8_lossy(&output.stderr);
    let mut kept = String::new();
    for line in text.lines() {
        let line = line.split(" pc=").next().unwrap_or_default();
        if line.starts_with("goroutine 1 [") || line == "runtime stack:" {
            break;
        }
        if !line.starts_with("runtime: ") {
            kept += &format!("{line}\n");
        }
    }
    format!("{kept}status {}\n", output.status.code().unwrap_or(-1))
}

fn output(program: &Path) -> Result<Output, String> {
    Command::new(program).output().map_err(|error| format!("{}: {error}", program.display()))
}

fn same(found: &str, wanted: &str) -> Result<(), String> {
    if found == wanted { Ok(()) } else { Err(format!("printed:\n{found}wanted:\n{wanted}")) }
}

/// Runs a listing of that release, and returns its output.
fn run_listing(listing: &Path, release: Release) -> Result<String, String> {
    let scratch = tempfile::tempdir().map_err(|error| format!("temporary folder: {error}"))?;
    let assembly = runtime::annotate(program(listing)?);
    let program = link(scratch.path(), &assembly, Convention::of(release), &[])?;
    Ok(comparable(&output(&program)?))
}

/// `rasm run` does all of it, and recognizes the listing's release.
fn golden_by_command(listing: &Path) -> Result<(), String> {
    let wanted = read(&testdata("runtime").join(format!("{}.stderr", stem(listing))))?;
    let mut rasm = Command::new(env!("CARGO_BIN_EXE_rasm"));
    let output = rasm.arg("run").arg(listing).output().map_err(|error| error.to_string())?;
    same(&comparable(&output), &wanted)
}

/// Missing runtime functions give one error that names all of them.
fn missing_by_command() -> Result<(), String> {
    let mut rasm = Command::new(env!("CARGO_BIN_EXE_rasm"));
    let output = rasm.arg("run").arg(testdata("listing/control.1.27.s")).output();
    let output = output.map_err(|error| error.to_string())?;
    let said = String::from_utf8_lossy(&output.stderr);
    let named = ["`runtime.gorecover`", "`runtime.selectgo`", "gorecover(SB)"];
    let one = said.matches("error[").count() == 1 && said.contains("error[missing-runtime]");
    if output.status.code() == Some(1) && one && named.iter().all(|name| said.contains(name)) {
        return Ok(());
    }
    Err(said.into_owned())
}

/// Our runtime is not added to Go's own: one error explains why, and what to list instead.
fn go_runtime_by_command() -> Result<(), String> {
    let scratch = tempfile::tempdir().map_err(|error| format!("temporary folder: {error}"))?;
    let source = scratch.path().join("whole.s");
    // The relevant part of a listing of all packages.
    let text = "TEXT main·main(SB), 4, $0\n\tRET\nTEXT runtime·schedinit(SB), 4, $0\n\tRET\n\
                TEXT _rt0_amd64_linux(SB), 4, $0\n\tRET\n";
    fs::write(&source, text).map_err(|error| error.to_string())?;
    let mut rasm = Command::new(env!("CARGO_BIN_EXE_rasm"));
    let output = rasm.arg("run").arg(&source).output().map_err(|error| error.to_string())?;
    let said = String::from_utf8_lossy(&output.stderr);
    let one = said.matches("error[").count() == 1 && said.contains("error[go-runtime]");
    if output.status.code() == Some(1) && one && said.contains("`go build -gcflags=-S`") {
        return Ok(());
    }
    Err(said.into_owned())
}

/// An object is linked with the runtime that its program requires.
fn object_by_command() -> Result<(), String> {
    let scratch = tempfile::tempdir().map_err(|error| format!("temporary folder: {error}"))?;
    let rasm = || {
        let mut rasm = Command::new(env!("CARGO_BIN_EXE_rasm"));
        rasm.current_dir(scratch.path());
        rasm
    };
    run(rasm().arg(testdata("listing/closure.1.27.s")).args(["-o", "closure.o"]))?;
    run(rasm().args(["link", "--go", "1.27", "closure.o", "-o", "closure"]))?;
    let output = output(&scratch.path().join("closure"))?;
    same(&comparable(&output), &read(&testdata("runtime/closure.1.27.stderr"))?)
}

/// Programs without a main function, and the suggestions for them.
const WITHOUT_MAIN: [(&str, &str, &str); 5] = [
    ("other", "TEXT ·f(SB), 4, $0\n\tRET\n", "write `TEXT ·main(SB), 4, $0`"),
    ("bare", "TEXT main(SB), 4, $0\n\tRET\n", "`main` is defined: write `TEXT ·main(SB)`"),
    ("capital", "TEXT ·Main(SB), 4, $0\n\tRET\n", "`main.Main` is defined: write `TEXT ·main(SB)`"),
    ("local", "TEXT main<>(SB), 4, $0\n\tRET\n", "`main` is local to its file: write `TEXT ·main(SB)`"),
    (
        "static",
        "TEXT ·main<>(SB), 4, $0\n\tRET\n",
        "`main.main` is local to its file: write `TEXT ·main(SB)`",
    ),
];

fn no_main(text: &str, wanted: &str) -> Result<(), String> {
    let scratch = tempfile::tempdir().map_err(|error| format!("temporary folder: {error}"))?;
    let source = scratch.path().join("program.s");
    fs::write(&source, text).map_err(|error| error.to_string())?;
    let mut rasm = Command::new(env!("CARGO_BIN_EXE_rasm"));
    let output = rasm.arg("run").arg(&source).output().map_err(|error| error.to_string())?;
    let said = String::from_utf8_lossy(&output.stderr);
    let is_said =
        said.contains("error[no-entry]: the program has no function `main·main`") && said.contains(wanted);
    if output.status.code() == Some(1) && is_said { Ok(()) } else { Err(said.into()) }
}

/// A signal also ends the program, and no file is left behind.
fn signal() -> Result<(), String> {
    let scratch = tempfile::tempdir().map_err(|error| format!("temporary folder: {error}"))?;
    let failed = |error: std::io::Error| error.to_string();
    let (source, temporary) = (scratch.path().join("loop.s"), scratch.path().join("tmp"));
    // It writes a byte, to signal that it is running.
    let text = "DATA x<>+0(SB)/8, $10\nGLOBL x<>(SB), 8, $8\nTEXT main·main(SB), 4, $0\n\tMOVL $1, AX\n\tMOVL $1, DI\n\
        \tLEAQ x<>(SB), SI\n\tMOVL $1, DX\n\tSYSCALL\nagain:\n\tJMP again\n";
    fs::create_dir(&temporary).and_then(|()| fs::write(&source, text)).map_err(failed)?;
    for (signal, status) in [("TERM", 143), ("INT", 130), ("HUP", 129)] {
        let mut rasm = Command::new(env!("CARGO_BIN_EXE_rasm"));
        rasm.arg("run").arg(&source).env("TMPDIR", &temporary).stdout(Stdio::piped());
        let mut child = rasm.spawn().map_err(failed)?;
        let mut out = child.stdout.take().ok_or("no pipe")?;
        out.read_exact(&mut [0]).map_err(failed)?;
        Command::new("kill").args(["-s", signal, &child.id().to_string()]).status().map_err(failed)?;
        // The pipe closes when the program ends.
        out.read_to_end(&mut Vec::new()).map_err(failed)?;
        let ended = child.wait().map_err(failed)?;
        if ended.code() != Some(status) {
            return Err(format!("{signal}: {ended}"));
        }
    }
    let left = fs::read_dir(&temporary).map_err(failed)?.count();
    if left == 0 { Ok(()) } else { Err(format!("{left} files were left")) }
}

/// A program that does not end is stopped after the time limit.
fn limit() -> Result<(), String> {
    let scratch = tempfile::tempdir().map_err(|error| format!("temporary folder: {error}"))?;
    let source = scratch.path().join("loop.s");
    fs::write(&source, "TEXT main·main(SB), 4, $0\nagain:\n\tJMP again\n")
        .map_err(|error| error.to_string())?;
    let mut rasm = Command::new(env!("CARGO_BIN_EXE_rasm"));
    let output =
        rasm.args(["run", "--timeout", "1"]).arg(&source).output().map_err(|error| error.to_string())?;
    let said = String::from_utf8_lossy(&output.stderr);
    if output.status.code() == Some(124) && said.contains("stopped after 1 s") {
        Ok(())
    } else {
        Err(said.into())
    }
}

/// A listing prints the same as Go's program.
fn golden(listing: &Path) -> Result<(), String> {
    let wanted = read(&testdata("runtime").join(format!("{}.stderr", stem(listing))))?;
    same(&run_listing(listing, release_of(listing)?)?, &wanted)
}

/// The runtime lacks exactly these of the names that a listing refers to.
fn lacks(listing: &Path, wanted: &[&str]) -> Result<(), String> {
    let convention = Convention::of(release_of(listing)?);
    let there = runtime::names(&assembled(runtime::assemble(convention))?);
    let bytes = object(&program(listing)?)?;
    let file = object::File::parse(&*bytes).map_err(|error| error.to_string())?;
    let undefined = file.symbols().filter(ObjectSymbol::is_undefined).filter_map(|symbol| symbol.name().ok());
    let missing: BTreeSet<&str> = undefined
        .filter(|name| !name.is_empty() && there.binary_search_by(|known| (**known).cmp(name)).is_err())
        .collect();
    let control: &[&str] = if stem(listing).starts_with("control.") { &CONTROL } else { &[] };
    let wanted: BTreeSet<&str> = wanted.iter().chain(control).copied().collect();
    if missing == wanted { Ok(()) } else { Err(format!("missing: {missing:?}")) }
}

/// The directives of an assembly file: C files next to it, and the expected exit status.
const DIRECTIVES: [&str; 2] = ["c", "status"];

/// An assembly file behaves as its directives say.
fn assembly(source: &Path) -> Result<(), String> {
    let text = read(source)?;
    let said = directives::read(&text, &DIRECTIVES)?;
    let scratch = tempfile::tempdir().map_err(|error| format!("temporary folder: {error}"))?;
    let mut objects = Vec::new();
    for c in said.all("c") {
        let object = scratch.path().join(c).with_extension("o");
        let compiler = settings::value("CC").unwrap_or_else(|| "cc".into());
        let flags = ["-O1", "-ffreestanding", "-fno-pic", "-fno-stack-protector", "-c"];
        run(Command::new(compiler).args(flags).arg(source.with_file_name(c)).arg("-o").arg(&object))?;
        objects.push(object);
    }
    let program = link(scratch.path(), &program(source)?, Convention::Stack, &objects)?;
    // The stack has a fixed size here, so that the message about it is known.
    let limited = format!("ulimit -s 1024; exec {}", program.display());
    let output = Command::new("sh").args(["-c", &limited]).output().map_err(|error| error.to_string())?;
    comes(&said, &output)
}

/// `rasm run` gives the same result for a program in assembly alone.
fn assembly_by_command(source: &Path) -> Result<(), String> {
    let text = read(source)?;
    let said = directives::read(&text, &DIRECTIVES)?;
    let limited = format!("ulimit -s 1024; exec {} run {}", env!("CARGO_BIN_EXE_rasm"), source.display());
    let output = Command::new("sh").args(["-c", &limited]).output().map_err(|error| error.to_string())?;
    comes(&said, &output)
}

/// A program's output and status are those given in its source.
fn comes(said: &Directives<'_>, output: &Output) -> Result<(), String> {
    let printed = String::from_utf8_lossy(&output.stderr);
    let lines: Vec<&str> = printed.lines().take(said.expected.len()).collect();
    let status = said.number("status")?.unwrap_or(0);
    let same = lines == said.expected && output.status.code() == i32::try_from(status).ok();
    if same { Ok(()) } else { Err(format!("{}: {printed}", output.status)) }
}

/// The Go programs, compiled and run by that release.
fn of_release(release: &'static str, report: &Arc<Report>) -> Vec<Trial> {
    let tree = match tree::find_release(release) {
        Ok(tree) => Arc::new(tree),
        Err(missing) => return vec![skip(&format!("fresh/{release}"), &missing)],
    };
    let programs = files("runtime/go", "go");
    let wanted = programs
        .into_iter()
        .filter(|path| release != releases::of(16) || !NOT_WITH_1_16.contains(&&*stem(path)));
    let trial = |path: PathBuf| {
        let (tree, report) = (tree.clone(), report.clone());
        test(format!("fresh/{release}/{}", stem(&path)), move || {
            let result = fresh(&tree, &path);
            let line = format!("runtime: programs of Go {release} print what Go's print");
            report.add(line, usize::from(result.is_ok()), 1);
            result
        })
    };
    wanted.map(trial).collect()
}

fn fresh(tree: &Tree, source: &Path) -> Result<(), String> {
    let is_article = ARTICLES.contains(&&*stem(source));
    compiled(tree, source, &[], is_article)?;
    // As the articles compile them: without optimization and inlining.
    if is_article { compiled(tree, source, &["-N", "-l"], false) } else { Ok(()) }
}

/// Compiled with these flags, a program prints the same as Go's build. For some releases the listing is kept, for articles by
/// one more.
fn compiled(tree: &Tree, source: &Path, flags: &[&str], is_article: bool) -> Result<(), String> {
    let scratch = tempfile::tempdir().map_err(|error| format!("temporary folder: {error}"))?;
    let go = tree.root.join("bin/go");
    let folder = source.parent().unwrap_or(source);
    let file = source.file_name().unwrap_or_default();
    let listing = scratch.path().join(format!("{}.s", stem(source)));
    let mut compile = clean(&go, tree);
    compile
        .current_dir(folder)
        .args(["tool", "compile", "-p", "main", "-S"])
        .args(flags)
        .arg("-trimpath")
        .arg(concat!(env!("CARGO_MANIFEST_DIR"), "=>"))
        // Not a device, which the compiler would remove after an error.
        .arg("-o")
        .arg(scratch.path().join("object"))
        .arg(file);
    fs::write(&listing, run(&mut compile)?).map_err(|error| error.to_string())?;

    let built = scratch.path().join("built");
    let mut build = clean(&go, tree);
    build.current_dir(folder);
    run(build.args(["build", "-o"]).arg(&built).arg(file))?;
    let wanted = comparable(&output(&built)?);
    let release = Release::parse(tree.release).ok_or("a release that is not known")?;
    let is = |minor: &u8| release == Release::minor(*minor);
    let is_kept = KEPT.iter().any(is) || is_article && is(&KEPT_OF_ARTICLES);
    if settings::bless() && flags.is_empty() && is_kept {
        let kept =
            |extension: &str| testdata("runtime").join(format!("{}.{release}.{extension}", stem(source)));
        fs::copy(&listing, kept("s")).map_err(|error| error.to_string())?;
        fs::write(kept("stderr"), &wanted).map_err(|error| error.to_string())?;
    }
    same(&run_listing(&listing, release)?, &wanted)
}

/// The runtime's object refers to nothing but the program.
fn complete(convention: Convention) -> Result<(), String> {
    let bytes = runtime_object(convention)?;
    let file = object::File::parse(&*bytes).map_err(|error| error.to_string())?;
    let undefined = file.symbols().filter(ObjectSymbol::is_undefined).filter_map(|symbol| symbol.name().ok());
    let names: Vec<&str> = undefined.filter(|name| !name.is_empty()).collect();
    if names == ["main.main"] { Ok(()) } else { Err(format!("{names:?}")) }
}

/// The compiler jumps into these functions at computed offsets (cmd/compile/internal/amd64/ggen.go): blocks of 19 or 23 bytes,
/// or of 14 for copies, and the return.
fn duff(convention: Convention) -> Result<(), String> {
    let assembly = assembled(runtime::assemble(convention))?;
    let zero = if convention == Convention::Stack { 19 } else { 23 };
    for (name, wanted) in [("runtime.duffzero", 16 * zero + 1), ("runtime.duffcopy", 64 * 14 + 1)] {
        let found = assembly.unit().text.iter().find(|id| assembly.unit().name(**id) == name);
        let size = found.map(|id| assembly.unit().symbol(*id).size);
        if size != Some(wanted) {
            return Err(format!("{name} has {size:?} bytes, not {wanted}"));
        }
    }
    Ok(())
}

/// The kernel's stack limit is respected, whatever it is.
fn limits() -> Result<(), String> {
    let scratch = tempfile::tempdir().map_err(|error| format!("temporary folder: {error}"))?;
    let listing = testdata("runtime/overflow.1.27.s");
    let assembly = self::program(&listing)?;
    let program = link(scratch.path(), &assembly, Convention::of(release_of(&listing)?), &[])?;
    for (kilobytes, bytes) in [("64", "65536"), ("8192", "8388608"), ("100000", "102400000")] {
        let limited = format!("ulimit -s {kilobytes}; exec {}", program.display());
        let output = Command::new("sh").args(["-c", &limited]).output().map_err(|error| error.to_string())?;
        let printed = String::from_utf8_lossy(&output.stderr);
        let first = format!("runtime: goroutine stack exceeds {bytes}-byte limit\n");
        let fatal = printed.contains("\nfatal error: stack overflow\n");
        if !(printed.starts_with(&first) && fatal && output.status.code() == Some(2)) {
            return Err(format!("{kilobytes} KiB: {}: {printed}", output.status));
        }
    }
    // Without a limit, Go's own applies; programs that need little stack run as usual.
    let listing = testdata("runtime/function_call.1.27.s");
    let assembly = self::program(&listing)?;
    let program = link(scratch.path(), &assembly, Convention::of(release_of(&listing)?), &[])?;
    let unlimited = format!("ulimit -s unlimited; exec {}", program.display());
    let output = Command::new("sh").args(["-c", &unlimited]).output().map_err(|error| error.to_string())?;
    same(&comparable(&output), "5\nstatus 0\n")
}

/// The debug information contains no errors.
fn verify() -> Result<(), String> {
    let scratch = tempfile::tempdir().map_err(|error| format!("temporary folder: {error}"))?;
    for convention in [Convention::Stack, Convention::Registers(Release::NEWEST)] {
        let object = scratch.path().join("runtime.o");
        fs::write(&object, runtime_object(convention)?).map_err(|error| error.to_string())?;
        let said = run(Command::new("llvm-dwarfdump").arg("--verify").arg(&object))?;
        if !said.contains("No errors.") || said.contains("warning:") {
            return Err(said);
        }
    }
    Ok(())
}

/// The gdb session of a reader of an article about Go's assembly, with the runtime's sources next to the program.
fn session() -> Result<(), String> {
    let scratch = tempfile::tempdir().map_err(|error| format!("temporary folder: {error}"))?;
    let folder = scratch.path();
    fs::copy(testdata("runtime/source/swap.s"), folder.join("swap.s")).map_err(|error| error.to_string())?;
    let mut rasm = Command::new(env!("CARGO_BIN_EXE_rasm"));
    let flags = ["link", "--runtime-sources", ".", "swap.s", "-o", "program"];
    run(rasm.current_dir(folder).args(flags))?;
    let mut gdb = Command::new("gdb");
    gdb.current_dir(folder).args(["-nx", "-batch", "-x"]).arg(testdata("runtime/session.gdb"));
    let said = run(gdb.arg("program"))?;
    let mut rest = said.as_str();
    for wanted in SESSION {
        let at = rest.find(wanted).ok_or(format!("`{wanted}` is not there, or not in its place:\n{said}"))?;
        rest = &rest[at + wanted.len()..];
    }
    Ok(())
}

/// The expected output of gdb, in order.
const SESSION: [&str; 22] = [
    "Entry point: 0x",
    " is .rodata",
    " is .text",
    " is .noptrbss",
    "_rt0_amd64_linux in section .text",
    " is in _rt0_amd64_linux (runtime/rt0_linux_amd64.s:",
    "TEXT _rt0_amd64_linux(SB), NOSPLIT, $-8",
    "JMP _rt0_amd64(SB)",
    "main.swap (a=10, b=20, ",
    "$1 = 10",
    "$2 = 20",
    "$3 = 1",
    "$4 = 8",
    "$5 = 16",
    "#0  main.swap (a=10, b=20, ",
    "#1  0x",
    " in main.main () at ",
    "#2  0x",
    " in runtime.rt0_go () at runtime/asm_amd64.s:",
    "in section .noptrbss of",
    "main.main () at ",
    "$7 = 0",
];
