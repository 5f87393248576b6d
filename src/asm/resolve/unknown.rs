//! Suggestions for unknown instructions.
//!
//! In: the statement. Out: the message. Names from other assemblers come first, then Go's names with another size letter or
//! in lower case, then similarly spelled names; a name is only suggested if it accepts the operands as written. An
//! instruction that Go's assembler lacks is suggested as its bytes.

use crate::amd64::foreign::{self, Foreign, Given};
use crate::amd64::{self, Mem, Op, Operand, Reg, Suffix};
use crate::asm::foreign::{is_arm64, is_branch};
use crate::asm::go::vocabulary::{self, Register};
use crate::asm::session::Session;
use crate::diag::{Diagnostic, suggest};
use crate::source::Span;
use crate::syntax::{self, Address, OperandKind, Prefix, Statement};

/// Directives of NASM and MASM for single values, and the instructions that write them here.
const VALUES: [(&str, &str); 4] = [("DB", "BYTE"), ("DW", "WORD"), ("DD", "LONG"), ("DQ", "QUAD")];

/// Other directives of theirs, and what is written here.
const DIRECTIVES: [(&[&str], &str); 7] = [
    (&["SECTION", "SEGMENT"], "remove it: `TEXT` and the flags of `GLOBL` choose the section"),
    (&["GLOBAL", "PUBLIC"], "remove it: `TEXT ·name(SB)` and `GLOBL ·name(SB)` are visible to other files"),
    (&["EXTERN", "EXTRN"], "remove it: a symbol that the file does not define is looked for when linking"),
    (&["BITS", "USE64", "DEFAULT"], "remove it: code for amd64 has 64 bits"),
    (&["ALIGN", "ALIGNB"], "write `PCALIGN $bytes` in code; data is aligned by its size"),
    (
        &["RESB", "RESW", "RESD", "RESQ"],
        "write `GLOBL name<>(SB), NOPTR, $size`: what `DATA` does not set is zero",
    ),
    (&["FUNC", "FUNCTION"], "a function begins with `TEXT ·name(SB), flags, $frame-args`"),
];

/// Directives of MASM that stand behind a name.
const BEHIND_NAMES: [(&str, &str); 3] = [
    ("PROC", "a function begins with `TEXT ·name(SB), flags, $frame-args`"),
    ("ENDP", "remove it: a function ends where the next one begins"),
    ("EQU", "write `#define name value`"),
];

/// No assembler has a longer instruction name.
const LONGEST: usize = 24;

/// Reports a word that is not an instruction. Another assembler's name is no macro of a file that is missing.
pub(super) fn report(statement: &Statement, session: &mut Session) {
    let diagnostic = unknown(statement, session);
    let upper = session.names.text(statement.head).to_ascii_uppercase();
    let is_name = |word: &str| foreign::word(word).is_some() || Foreign::find(word).is_some();
    if upper.len() <= LONGEST && is_name(&upper) {
        session.sink.push_certain(diagnostic);
    } else {
        session.sink.push(diagnostic);
    }
}

