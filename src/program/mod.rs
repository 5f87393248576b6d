//! Programs without text: functions and data that a program builds as values.
//!
//! In: calls of [`Program`], [`FunctionWriter`] and [`DataWriter`]. Out: an [`Assembly`], as from text: the same passes, checks
//! and outputs, and the program as source ([`Program::to_source`]). Faults become diagnostics of the assembly; those about an
//! instruction have its text, and say which call it came from.
//!
//! ```
//! use rasm::amd64::{Op, Reg};
//! use rasm::obj::Attributes;
//! use rasm::program::{Program, Signature};
//!
//! let mut program = Program::new();
//! let signature = Signature::go("func add(x, y int64) (sum int64)")?;
//! let mut add = program.function(".add", &signature);
//! add.attributes(Attributes::NOSPLIT);
//! let (x, y, sum) = (add.argument("x"), add.argument("y"), add.argument("sum"));
//! add.emit(Op::MOVQ, (x, Reg::AX));
//! add.emit(Op::ADDQ, (y, Reg::AX)).note("wraps around");
//! add.emit(Op::MOVQ, (Reg::AX, sum));
//! add.emit(Op::RET, ());
//!
//! let assembly = program.assemble();
//! assert!(assembly.diagnostics().is_empty());
//! assert_eq!(assembly.functions().next().unwrap().name(), "main.add");
//! assert!(program.to_source().contains("\tADDQ y+8(FP), AX // wraps around\n"));
//! # Ok::<(), rasm::program::BadSignature>(())
//! ```
//!
//! Programs share nothing: any number of them can be built on any number of threads.

mod data;
mod function;
mod lines;
mod operand;
mod signature;
mod text;

pub use data::{DataWriter, Storage};
pub use function::FunctionWriter;
use operand::Owner;
pub use operand::{Label, Memory, Operand, Operands, Symbol};
pub use signature::{BadSignature, Signature};

use crate::asm::{self, Assembly, BuiltFunction, BuiltNames, Input, Options, Part, Scratch, Value};
use crate::diag::{Diagnostic, Severity};
use crate::obj::{Abi, Attributes, FunctionBuilder, SymbolId, Symbols, Version, can_follow, is_source_name};
use crate::source::{Interner, MemoryLoader};
use data::{Global, Piece};
use function::Body;
use lines::Lines;
use text::one_line;

/// The name of a program's text unless the caller gives one.
const NAME: &str = "program.s";

/// Stands for a name that cannot be one.
const INVALID: &str = "invalid";

/// Functions and data of one object, built as values.
#[derive(Debug)]
pub struct Program {
    options: Options,
    name: String,
    /// Names start with a dot if the package is the own one.
    names: Interner,
    symbols: Symbols,
    items: Vec<Item>,
    functions: Vec<Body>,
    globals: Vec<Global>,
    /// The bytes of all data.
    bytes: Vec<u8>,
    lines: Lines,
    /// How many instructions were emitted.
    calls: u32,
    /// What callers say of an instruction, by its number.
    notes: Vec<(u32, String)>,
    faults: Vec<Diagnostic>,
    owner: Owner,
    /// Storage of cleared functions.
    spare: Vec<FunctionBuilder>,
}

/// What a program is made of, in order: indices of functions and globals.
#[derive(Clone, Copy, Debug)]
enum Item {
    Function(usize),
    Global(usize),
}

/// What names a symbol: a handle, or a name as for [`Program::symbol`].
pub trait Named {
    /// The handle.
    fn symbol(self, program: &mut Program) -> Symbol;
}

impl Named for Symbol {
    fn symbol(self, program: &mut Program) -> Symbol {
        program.own(self)
    }
}

impl Named for &str {
    fn symbol(self, program: &mut Program) -> Symbol {
        program.symbol(self)
    }
}

impl Default for Program {
    fn default() -> Self {
        Self::new()
    }
}

impl Program {
    /// An empty program of package `main`, for the newest release.
    pub fn new() -> Self {
        Self::with_options(Options::default())
    }

    /// An empty program with these options; those about reading text have no effect.
    pub fn with_options(options: Options) -> Self {
        Self {
            // What changes how text is read would change the program where its text is read.
            options: Options {
                name_abi: true,
                include: Vec::new(),
                defines: Vec::new(),
                headers: Vec::new(),
                ..options
            },
            name: NAME.to_owned(),
            names: Interner::default(),
            symbols: Symbols::default(),
            items: Vec::new(),
            functions: Vec::new(),
            globals: Vec::new(),
            bytes: Vec::new(),
            lines: Lines::new(NAME),
            calls: 0,
            notes: Vec::new(),
            faults: Vec::new(),
            owner: Owner::new(),
            spare: Vec::new(),
        }
    }

