//! `rasm frame`: stack frames, drawn.
//!
//! In: source or a listing, and Go files with prototypes; or an object or program. Out: a drawing of each function that is asked for, and of each call from
//! one to a function whose frame is known; or the same as SVG or JSON.

use super::args::frame::{Form, Frame as Asked};
use super::files::{self, FileError};
use super::go_tree::{self, GoTree};
use super::target;
use super::wanted;
use crate::diag::Diagnostic;
use crate::dis;
use crate::frame::{self, Binary, Call, Frame, Style};
use crate::stubs::{self, Declared};
use crate::{Assembly, Input, Options};
use serde::Serialize;
use std::borrow::Cow;
use std::collections::BTreeSet;
use std::io::{self, Write};
use std::path::Path;
use std::sync::Arc;

/// Draws what was asked for; true if all of it could be.
pub(super) fn main(asked: &Asked, out: &mut impl Write) -> Result<bool, FileError> {
    let contents = files::read(&asked.file)?;
    let frames = if target::not_text(&contents).is_some() {
        of_binary(asked, &contents)?
    } else {
        let (assembly, frames) = read(asked, contents)?;
        asked.messages.assembly(&assembly)?;
        if assembly.failed() {
            return Ok(false);
        }
        frames
    };
    if frames.is_empty() {
        return Err(FileError::new("no-function", &asked.file, "there is no function in this file"));
    }
    let (chosen, missing) = chosen(&frames, asked);
    asked.messages.list(&missing)?;
    if !missing.is_empty() {
        return Ok(false);
    }
    let mut calls = calls(&frames, &chosen).take(if asked.no_calls { 0 } else { usize::MAX });
    let written = match asked.form {
        Form::Json => json(out, &chosen, calls),
        Form::Svg => match (&chosen[..], &calls.by_ref().take(2).collect::<Vec<_>>()[..]) {
            ([frame], []) => out.write_all(frame::svg(frame).as_bytes()),
            ([_], [call]) => out.write_all(frame::call_svg(call).as_bytes()),
            ([_, _], [call, ..]) if std::ptr::eq(call.caller, chosen[0]) => {
                out.write_all(frame::call_svg(call).as_bytes())
            }
            _ => {
                let error =
                    FileError::new("too-many-functions", &asked.file, "an image shows one function or call");
                return Err(
                    error.help("name one function with `--no-calls`, or a caller and its callee".into())
                );
            }
        },
        Form::Unicode => drawn(out, &chosen, calls, Style::Unicode),
        Form::Ascii => drawn(out, &chosen, calls, Style::Ascii),
    };
    match written.and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(FileError::stdout(&error)),
        _ => Ok(true),
    }
}

/// The frames of an object or program: of the functions that are asked for and those that they call, or all.
fn of_binary(asked: &Asked, contents: &[u8]) -> Result<Vec<Frame>, FileError> {
    let wrong = |refusal: dis::Refusal| FileError::new("unreadable-object", &asked.file, refusal.to_string());
    let file = dis::read(contents).map_err(wrong)?;
    let mut binary = Binary::new(&file);
    let is_wanted =
        |name: &str| asked.functions.is_empty() || asked.functions.iter().any(|asked| is_named(name, asked));
    let is_code = |function: &&dis::Function<'_>| !function.code.is_empty();
    let (wanted, others): (Vec<_>, Vec<_>) =
        file.functions.iter().filter(is_code).partition(|function| is_wanted(&function.name));
    if wanted.is_empty() {
        let frame = |function: &&dis::Function<'_>| Frame::named(&function.name);
        return Ok(others.iter().map(frame).collect());
    }
    let mut frames: Vec<Frame> = wanted.into_iter().map(|function| binary.frame(function)).collect();
    let called: BTreeSet<String> =
        frames.iter().flat_map(|frame| &frame.calls).map(|callee| callee.name.clone()).collect();
    frames.extend(
        others.into_iter().filter(|other| called.contains(&*other.name)).map(|other| binary.frame(other)),
    );
    Ok(frames)
}

