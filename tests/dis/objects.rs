//! Whole Go objects as source, and assembled again.
//!
//! In: the objects that Go's assembler makes of the standard library's assembly. Out: functions and data are those of the first object,
//! with their attributes, FUNCDATA, bytes and relocations; the shares that source can express are reported. An object is equal if all of
//! it can be expressed.

use super::{Expressed, expressed};
use crate::oracle::capture::{self, Packages};
use crate::support::report::Report;
use crate::support::run::{self, Call};
use crate::support::runner::{Context, Failed, Trial};
use crate::support::settings;
use crate::support::tree::{self, Tree};
use rasm::dis::{self, Data, Disassembler, File, Function, Relocation};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fs;
use std::process::Command;
use std::sync::Arc;

/// Of so many files one is compared at each change.
const FEW: usize = 12;

pub(crate) fn trials(context: &Context<'_>) -> Vec<Trial> {
    if !context.wants("dis/objects/") {
        return Vec::new();
    }
    let tree = match tree::find() {
        Ok(tree) => Arc::new(tree),
        Err(missing) => return vec![Trial::skip("objects/std", missing)],
    };
    let calls = match capture::load(&tree, Packages::Std) {
        Ok(calls) => calls,
        Err(reason) => return vec![Trial::test("objects/std", move || Err(reason.into()))],
    };
    let every = if settings::full() { 1 } else { FEW };
    let trial = |call: Call| {
        let (tree, report) = (tree.clone(), context.report.clone());
        let name = format!("objects/{}", call.name);
        Trial::test(name, move || object(&tree, &call, &report).map_err(Failed::from))
    };
    calls.into_iter().step_by(every).map(trial).collect()
}

fn object(tree: &Tree, call: &Call, report: &Report) -> Result<(), String> {
    let scratch = run::scratch()?;
    let assemble = |call: &Call, name: &str| {
        let output = scratch.path().join(name);
        run::go(tree, call, &[], &output)?.expect("go tool asm")?;
        fs::read(&output).map_err(|error| format!("{}: {error}", output.display()))
    };
    let object = assemble(call, "first.o")?;
    let first = dis::read(&object).map_err(|refusal| refusal.to_string())?;
    let disassembler = Disassembler::new();
    let found = expressed(&first, &disassembler, |_| true)?;
    found.report("std's objects", report);
    let Expressed { text: all, functions, data, .. } = found;
    let source = scratch.path().join("again.s");
    fs::write(&source, &all).map_err(|error| format!("{}: {error}", source.display()))?;
    let again = Call { directory: scratch.path().into(), source, ..call.clone() };
    let second = assemble(&again, "second.o").map_err(|error| format!("{error}\n{}", run::head(&all, 30)))?;
    let second = dis::read(&second).map_err(|refusal| refusal.to_string())?;
    let is_whole = compare((&first, &functions, &data), &second, "std's objects", report)?;
    report.add("disassembly: std's objects equal to those of their source", usize::from(is_whole), 1);
    if !is_whole {
        return Err("source cannot express all of it".into());
    }
    Ok(())
}

/// An object of the suite of Go objects, assembled again by rasm for the release that made it.
pub(super) fn of_suite(name: &str, object: &[u8], report: &Report) -> Result<(), String> {
    let scratch = run::scratch()?;
    let first = dis::read(object).map_err(|refusal| refusal.to_string())?;
    let disassembler = Disassembler::new();
    let found = expressed(&first, &disassembler, |_| true)?;
    found.report("the suite's objects", report);
    let Expressed { text: all, functions, data, .. } = found;
    let source = scratch.path().join("again.s");
    fs::write(&source, &all).map_err(|error| format!("{}: {error}", source.display()))?;
    let minor = name.split_once(".go").and_then(|(_, rest)| rest.split('.').next()).unwrap_or_default();
    let mut command = Command::new(env!("CARGO_BIN_EXE_rasm"));
    command.current_dir(scratch.path()).args(["--emit", "go", "--go", &format!("1.{minor}")]);
    // Only there may source have functions with arguments in registers.
    command.args(["-p", "runtime"]);
    if minor.parse::<u32>().is_ok_and(|minor| minor < 22) {
        command.arg("-compiling-runtime");
    }
    command.args(["-o", "again.o", "again.s"]);
    run::outcome(command)?.expect("rasm").map_err(|error| format!("{error}\n{}", run::head(&all, 30)))?;
    let second = fs::read(scratch.path().join("again.o")).map_err(|error| error.to_string())?;
    let second = dis::read(&second).map_err(|refusal| refusal.to_string())?;
    compare((&first, &functions, &data), &second, "the suite's objects", report).map(drop)
}

