//! Frames against gdb's view of a running program.
//!
//! In: listings of Go programs, linked with the small runtime. Out: in every function that the program reaches, once SP has gone
//! down by the frame's size, the return address, the caller's BP and gdb's own idea of the caller's frame are where the frame
//! has them, and arguments that gdb knows by name are at their offsets.

use super::golden::frames;
use crate::support::report::Report;
use crate::support::run;
use crate::support::runner::{Context, Failed, Trial};
use crate::support::settings::full;
use crate::support::suite::missing;
use rasm::dis;
use rasm::frame::{Binary, Frame, Kind, Slot};
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Names of the listings in a run for each change: one of each way to set up frames.
const SAMPLE: [&str; 3] = ["function_call.1.16", "function_call.1.19", "function_call.1.27"];

pub(super) fn trials(context: &Context<'_>) -> Vec<Trial> {
    let absent = missing("gdb");
    let trial = |path: PathBuf| {
        let name = format!("gdb/{}", path.file_stem().unwrap_or_default().to_string_lossy());
        let report = context.report.clone();
        match &absent {
            Some(reason) => Trial::skip(name, reason),
            None => Trial::test(name, move || compare(&path, &report).map_err(Failed::from)),
        }
    };
    let mut trials: Vec<Trial> = listings().into_iter().map(trial).collect();
    for level in ["-O0", "-O1", "-O2"] {
        let report = context.report.clone();
        trials.push(match &absent {
            Some(reason) => Trial::skip(format!("gdb/c{level}"), reason),
            None => {
                Trial::test(format!("gdb/c{level}"), move || c_program(level, &report).map_err(Failed::from))
            }
        });
    }
    trials
}

/// Variables in memory of all kinds.
const C: &str = "struct point { int x, y; };
int use(int *p, struct point *q, long *r) { return *p + q->x + (int)*r; }
int fill(int a, long b, struct point p) {
    int list[4] = {1, 2, 3, 4};
    long total = b;
    struct point *other = &p;
    total += use(&a, other, &total);
    return use(list, &p, &total) + (int)total;
}
int declares(int a) { extern int later(int *); int list[4] = {a}; return later(list); }
int later(int *p) { return *p; }
int leaf(int a) { volatile int list[4] = {a}; return list[a & 3]; }
int main(void) { struct point p = {1, 2}; volatile int one = 1; return fill(one, 2, p) + declares(one) + leaf(one); }
";

/// The frames of a C program by its code and debug information.
fn c_program(level: &str, report: &Report) -> Result<(), String> {
    let folder = run::scratch()?;
    fs::write(folder.path().join("x.c"), C).map_err(|error| format!("x.c: {error}"))?;
    let mut compile = Command::new("cc");
    compile.current_dir(folder.path()).args([level, "-g", "-fno-inline", "-no-pie", "x.c", "-o", "program"]);
    run::outcome(compile)?.expect("cc")?;
    let bytes = fs::read(folder.path().join("program")).map_err(|error| format!("program: {error}"))?;
    let file = dis::read(&bytes).map_err(|refusal| refusal.to_string())?;
    let mut binary = Binary::new(&file);
    let functions = ["use", "fill", "declares", "leaf", "main"].into_iter().flat_map(|name| file.named(name));
    let frames: Vec<Frame> = functions.map(|function| binary.frame(function)).collect();
    // What follows a declaration within a function is the function's.
    let has_list = |frame: &Frame| frame.slots.iter().any(|slot| slot.name == "list");
    // What is below SP is the function's, too.
    for name in ["declares", "leaf"].into_iter().filter(|_| level == "-O0") {
        if !frames.iter().any(|frame| frame.name == name && has_list(frame)) {
            return Err(format!("`{name}` has no `list`"));
        }
    }
    session(folder.path(), &wanted(&frames, |slot| !slot.name.is_empty() && slot.kind == Kind::Local), report)
}

/// The frames for the script, with the slots that gdb knows by name.
fn wanted(frames: &[Frame], is_known: impl Fn(&Slot) -> bool) -> String {
    let mut wanted = String::new();
    for frame in frames {
        _ = write!(wanted, "{}\t{}\t{}", frame.name, frame.size, frame.saves_bp);
        for slot in frame.slots.iter().filter(|slot| is_known(slot) && !slot.name.contains(", ")) {
            _ = write!(wanted, "\t{}={}", slot.name, slot.fp);
        }
        wanted.push('\n');
    }
    wanted
}

/// The listings that run: large programs call functions that the runtime lacks.
fn listings() -> Vec<PathBuf> {
    let mut paths = Vec::new();
    for folder in ["runtime", "listing"] {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata").join(folder);
        let entries = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
        paths.extend(entries.filter_map(|entry| Some(entry.ok()?.path())));
    }
    paths.retain(|path| {
        let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let is_listing = path.extension().is_some_and(|extension| extension == "s");
        let runs = !stem.starts_with("control") && stem != "closure.1.16";
        is_listing && runs && (full() || SAMPLE.contains(&&*stem))
    });
    paths.sort();
    paths
}

