//! Function signatures with their types.
//!
//! In: parsed files and comments. Out: the prototypes of a package. Invalid ones are omitted: with an error in a Go file, with
//! a warning in a comment.

use super::resolve::Resolver;
use super::scope::Scope;
use super::types::{Failure, TypeId, Types};
use super::variable::Variable;
use super::variables::variables;
use crate::diag::{Diagnostic, Severity, Sink};
use crate::source::Span;
use crate::syntax::go::{self, CommentPrototype, File, FuncDecl};
use std::collections::{HashMap, HashSet};

/// Limit for arguments and results together, so that offsets fit in 31 bits.
const MAX_FRAME: u64 = 1 << 31;

/// Maximum number of parameters and results of a function, to bound the work.
const MAX_PARAMS: usize = 10_000;

/// Where a prototype was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// A function without a body in a Go file.
    Go,
    /// A comment above a TEXT.
    Comment,
}

/// A function's prototype.
#[derive(Clone, Debug)]
pub struct Signature {
    /// The linker's name: `package.name`, `package.(*T).name`, or the one given by `//go:linkname`.
    pub symbol: String,
    /// The package's name.
    pub package: String,
    /// The name in the package: `sum`, or for a method `T.sum` or `(*T).sum`.
    pub name: String,
    /// From `func` to the end of the results.
    pub span: Span,
    /// Where it was found.
    pub origin: Origin,
    /// The receiver of a method, passed like a first parameter.
    pub receiver: Option<Param>,
    /// The parameters, without the receiver.
    pub params: Vec<Param>,
    /// The results.
    pub results: Vec<Param>,
}

/// A receiver, parameter or result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Param {
    /// Its name, which may be `_`; none if unnamed.
    pub name: Option<String>,
    /// Its type; for a variadic one the slice.
    pub ty: TypeId,
    /// The name, or the type if unnamed.
    pub span: Span,
    /// Whether it is written `...T`.
    pub variadic: bool,
}

impl Signature {
    /// Receiver and parameters, in the order in which they are passed.
    pub fn inputs(&self) -> impl Iterator<Item = &Param> {
        self.receiver.iter().chain(&self.params)
    }
}

/// The prototypes and variables of a package. Every type that a signature uses by value has a layout.
#[derive(Debug, Default)]
pub struct Prototypes {
    /// The package's name.
    pub package: String,
    /// Its functions: those in Go files first, then those declared only in comments, each symbol once.
    pub signatures: Vec<Signature>,
    /// Those of its functions with a body, as far as they are valid and the files have them.
    pub(crate) compiled: Vec<Signature>,
    /// Its variables, in order.
    pub variables: Vec<Variable>,
    /// The types.
    pub types: Types,
}

impl Prototypes {
    /// The prototypes in the files of one package and in comments in its assembly. `package` is its name if no file gives one.
    pub fn new(files: &[File], comments: &[CommentPrototype], package: &str, sink: &mut Sink) -> Self {
        let package = package_name(files, sink).unwrap_or(package).to_string();
        let scope = Scope::new(files, sink);
        let mut build = Build {
            resolver: Resolver::new(&scope),
            package,
            told: HashSet::new(),
            signatures: vec![],
            sink,
        };
        let linknames: HashMap<&str, &str> = files
            .iter()
            .flat_map(|file| &file.linknames)
            .map(|line| (line.local.as_str(), line.target.as_str()))
            .collect();
        // By symbol: the span of its first prototype, and its index in the list if valid.
        let mut symbols: HashMap<String, (Span, usize)> = HashMap::new();
        for func in files.iter().flat_map(|file| &file.funcs).filter(|func| !func.has_body) {
            let symbol = match linknames.get(func.name.name.as_str()) {
                Some(target) if func.receiver.is_none() => (*target).to_string(),
                _ => build.symbol(func),
            };
            match symbols.insert(symbol.clone(), (func.span, build.signatures.len())) {
                None => build.add(func, symbol, Origin::Go),
                Some((first, _)) => build.sink.push(
                    Diagnostic::error("go-redeclared", func.span, format!("`{symbol}` is declared twice"))
                        .also(first, "here too"),
                ),
            }
        }
        for comment in comments {
            let symbol = linked(&comment.symbol.name, &build.package);
            let added = build.signatures.len();
            build.add(&comment.func, symbol.clone(), Origin::Comment);
            match symbols.get(&symbol) {
                None => drop(symbols.insert(symbol, (comment.func.span, added))),
                Some((_, first)) => build.compare(*first, added),
            }
        }
        let vars = files.iter().flat_map(|file| &file.vars);
        let variables = variables(&mut build.resolver, vars);
        let Build { resolver, package, told, signatures, .. } = build;
        // What is wrong with what is compiled is for the compiler to tell.
        let mut quiet = Build { resolver, package, told, signatures: vec![], sink: &mut Sink::default() };
        for func in files.iter().flat_map(|file| &file.funcs).filter(|func| func.has_body) {
            let symbol = quiet.symbol(func);
            quiet.add(func, symbol, Origin::Go);
        }
        let Build { resolver, package, signatures: compiled, .. } = quiet;
        Self { package, signatures, compiled, variables, types: resolver.types }
    }
}