/// Reads source or a listing, and the prototypes.
fn read(asked: &Asked, contents: Vec<u8>) -> Result<(Assembly, Vec<Frame>), FileError> {
    let input = Input::new(asked.file.display().to_string(), contents);
    let mut options = Options { include: asked.include.clone(), ..Options::default() };
    options.defines.extend(defines(asked));
    options.release = asked.release.unwrap_or(options.release);
    let given = asked.go_files.iter().map(|path| go_file(path)).collect::<Result<Vec<_>, _>>()?;
    let is_given = !given.is_empty() || !asked.prototypes.is_empty();
    let folder =
        asked.file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let go_files = match asked.file.to_str() {
        _ if is_given => given,
        Some("-") => Vec::new(),
        _ => go_tree::built(folder, 1, options.release),
    };
    let package = asked.package.clone().or_else(|| stubs::package_clause(&go_files));
    options.package = package.unwrap_or_else(|| "main".into());
    let packages = GoTree::of(folder, 1, options.release);
    let inputs = vec![input];
    if stubs::asm_header::is_wanted(&inputs) {
        let header = stubs::asm_header::text(&go_files, &packages, options.release);
        options.headers.push(("go_asm.h".into(), header));
    }
    let mut assembly = crate::assemble(inputs, &options, &crate::Disk);
    if assembly.failed() {
        return Ok((assembly, Vec::new()));
    }
    let texts = asked.prototypes.iter().map(|text| Declared::text(text)).collect();
    let declared = Declared { files: go_files, texts, packages: Some(Arc::new(packages)) };
    let (errors, said) = (assembly.errors(), assembly.diagnostics().len());
    let frames = frame::of_assembly(&mut assembly, declared);
    if !is_given {
        // Files that happen to be there need not be right.
        assembly.forget(errors, said);
    }
    Ok((assembly, frames))
}

/// The macros of the command line, and those that the go command defines.
fn defines(asked: &Asked) -> impl Iterator<Item = (String, String)> {
    let go = ["GOOS_linux", "GOARCH_amd64", "GOAMD64_v1"].map(|name| (name.to_owned(), "1".to_owned()));
    let own = asked.defines.iter().map(|text| match text.split_once('=') {
        Some((name, value)) => (name.to_owned(), value.to_owned()),
        None => (text.clone(), "1".to_owned()),
    });
    go.into_iter().chain(own)
}

fn go_file(path: &Path) -> Result<Input, FileError> {
    Ok(Input::new(path.display().to_string(), files::read(path)?))
}

/// Whether a function has a name: in full, or as source writes it.
fn is_named(own: &str, name: &str) -> bool {
    let name = wanted::as_in_files(name);
    let last = own.rsplit('/').next().unwrap_or(own);
    own == name
        || last == name
        || wanted::short(own) == name.trim_start_matches('.')
        || wanted::is_plain(own, &name)
}

/// The frames asked for, in that order, and an error for each that is missing.
fn chosen<'f>(frames: &'f [Frame], asked: &Asked) -> (Vec<&'f Frame>, Vec<Diagnostic>) {
    if asked.functions.is_empty() {
        return (frames.iter().collect(), Vec::new());
    }
    let (mut found, mut missing) = (Vec::new(), Vec::new());
    for name in &asked.functions {
        let before = found.len();
        found.extend(frames.iter().filter(|frame| is_named(&frame.name, name)));
        if found.len() == before {
            let names = frames.iter().map(|frame| Cow::Borrowed(&*frame.name));
            missing.push(wanted::no_such_function(&asked.file, name, names));
        }
    }
    (found, missing)
}

/// The calls between frames: from one that is asked for to any that is known. Each is made when it is shown.
fn calls<'f>(frames: &'f [Frame], chosen: &[&'f Frame]) -> impl Iterator<Item = Call<'f>> {
    let known: std::collections::BTreeMap<&str, &Frame> =
        frames.iter().rev().map(|frame| (&*frame.name, frame)).collect();
    let mut pairs = Vec::new();
    for caller in chosen {
        let callees = caller.calls.iter().filter_map(|callee| known.get(&*callee.name).copied());
        pairs.extend(callees.map(|callee| (*caller, callee)));
    }
    pairs.into_iter().map(|(caller, callee)| Call::new(caller, callee))
}

fn drawn<'f>(
    out: &mut impl Write,
    frames: &[&Frame],
    calls: impl Iterator<Item = Call<'f>>,
    style: Style,
) -> io::Result<()> {
    let frames = frames.iter().map(|frame| titled(frame, style));
    let all = frames.chain(calls.map(|call| frame::call_text(&call, style)));
    for (number, text) in all.enumerate() {
        out.write_all(if number > 0 { b"\n" } else { b"" })?;
        out.write_all(text.as_bytes())?;
    }
    Ok(())
}

