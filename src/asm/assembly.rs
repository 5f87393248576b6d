//! An assembly, in progress and finished.

use super::foreign::{self, MacrosOfInput};
use super::go::{experiments, package, vocabulary};
use super::lowering::{self, Lowered, Shared};
use super::passes::near_names;
use super::resolve::{Built, BuiltNames, Draft, File, Part};
use super::written::Written;
use super::{Input, Options};
use crate::diag::{Diagnostic, Sink};
use crate::obj::{FunctionBuilder, SymbolId, Symbols, Unit};
use crate::source::{Expansions, LineBases, Loader, SourceMap};
use crate::syntax::{self, Context, Parser};
use rustc_hash::FxHashSet;

/// The result of an assembly.
#[derive(Debug)]
pub struct Assembly {
    pub(crate) unit: Unit,
    pub(crate) diagnostics: Vec<Diagnostic>,
    pub(crate) errors: usize,
    pub(crate) sources: SourceMap,
    pub(crate) expansions: Expansions,
    /// Functions as written, in order, if they are asked for; those with errors are left out.
    pub(crate) written: Vec<Written>,
}

impl Assembly {
    /// The symbols with their bytes, relocations and instructions; meaningful only if there are no errors.
    pub fn unit(&self) -> &Unit {
        &self.unit
    }

    /// The diagnostics, in the order in which the text is read; at most the first ten thousand.
    pub fn diagnostics(&self) -> &[Diagnostic] {
        &self.diagnostics
    }

    /// The number of errors, including those not among the diagnostics.
    pub fn errors(&self) -> usize {
        self.errors
    }

    /// The files read, for resolving the spans of diagnostics.
    pub fn sources(&self) -> &SourceMap {
        &self.sources
    }

    /// The uses of macros, for resolving the spans of what they expand to.
    pub fn expansions(&self) -> &Expansions {
        &self.expansions
    }

    /// Names of the files read, in order and without duplicates, excluding built-in headers.
    pub fn files_read(&self) -> impl Iterator<Item = &str> {
        let mut seen = FxHashSet::default();
        let files = self.sources.files().filter(|(_, file)| !file.is_internal());
        files.map(|(_, file)| file.name()).filter(move |name| seen.insert(*name))
    }

    /// Forgets what was found after the first errors and diagnostics.
    #[cfg(feature = "cli")]
    pub(crate) fn forget(&mut self, errors: usize, diagnostics: usize) {
        self.errors = errors;
        self.diagnostics.truncate(diagnostics);
    }

    /// Puts the diagnostics in reading order, so that a cause precedes its consequences.
    pub(crate) fn sort_diagnostics(&mut self) {
        let Self { diagnostics, sources, expansions, .. } = self;
        diagnostics.sort_by_cached_key(|diagnostic| {
            sources.reading_order(expansions.outermost(diagnostic.span()).start)
        });
    }

    /// Whether there are errors.
    pub fn failed(&self) -> bool {
        self.errors > 0
    }
}

/// An assembly in progress: the state shared by all its files.
pub(super) struct Progress<'a> {
    pub(super) options: &'a Options,
    pub(super) unit: Unit,
    pub(super) sink: Sink,
    sources: SourceMap,
    expansions: Expansions,
    /// Macros predefined in every file.
    defines: Vec<(String, String)>,
    /// Symbols created for constants, in order of first use.
    constants: Vec<SymbolId>,
    /// See [`Assembly::written`].
    written: Vec<Written>,
    /// The macros of each input.
    macros: Vec<MacrosOfInput>,
    /// Whether a GLOBL may have been lost to an error.
    pub(super) lost_globl: bool,
    /// The number of symbols in the assembly that this one extends; none for a new assembly.
    before: Option<usize>,
}

impl<'a> Progress<'a> {
    /// Starts a new assembly.
    pub(super) fn new(options: &'a Options) -> Self {
        let mut unit = Unit::new(options.release, package::linked_prefix(&options.package));
        unit.names = vocabulary::interner();
        unit.symbols = Symbols::above(unit.names.len());
        unit.debug = options.debug;
        unit.trim_path.clone_from(&options.trim_path);
        Self {
            options,
            unit,
            sink: Sink::default(),
            sources: SourceMap::default(),
            expansions: Expansions::default(),
            defines: experiments::defines(options),
            constants: Vec::new(),
            written: Vec::new(),
            macros: Vec::new(),
            lost_globl: false,
            before: None,
        }
    }

