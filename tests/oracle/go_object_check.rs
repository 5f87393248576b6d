//! Check `go_object`: Go objects compared byte for byte, and the ABIs of symbols.
//!
//! In: the assembler calls of the standard library, and of a few packages (all in a full run) of each other release with a
//! known object format, with the flags passed by the go command. Out, one test per file: rasm's object and ABI list equal those
//! of the release's own assembler.

use crate::oracle::capture::{self, Packages};
use crate::support::difference;
use crate::support::releases::{self, Row};
use crate::support::report::Report;
use crate::support::run::{self, Call};
use crate::support::runner::{Context, Failed, Trial};
use crate::support::suite::{failure, skip};
use crate::support::tree::{self, Tree};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Flags in addition to those of the call. `-S` sorts relocations before names are collected.
const FLAGS: [&[&str]; 5] = [&[], &["-shared"], &["-dynlink"], &["-linkshared", "-dynlink"], &["-S"]];

/// One test per release, file and set of flags, and one per release that checks that no file is missing.
pub(crate) fn trials(context: &Context<'_>) -> Vec<Trial> {
    let is_wanted = |row: &&Row| context.wants(&format!("oracle/go_object/{}/", row.release));
    let wanted = releases::compared().filter(|row| row.has_objects()).filter(is_wanted);
    wanted.flat_map(|row| of(*row, &context.report)).collect()
}

fn of(row: Row, report: &Arc<Report>) -> Vec<Trial> {
    let Row { release, files: [few, all], .. } = row;
    let tree = match tree::find_release(release) {
        Ok(tree) => Arc::new(tree),
        Err(missing) => return vec![skip(&format!("go_object/{release}"), &missing)],
    };
    let packages = if release == tree::RELEASE { Packages::Std } else { Packages::of_other_releases() };
    let files = if packages == Packages::Std { all } else { few };
    let calls = match capture::load(&tree, packages) {
        Ok(calls) => calls,
        Err(reason) => return vec![failure(&format!("go_object/{release}/capture"), reason)],
    };
    let found = calls.len();
    let mut trials = vec![Trial::test(format!("go_object/{release}/count"), move || {
        if found == files { Ok(()) } else { Err(format!("{found} calls recorded, not {files}").into()) }
    })];
    for source in own_sources() {
        let name = source.strip_prefix(env!("CARGO_MANIFEST_DIR")).unwrap_or(&source).display().to_string();
        let (tree, report) = (tree.clone(), report.clone());
        trials.push(Trial::test(format!("go_object/{release}/{name}"), move || {
            let result = own(&tree, &source);
            report.add(line(&tree, "files of ours treated alike"), usize::from(result.is_ok()), 1);
            result.map_err(Failed::from)
        }));
    }
    let line_tree = tree.clone();
    trials.push(Trial::test(format!("go_object/{release}/lines"), move || {
        lines(&line_tree).map_err(Failed::from)
    }));
    for call in calls {
        for more in FLAGS {
            let (tree, report, call) = (tree.clone(), report.clone(), call.clone());
            let name = [&[call.name.as_str()], more].concat().join(" ");
            trials.push(Trial::test(format!("go_object/{release}/{name}"), move || {
                object(&tree, &call, more, &report).map_err(Failed::from)
            }));
        }
        let (tree, report) = (tree.clone(), report.clone());
        trials.push(Trial::test(format!("go_object/{release}/{} symabis", call.name), move || {
            let result = symbol_abis(&tree, &call);
            report.add(line(&tree, "ABIs of symbols equal"), usize::from(result.is_ok()), 1);
            result.map_err(Failed::from)
        }));
    }
    trials
}

/// Our own sources, shared with other tests.
fn own_sources() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata");
    let mut sources = Vec::new();
    for name in OWN {
        let entries = std::fs::read_dir(folder.join(name)).into_iter().flatten().flatten();
        let paths = entries.map(|entry| entry.path());
        sources.extend(paths.filter(|path| path.extension().is_some_and(|extension| extension == "s")));
    }
    sources.sort();
    sources
}

/// Folders of these sources.
const OWN: [&str; 3] = ["golden", "goobj/src", "symabis"];

/// Both assemblers make the same object from a source, or both refuse it; the same holds for its ABIs.
fn own(tree: &Tree, source: &Path) -> Result<(), String> {
    let scratch = run::scratch()?;
    let [go, rasm] = ["go.o", "rasm.o"].map(|name| scratch.path().join(name));
    let flags = ["-p", "main", "-I", &tree.include().display().to_string()].map(str::to_owned).to_vec();
    let directory = source.parent().unwrap_or(Path::new(".")).to_owned();
    let call = Call { name: "own".into(), directory, flags, source: source.into() };
    for (theirs, ours) in [(&[][..], &["--emit=go"][..]), (&["-gensymabis"], &["-gensymabis"])] {
        let theirs = run::go(tree, &call, theirs, &go)?;
        let ours = run::rasm(tree, &call, ours, &rasm)?;
        // Features of later releases are accepted (docs/differences.md).
        let is_later = !theirs.success && ours.success && tree.release != tree::RELEASE;
        if theirs.success != ours.success && !is_later {
            return Err(format!(
                "Go said: {}rasm said: {}",
                run::head(&theirs.stderr, 4),
                run::head(&ours.stderr, 9)
            ));
        }
        if theirs.success {
            same(&go, &rasm)?;
        }
    }
    Ok(())
}