    /// Names the file that debug information refers to, which should be one with the text of [`Program::to_source`].
    pub fn file(&mut self, name: &str) -> &mut Self {
        name.clone_into(&mut self.name);
        self.lines.bases.list[0].name.clone_from(&self.name);
        self
    }

    /// The name of the file.
    #[cfg(feature = "exec")]
    pub(crate) fn file_name(&self) -> &str {
        &self.name
    }

    /// Removes everything but the options and the file name; the storage is used again. Symbols and labels made
    /// before belong to no program then.
    pub fn clear(&mut self) {
        self.names.clear();
        self.symbols.clear();
        self.items.clear();
        for body in self.functions.drain(..) {
            let mut code = body.code;
            code.clear();
            self.spare.push(code);
        }
        self.globals.clear();
        self.bytes.clear();
        self.lines.clear();
        self.calls = 0;
        self.notes.clear();
        self.faults.clear();
        self.owner = Owner::new();
    }

    /// A symbol that other objects see, by its name as the linker knows it: `runtime.memmove`, `memcpy`, or `.sum` for `sum` in
    /// this program's package: ASCII letters, digits, `_`, dots and slashes, for which source has other letters.
    pub fn symbol(&mut self, name: &str) -> Symbol {
        Symbol { id: self.handle(name, Version::Abi(Abi::Abi0)), is_static: false, owner: self.owner }
    }

    /// A symbol of this program alone: `table<>`.
    pub fn local_symbol(&mut self, name: &str) -> Symbol {
        Symbol { id: self.handle(name, Version::Static), is_static: true, owner: self.owner }
    }

    /// A function with arguments in registers, as the Go compiler passes them: `f<ABIInternal>`. Only packages of Go's runtime
    /// may have the text of such a program.
    pub fn internal_symbol(&mut self, name: &str) -> Symbol {
        Symbol { id: self.handle(name, Version::Abi(Abi::Internal)), is_static: false, owner: self.owner }
    }

    /// The symbol, if it is one of this program; otherwise a stand-in, and a fault.
    fn own(&mut self, symbol: Symbol) -> Symbol {
        if symbol.owner == self.owner {
            return symbol;
        }
        self.fault("foreign-symbol", "the symbol belongs to another program".to_owned());
        self.symbol(INVALID)
    }

    fn handle(&mut self, name: &str, version: Version) -> SymbolId {
        let dotted;
        let mut name = name;
        if name.contains(['·', '∕']) {
            dotted = name.replace('·', ".").replace('∕', "/");
            name = &dotted;
        }
        if !can_be_spelled(name) {
            let message = format!("`{}` cannot be the name of a symbol", name.escape_debug());
            self.fault("bad-name", message);
            name = INVALID;
        }
        let atom = self.names.intern(name);
        self.symbols.lookup(atom, version)
    }