/// The message for a word that is not an instruction.
fn unknown(statement: &Statement, session: &Session) -> Diagnostic {
    let text = session.names.text(statement.head);
    let span = statement.head_span;
    let unknown = vocabulary::unknown_instruction(text, span);
    if text.len() > LONGEST || suggest::enough(session.sink.errors()) {
        return unknown;
    }
    let upper = text.to_ascii_uppercase();
    if let Some(meant) = foreign::word(&upper) {
        if is_branch(text) {
            // Who writes it writes for another processor, and the rest of the code is for that too.
            return unknown
                .note(format!(
                    "`{text}` is a branch of arm64 and other processors, and rasm assembles for amd64"
                ))
                .fix(span, meant, format!("write `{meant}`"));
        }
        return unknown.safe_fix(span, meant, format!("write `{meant}`"));
    }
    if syntax::FUNCDATA_MACROS.contains(&text) {
        return unknown.note(format!("`{text}` is a macro in `funcdata.h`")).missing_header("funcdata.h");
    }
    if text == "get_tls" {
        return unknown.note("`get_tls` is a macro in `go_tls.h`, a header of Go's runtime package");
    }
    if let Some(found) = directive(statement, session) {
        return found;
    }
    if is_arm64(text) {
        return unknown.note(format!("`{text}` is an instruction of arm64, and rasm assembles for amd64"));
    }
    let operands = Written::of(statement, session);
    let known =
        |name: &String| session.names.find(name).and_then(vocabulary::op).is_some_and(|op| operands.fit(op));
    let write = |unknown: Diagnostic, meant: &str| unknown.fix(span, meant, format!("write `{meant}`"));
    if known(&upper) {
        // The same name in small letters.
        let offer = format!("write `{upper}`");
        return match operands.known {
            Some(_) => unknown.safe_fix(span, &upper, offer),
            None => {
                let unknown = unknown.note("instructions and registers are in capitals here");
                match in_capitals(&upper, statement, session) {
                    Some(whole) => unknown.fix(statement.span, &whole, format!("write `{whole}`")),
                    None => unknown.fix(span, &upper, offer),
                }
            }
        };
    }
    if matches!(&*upper, "MOV" | "MOVU" | "MOVX") && operands.has_vector() {
        let whole = ["MOVOU", "VMOVDQU", "VMOVDQU64"].into_iter().find(|name| known(&(*name).to_owned()));
        return match whole {
            Some(whole) => write(unknown, whole),
            None => unknown,
        };
    }
    let meant = foreign::incomplete(&upper);
    if !meant.is_empty() {
        return fitting(&meant, unknown, span, &operands);
    }
    if !operands.has_vector() {
        // Masks have another letter for 32 bits.
        let long = if upper.starts_with('K') { "D" } else { "L" };
        let sized = ["Q", long, "W", "B"].map(|size| format!("{upper}{size}"));
        let sized: Vec<Op> =
            sized.iter().filter(|name| known(name)).filter_map(|name| Op::from_name(name)).collect();
        if sized.first().is_some_and(|op| op.name().ends_with('Q')) {
            if let Some(fixed) = in_intels_order(&upper, statement, session, &unknown) {
                return fixed;
            }
            return fitting(&sized, unknown, span, &operands);
        }
    }
    if let Some(foreign) = Foreign::find(&upper) {
        let ops = foreign.ops();
        let fits = ops.iter().any(|op| operands.fit(*op));
        let wide = format!("V{upper}");
        if !fits && known(&wide) {
            return write(unknown, &wide);
        }
        // A size letter that only happens to make it another's name.
        if fits || !foreign.is_sized() || ops.is_empty() {
            return from(&foreign, statement, unknown, &operands);
        }
    }
    // A size letter that is wrong or superfluous; the elements of vectors have none that is usual.
    if !operands.has_vector() {
        let shorter =
            upper.strip_suffix(|last: char| last.is_ascii_uppercase()).unwrap_or_default().to_owned();
        let tried = [format!("{shorter}Q"), shorter];
        let meant = tried.iter().find(|name| known(name) && keeps_size(&upper, name));
        if let Some(meant) = meant {
            return write(unknown, meant);
        }
    }
    let names = amd64::names().iter().map(|(name, op)| (*name, *op));
    let fits = |op: &Op| {
        let copies_a_part = operands.has_vector() && matches!(*op, Op::MOVQ | Op::MOVL);
        keeps_size(&upper, op.name()) && !copies_a_part && operands.fit(*op)
    };
    match suggest::closest_that(text, session.sink.errors(), names, fits) {
        Some((meant, _)) => unknown.fix(span, meant, format!("write `{meant}`")),
        None => unknown,
    }
}

/// `ADD AX, 3`: the order of Intel's manual, in which constants have no sign.
fn in_intels_order(
    name: &str,
    statement: &Statement,
    session: &Session,
    unknown: &Diagnostic,
) -> Option<Diagnostic> {
    let [first, last] = statement.operands.as_slice() else { return None };
    let OperandKind::Name { prefix: Prefix::None, name: register } = first.kind else { return None };
    let OperandKind::Integer { prefix: Prefix::None, value } = last.kind else { return None };
    let Some(Register::Machine(reg)) = session.register(register) else { return None };
    let wide = format!("{name}Q");
    let takes = [Operand::Imm(value as i64), Operand::Reg(reg)];
    amd64::encode(Op::from_name(&wide)?, Suffix::default(), &takes).ok()?;
    let (_, number) = session.written(last.span).filter(|_| statement.span.expansion.is_none())?;
    let written = format!("{wide} ${number}, {}", reg.name());
    let offer = format!("write `{written}`");
    let note = "in this dialect the source comes first and the destination last, and a constant has a `$`";
    Some(unknown.clone().note(note).fix(statement.span, written, offer))
}