/// The line table encodes short and long distances differently: this tests a function with instructions at many distances,
/// combined with several line steps, in two files of one object.
fn lines(tree: &Tree) -> Result<(), String> {
    let mut text = String::from("TEXT ·distances(SB), 4, $0\n");
    let near = [10, 24, 25, 47, 48, 49, 127, 128, 129, 151, 152, 153, 300];
    // These are the byte offsets at which the last instruction before the next row ends.
    let far = [16_382, 16_383, 16_407, 16_408, 65_535, 65_560, 65_561];
    for bytes in near.into_iter().chain(far) {
        let line_steps: &[i32] = if bytes < 1000 { &[1, 2, 3, 5, 6, 7, 20, -4, -5, -90] } else { &[2, 20] };
        for step in line_steps {
            text += "#line 5000 \"distances.s\"\n";
            text += &"QUAD $0x9090909090909090; ".repeat(bytes / 8);
            text += &"BYTE $0x90; ".repeat(bytes % 8);
            text += &format!("\n#line {} \"distances.s\"\n\tBYTE $0x90\n", 5000 + step);
        }
    }
    let scratch = run::scratch()?;
    let other = "TEXT ·other(SB), 0, $32-8\n\tCALL ·distances(SB)\n\tRET\n";
    for (name, text) in [("one.s", text.as_str()), ("two.s", other)] {
        let path = scratch.path().join(name);
        std::fs::write(&path, text).map_err(|error| format!("{}: {error}", path.display()))?;
    }
    let [go, rasm] = ["go.o", "rasm.o"].map(|name| scratch.path().join(name));
    for (tool, output, more) in
        [(tree.asm.as_path(), &go, None), (Path::new(env!("CARGO_BIN_EXE_rasm")), &rasm, Some("--emit=go"))]
    {
        let mut command = run::clean(tool, tree);
        command.current_dir(scratch.path()).args(more).args(["-p", "main", "-o"]).arg(output);
        command.args(["one.s", "two.s"]);
        run::outcome(command)?.expect("the assembler")?;
    }
    same(&go, &rasm)
}

fn line(tree: &Tree, what: &str) -> String {
    format!("go_object: {what}, Go {}", tree.release)
}

/// One call with one set of flags.
fn object(tree: &Tree, call: &Call, more: &[&str], report: &Report) -> Result<(), String> {
    let scratch = run::scratch()?;
    let [go, rasm] = ["go.o", "rasm.o"].map(|name| scratch.path().join(name));
    if !run::go(tree, call, more, &go)?.success {
        // If Go refuses a file under some flags, rasm must refuse it as well.
        let ours = run::rasm(tree, call, &[&["--emit=go"], more].concat(), &rasm)?;
        let refused = ours.code == Some(1) && !rasm.exists() && !more.is_empty();
        report.add(line(tree, "files refused by both"), usize::from(refused), 1);
        return if refused { Ok(()) } else { Err(format!("exit {:?}, though Go refuses it", ours.code)) };
    }
    run::rasm(tree, call, &[&["--emit=go"], more].concat(), &rasm)?.expect("rasm")?;
    let result = same(&go, &rasm);
    report.add(line(tree, "objects equal"), usize::from(result.is_ok()), 1);
    result
}

/// The ABIs, with the package's header and with an empty one, as the go command has at that point.
fn symbol_abis(tree: &Tree, call: &Call) -> Result<(), String> {
    let scratch = run::scratch()?;
    let header = scratch.path().join("go_asm.h");
    std::fs::write(&header, "").map_err(|error| format!("{}: {error}", header.display()))?;
    let empty = scratch.path().to_string_lossy();
    let [go, rasm] = ["go.symabis", "rasm.symabis"].map(|name| scratch.path().join(name));
    for more in [&["-gensymabis"][..], &["-gensymabis", "-I", &empty]] {
        let mut call = call.clone();
        // Folders are searched in order: the empty header comes first.
        call.flags.splice(0..0, more.iter().map(|flag| flag.to_string()));
        run::go(tree, &call, &[], &go)?.expect("go tool asm")?;
        run::rasm(tree, &call, &[], &rasm)?.expect("rasm")?;
        same(&go, &rasm)?;
    }
    Ok(())
}

/// Compares two files byte by byte, and reports where they differ.
pub(crate) fn same(theirs: &Path, ours: &Path) -> Result<(), String> {
    let read = |path: &Path| std::fs::read(path).map_err(|error| format!("{}: {error}", path.display()));
    difference::in_bytes(["go", "rasm"], &read(theirs)?, &read(ours)?)
}