/// For each line of `FRAMES`: a function, the size of its frame, whether BP is saved, and names of arguments with their offsets
/// from FP.
const SCRIPT: &str = r#"
import os
gdb.execute("set pagination off")
gdb.execute("set confirm off")
# Go's main is called by the runtime.
gdb.execute("set backtrace past-main on")
wanted = {}
for line in os.environ["FRAMES"].splitlines():
    name, size, bp, *arguments = line.split("\t")
    wanted[name] = (int(size), bp == "true", arguments)
points = {}
for name in wanted:
    points[name] = gdb.Breakpoint("*'%s'" % name)
def value(text):
    return int(gdb.parse_and_eval(text)) & (2**64 - 1)
def word(address):
    return int.from_bytes(gdb.selected_inferior().read_memory(address, 8), "little")
seen, wrong, places = 0, 0, 0
gdb.execute("run > /dev/null 2>&1", to_string=True)
while gdb.selected_inferior().pid:
    name = next((name for name, point in points.items() if point.enabled and point.hit_count), None)
    if name is None:
        gdb.execute("continue", to_string=True)
        continue
    points[name].enabled = False
    size, bp, arguments = wanted[name]
    sp, base = value("$sp"), value("$rbp")
    back = word(sp)
    steps = 0
    while value("$sp") != sp - size and steps < 40:
        gdb.execute("stepi", to_string=True)
        steps += 1
    # Where BP is moved by an instruction of its own, two more belong to the prologue.
    while bp and steps < 40 and word(sp - 8) != base:
        gdb.execute("stepi", to_string=True)
        steps += 1
    now = value("$sp")
    older = gdb.selected_frame().older()
    cfa = int(older.read_register("sp")) & (2**64 - 1)
    right = now == sp - size and word(now + size) == back and cfa == now + size + 8
    if bp:
        right = right and word(now + size - 8) == base
        right = right and int(older.read_register("rbp")) & (2**64 - 1) == base
    for argument in arguments:
        variable, offset = argument.split("=")
        try:
            address = gdb.selected_frame().read_var(variable).address
        except ValueError:
            continue
        if address is not None:
            places += 1
            right = right and int(address) == cfa + int(offset)
    seen += 1
    if not right:
        wrong += 1
        print("wrong:", name, size, bp, hex(sp), hex(now), hex(cfa), arguments)
    gdb.execute("continue", to_string=True)
print("gdb: %d functions, %d arguments, %d wrong" % (seen, places, wrong))
"#;

/// The Go file of a listing `NAME.1.N.s`.
fn go_file(listing: &Path) -> PathBuf {
    let stem = listing.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let name = stem.split('.').next().unwrap_or_default();
    listing.with_file_name("go").join(name).with_extension("go")
}

fn link(input: &Path, program: &Path) -> Result<run::Outcome, String> {
    let mut link = Command::new(env!("CARGO_BIN_EXE_rasm"));
    link.arg("link").arg(input).arg("-o").arg(program);
    run::outcome(link)
}

fn compare(listing: &Path, report: &Report) -> Result<(), String> {
    let folder = run::scratch()?;
    let program = folder.path().join("program");
    // With the Go file gdb knows the arguments, which are on the stack in Go 1.16.
    let object = folder.path().join("x.o");
    let mut assemble = Command::new(env!("CARGO_BIN_EXE_rasm"));
    assemble.arg(listing).arg("--go-files").arg(go_file(listing)).arg("-o").arg(&object);
    let is_old = listing.file_stem().is_some_and(|stem| stem.to_string_lossy().ends_with(".1.16"));
    let has_arguments =
        is_old && run::outcome(assemble)?.code == Some(0) && link(&object, &program)?.code == Some(0);
    if !has_arguments {
        link(listing, &program)?.expect("rasm link")?;
    }
    let frames = frames(listing, Some(&*go_file(listing)).filter(|_| has_arguments));
    let is_argument = |slot: &Slot| has_arguments && matches!(slot.kind, Kind::Argument | Kind::Result);
    session(folder.path(), &wanted(&frames, is_argument), report)
}

/// Runs `program` in gdb.
fn session(folder: &Path, wanted: &str, report: &Report) -> Result<(), String> {
    let script = folder.join("frames.py");
    fs::write(&script, SCRIPT).map_err(|error| format!("frames.py: {error}"))?;
    let mut gdb = Command::new("gdb");
    gdb.current_dir(folder).env("FRAMES", wanted).args(["-nx", "-batch", "-x"]).arg(&script).arg("program");
    let said = run::outcome(gdb)?;
    let text = String::from_utf8_lossy(&said.stdout).into_owned();
    let last = text.lines().last().unwrap_or_default().to_owned();
    let numbers: Vec<usize> = last
        .split(|letter: char| !letter.is_ascii_digit())
        .filter_map(|number| number.parse().ok())
        .collect();
    match (last.starts_with("gdb: "), &numbers[..]) {
        (true, [seen, places, 0]) if *seen > 0 => {
            report.count("frames: functions whose frame is what gdb finds at run time", *seen);
            report.count("frames: arguments where gdb finds them", *places);
            Ok(())
        }
        _ => Err(format!("{text}\n{}\n{wanted}", said.stderr)),
    }
}