/// What of a file source can express.
type Kept<'f, 'a> = (&'f File<'a>, &'f [&'f Function<'a>], &'f [&'f Data<'a>]);

/// Compares it with what its source assembles to; whether that is all of the file.
fn compare(
    (first, functions, data): Kept<'_, '_>,
    second: &File<'_>,
    of: &str,
    report: &Report,
) -> Result<bool, String> {
    let found: BTreeMap<Place<'_>, &Function<'_>> =
        second.functions.iter().map(|found| ((&*found.name, found.scope as u8), found)).collect();
    for function in functions {
        let other = found.get(&(&*function.name, function.scope as u8));
        let other = other.ok_or_else(|| format!("{} is gone", function.name))?;
        same(&function.name, &parts(function), &parts(other))?;
    }
    let found: BTreeMap<Place<'_>, &Data<'_>> =
        second.data.iter().map(|found| ((&*found.name, found.scope as u8), found)).collect();
    for one in data {
        let other = found.get(&(&*one.name, one.scope as u8));
        let other = other.ok_or_else(|| format!("{} is gone", one.name))?;
        same(&one.name, &contents(one), &contents(other))?;
    }
    let told = |what: &str| format!("disassembly: {what} of {of} that source can express");
    report.add(told("functions"), functions.len(), first.functions.len());
    report.add(told("data"), data.len(), first.data.len());
    let is_whole = functions.len() == first.functions.len() && data.len() == first.data.len();
    let counts = (second.functions.len(), second.data.len());
    if is_whole && counts != (functions.len(), data.len()) {
        return Err(format!("source has more than the object: {counts:?}"));
    }
    Ok(is_whole)
}

/// A name, and where it is known.
type Place<'a> = (&'a str, u8);

type Fields<'a> = Vec<(&'static str, String)>;

fn parts<'a>(function: &'a Function<'_>) -> Fields<'a> {
    vec![
        ("code", format!("{:02x?}", function.code)),
        ("relocations", relocations(&function.relocations)),
        ("args", format!("{:?}", function.args)),
        ("attributes", format!("{}", function.attributes)),
        ("alignment", format!("{}", function.align)),
        ("FUNCDATA", format!("{:?}", named(&function.function_data))),
    ]
}

/// Up to the last that has a name: others are none.
fn named<'a, 'b>(list: &'b [Cow<'a, str>]) -> &'b [Cow<'a, str>] {
    &list[..list.iter().rposition(|name| !name.is_empty()).map_or(0, |last| last + 1)]
}

fn contents<'a>(data: &'a Data<'_>) -> Fields<'a> {
    vec![
        ("bytes", format!("{:02x?}", data.bytes)),
        ("relocations", relocations(&data.relocations)),
        ("size", format!("{}", data.size)),
        ("kind", format!("{:?} {}", data.kind, data.is_duplicate)),
    ]
}

fn relocations(list: &[Relocation<'_>]) -> String {
    let known = |found: &Relocation<'_>| {
        let scope = found.scope;
        format!(
            "{} {:?} {} {} {scope:?} {}",
            found.offset, found.field, found.width, found.target, found.addend
        )
    };
    list.iter().map(known).collect::<Vec<_>>().join("\n")
}

fn same(name: &str, first: &Fields<'_>, second: &Fields<'_>) -> Result<(), String> {
    for ((what, first), (_, second)) in first.iter().zip(second) {
        if first != second {
            return Err(format!("{name}: {what} {}, not {}", run::head(second, 8), run::head(first, 8)));
        }
    }
    Ok(())
}