/// `movq ax, bx` in capitals, if it assembles then; none where an operand is neither a register nor a constant.
fn in_capitals(name: &str, statement: &Statement, session: &Session) -> Option<String> {
    let op = session.names.find(name).and_then(vocabulary::op)?;
    let (mut operands, mut texts) = (Vec::new(), Vec::new());
    for operand in &statement.operands {
        let (_, text) = session.written(operand.span).filter(|_| operand.span.expansion.is_none())?;
        match operand.kind {
            OperandKind::Name { prefix: Prefix::None, .. } => {
                let upper = text.to_ascii_uppercase();
                let Register::Machine(reg) = session.register(session.names.find(&upper)?)? else {
                    return None;
                };
                operands.push(Operand::Reg(reg));
                texts.push(upper);
            }
            OperandKind::Integer { prefix: Prefix::Dollar, value } => {
                operands.push(Operand::Imm(value as i64));
                texts.push(text.to_owned());
            }
            _ => return None,
        }
    }
    amd64::encode(op, Suffix::default(), &operands).ok()?;
    Some(format!("{name} {}", texts.join(", ")))
}

/// The message for a directive of another assembler, and for a file in Go.
fn directive(statement: &Statement, session: &Session) -> Option<Diagnostic> {
    let (text, span) = (session.names.text(statement.head), statement.head_span);
    let error = |span, message| Diagnostic::error("unknown-instruction", span, message);
    if text == "package" {
        return Some(
            error(span, "this is a Go file, not assembly".to_owned()).help("compile it with `go build`"),
        );
    }
    let upper = text.to_ascii_uppercase();
    let message = |name: &str| format!("`{name}` is a directive of other assemblers");
    if let Some((_, word)) = VALUES.iter().find(|(name, _)| *name == upper) {
        let diagnostic = error(span, message(text))
            .help("write data as `DATA name<>+0(SB)/8, $value`, with `GLOBL` after it");
        return Some(match statement.operands.as_slice() {
            [
                syntax::Operand {
                    kind: OperandKind::Integer { prefix: Prefix::None, value: number },
                    span: value,
                },
            ] if value.expansion == span.expansion && span.end < value.start => {
                let number = if *number < 10 { number.to_string() } else { format!("{number:#x}") };
                let written = format!("{word} ${number}");
                let offer = format!("write `{written}` in code");
                diagnostic.fix(Span { end: value.end, ..span }, written, offer)
            }
            _ => diagnostic.help(format!("write `{word} $value` in code, one value each")),
        });
    }
    if let Some((_, help)) = DIRECTIVES.iter().find(|(names, _)| names.contains(&&*upper)) {
        return Some(error(span, message(text)).help(*help));
    }
    let first = statement.operands.first()?;
    let OperandKind::Name { prefix: Prefix::None, name } = first.kind else { return None };
    let name = session.names.text(name);
    let (_, help) = BEHIND_NAMES.iter().find(|(known, _)| name.eq_ignore_ascii_case(known))?;
    Some(error(first.span, message(name)).help(*help))
}

/// Whether two names do not end in different size letters.
fn keeps_size(one: &str, other: &str) -> bool {
    let size = |name: &str| name.chars().last().filter(|last| matches!(last, 'B' | 'W' | 'L' | 'Q'));
    size(one).zip(size(other)).is_none_or(|(one, other)| one == other)
}

/// The message for a machine instruction that has another name here, or none.
fn from(foreign: &Foreign, statement: &Statement, unknown: Diagnostic, operands: &Written) -> Diagnostic {
    let span = statement.head_span;
    if foreign.is_before_64_bits() {
        let message = format!("`{}` does not exist in 64-bit mode", foreign.name());
        return Diagnostic::error("unknown-instruction", span, message);
    }
    let ops = foreign.ops();
    if ops.is_empty() {
        return missing(foreign, statement, operands);
    }
    if !ops.iter().any(|op| operands.fit(*op)) {
        return unknown.help(format!("Go calls it {}, with other operands", list(&ops)));
    }
    fitting(&ops, unknown, span, operands)
}

/// Whether an instruction works on 64 bits: by its last letter, if that is a size, else by its forms.
fn is_wide(op: &Op) -> bool {
    match op.name().chars().last().filter(|_| !op.name().starts_with("CMOV")) {
        Some('Q') => true,
        Some('B' | 'W' | 'L') => false,
        _ => foreign::is_wide(op),
    }
}

