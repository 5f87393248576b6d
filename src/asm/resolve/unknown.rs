//! A word that is not an instruction: what was meant.
//!
//! In: the statement. Out: the message. Other assemblers' names come first, then Go's with another letter for the size or in
//! lower case, then names spelled alike; only what takes the operands as they are written is offered. An instruction that
//! Go's assembler lacks is offered as its bytes.

use crate::amd64::foreign::{self, Foreign};
use crate::amd64::{self, Encoded, Encoder, Mem, Op, Operand, Reg, Suffix};
use crate::asm::go::vocabulary::{self, Register};
use crate::asm::session::Session;
use crate::diag::{Diagnostic, suggest};
use crate::syntax::{Address, OperandKind, Prefix, Statement};

/// No instruction of any assembler has a longer name.
const LONGEST: usize = 24;

/// The message for a word that is not an instruction.
pub(super) fn unknown(statement: &Statement, session: &Session) -> Diagnostic {
    let text = session.names.text(statement.head);
    let span = statement.head_span;
    let unknown = vocabulary::unknown_instruction(text, span);
    if text.len() > LONGEST || suggest::enough(session.sink.errors()) {
        return unknown;
    }
    let upper = text.to_ascii_uppercase();
    if let Some(meant) = foreign::word(&upper) {
        return unknown.fix(span, meant, format!("write `{meant}`"));
    }
    let operands = Written::of(statement, session);
    let known =
        |name: &String| session.names.find(name).and_then(vocabulary::op).is_some_and(|op| operands.fit(op));
    // A letter for the size that is missing, wrong, or one too many.
    let shorter = upper.strip_suffix(|last: char| last.is_ascii_uppercase()).unwrap_or_default().to_owned();
    let tried = [format!("{upper}Q"), format!("{shorter}Q"), shorter];
    if let Some(meant) = std::iter::once(&upper).chain(&tried).find(|name| known(name)) {
        return unknown.fix(span, meant, format!("write `{meant}`"));
    }
    if let Some(foreign) = Foreign::find(&upper) {
        return from(&foreign, statement, unknown, &operands);
    }
    let names = amd64::names().iter().map(|(name, op)| (*name, *op));
    match suggest::closest_that(text, session.sink.errors(), names, |op| operands.fit(*op)) {
        Some((meant, _)) => unknown.fix(span, meant, format!("write `{meant}`")),
        None => unknown,
    }
}

/// The message for an instruction of the machine that is called otherwise here, or is not known.
fn from(foreign: &Foreign, statement: &Statement, unknown: Diagnostic, operands: &Written) -> Diagnostic {
    let span = statement.head_span;
    let ops = foreign.ops();
    let list = |ops: &[Op]| {
        let names: Vec<String> = ops.iter().map(|op| format!("`{}`", op.name())).collect();
        names.join(", ")
    };
    if ops.is_empty() {
        return missing(foreign, statement, operands);
    }
    let fitting: Vec<Op> = ops.iter().copied().filter(|op| operands.fit(*op)).collect();
    match fitting.as_slice() {
        [] => unknown.help(format!("Go calls it {}, with other operands", list(&ops))),
        [op] => unknown.fix(span, op.name(), format!("Go calls it `{}`", op.name())),
        several => unknown.help(format!("Go has a name for each operand size: {}", list(several))),
    }
}

/// The message for an instruction that the machine has and Go's assembler lacks.
fn missing(foreign: &Foreign, statement: &Statement, operands: &Written) -> Diagnostic {
    let message = format!("Go's assembler has no `{}`", foreign.name());
    let diagnostic = Diagnostic::error("unknown-instruction", statement.head_span, message)
        .note("amd64 has this instruction, but Go's assembler can only take its bytes");
    match operands.known.as_ref().and_then(|operands| foreign.bytes(operands)) {
        Some(bytes) => {
            let lines: Vec<String> = bytes.iter().map(|byte| format!("BYTE ${byte:#04X}")).collect();
            let lines = lines.join("; ").replace("0X", "0x");
            let text = format!("write `{lines}`");
            diagnostic.fix(statement.span, lines, text)
        }
        None => diagnostic,
    }
}

/// The operands of a statement, as far as they are clear without their function.
struct Written {
    /// None if one is not.
    known: Option<Vec<Operand>>,
    suffix: Suffix,
    count: usize,
}

impl Written {
    fn of(statement: &Statement, session: &Session) -> Self {
        let words: Vec<&str> = statement.suffix.iter().map(|atom| session.names.text(*atom)).collect();
        let known = |kind: &OperandKind| match *kind {
            OperandKind::Name { prefix: Prefix::None, name } => match vocabulary::register(name)? {
                Register::Machine(reg) => Some(Operand::Reg(reg)),
                _ => None,
            },
            OperandKind::Integer { prefix: Prefix::Dollar, value } => Some(Operand::Imm(value as i64)),
            OperandKind::Address(address) => memory(&address).map(Operand::Mem),
            _ => None,
        };
        Self {
            known: statement.operands.iter().map(|operand| known(&operand.kind)).collect(),
            suffix: Suffix::parse(&words.join(".")).unwrap_or_default(),
            count: statement.operands.len(),
        }
    }

    /// Whether the instruction may have these operands. Those that are not clear fit everything.
    fn fit(&self, op: Op) -> bool {
        if op.is_jump_syntax() {
            return self.count == 1;
        }
        let encodes = |operands: &Vec<Operand>| {
            Encoder::new().encode(op, self.suffix, operands, &mut Encoded::default()).is_ok()
        };
        self.known.as_ref().is_none_or(encodes)
    }
}

fn memory(address: &Address) -> Option<Mem> {
    let register = |name| match name {
        None => Some(Reg::NONE),
        Some(name) => match vocabulary::register(name)? {
            Register::Machine(reg) => Some(reg),
            _ => None,
        },
    };
    if address.prefix != Prefix::None || address.width.is_some() {
        return None;
    }
    let (base, index) = (register(address.base)?, register(address.index)?);
    let (scale, disp) = (address.scale, address.offset);
    match address.symbol {
        Some(_) => Some(Mem { rip: true, ..Mem::default() }),
        None => Some(Mem { base, index, scale, disp, ..Mem::default() }),
    }
}