/// A frame with what people call its function, if that is another name.
fn titled(frame: &Frame, style: Style) -> String {
    let text = frame::text(frame, style);
    match (wanted::plain(&frame.name), text.split_once('\n')) {
        (Some(shown), Some((title, rest))) => {
            format!("{title} // {}\n{rest}", shown.replace(char::is_control, "\u{fffd}"))
        }
        _ => text,
    }
}

/// A line of JSON.
#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
enum Record<'f> {
    Frame {
        name: &'f str,
        #[serde(skip_serializing_if = "Option::is_none")]
        demangled: Option<String>,
        abi: &'f str,
        size: u64,
        saves_bp: bool,
        #[serde(skip_serializing_if = "Option::is_none")]
        args: Option<u64>,
        slots: Vec<Slot<'f>>,
        registers: Vec<Passed<'f>>,
    },
    Call {
        caller: &'f str,
        callee: &'f str,
        arguments: Vec<Shared<'f>>,
    },
}

#[derive(Serialize)]
struct Slot<'f> {
    kind: &'static str,
    #[serde(skip_serializing_if = "str::is_empty")]
    name: &'f str,
    #[serde(skip_serializing_if = "str::is_empty", rename = "type")]
    ty: &'f str,
    size: u64,
    fp: i64,
    pseudo_sp: i64,
    sp: i64,
}

#[derive(Serialize)]
struct Passed<'f> {
    name: &'f str,
    #[serde(rename = "type")]
    ty: &'f str,
    result: bool,
    registers: &'f [String],
}

/// A slot that caller and callee share, by its offsets from SP.
#[derive(Serialize)]
struct Shared<'f> {
    kind: &'static str,
    name: &'f str,
    size: u64,
    caller_sp: i64,
    callee_sp: i64,
}

fn slot<'f>(frame: &Frame, slot: &'f frame::Slot) -> Slot<'f> {
    Slot {
        kind: slot.kind.name(),
        name: &slot.name,
        ty: &slot.ty,
        size: slot.size,
        fp: slot.fp,
        pseudo_sp: frame.pseudo_sp(slot),
        sp: frame.hardware_sp(slot),
    }
}

fn json<'f>(
    out: &mut impl Write,
    frames: &[&Frame],
    calls: impl Iterator<Item = Call<'f>>,
) -> io::Result<()> {
    let mut line = |record: &Record<'_>| {
        // Strings and numbers always have a JSON form.
        let text = serde_json::to_string(record).unwrap_or_default();
        writeln!(out, "{text}")
    };
    for frame in frames {
        let registers = frame.registers.iter().map(|passed| Passed {
            name: &passed.name,
            ty: &passed.ty,
            result: passed.is_result,
            registers: &passed.registers,
        });
        line(&Record::Frame {
            name: &frame.name,
            demangled: wanted::plain(&frame.name),
            abi: frame.abi,
            size: frame.size,
            saves_bp: frame.saves_bp,
            args: frame.args,
            slots: frame.slots.iter().map(|own| slot(frame, own)).collect(),
            registers: registers.collect(),
        })?;
    }
    for call in calls {
        let shared = call.rows.iter().filter_map(|row| {
            let (caller_sp, (_, callee_sp)) = (row.caller_sp?, row.callee?);
            let (kind, name, size) = (row.slot.kind.name(), &*row.slot.name, row.slot.size);
            Some(Shared { kind, name, size, caller_sp, callee_sp })
        });
        let (caller, callee) = (&*call.caller.name, &*call.callee.name);
        line(&Record::Call { caller, callee, arguments: shared.collect() })?;
    }
    Ok(())
}
