//! Code read back as source, and assembled again.
//!
//! In: objects. Out: the second object's functions have the code and the relocations of the first's, except where the
//! disassembler itself says that source cannot express a function; how many these are is reported.

use super::{Expressed, expressed};
use crate::goobj;
use crate::oracle::encoding;
use crate::support::report::Report;
use crate::support::run::{self, Call};
use crate::support::runner::{Context, Failed, Trial};
use crate::support::tree::{self, Tree};
use rasm::dis::{self, Data, Disassembler, Field, File, Function, Relocation, Scope, source};
use rasm::source::MemoryLoader;
use rasm::{Input, Options};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::Arc;

pub(crate) fn trials(context: &Context<'_>) -> Vec<Trial> {
    let report = &context.report;
    let mut trials = Vec::new();
    for path in golden() {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let report = report.clone();
        trials.push(Trial::test(format!("golden/{name}"), move || {
            let text = fs::read(&path).map_err(|error| format!("{}: {error}", path.display()))?;
            // Cases with flags of their own may be refused without them.
            let Some(object) = assembled(&text) else { return Ok(()) };
            let again = |source: &str| assembled(source.as_bytes()).ok_or("rasm refuses the source".into());
            same(&object, "golden cases", again, &report).map(drop).map_err(Failed::from)
        }));
    }
    for (name, object) in goobj::golden::objects() {
        let report = report.clone();
        trials.push(Trial::test(format!("goobj/{name}"), move || {
            super::objects::of_suite(&name, &object, &report).map_err(Failed::from)
        }));
    }
    match tree::find() {
        Ok(tree) => {
            let tree = Arc::new(tree);
            trials.extend(encodings(&tree, report));
            let report = report.clone();
            trials.push(Trial::test("c", move || library(&tree, &report).map_err(Failed::from)));
        }
        Err(missing) => trials.push(Trial::skip("encoding", missing)),
    }
    trials
}

/// Go's encoding tests, by Go's assembler both times.
fn encodings(tree: &Arc<Tree>, report: &Arc<Report>) -> Vec<Trial> {
    let inputs = match encoding::inputs(tree) {
        Ok(inputs) => inputs,
        Err(reason) => return vec![Trial::test("encoding", move || Err(reason.into()))],
    };
    let trial = |input: encoding::Input| {
        let (tree, report) = (tree.clone(), report.clone());
        let name = format!("encoding/{}", input.call.name);
        Trial::test(name, move || encoded(&tree, &input.call, &report).map_err(Failed::from))
    };
    inputs.into_iter().map(trial).collect()
}

fn encoded(tree: &Tree, call: &Call, report: &Report) -> Result<(), String> {
    let scratch = run::scratch()?;
    let accepted = encoding::without_refusals(tree, call, scratch.path())?;
    let assemble = |call: &Call, name: &str| {
        let output = scratch.path().join(name);
        run::go(tree, call, &[], &output)?.expect("go tool asm")?;
        fs::read(&output).map_err(|error| format!("{}: {error}", output.display()))
    };
    let object = assemble(&accepted, "first.o")?;
    let again = |source: &str| {
        let path = scratch.path().join("again.s");
        fs::write(&path, source).map_err(|error| format!("{}: {error}", path.display()))?;
        let call = Call { directory: scratch.path().into(), source: path, ..call.clone() };
        assemble(&call, "second.o")
    };
    same(&object, "Go's encoding tests", again, report)?;
    // Without a name in it, code can always be source.
    let file = dis::read(&object).map_err(|refusal| refusal.to_string())?;
    let disassembler = Disassembler::new();
    for function in file.functions.iter().filter(|function| function.relocations.is_empty()) {
        let mut writer = source::Writer::new();
        writer.write(&mut String::new(), &disassembler, &file, function).map_err(|_| "text")?;
        if !writer.lost.is_nothing() {
            return Err(format!("{}: {:?}", function.name, writer.lost));
        }
    }
    Ok(())
}

/// The C library: functions of gcc's, assembled again by Go.
fn library(tree: &Tree, report: &Report) -> Result<(), String> {
    let path = super::programs::library().ok_or("libc.a is not installed")?;
    let archive = fs::read(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let scratch = run::scratch()?;
    let again = |source: &str| {
        let path = scratch.path().join("again.s");
        fs::write(&path, source).map_err(|error| format!("{}: {error}", path.display()))?;
        let output = scratch.path().join("again.o");
        let flags = vec!["-p".into(), "main".into()];
        let call = Call { name: "libc".into(), directory: scratch.path().into(), flags, source: path };
        run::go(tree, &call, &[], &output)?.expect("go tool asm")?;
        fs::read(&output).map_err(|error| format!("{}: {error}", output.display()))
    };
    match same(&archive, "the C library", again, report)? {
        1000.. => Ok(()),
        few => Err(format!("only {few} functions can be source")),
    }
}

/// The cases of listings.
fn golden() -> Vec<std::path::PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/golden");
    let entries = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut paths: Vec<_> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "s"));
    paths.sort();
    paths
}

