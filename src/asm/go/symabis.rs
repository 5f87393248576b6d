//! Symbol ABIs: the functions that a package's assembly defines and the symbols it refers to, with their ABIs.
//!
//! In: the assembly files of a package, before the package's constants exist. Out: the lines that the compiler reads with
//! `-symabis`: `def main.add ABI0`, `ref main.table ABI0` (ReadSymABIs in cmd/compile/internal/ssagen).

use crate::asm::go::experiments;
use crate::asm::go::package;
use crate::asm::go::vocabulary;
use crate::asm::{Assembly, Input, Options};
use crate::diag::{Diagnostic, Sink};
use crate::obj::Unit;
use crate::source::{Expansions, Interner, LineBases, Loader, SourceMap};
use crate::syntax::{self, Attribute, Context, Reference, References};
use std::fmt::Write;

/// The symbol ABIs of some files.
#[derive(Debug)]
#[non_exhaustive]
pub struct SymbolAbis {
    /// The lines; meaningful only if there are no errors.
    pub text: String,
    /// The diagnostics and files; nothing is assembled.
    pub assembly: Assembly,
}

/// Collects the symbol ABIs of some files, in order.
pub fn collect(inputs: Vec<Input>, options: &Options, loader: &dyn Loader) -> SymbolAbis {
    let defines = experiments::defines(options);
    let (prefix, release) = (package::prefix(options), options.release);
    let may_name_abi = options.name_abi || package::may_name_abi(options);
    // Messages name macros.
    let mut unit = Unit { names: vocabulary::interner(), ..Unit::default() };
    let (mut sources, mut expansions) = (SourceMap::default(), Expansions::default());
    let (mut bases, mut sink) = (LineBases::default(), Sink::default());
    let (mut text, mut references) = (String::new(), Vec::new());
    for input in inputs {
        let Ok(file) = sources.add(&*input.name, input.contents) else {
            sink.push(Diagnostic::sources_too_large(&input.name));
            break;
        };
        let context = Context {
            sources: &mut sources,
            names: &mut unit.names,
            expansions: &mut expansions,
            bases: &mut bases,
            sink: &mut sink,
            loader,
        };
        let options = syntax::Options {
            include: &options.include,
            headers: &options.headers,
            defines: &defines,
            ..syntax::Options::default()
        };
        let mut reader = References::new(file, options, context);
        let mut more = true;
        while more {
            more = reader.read(&mut references);
            for reference in references.drain(..) {
                if vocabulary::source_register(reference.name, release).is_none() {
                    line(reference, &prefix, may_name_abi, reader.context.names, &mut text);
                }
            }
        }
    }
    let (errors, diagnostics) = (sink.errors(), sink.into_list());
    SymbolAbis {
        text,
        assembly: Assembly { unit, diagnostics, errors, sources, expansions, written: Vec::new() },
    }
}

fn line(reference: Reference, prefix: &str, may_name_abi: bool, names: &Interner, text: &mut String) {
    // Whether the package may name this ABI is checked when the file is assembled.
    let abi = match reference.attribute {
        Attribute::Abi(abi) if may_name_abi && names.text(abi) == "ABIInternal" => "ABIInternal",
        _ => "ABI0",
    };
    let what = if reference.defines { "def" } else { "ref" };
    let name = names.text(reference.name);
    // Writing to a string cannot fail.
    let _ = match name.strip_prefix('.') {
        Some(own) => writeln!(text, "{what} {prefix}{own} {abi}"),
        None => writeln!(text, "{what} {name} {abi}"),
    };
}
