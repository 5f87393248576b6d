//! What is made of the text only when it is asked for: objects and frames.
//!
//! In: the session. Out: an object as the command `rasm FILE` writes it, one as `rasm --emit go` does, and a frame.

use crate::session::Session;
use rasm::frame::Frame;
use rasm::goobj::write;
use rasm::source::MemoryLoader;
use rasm::stubs::{Declared, describe};
use rasm::{Assembly, Input, Options, Toolchain, frame};
use serde::Deserialize;
use serde_json::{Value, json};

/// The folder that paths in Go objects are in.
const FOLDER: &str = "/src";

/// A kind of object.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Kind {
    Elf,
    Go,
}

fn assemble(session: &Session, options: Options) -> Assembly {
    let names = [
        "GOOS_linux".to_owned(),
        "GOARCH_amd64".to_owned(),
        format!("GOAMD64_{}", session.target.level_name()),
    ];
    let defines = names.into_iter().map(|name| (name, "1".to_owned())).collect();
    let options = Options { release: session.target.release, defines, ..options };
    let input = Input::new(session.target.name.clone(), session.text.as_str());
    rasm::assemble(vec![input], &options, &MemoryLoader::default())
}

/// The file as an object, or why there is none.
pub(crate) fn object(session: &Session, kind: Kind) -> Result<Vec<u8>, String> {
    let made = match kind {
        Kind::Elf => {
            let assembly = assemble(session, Options::default());
            let assembly =
                if assembly.failed() { assembly } else { describe::assembly(assembly, Declared::default()) };
            assembly.elf()
        }
        Kind::Go => {
            let toolchain = Toolchain::of(session.target.release, &session.target.level_name());
            let assembly = assemble(session, Options { debug: false, ..Options::default() });
            if rasm::is_listing(&Input::new("", session.text.as_str())) {
                return Err("a listing cannot become a Go object: only source can".into());
            }
            assembly.go_object(&write::Options {
                header: &toolchain.header,
                directory: FOLDER,
                dwarf5: toolchain.dwarf5,
                ..write::Options::default()
            })
        }
    };
    made.map_err(|why| why.to_string())
}

/// The listing, as the command prints it; none if there are errors.
pub(crate) fn listing(session: &Session) -> Option<String> {
    let assembly = assemble(session, Options::default());
    (!assembly.failed()).then(|| assembly.listing())
}

/// The frames of all functions with the lines that these start in; none if there are errors.
fn frames(session: &Session) -> Vec<(u32, Frame)> {
    let mut assembly = assemble(session, Options::default());
    if assembly.failed() {
        return Vec::new();
    }
    let starts: Vec<u32> = assembly
        .functions()
        .map(|function| {
            function
                .instructions()
                .next()
                .and_then(|text| {
                    let place = assembly.expansions().outermost(text.span);
                    assembly.sources().locate(place.start).map(|place| place.line)
                })
                .unwrap_or(0)
        })
        .collect();
    starts.into_iter().zip(frame::of_assembly(&mut assembly, Declared::default())).collect()
}

/// The frame of the function around a line, as a picture and as text; null if there is none.
pub(crate) fn frame(session: &Session, line: u32) -> Value {
    // The cursor moves more often than the text changes.
    let frames = session.frames.get_or_init(|| frames(session));
    // The last that starts at or before the line, else the first.
    let chosen = frames.iter().rposition(|(start, _)| *start <= line).unwrap_or(0);
    let Some((_, found)) = frames.get(chosen) else { return Value::Null };
    json!({
        "name": found.name,
        "svg": frame::svg(found),
        "text": frame::text(found, frame::Style::Unicode),
    })
}