/// An ELF object of a source; none if rasm refuses it.
fn assembled(text: &[u8]) -> Option<Vec<u8>> {
    let options = Options { package: "main".into(), ..Options::default() };
    let assembly = rasm::assemble(vec![Input::new("x.s", text)], &options, &MemoryLoader::default());
    if assembly.failed() {
        return None;
    }
    assembly.elf().ok()
}

/// A relocation without its place in memory.
type Known<'a> = (u64, Field, Cow<'a, str>, Option<Scope>, i64);

/// Compares an object with what its source assembles to. Returns how many functions were compared.
fn same(
    object: &[u8],
    of: &str,
    again: impl FnOnce(&str) -> Result<Vec<u8>, String>,
    report: &Report,
) -> Result<usize, String> {
    let first = dis::read(object).map_err(|refusal| refusal.to_string())?;
    let disassembler = Disassembler::new();
    for function in &first.functions {
        let covered: usize = disassembler.lines(&first, function).map(|line| line.len).sum();
        assert_eq!(covered, function.code.len(), "{}", function.name);
    }
    // In an ELF object, an empty function is another name for the next.
    let is_wanted = |function: &Function<'_>| !function.code.is_empty();
    let found = expressed(&first, &disassembler, is_wanted)?;
    found.report(of, report);
    let Expressed { text: all, functions: kept, data, .. } = found;
    report.add(
        format!("disassembly: functions of {of} that source can express"),
        kept.len(),
        first.functions.len(),
    );
    report.add(format!("disassembly: data of {of} that source can express"), data.len(), first.data.len());
    if kept.is_empty() {
        return Ok(0);
    }
    let second = again(&all).map_err(|error| format!("{error}\n{}", run::head(&all, 40)))?;
    let second = dis::read(&second).map_err(|refusal| refusal.to_string())?;
    let names: BTreeMap<&str, &Function<'_>> = by_name(&second);
    for function in &kept {
        let other =
            names.get(&*spelled(&function.name)).ok_or_else(|| format!("{} is gone", function.name))?;
        if function.code != other.code {
            return Err(different(&disassembler, (&first, function), (&second, other)));
        }
        // Only of what is written is it known whether its name is local.
        let (theirs, ours) =
            (relocations(&function.relocations, &names), relocations(&other.relocations, &names));
        if theirs != ours || function.scope != other.scope {
            return Err(format!("{}: {ours:?}, not {theirs:?}", function.name));
        }
    }
    let place = |one: &Data<'_>| (spelled(&one.name).into_owned(), one.scope == Scope::Local);
    let found: BTreeMap<_, &Data<'_>> = second.data.iter().map(|one| (place(one), one)).collect();
    for one in &data {
        let name = spelled(&one.name);
        let other = found.get(&place(one)).ok_or_else(|| format!("{name} is gone"))?;
        let (theirs, ours) = (relocations(&one.relocations, &names), relocations(&other.relocations, &names));
        let whole = |data: &Data<'_>| {
            let mut bytes = data.bytes.to_vec();
            bytes.resize(usize::try_from(data.size).unwrap_or(0).min(1 << 20).max(bytes.len()), 0);
            bytes
        };
        if theirs != ours || one.scope != other.scope || whole(one) != whole(other) || one.size != other.size
        {
            return Err(format!("{name}: {ours:?}, not {theirs:?}, or other bytes"));
        }
    }
    Ok(kept.len())
}

fn by_name<'a, 'b>(file: &'b File<'a>) -> BTreeMap<&'b str, &'b Function<'a>> {
    file.functions.iter().map(|function| (&*function.name, function)).collect()
}

fn relocations<'a>(list: &'a [Relocation<'_>], written: &BTreeMap<&str, &Function<'_>>) -> Vec<Known<'a>> {
    let known = |found: &'a Relocation<'_>| {
        let scope = written.contains_key(&*found.target).then_some(found.scope);
        (found.offset, found.field, spelled(&found.target), scope, found.addend)
    };
    list.iter().map(known).collect()
}

/// A name as source has it: a section has another, since source cannot begin one with a dot.
fn spelled(name: &str) -> Cow<'_, str> {
    match name.strip_prefix('.') {
        Some(rest) => format!("_{}", rest.replace('.', "_")).into(),
        None => name.into(),
    }
}

/// The first line that differs.
fn different(
    disassembler: &Disassembler,
    (first, function): (&File<'_>, &Function<'_>),
    (second, other): (&File<'_>, &Function<'_>),
) -> String {
    let lines: Vec<_> = disassembler.lines(first, function).collect();
    let theirs: Vec<_> = disassembler.lines(second, other).collect();
    let at = lines.iter().zip(&theirs).position(|(a, b)| a != b).unwrap_or(lines.len().min(theirs.len()));
    format!("{}: line {at}: {:?}, then {:?}", function.name, lines.get(at), theirs.get(at))
}