    /// Starts a new assembly of a built program, which has lines but no text.
    pub(super) fn built(options: &'a Options, lines: LineBases) -> Self {
        let mut new = Self::new(options);
        // Names that are known beforehand only help to read text.
        (new.unit.names, new.unit.symbols) = Default::default();
        new.unit.lines = lines;
        new
    }

    /// Continues a finished assembly.
    pub(super) fn resume(assembly: Assembly, options: &'a Options) -> Self {
        let Assembly { unit, diagnostics, sources, expansions, .. } = assembly;
        let mut sink = Sink::default();
        diagnostics.into_iter().for_each(|diagnostic| sink.push(diagnostic));
        Self {
            options,
            before: Some(unit.symbols.len()),
            unit,
            sink,
            sources,
            expansions,
            defines: experiments::defines(options),
            constants: Vec::new(),
            written: Vec::new(),
            macros: Vec::new(),
            lost_globl: false,
        }
    }

    /// Reads one file: passes its functions on as they end, and adds its data to the unit.
    pub(super) fn resolve(
        &mut self,
        input: Input,
        loader: &dyn Loader,
        take: &mut dyn FnMut(Draft) -> FunctionBuilder,
    ) {
        // Text added to an assembly is not a file.
        let added = match self.before {
            None => self.sources.add(&*input.name, input.contents),
            Some(_) => self.sources.add_internal(&*input.name, input.contents),
        };
        let Ok(id) = added else {
            self.sink.push(Diagnostic::sources_too_large(&input.name));
            return;
        };
        let mut file = File::new(&self.unit, self.options);
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
            headers: &self.options.headers,
            defines: &self.defines,
            ..syntax::Options::default()
        };
        file.read(Parser::new(id, options, context), symbols, self.options, take);
        self.sink.end_consequences();
        self.lost_globl |= file.lost_globl || self.sink.left_out() > 0;
        self.unit.data.extend(file.data);
        self.unit.bases.extend(file.bases);
        self.macros.push(MacrosOfInput { end: self.sources.end(), list: file.macros });
    }

    /// Adds the parts of a built program: functions are passed on as they end. Returns whether there is nothing to report.
    pub(super) fn resolve_built<'p>(
        &mut self,
        parts: impl IntoIterator<Item = Part<'p>>,
        names: BuiltNames<'_>,
        take: &mut dyn FnMut(Draft) -> FunctionBuilder,
    ) -> bool {
        let mut built = Built::new(names, &self.unit, self.options);
        for part in parts {
            built.add(part, &mut self.unit, self.options, take);
        }
        let Some(file) = built.finish() else { return false };
        self.unit.data.extend(file.data);
        self.unit.bases.extend(file.bases);
        true
    }

    /// The symbols added by this assembly.
    pub(super) fn new_symbols(&self) -> impl Iterator<Item = SymbolId> + use<> {
        self.unit.ids().skip(self.before.unwrap_or(0))
    }

    /// Warns about names that almost match a definition.
    pub(super) fn warn_of_near_names(&mut self) {
        near_names::warn(self.new_symbols(), &self.unit, &self.sources, &mut self.sink);
    }

    /// The state that functions see while they are lowered.
    pub(super) fn shared(&self) -> Shared<'_> {
        Shared {
            unit: Some(&self.unit),
            sources: Some(&self.sources),
            expansions: Some(&self.expansions),
            options: self.options,
        }
    }

    /// Adds the next function of the text.
    pub(super) fn merge(&mut self, mut lowered: Lowered) {
        self.written.extend(lowered.written.take());
        lowering::merge(lowered, &mut self.unit, &mut self.constants, &mut self.sink);
    }

    /// Appends the constants, sorted by name, after all other data.
    pub(super) fn append_constants(&mut self) {
        let unit = &mut self.unit;
        self.constants.sort_by_key(|id| unit.name(*id));
        unit.data.append(&mut self.constants);
    }

    /// Sorts everything and returns the result.
    pub(super) fn finish(self) -> Assembly {
        let Progress { mut unit, sink, sources, expansions, written, macros, .. } = self;
        for id in &unit.data {
            unit.symbols[*id].relocs.sort_by_key(|reloc| reloc.offset);
        }
        let errors = sink.errors() - sink.left_out();
        let mut diagnostics = sink.into_list();
        let errors = errors - foreign::explain(&mut diagnostics, &sources, &expansions, &macros);
        super::headers::offer(&mut diagnostics, &sources, &expansions);
        let mut assembly = Assembly { unit, diagnostics, errors, sources, expansions, written };
        assembly.sort_diagnostics();
        assembly
    }
}
