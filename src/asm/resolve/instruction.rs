//! Instructions and jumps.

use super::Resolver;
use super::operand::Resolved;
use crate::amd64::{self, Op, Suffix, SuffixError};
use crate::asm::encode::operands::MOST_OPERANDS;
use crate::asm::go::vocabulary;
use crate::diag::suggest;
use crate::diag::{Diagnostic, Sink};
use crate::obj::{Addr, Mem, Name, Prog, Release, Target};
use crate::source::Interner;
use crate::syntax::Statement;

/// The target of a branch to a label that is not known yet.
const UNDEFINED: u32 = u32::MAX;

impl Resolver<'_> {
    /// Adds an instruction to the current function.
    pub(super) fn instruction(
        &mut self,
        op: Op,
        statement: &Statement,
        names: &mut Interner,
        sink: &mut Sink,
    ) -> Option<()> {
        let suffix = suffix(op, statement, names, sink)?;
        let is_jump = amd64::is_jump_syntax(names.text(statement.head));
        self.after_jump = is_jump;
        if self.function.is_none() {
            self.outside_function(is_jump, statement, names, sink);
            return Some(());
        }
        if op == Op::END {
            // Go takes it anywhere and drops it.
            return Some(());
        }
        if let Some(extra) = statement.operands.get(MOST_OPERANDS) {
            sink.push(Diagnostic::error(
                "operand-count",
                extra.span,
                format!("{} has {} operands; none has more than 5", op.name(), statement.operands.len()),
            ));
            return None;
        }
        let mut operands = std::mem::take(&mut self.operands);
        operands.clear();
        let errors = sink.errors();
        if is_jump {
            self.jump(op, statement, &mut operands, names, sink);
        } else {
            for operand in &statement.operands {
                operands.extend(self.addr(operand, names, sink));
            }
        }
        let refused = sink.errors() > errors;
        if refused {
            // Something must stand here for labels and n(PC).
            self.append(Op::NOP, Suffix::default(), &[], statement, names, sink);
        } else {
            self.append(op, suffix, &operands, statement, names, sink);
        }
        self.operands = operands;
        (!refused).then_some(())
    }

    /// The operands of a jump: the last one is where to.
    fn jump(
        &mut self,
        op: Op,
        statement: &Statement,
        operands: &mut Vec<Addr>,
        names: &mut Interner,
        sink: &mut Sink,
    ) {
        let name = op.name();
        let Some((target, before)) = statement.operands.split_last() else {
            sink.push(
                Diagnostic::error("operand-count", statement.head_span, format!("{name} needs a target"))
                    .note(match op {
                        Op::CALL => "CALL sym(SB), CALL AX or CALL (AX)".to_owned(),
                        Op::JMP => "JMP label, JMP sym(SB), JMP AX or JMP (AX)".to_owned(),
                        _ => format!("{name} label"),
                    }),
            );
            return;
        };
        if let Some(extra) = before.get(1) {
            sink.push(Diagnostic::error("operand-count", extra.span, format!("{name} has one target")));
            return;
        }
        if let Some(first) = before.first() {
            operands.extend(self.addr(first, names, sink));
        }
        let errors = sink.errors();
        let addr = match self.operand(target, names, sink) {
            Some(Resolved::Label(label)) => {
                let entry = self.new_target();
                self.labels.branch(entry, label, target.span);
                Addr::Branch(entry)
            }
            Some(Resolved::Relative(distance)) => match self.relative_target(distance) {
                Some(entry) => Addr::Branch(entry),
                None => {
                    sink.push(
                        Diagnostic::error(
                            "branch-range",
                            target.span,
                            format!("{distance}(PC) is outside the function"),
                        )
                        .note("n(PC) counts instructions from this one; labels are safer"),
                    );
                    return;
                }
            },
            Some(Resolved::Addr(Addr::Const(value))) if value as i32 as i64 != value && value >> 32 != 0 => {
                sink.push(Diagnostic::error(
                    "bad-target",
                    target.span,
                    format!("{value} does not fit 32 bits"),
                ));
                return;
            }
            Some(Resolved::Addr(addr @ (Addr::Reg(_) | Addr::Indirect(_) | Addr::Const(_)))) => addr,
            // Go drops a jump to the absolute address 0 without a word.
            Some(Resolved::Addr(addr @ Addr::Mem(mem)))
                if mem.name.is_symbolic() || (mem.name == Name::None && mem != Mem::default()) =>
            {
                addr
            }
            Some(Resolved::Addr(_)) => {
                sink.push(
                    Diagnostic::error("bad-target", target.span, format!("{name} cannot go there"))
                        .note("a target is a label, n(PC), sym(SB), a register or memory at a register"),
                );
                return;
            }
            None => {
                debug_assert!(sink.errors() > errors);
                return;
            }
        };
        operands.push(addr);
    }

    /// An instruction that belongs to no function comes to nothing.
    fn outside_function(
        &mut self,
        is_jump: bool,
        statement: &Statement,
        names: &mut Interner,
        sink: &mut Sink,
    ) {
        // What is wrong with it by itself is said all the same.
        let (target, plain) = match statement.operands.split_last() {
            Some((target, before)) if is_jump => (Some(target), before),
            _ => (None, statement.operands.as_slice()),
        };
        for operand in plain {
            let _ = self.addr(operand, names, sink);
        }
        if self.after_text {
            // Its TEXT was refused, and perhaps its labels with it.
            return self.labels.forget_pending();
        }
        self.labels.attach(0, names, sink);
        if let Some(target) = target
            && let Some(Resolved::Label(label)) = self.operand(target, names, sink)
        {
            self.labels.branch(0, label, target.span);
        }
        if !self.warned_outside {
            self.warned_outside = true;
            let message = "instructions before the first TEXT are dropped";
            sink.push(
                Diagnostic::warning("outside-function", statement.span, message)
                    .note("Go's assembler drops them without a word"),
            );
        }
    }

    fn new_target(&mut self) -> u32 {
        let Some(function) = self.function else { return 0 };
        let targets = &mut self.unit.functions[function as usize].targets;
        targets.push(Target(UNDEFINED));
        targets.len() as u32 - 1
    }

    /// A target that many instructions from the one being read. Whether it lies behind the function's
    /// end is known only there.
    fn relative_target(&mut self, distance: i64) -> Option<u32> {
        let here = match self.function {
            Some(function) => self.unit.functions[function as usize].progs.len() as i64,
            None => 0,
        };
        let index = here.checked_add(distance).and_then(|index| u32::try_from(index).ok())?;
        let entry = self.new_target();
        if let Some(function) = self.function {
            self.unit.functions[function as usize].targets[entry as usize] = Target(index);
        }
        Some(entry)
    }

    /// Adds an instruction with its operands; labels that wait stand at it.
    pub(super) fn append(
        &mut self,
        op: Op,
        suffix: Suffix,
        operands: &[Addr],
        statement: &Statement,
        names: &Interner,
        sink: &mut Sink,
    ) {
        let Some(function) = self.function else { return };
        let function = &mut self.unit.functions[function as usize];
        self.labels.attach(function.progs.len() as u32, names, sink);
        self.count += 1;
        let first = function.addrs.len() as u32;
        function.addrs.extend_from_slice(operands);
        function.progs.push(Prog {
            op,
            suffix,
            count: operands.len() as u8,
            size: 0,
            first,
            pc: 0,
            number: self.count,
            sp_adjust: 0,
            ends_prologue: false,
            line: statement.line,
            span: statement.span,
        });
    }

    /// Ends the current function: its labels are all known.
    pub(super) fn end_function(&mut self, names: &Interner, sink: &mut Sink) {
        let Some(index) = self.function.take() else {
            return self.labels.end_function(names, sink, |_, _| {});
        };
        let errors = sink.errors();
        let function = &mut self.unit.functions[index as usize];
        let targets = &mut function.targets;
        self.labels.end_function(names, sink, |entry, prog| targets[entry as usize] = Target(prog));
        let end = function.progs.len() as u32;
        for index in 0..function.progs.len() {
            let prog = function.progs[index];
            let Some(&Addr::Branch(entry)) = function.operands(&prog).last() else { continue };
            let target = function.targets[entry as usize].0;
            if target >= end && target != UNDEFINED {
                sink.push(
                    Diagnostic::error("branch-range", prog.span, "this jump goes behind the function's end")
                        .note("n(PC) counts instructions from this one; labels are safer"),
                );
            }
        }
        // What is undefined is reported; the passes want a place all the same.
        for target in function.targets.iter_mut().filter(|target| target.0 >= end) {
            *target = Target(0);
        }
        self.broken[index as usize] |= sink.errors() > errors;
    }
}