    /// Starts a function, with its frame and attributes still to be set.
    pub fn function(&mut self, name: impl Named, signature: &Signature) -> FunctionWriter<'_> {
        let symbol = name.symbol(self).id;
        let at = self.functions.len();
        self.items.push(Item::Function(at));
        let mut body = Body {
            symbol,
            attributes: Attributes::empty(),
            frame: 0,
            args: signature.args,
            prototype: signature.text.clone(),
            names: signature.names.clone(),
            line: Default::default(),
            first_call: self.calls,
            code: self.spare.pop().unwrap_or_default(),
        };
        self.lines.skip();
        if body.comment().is_some() {
            self.lines.skip();
        }
        body.line = self.lines.add();
        self.functions.push(body);
        FunctionWriter { program: self, at }
    }

    /// Starts a data symbol, whose size is that of what is written.
    pub fn data(&mut self, name: impl Named, storage: Storage) -> DataWriter<'_> {
        let symbol = name.symbol(self).id;
        let at = self.globals.len();
        self.items.push(Item::Global(at));
        let (flags, base) = (storage.flags(), self.lines.base);
        self.globals.push(Global { symbol, flags, size: 0, pieces: Vec::new(), base });
        // A blank line, and GLOBL.
        self.lines.skip();
        self.lines.skip();
        DataWriter { program: self, at, end: 0 }
    }

    /// From here on, instructions have this line of this file, until another one is said; see [`FunctionWriter::line`].
    pub fn line(&mut self, file: &str, line: u32) -> &mut Self {
        if file.contains(|letter: char| letter.is_control()) {
            self.fault("bad-name", format!("`{}` cannot be the name of a file", file.escape_debug()));
            return self;
        }
        self.lines.say(file, line);
        self
    }

    /// The program as source, which assembles to the same.
    pub fn to_source(&self) -> String {
        self.to_string()
    }

    /// Assembles the program. Errors and warnings refer to its [source](Program::to_source).
    pub fn assemble(&self) -> Assembly {
        self.assemble_with(&mut Workspace::default())
    }

    /// The same with storage that is used again: for many small programs, one after the other.
    pub fn assemble_with(&self, workspace: &mut Workspace) -> Assembly {
        let names = BuiltNames { names: &self.names, symbols: &self.symbols };
        let built = match self.faults.as_slice() {
            [] => {
                let lines = self.lines.bases.clone();
                asm::assemble_built(self.parts(), names, lines, &self.options, &mut workspace.scratch)
            }
            _ => None,
        };
        built.unwrap_or_else(|| self.assemble_text())
    }

    /// Assembles the text: what is wrong is then shown in it.
    fn assemble_text(&self) -> Assembly {
        let input = Input::new(&*self.name, self.to_source());
        let mut assembly = asm::assemble_source(vec![input], &self.options, &MemoryLoader::default());
        for diagnostic in &mut assembly.diagnostics {
            let Some(place) = assembly.sources.locate(diagnostic.span().start) else { continue };
            let Some((call, function)) = self.call_at(place.line) else { continue };
            let name = self.names.text(self.symbols[function.symbol].name);
            let own = name.strip_prefix('.').map(|own| format!("{}{own}", assembly.unit.prefix));
            let name = own.as_deref().unwrap_or(name);
            let (number, call_number) = (call - function.first_call + 1, call + 1);
            let place = format!("instruction {number} of `{name}`, emitted by call {call_number}");
            let first = self.notes.partition_point(|(at, _)| *at < call);
            diagnostic.notes.push(match self.notes.get(first) {
                Some((at, note)) if *at == call => format!("{place}: {}", one_line(note)),
                _ => place,
            });
        }
        assembly.errors += self.faults.len();
        assembly.diagnostics.splice(0..0, self.faults.iter().cloned());
        assembly
    }

    /// The call that emitted the instruction on a line of the text.
    fn call_at(&self, line: u32) -> Option<(u32, &Body)> {
        let after = self.functions.partition_point(|body| body.line.line <= line);
        let body = self.functions.get(after.checked_sub(1)?)?;
        let index = body.code.progs().binary_search_by_key(&line, |prog| prog.line.line).ok()?;
        Some((body.first_call + index as u32, body))
    }

    fn parts(&self) -> impl Iterator<Item = Part<'_>> {
        self.items.iter().flat_map(|item| {
            let (function, global) = match *item {
                Item::Function(at) => (Some(&self.functions[at]), None),
                Item::Global(at) => (None, Some(&self.globals[at])),
            };
            let function = function.map(|body| {
                Part::Function(BuiltFunction {
                    symbol: body.symbol,
                    attributes: body.attributes,
                    size: (body.frame.into(), body.args),
                    line: body.line,
                    code: &body.code,
                })
            });
            let data = global.into_iter().flat_map(|global| {
                let pieces = global.pieces.iter().map(|(offset, piece)| Part::Data {
                    place: (global.symbol, (*offset).into()),
                    width: piece.width(),
                    value: match piece {
                        Piece::Integer(value, _) => Value::Integer(*value),
                        Piece::Float(value, _) => Value::Float(*value),
                        Piece::Bytes(bytes) => Value::Text(&self.bytes[bytes.clone()]),
                        Piece::Address(mem) => Value::Address(*mem),
                    },
                });
                let (symbol, flags, size, base) = (global.symbol, global.flags, global.size, global.base);
                pieces.chain([Part::Globl { symbol, flags, size, base }])
            });
            function.into_iter().chain(data)
        })
    }

    /// Notes what is wrong with the next call.
    fn fault(&mut self, code: &'static str, message: String) {
        const MOST: usize = 10_000;
        if self.faults.len() < MOST {
            let place = format!("found before instruction {} was emitted", self.calls + 1);
            self.faults.push(Diagnostic::unplaced(Severity::Error, code, message).note(place));
        }
    }
}

/// Whether source can spell the name of a symbol: `·g` is one, `g` a register.
fn can_be_spelled(name: &str) -> bool {
    name.strip_prefix('.').map_or_else(|| is_source_name(name), can_follow)
}

/// Storage for assembling many programs, one after the other.
#[derive(Default)]
pub struct Workspace {
    scratch: Scratch,
}
