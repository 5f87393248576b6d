//! The steps of one run, over all files and functions.

use crate::amd64::Encoder;
use crate::asm::encode::relax::{self, Layout};
use crate::asm::encode::{self, Code};
use crate::asm::go::experiments;
use crate::asm::go::fips;
use crate::asm::go::package;
use crate::asm::go::vocabulary;
use crate::asm::passes::dynlink;
use crate::asm::passes::frame;
use crate::asm::passes::funcdata;
use crate::asm::passes::jumps;
use crate::asm::passes::r15;
use crate::asm::passes::rewrite;
use crate::asm::passes::spectre;
use crate::asm::passes::unsafe_points;
use crate::asm::resolve;
use crate::asm::unwind;
use crate::asm::{Assembly, Input, Lowering, Options};
use crate::diag::{Diagnostic, Sink};
use crate::obj::{Attributes, SymbolId, Unit};
use crate::source::{Expansions, Loader, SourceMap};
use crate::syntax::{self, Context, Parser};

/// What the files of one run share.
pub(super) struct Run<'a> {
    options: &'a Options,
    /// Macros that every file begins with.
    defines: Vec<(String, String)>,
    unit: Unit,
    sources: SourceMap,
    expansions: Expansions,
    sink: Sink,
    /// Symbols made for constants, in order of first use.
    constants: Vec<SymbolId>,
    /// How many symbols there were before this run; none if it started from nothing.
    before: Option<usize>,
}

/// The functions of one file.
pub(super) struct File {
    text: Vec<SymbolId>,
    /// By index in the unit, the functions that have errors already.
    broken: Vec<bool>,
}

impl<'a> Run<'a> {
    pub(super) fn new(options: &'a Options) -> Self {
        let mut unit = Unit::new(options.release, package::linked_prefix(&options.package));
        unit.names = vocabulary::interner();
        unit.debug = options.debug;
        unit.trim_path.clone_from(&options.trim_path);
        Self {
            options,
            defines: experiments::defines(options),
            unit,
            sources: SourceMap::default(),
            expansions: Expansions::default(),
            sink: Sink::default(),
            constants: Vec::new(),
            before: None,
        }
    }

    /// Goes on where an assembly ended.
    pub(super) fn resume(assembly: Assembly, options: &'a Options) -> Self {
        let Assembly { unit, diagnostics, sources, expansions, .. } = assembly;
        let mut sink = Sink::default();
        diagnostics.into_iter().for_each(|diagnostic| sink.push(diagnostic));
        Self {
            options,
            defines: experiments::defines(options),
            before: Some(unit.symbols.len()),
            unit,
            sources,
            expansions,
            sink,
            constants: Vec::new(),
        }
    }

    /// Reads one file: its statements become functions and data of the unit.
    pub(super) fn resolve(&mut self, input: Input, loader: &dyn Loader) -> File {
        // What is added to an assembly is no file.
        let added = match self.before {
            None => self.sources.add(&*input.name, input.contents),
            Some(_) => self.sources.add_internal(&*input.name, input.contents),
        };
        let Ok(file) = added else {
            self.sink.push(Diagnostic::sources_too_large(&input.name));
            return File { text: Vec::new(), broken: Vec::new() };
        };
        let mut read = resolve::File::new(&self.unit, self.options);
        let Unit { names, lines, symbols, .. } = &mut self.unit;
        let context = Context {
            sources: &mut self.sources,
            names,
            expansions: &mut self.expansions,
            bases: lines,
            sink: &mut self.sink,
            loader,
        };
        let options = syntax::Options {
            include: &self.options.include,
            defines: &self.defines,
            ..syntax::Options::default()
        };
        read.read(Parser::new(file, options, context), symbols, self.options);
        let mut broken = vec![false; self.unit.functions.len()];
        let mut text = Vec::new();
        for draft in read.functions {
            broken.push(draft.broken);
            text.push(draft.function.symbol);
            self.unit.functions.push(draft.function);
        }
        self.unit.text.extend(&text);
        self.unit.data.extend(read.data);
        self.unit.bases.extend(read.bases);
        File { text, broken }
    }