fn suffix(op: Op, statement: &Statement, names: &Interner, sink: &mut Sink) -> Option<Suffix> {
    if statement.suffix.is_empty() {
        return Some(Suffix::default());
    }
    if amd64::branch(op).is_some() || matches!(op, Op::RET | Op::NOP | Op::ADJSP) {
        let message = format!("{} takes no suffix", op.name());
        sink.push(
            Diagnostic::error("bad-suffix", statement.suffix_span, message)
                .note("suffixes such as .Z and .BCST belong to AVX-512 instructions"),
        );
        return None;
    }
    let words: Vec<&str> = statement.suffix.iter().map(|atom| names.text(*atom)).collect();
    match Suffix::parse(&words.join(".")) {
        Ok(suffix) => Some(suffix),
        Err(errors) => {
            let message = match errors.first() {
                Some(SuffixError::ZNotLast) => "the suffix Z stands last".to_owned(),
                Some(SuffixError::Unknown(text)) => format!("there is no suffix `{text}`"),
                Some(SuffixError::Duplicate(text)) => format!("the suffix {text} stands twice"),
                Some(SuffixError::RoundingAndBroadcast) => {
                    "rounding and broadcast exclude each other".to_owned()
                }
                Some(SuffixError::BadCombination) | None => "these suffixes mean nothing together".to_owned(),
            };
            sink.push(
                Diagnostic::error("bad-suffix", statement.suffix_span, message).note(
                    "a suffix is one of RN_SAE, RZ_SAE, RD_SAE, RU_SAE, SAE or BCST, then Z if zeroing",
                ),
            );
            None
        }
    }
}