/// Offers those of several instructions that take the operands.
fn fitting(ops: &[Op], unknown: Diagnostic, span: Span, operands: &Written) -> Diagnostic {
    // These copy as much as they read, and their names only seem to say more.
    let copies = |op: &Op| matches!(*op, Op::MOVSWW | Op::MOVZWW);
    let fits = |op: &Op| operands.fit(*op) && !copies(op);
    let mut fitting: Vec<Op> = ops.iter().copied().filter(fits).collect();
    // 64-bit forms first.
    fitting.sort_by_key(|op| !is_wide(op));
    match fitting.as_slice() {
        [] => unknown.help(format!("Go has {}, with other operands", list(ops))),
        [op] => unknown.safe_fix(span, op.name(), format!("Go calls it `{}`", op.name())),
        [wide, others @ ..] if is_wide(wide) && !others.iter().any(is_wide) => unknown.fix(
            span,
            wide.name(),
            format!("write `{}`, or for other operand sizes {}", wide.name(), list(others)),
        ),
        several => unknown.help(format!("Go has a name for each operand size: {}", list(several))),
    }
}

fn list(ops: &[Op]) -> String {
    let mut names: Vec<String> = ops.iter().map(|op| format!("`{}`", op.name())).collect();
    names.dedup();
    names.join(", ")
}

/// The message for a machine instruction that Go's assembler lacks.
fn missing(foreign: &Foreign, statement: &Statement, operands: &Written) -> Diagnostic {
    let message = format!("Go's assembler has no `{}`", foreign.name());
    let diagnostic = Diagnostic::error("unknown-instruction", statement.head_span, message)
        .note("amd64 has this instruction, but Go's assembler can only take its bytes");
    let bytes = operands.given.as_ref().zip(operands.suffix);
    match bytes.and_then(|(given, suffix)| foreign.bytes(given, suffix)) {
        Some(bytes) => {
            let lines: Vec<String> = bytes.iter().map(|byte| format!("BYTE ${byte:#04X}")).collect();
            let lines = lines.join("; ").replace("0X", "0x");
            let text = format!("write `{lines}`");
            diagnostic.fix(statement.span, lines, text)
        }
        None => diagnostic,
    }
}

/// The operands of a statement, as far as they can be resolved without their function.
struct Written {
    /// None if one of them cannot.
    given: Option<Vec<Given>>,
    /// The same; none if one of them exists only on instructions that Go lacks.
    known: Option<Vec<Operand>>,
    /// None if it is invalid.
    suffix: Option<Suffix>,
    count: usize,
}

impl Written {
    fn of(statement: &Statement, session: &Session) -> Self {
        let words: Vec<&str> = statement.suffix.iter().map(|atom| session.names.text(*atom)).collect();
        let given = |kind: &OperandKind| match *kind {
            OperandKind::Name { prefix: Prefix::None, name } => match session.register(name) {
                Some(Register::Machine(reg)) => Some(Given::Own(Operand::Reg(reg))),
                Some(_) => None,
                None => Given::tile(session.names.text(name)),
            },
            OperandKind::Integer { prefix: Prefix::Dollar, value } => {
                Some(Given::Own(Operand::Imm(value as i64)))
            }
            OperandKind::Address(address) => memory(&address, session).map(Operand::Mem).map(Given::Own),
            _ => None,
        };
        let given: Option<Vec<Given>> =
            statement.operands.iter().map(|operand| given(&operand.kind)).collect();
        let own = |given: &Given| match given {
            Given::Own(operand) => Some(*operand),
            Given::Tile(_) => None,
        };
        Self {
            known: given.as_ref().and_then(|given| given.iter().map(own).collect()),
            given,
            suffix: Suffix::parse(&words.join(".")).ok(),
            count: statement.operands.len(),
        }
    }

    /// Whether one of them is a vector register.
    fn has_vector(&self) -> bool {
        let is_vector = |operand: &Operand| matches!(operand, Operand::Reg(reg) if reg.is_vector());
        self.known.iter().flatten().any(is_vector)
    }

    /// Whether the instruction accepts these operands; unresolved operands match anything.
    fn fit(&self, op: Op) -> bool {
        if op.is_jump_syntax() {
            return self.count == 1;
        }
        let suffix = self.suffix.unwrap_or_default();
        let encodes = |operands: &Vec<Operand>| amd64::encode(op, suffix, operands).is_ok();
        self.known.as_ref().is_none_or(encodes)
    }
}

fn memory(address: &Address, session: &Session) -> Option<Mem> {
    let register = |name| match name {
        None => Some(Reg::NONE),
        Some(name) => match session.register(name)? {
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