    /// Settles what the functions' FUNCDATA refers to.
    pub(super) fn funcdata(&mut self, file: &File) {
        funcdata::run(&mut self.unit, &file.text, self.options, &mut self.sink);
    }

    /// Turns each function of the file into bytes, or finds what is wrong with it.
    pub(super) fn lower(&mut self, file: &File) {
        let mut encoder = Encoder::new();
        let (mut code, mut layout) = (Code::default(), Layout::default());
        for &symbol in &file.text {
            let Some(index) = self.unit.symbol(symbol).function else { continue };
            let mut function = self.unit.take_function(index);
            let errors = self.sink.errors();
            let cx = &mut Lowering {
                unit: &mut self.unit,
                options: self.options,
                sink: &mut self.sink,
                constants: &mut self.constants,
                broken: file.broken[index as usize],
            };
            // From here on operands are what the machine has, or refer to symbols.
            if cx.options.dynlink {
                r15::check(&function, cx);
            }
            rewrite::run(&mut function, cx);
            jumps::run(&mut function);
            if cx.options.dynlink {
                dynlink::run(&mut function, cx);
            }
            // From here on SP means the hardware's, and the list of instructions is complete.
            frame::run(&mut function, cx);
            if cx.options.retpoline {
                spectre::run(&mut function, cx);
            }
            // From here on all bytes are known but those of branches and padding.
            encode::run(&mut function, &mut encoder, &mut code, cx);
            if cx.sink.errors() == errors
                && !cx.broken
                && let Some((bytes, relocs)) =
                    relax::run(&mut function, &mut encoder, &mut code, &mut layout, cx)
            {
                let entry = cx.unit.symbol_mut(symbol);
                entry.size = bytes.len() as u64;
                entry.data = bytes;
                entry.relocs = relocs;
            }
            // From here on every pc is final.
            if cx.options.shared {
                unsafe_points::run(&mut function);
            }
            if cx.options.debug {
                function.unwind = unwind::rows(&function);
            }
            self.unit.functions[index as usize] = function;
        }
    }

    /// Adds the constants behind all other data, and gives everything away.
    pub(super) fn finish(mut self) -> Assembly {
        let unit = &self.unit;
        self.constants.sort_by_key(|id| unit.name(*id));
        self.unit.data.append(&mut self.constants);
        if self.sink.errors() == 0 {
            // Otherwise a GLOBL that was refused may be the one that is missing.
            self.warn_of_lost_data();
        }
        for &id in self.unit.text.iter().chain(&self.unit.data) {
            let symbol = self.unit.symbol(id);
            fips::check(symbol, self.unit.name(id), self.options, &mut self.sink);
        }
        for &id in &self.unit.data {
            self.unit.symbols[id].relocs.sort_by_key(|reloc| reloc.offset);
        }
        let errors = self.sink.errors();
        let mut diagnostics = self.sink.into_list();
        let expansions = &self.expansions;
        diagnostics.sort_by_key(|diagnostic| expansions.outermost(diagnostic.span()).start);
        Assembly { unit: self.unit, diagnostics, errors, sources: self.sources, expansions: self.expansions }
    }

    /// DATA without GLOBL makes no symbol; Go drops it without a word.
    fn warn_of_lost_data(&mut self) {
        for id in self.unit.ids().skip(self.before.unwrap_or(0)) {
            let symbol = self.unit.symbol(id);
            let defined =
                symbol.attributes.has(Attributes::ON_LIST) || symbol.attributes.has(Attributes::LOCAL);
            if defined || symbol.data.is_empty() {
                continue;
            }
            let name = self.unit.name(id);
            let message = format!("{name} has DATA but no GLOBL, so it is not defined");
            let size = symbol.size;
            self.sink.push(
                Diagnostic::warning("data-without-globl", symbol.defined, message)
                    .note(format!("GLOBL {name}(SB), RODATA, ${size} defines it")),
            );
        }
    }
}