/// The message for an instruction that the release does not have.
pub(super) fn too_new(op: Op, first: Release, release: Release, statement: &Statement) -> Diagnostic {
    let message = format!("Go {release} has no {}", op.name());
    Diagnostic::error("unknown-instruction", statement.head_span, message)
        .note(format!("it is there since Go {first}; --go chooses the release"))
}

/// The message for a word that is no instruction.
pub(super) fn unknown(statement: &Statement, names: &Interner, sink: &Sink) -> Diagnostic {
    let text = names.text(statement.head);
    let span = statement.head_span;
    let diagnostic =
        Diagnostic::error("unknown-instruction", span, format!("`{text}` is no instruction of amd64"));
    match likely(text, names).or_else(|| near(text, sink.errors())) {
        Some(meant) => diagnostic.fix(span, meant.clone(), format!("write `{meant}`")),
        None => diagnostic,
    }
}

/// What other assemblers' spellings mean: lower case, no letter for the size, or one too many.
fn likely(text: &str, names: &Interner) -> Option<String> {
    let upper = text.to_ascii_uppercase();
    let shorter = upper.strip_suffix(['B', 'W', 'L', 'Q']).unwrap_or_default().to_owned();
    let sized = format!("{upper}Q");
    let known = |name: &String| names.find(name).and_then(vocabulary::op).is_some();
    [upper, sized, shorter].into_iter().find(known)
}

fn near(text: &str, errors: usize) -> Option<String> {
    let known = amd64::names().iter().map(|(name, _)| (*name, ()));
    suggest::closest(text, errors, known).map(|(name, ())| name.to_owned())
}
