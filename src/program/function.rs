//! Writes one function of a program.

use super::{Label, Memory, Operand, Operands, Program, Symbol};
use crate::amd64::{MOST_OPERANDS, Op, Reg, Suffix};
use crate::obj::{Addr, At, Attributes, FunctionBuilder, Mem, Name, SymbolId, Target, Version};
use crate::source::LinePosition;
use std::sync::Arc;

/// A function of a program.
#[derive(Debug)]
pub(super) struct Body {
    pub(super) symbol: SymbolId,
    pub(super) attributes: Attributes,
    /// Bytes of its frame.
    pub(super) frame: i32,
    /// Bytes of its arguments and results.
    pub(super) args: Option<i32>,
    /// Its prototype in Go.
    pub(super) prototype: Option<Arc<str>>,
    /// Names of arguments, with their offsets.
    pub(super) names: Arc<[(String, i32)]>,
    /// The line of its TEXT in the program's text, and as it is said.
    pub(super) line: LinePosition,
    /// The number of the first instruction's call.
    pub(super) first_call: u32,
    /// The instructions; TEXT is not among them.
    pub(super) code: FunctionBuilder,
}

/// Writes one function of a [`Program`], instruction by instruction.
#[derive(Debug)]
pub struct FunctionWriter<'p> {
    pub(super) program: &'p mut Program,
    /// The index of its body.
    pub(super) at: usize,
}

impl FunctionWriter<'_> {
    /// Sets the size of the frame: bytes for local variables and for the arguments of calls.
    pub fn frame(&mut self, bytes: u32) -> &mut Self {
        self.body().frame = i32::try_from(bytes).unwrap_or(i32::MAX);
        self
    }

    /// Sets the attributes, such as [`Attributes::NOSPLIT`].
    pub fn attributes(&mut self, attributes: Attributes) -> &mut Self {
        self.body().attributes = attributes;
        self
    }

    /// The line of what follows in the file that it comes from, for debuggers and listings, until another one is said, in later
    /// functions too. Without, lines are those of [`Program::to_source`].
    pub fn line(&mut self, file: &str, line: u32) -> &mut Self {
        self.program.line(file, line);
        self
    }

    /// What the last instruction is for: a comment in the text, and a note on errors.
    pub fn note(&mut self, text: &str) -> &mut Self {
        let call = self.program.calls;
        if self.body().first_call < call {
            self.program.notes.push((call - 1, text.to_owned()));
        }
        self
    }

    /// The same as [`Program::symbol`].
    pub fn symbol(&mut self, name: &str) -> Symbol {
        self.program.symbol(name)
    }

    /// The same as [`Program::local_symbol`].
    pub fn local_symbol(&mut self, name: &str) -> Symbol {
        self.program.local_symbol(name)
    }

    /// The same as [`Program::internal_symbol`].
    pub fn internal_symbol(&mut self, name: &str) -> Symbol {
        self.program.internal_symbol(name)
    }

    /// An argument or result by its name in the [`Signature`](super::Signature): `x+0(FP)`.
    pub fn argument(&mut self, name: &str) -> Memory {
        let known = self.body().names.iter().find(|(known, _)| known == name).map(|(_, offset)| *offset);
        let Some(offset) = known else {
            let message = format!("the signature has no argument or result `{name}`");
            self.program.fault("unknown-argument", message);
            return Memory::at(Reg::SP);
        };
        self.named(name, Name::Param, offset)
    }

    /// Memory relative to the arguments, with a name that is only a comment: `name+8(FP)`.
    pub fn parameter(&mut self, name: &str, offset: i32) -> Memory {
        self.named(name, Name::Param, offset)
    }

    /// A local variable, by its offset from the top of the frame, which is negative: `name-8(SP)`.
    pub fn local(&mut self, name: &str, offset: i32) -> Memory {
        self.named(name, Name::Auto, offset)
    }

    fn named(&mut self, name: &str, kind: Name, offset: i32) -> Memory {
        let symbol = self.program.handle(name, Version::Abi(crate::obj::Abi::Abi0));
        let mem = Mem { name: kind, symbol: Some(symbol), offset: offset.into(), ..Mem::default() };
        Memory { mem, owner: Some(self.program.owner) }
    }

    /// A label, to be placed once.
    pub fn label(&mut self) -> Label {
        let (function, owner) = (self.at as u32, self.program.owner);
        Label { function, target: self.body().code.target(), owner }
    }

    /// Places a label at the next instruction.
    pub fn place(&mut self, label: Label) -> &mut Self {
        if label.owner != self.program.owner || label.function as usize != self.at {
            self.program.fault("foreign-label", "the label belongs to another function".to_owned());
            return self;
        }
        if self.body().code.target_at(label.target) != Target::NOWHERE {
            self.program.fault("duplicate-label", format!("label `L{}` is placed twice", label.target));
            return self;
        }
        self.body().code.label(label.target);
        // It has a line of its own.
        self.program.lines.skip();
        self
    }

    /// Adds an instruction or directive.
    pub fn emit(&mut self, op: Op, operands: impl Operands) -> &mut Self {
        self.emit_suffixed(op, Suffix::NONE, operands)
    }

    /// Adds an instruction with a suffix such as `.Z` or `.BCST`.
    pub fn emit_suffixed(&mut self, op: Op, suffix: Suffix, operands: impl Operands) -> &mut Self {
        let mut list = [Addr::Const(0); MOST_OPERANDS + 1];
        let mut count = 0;
        let (function, program) = (self.at as u32, &mut *self.program);
        operands.each(|operand| {
            let addr = program.operand(operand, function);
            // One too many is refused; those after it say nothing new.
            if let Some(slot) = list.get_mut(count) {
                *slot = addr;
                count += 1;
            }
        });
        let at = At { line: program.lines.add(), ..At::default() };
        program.calls += 1;
        let operands = list[..count].iter().map(|addr| (*addr, at.span));
        let prog = self.body().code.push(op, operands, at);
        prog.suffix = suffix;
        self
    }

    fn body(&mut self) -> &mut Body {
        &mut self.program.functions[self.at]
    }
}

impl Program {
    /// The operand of an instruction of a function; a fault is noted.
    fn operand(&mut self, operand: Operand, function: u32) -> Addr {
        let addr = operand.addr;
        let own = operand.owner.is_none_or(|owner| owner == self.owner);
        if !own || operand.function.is_some_and(|other| other != function) {
            match operand.function {
                Some(_) => self.fault("foreign-label", "the label belongs to another function".to_owned()),
                None => self.fault("foreign-symbol", "the symbol belongs to another program".to_owned()),
            }
            return Addr::Const(0);
        }
        let Some(mem) = addr.mem() else {
            if matches!(addr, Addr::Float(value) if !value.is_finite()) {
                self.fault("bad-operand", "a floating-point constant must be finite".to_owned());
                return Addr::Const(0);
            }
            return addr;
        };
        let scales = if mem.index == Reg::NONE { mem.scale == 0 } else { matches!(mem.scale, 1 | 2 | 4 | 8) };
        if !scales {
            self.fault(
                "bad-operand",
                format!("an index is multiplied by 1, 2, 4 or 8, not by {}", mem.scale),
            );
            return Addr::Const(0);
        }
        addr
    }
}
