//! Listings as input to the assembler.

use super::Reader;
use crate::asm::{Assembly, Input, Options, go::package};
use crate::diag::Diagnostic;
use crate::obj::{BoundsPanics, Conventions, HeadFields, OWN_PACKAGE, Release};
use crate::source::{Expansions, SourceMap, Span, readable};
use crate::syntax::listing::{self, BYTE_ORDER_MARK, Blocks, Form};

/// Whether the input is a listing rather than source.
pub fn is_listing(input: &Input) -> bool {
    // Invalid UTF-8 is reported at its position, for source and listings alike.
    listing::is_listing(&readable(&input.contents[..input.contents.len().min(1 << 16)]))
}

/// The package of the following symbols, if the text starts with the go command's `# path` line; the inner value is none if
/// the path is not the prefix of their names: for package main, and for files outside a package.
fn package(text: &str) -> Option<Option<&str>> {
    let (path, rest) = text.strip_prefix("# ")?.split_once('\n')?;
    let own = &rest[..rest.find("\n# ").unwrap_or(rest.len())];
    let main = path == "command-line-arguments"
        || own.lines().any(|line| line.strip_prefix(OWN_PACKAGE).is_some_and(is_main));
    Some((!main).then_some(path.trim_end()))
}

/// Whether a head line, with the package placeholder removed, is that of a program's main function.
fn is_main(line: &str) -> bool {
    line.starts_with("main STEXT ") && line.contains(" args=0x0 ")
}

/// The release that made a listing, as far as head lines, relocations and names reveal it.
fn release(reader: &Reader, options: &Options) -> Release {
    let names = || reader.unit.ids().map(|id| reader.unit.name(id));
    let numbered = reader.seen.numbering.release();
    let head = match reader.seen.form {
        // Arguments are passed on the stack.
        Some(Form::Plain) => return Release::OLDEST,
        Some(Form::FuncId) => HeadFields::FuncId,
        Some(Form::AlignLast) => HeadFields::AlignLast,
        Some(Form::AlignFirst) => HeadFields::AlignFirst,
        None => return options.release,
    };
    // These releases number relocations differently.
    if let (HeadFields::FuncId, Some(release)) = (head, numbered) {
        return release;
    }
    if options.release.conventions().listing.head == head {
        return options.release;
    }
    let old_types = numbered.is_some() && names().any(|name| name.starts_with("type."));
    let one_panic = names().any(|name| name == "runtime.panicBounds");
    let fits = |row: &Conventions| {
        row.listing.has_numbers() == numbered.is_some()
            && (!old_types || row.types.prefix == "type.")
            && (numbered.is_some() || (row.code.bounds_panics == BoundsPanics::OneForAll) == one_panic)
    };
    newest(|row| row.listing.head == head && (head != HeadFields::AlignLast || fits(row)))
}

/// The newest release with such conventions.
fn newest(agrees: impl Fn(&Conventions) -> bool) -> Release {
    let row = Conventions::all().iter().rev().find(|row| agrees(row));
    row.map_or(Release::NEWEST, |row| row.release)
}

/// Assembles listings into one object.
pub(in crate::asm) fn assemble(inputs: Vec<Input>, options: &Options) -> Assembly {
    let mut sources = SourceMap::default();
    let mut reader = Reader::new();
    for input in inputs {
        let listed = is_listing(&input);
        let name = input.name;
        let Ok(id) = sources.add(&*name, input.contents) else {
            reader.sink.push(Diagnostic::sources_too_large(&name));
            break;
        };
        let file = sources.file(id);
        if !listed {
            let span = Span::new(file.start(), file.start());
            let message = format!("`{name}` is source, but another input is a listing");
            reader.sink.push(
                Diagnostic::error("mixed-inputs", span, message).note("assemble them one by one, then link"),
            );
            continue;
        }
        let text = file.text().clone();
        reader.start_listing(&name);
        reader.start_package(package::linked_prefix(&options.package));
        let text = text.strip_prefix(BYTE_ORDER_MARK).unwrap_or(&text);
        let start = file.end() - text.len() as u32;
        // Names may contain any character except this one, which terminates them in an object.
        if let Some(at) = text.find('\0') {
            let at = start + at as u32;
            let message = "NUL character in a listing";
            reader.sink.push(Diagnostic::error("unknown-character", Span::new(at, at + 1), message));
            continue;
        }
        for block in Blocks::new(text) {
            if let Some(path) = package(&text[block.start..]) {
                reader.start_package(package::linked_prefix(path.unwrap_or(&options.package)));
            }
            reader.add(&block, start + block.start as u32, options.verify);
        }
    }
    let release = release(&reader, options);
    let (mut unit, sink) = reader.finish();
    unit.release = release;
    unit.from_listing = true;
    unit.prefix = package::linked_prefix(&options.package);
    unit.debug = options.debug;
    unit.trim_path.clone_from(&options.trim_path);
    let errors = sink.errors();
    let (expansions, written) = (Expansions::default(), Vec::new());
    Assembly { unit, diagnostics: sink.into_list(), errors, sources, expansions, written }
}