/// The name that the files share.
fn package_name<'a>(files: &'a [File], sink: &mut Sink) -> Option<&'a str> {
    let mut names = files.iter().filter_map(|file| file.package.as_ref());
    let first = names.next()?;
    for other in names.filter(|other| other.name != first.name) {
        let message = format!("this file is in package `{}`, the first one in `{}`", other.name, first.name);
        sink.push(
            Diagnostic::error("go-package", other.span, message)
                .also(first.span, "the first one")
                .note("prototypes are read for one package at a time"),
        );
    }
    Some(&first.name)
}

/// The linker's name of a symbol as spelled in TEXT.
fn linked(symbol: &str, package: &str) -> String {
    let name = symbol.replace('·', ".").replace('∕', "/");
    if name.starts_with('.') { format!("{package}{name}") } else { name }
}

/// Builds prototypes.
struct Build<'a, 's> {
    resolver: Resolver<'a>,
    package: String,
    /// Failures already reported.
    told: HashSet<Failure>,
    signatures: Vec<Signature>,
    sink: &'s mut Sink,
}

impl<'a> Build<'a, '_> {
    fn symbol(&self, func: &FuncDecl) -> String {
        format!("{}.{}", func.package.as_ref().unwrap_or(&self.package), func.own_name())
    }

    /// Adds a function, or reports why it is invalid.
    fn add(&mut self, func: &'a FuncDecl, symbol: String, origin: Origin) {
        if func.generic {
            let diagnostic =
                Diagnostic::error("go-generic", func.name.span, "a prototype cannot have type parameters");
            return self.tell(diagnostic, origin);
        }
        let count = |list: &[go::Param]| list.iter().map(|param| param.names.len().max(1)).sum::<usize>();
        if count(&func.ty.params) + count(&func.ty.results) > MAX_PARAMS {
            let message = format!("more than {MAX_PARAMS} parameters and results");
            return self.tell(Diagnostic::error("go-frame-size", func.name.span, message), origin);
        }
        let receiver = self.params(func.receiver.as_slice());
        let params = self.params(&func.ty.params);
        let results = self.params(&func.ty.results);
        let mut failed = false;
        let mut size = 0u64;
        for param in receiver.iter().chain(&params).chain(&results) {
            match self.resolver.types.lay_out(param.ty) {
                // Sizes are below 2^50 and the number of parameters below 2^14: no overflow.
                Ok(layout) => size = size.next_multiple_of(8) + layout.size,
                Err(failure) => {
                    failed = true;
                    self.fail(failure, origin);
                }
            }
        }
        if failed {
            return;
        }
        if size >= MAX_FRAME {
            let diagnostic =
                Diagnostic::error("go-frame-size", func.name.span, "arguments and results too large")
                    .note("a frame must be smaller than 2^31 bytes");
            return self.tell(diagnostic, origin);
        }
        self.signatures.push(Signature {
            symbol,
            package: func.package.clone().unwrap_or_else(|| self.package.clone()),
            name: func.own_name(),
            span: func.span,
            origin,
            receiver: receiver.into_iter().next(),
            params,
            results,
        });
    }

    /// Removes the last signature, from a comment on a function that already has a prototype, and reports it if its argument
    /// layout differs. `first` is the index of the other signature, `added` that of this one.
    fn compare(&mut self, first: usize, added: usize) {
        let Some(told) = self.signatures.drain(added..).next() else { return };
        let known = self.signatures.get(first).filter(|known| known.symbol == told.symbol);
        let Some(known) = known else { return };
        // Values with the same sizes and alignments have the same offsets.
        let sizes = |signature: &Signature| {
            let list = |params: &mut dyn Iterator<Item = &Param>| {
                params.map(|param| self.resolver.types.size_align(param.ty)).collect::<Vec<_>>()
            };
            (list(&mut signature.inputs()), list(&mut signature.results.iter()))
        };
        if sizes(&told) != sizes(known) {
            let message = format!("this prototype differs from that of `{}` in Go", told.symbol);
            let diagnostic =
                Diagnostic::warning("go-comment", told.span, message).also(known.span, "the prototype in Go");
            self.sink.push(diagnostic);
        }
    }

    fn params(&mut self, list: &'a [go::Param]) -> Vec<Param> {
        let count = list.iter().map(|param| param.names.len().max(1)).sum();
        let mut params = Vec::with_capacity(count);
        for param in list {
            let mut ty = self.resolver.resolve(&param.ty);
            if param.variadic {
                ty = self.resolver.slice_of(ty, param.ty.span);
            }
            let variadic = param.variadic;
            if param.names.is_empty() {
                params.push(Param { name: None, ty, span: param.ty.span, variadic });
            }
            for name in &param.names {
                params.push(Param { name: Some(name.name.clone()), ty, span: name.span, variadic });
            }
        }
        params
    }

    /// Reports a failure, once.
    fn fail(&mut self, failure: Failure, origin: Origin) {
        if self.told.insert(failure)
            && let Some(diagnostic) = self.resolver.types.failures.get(failure.0 as usize)
        {
            self.tell(diagnostic.clone(), origin);
        }
    }

    fn tell(&mut self, mut diagnostic: Diagnostic, origin: Origin) {
        if origin == Origin::Comment {
            diagnostic.severity = Severity::Warning;
        }
        self.sink.push(diagnostic);
    }
}
