//! Cases and the standard library, built statement by statement.

use super::rebuild;
use crate::oracle::capture::{self, Packages};
use crate::oracle::programs::generate::{self, Flags};
use crate::support::difference;
use crate::support::random::first_seed;
use crate::support::report::Report;
use crate::support::run::Call;
use crate::support::runner::{Context, Failed, Trial};
use crate::support::{settings, tree};
use rasm::diag::Severity;
use rasm::source::{Loader, MemoryLoader};
use rasm::{Assembly, Input, Options};
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{fs, io};

/// The headers that the programs use.
const HEAD: [&str; 2] = ["#include \"textflag.h\"", "#include \"funcdata.h\""];

pub(crate) fn trials(context: &Context<'_>) -> Vec<Trial> {
    let mut trials = Vec::new();
    let report = context.report.clone();
    trials.push(Trial::test("rebuilt/golden", move || golden(&report).map_err(Failed::from)));
    let report = context.report.clone();
    trials.push(Trial::test("rebuilt/random", move || random(&report).map_err(Failed::from)));
    match tree::find().and_then(|tree| capture::load(&tree, Packages::Std)) {
        Ok(calls) => {
            let report = context.report.clone();
            trials.push(Trial::test("rebuilt/std", move || standard(&calls, &report).map_err(Failed::from)));
        }
        Err(missing) => trials.push(Trial::skip("rebuilt/std", missing)),
    }
    trials
}

/// The cases of listings.
fn golden(report: &Report) -> Result<(), String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/golden");
    let mut paths: Vec<PathBuf> = fs::read_dir(&folder)
        .map_err(|error| format!("{}: {error}", folder.display()))?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|extension| extension == "s"))
        .collect();
    paths.sort();
    let (mut built, mut all) = (0, 0);
    for path in paths {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let contents = fs::read(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        let options = Options { include: vec![folder.clone()], ..Options::default() };
        all += 1;
        built += usize::from(check(Input::new(name, contents), &options, &Folders)?);
    }
    report.count("program: cases of listings rebuilt", built);
    // Others have what only text has.
    if built * 10 < all * 7 { Err(format!("only {built} of {all} are built")) } else { Ok(()) }
}

/// Programs as those that Go's assembler and rasm are compared with.
fn random(report: &Report) -> Result<(), String> {
    let count = if settings::full() { 100_000 } else { 500 };
    let first = first_seed();
    let mut built = 0;
    for seed in first..first.saturating_add(count) {
        let flags = Flags::new(seed);
        let program = generate::program(seed, 0, &flags);
        let mut loader = MemoryLoader::default();
        if let Some((name, lines)) = &program.header {
            loader.insert(name, lines.join("\n") + "\n");
        }
        let text = HEAD.iter().copied().chain(program.lines.iter().map(String::as_str));
        let text = text.collect::<Vec<_>>().join("\n") + "\n";
        let made = check(Input::new("x.s", text), &flags.options(), &loader);
        built += usize::from(made.map_err(|error| format!("seed {seed}: {error}"))?);
    }
    report.count("program: random programs rebuilt", built);
    if (built as u64) * 2 < count { Err(format!("only {built} of {count} are built")) } else { Ok(()) }
}

/// The standard library, as the go command assembles it.
fn standard(calls: &[Call], report: &Report) -> Result<(), String> {
    let (mut built, mut all) = (0, 0);
    for call in calls {
        let path = call.directory.join(&call.source);
        let contents = fs::read(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        let input = Input::new(call.source.to_string_lossy(), contents);
        all += 1;
        built += usize::from(check(input, &options(call), &Folders)?);
    }
    report.add("program: files of the standard library rebuilt", built, all);
    if built * 10 < all * 9 { Err(format!("only {built} of {all} are built")) } else { Ok(()) }
}

fn options(call: &Call) -> Options {
    let mut options = Options::default();
    let mut flags = call.flags.iter();
    while let Some(flag) = flags.next() {
        match flag.as_str() {
            "-p" => options.package = flags.next().cloned().unwrap_or_default(),
            "-I" => options.include.push(call.directory.join(flags.next().map_or("", String::as_str))),
            "-D" => {
                let define = flags.next().map_or("", String::as_str);
                let (name, value) = define.split_once('=').unwrap_or((define, "1"));
                options.defines.push((name.to_owned(), value.to_owned()));
            }
            "-shared" => options.shared = true,
            "-dynlink" => options.dynlink = true,
            _ => {}
        }
    }
    options
}

/// Included files.
struct Folders;

impl Loader for Folders {
    fn load(&self, path: &Path) -> io::Result<Vec<u8>> {
        fs::read(path)
    }
}

/// Whether a text can be built; the program built, and the text that it prints, are then the same as the text.
fn check(input: Input, options: &Options, loader: &dyn Loader) -> Result<bool, String> {
    let name = input.name.clone();
    let text = rasm::assemble(vec![input.clone()], options, loader);
    if text.failed() {
        return Ok(false);
    }
    let Some(program) = rebuild::program(&input, options, loader) else { return Ok(false) };
    let built = program.assemble();
    let source = program.to_source();
    if let Some(diagnostic) =
        built.diagnostics().iter().find(|diagnostic| diagnostic.severity == Severity::Error)
    {
        return Err(format!("{name}: {}: {:?}\n{source}", diagnostic.message, diagnostic.notes));
    }
    // Lines that the text gives itself are shown with both places, too.
    let same = |sides, [one, other]: [&str; 2]| {
        difference::in_lines(sides, one.as_bytes(), other.as_bytes())
            .map_err(|difference| format!("{name}: {difference}"))
    };
    same(["text", "built"], [&without_own_lines(&described(&text)), &without_own_lines(&described(&built))])?;
    let own = Options { name_abi: true, ..options.clone() };
    let again = rasm::assemble(vec![Input::new(name.clone(), source)], &own, loader);
    same(["built", "printed"], [&described(&built), &described(&again)])?;
    // Built or printed, the whole objects are the same.
    let objects = (built.elf(), again.elf());
    if objects.0 != objects.1 {
        return Err(format!("{name}: the objects of the program and of its text differ"));
    }
    Ok(true)
}

/// A listing without the places in brackets, those in the program's text.
fn without_own_lines(listing: &str) -> String {
    let mut out = String::new();
    for line in listing.split_inclusive('\n') {
        match (line.find('['), line.find("])\t")) {
            (Some(start), Some(end)) if line.starts_with('\t') && start < end => {
                out += &line[..start];
                out += &line[end + 1..];
            }
            _ => out += line,
        }
    }
    out
}

/// The listing and the relocations.
fn described(assembly: &Assembly) -> String {
    let mut out = assembly.listing();
    for relocation in assembly.relocations() {
        let (holder, entry, target) = (&relocation.holder, &relocation.entry, &relocation.target);
        let _ = writeln!(
            out,
            "{holder}+{} {} {:?} {target:?} {}",
            entry.offset, entry.size, entry.kind, entry.addend
        );
    }
    out
}
