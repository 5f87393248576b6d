//! Instructions and jumps.

use super::operand::{Resolved, spelled, with_package};
use super::{Draft, File, Resolver};
use crate::amd64::{self, Op, Suffix, SuffixError};
use crate::asm::encode::bad_target;
use crate::asm::go::vocabulary::{self, Register};
use crate::asm::session::Session;
use crate::diag::{Diagnostic, suggest};
use crate::obj::{Addr, At, Mem, Name, Release, Target};
use crate::source::Span;
use crate::syntax::{self, Attribute, OperandKind, Prefix, Statement};

impl Resolver<'_> {
    /// Adds an instruction to the current function.
    pub(super) fn instruction(&mut self, op: Op, statement: &Statement) -> Option<()> {
        let suffix = suffix(op, statement, &mut self.session)?;
        let is_jump = amd64::is_jump_syntax(self.session.names.text(statement.head));
        self.file.after_jump = is_jump;
        if self.file.current.is_none() {
            self.outside_function(is_jump, statement);
            return Some(());
        }
        if op == Op::END {
            // Go accepts it anywhere and drops it.
            return Some(());
        }
        if let Some(extra) = statement.operands.get(amd64::MOST_OPERANDS) {
            self.session.sink.push(Diagnostic::error(
                "operand-count",
                extra.span,
                format!(
                    "`{}` has {} operands; no instruction takes more than 5",
                    op.name(),
                    statement.operands.len()
                ),
            ));
            return None;
        }
        let mut operands = std::mem::take(&mut self.file.operands);
        operands.clear();
        let errors = self.session.sink.errors();
        if is_jump {
            self.jump(op, statement, &mut operands);
        } else {
            for operand in &statement.operands {
                operands.extend(self.addr(operand).map(|addr| (addr, operand.span)));
            }
        }
        let refused = self.session.sink.errors() > errors;
        if refused {
            // Labels and n(PC) need an instruction in this place.
            self.append(Op::NOP, Suffix::default(), &[], At::from(statement));
        } else {
            self.append(op, suffix, &operands, At::from(statement));
        }
        self.file.operands = operands;
        (!refused).then_some(())
    }

    /// The operands of a jump, of which the last is the target.
    fn jump(&mut self, op: Op, statement: &Statement, operands: &mut Vec<(Addr, Span)>) {
        let name = op.name();
        let Some((target, before)) = statement.operands.split_last() else {
            self.session.sink.push(
                Diagnostic::error("operand-count", statement.head_span, format!("`{name}` needs a target"))
                    .note(match op {
                        Op::CALL => "expected `CALL sym(SB)`, `CALL AX` or `CALL (AX)`".to_owned(),
                        Op::JMP => "expected `JMP label`, `JMP sym(SB)`, `JMP AX` or `JMP (AX)`".to_owned(),
                        _ => format!("expected `{name} label`"),
                    }),
            );
            return;
        };
        if let Some(extra) = before.get(1) {
            self.session.sink.push(Diagnostic::error(
                "operand-count",
                extra.span,
                format!("`{name}` takes a single target"),
            ));
            return;
        }
        if let Some(first) = before.first() {
            operands.extend(self.addr(first).map(|addr| (addr, first.span)));
        }
        if let Some(diagnostic) = self.label_as_constant(op, target) {
            self.session.sink.push(diagnostic);
            return;
        }
        let errors = self.session.sink.errors();
        let addr = match self.operand(target) {
            Some(Resolved::Label(label)) if op == Op::CALL => {
                let name = spelled(self.session.names.text(label));
                let written = with_package(&name).unwrap_or_else(|| format!("·{name}(SB)"));
                let entry = self.file.builder.target();
                let error = bad_target(&Addr::Branch(entry), op, target.span);
                let offer = format!("write `{written}`");
                self.session.sink.push(error.fix(target.span, written, offer));
                return;
            }
            Some(Resolved::Label(label)) => {
                let entry = self.file.builder.target();
                self.file.labels.branch(entry, label, target.span);
                Addr::Branch(entry)
            }
            Some(Resolved::Relative(distance)) => match self.relative_target(distance) {
                Some(entry) => Addr::Branch(entry),
                None => {
                    self.session.sink.push(
                        Diagnostic::error(
                            "branch-range",
                            target.span,
                            format!("`{distance}(PC)` is outside the function"),
                        )
                        .note("`n(PC)` counts instructions from this one; labels are safer"),
                    );
                    return;
                }
            },
            Some(Resolved::Addr(Addr::Const(value))) if !is_target(&Addr::Const(value)) => {
                self.session.sink.push(Diagnostic::error(
                    "bad-target",
                    target.span,
                    format!("{value} does not fit in 32 bits"),
                ));
                return;
            }
            Some(Resolved::Addr(addr)) if is_target(&addr) => addr,
            Some(Resolved::Addr(Addr::Address(_))) => {
                let message = format!("`{name}` goes to the place itself, without `$`");
                let diagnostic = Diagnostic::error("bad-target", target.span, message);
                let sign = Span { end: target.span.start + 1, ..target.span };
                self.session.sink.push(match target.span.expansion.is_none() {
                    true => diagnostic.fix(sign, "", "remove the `$`"),
                    false => diagnostic,
                });
                return;
            }
            Some(Resolved::Addr(_)) => {
                self.session.sink.push(
                    Diagnostic::error("bad-target", target.span, format!("invalid target for `{name}`"))
                        .note("a target is a label, `n(PC)`, `sym(SB)`, a register or memory at a register"),
                );
                return;
            }
            None => {
                debug_assert!(self.session.sink.errors() > errors);
                return;
            }
        };
        operands.push((addr, target.span));
    }

    /// The message for `JMP $label`.
    fn label_as_constant(&self, op: Op, target: &syntax::Operand) -> Option<Diagnostic> {
        let name = match target.kind {
            OperandKind::Name { prefix: Prefix::Dollar, name } => name,
            OperandKind::Address(address) if address.prefix == Prefix::Dollar && address.base.is_none() => {
                address.symbol.filter(|symbol| symbol.attribute == Attribute::None)?.name
            }
            _ => return None,
        };
        if op == Op::CALL || self.session.register(name).is_some() {
            return None;
        }
        let message = format!("`{}` goes to the label itself, without `$`", op.name());
        let diagnostic = Diagnostic::error("bad-target", target.span, message);
        let sign = Span { end: target.span.start + 1, ..target.span };
        Some(match target.span.expansion.is_none() {
            true => diagnostic.fix(sign, "", "remove the `$`"),
            false => diagnostic,
        })
    }

    /// Checks an instruction outside any function, which has no effect.
    fn outside_function(&mut self, is_jump: bool, statement: &Statement) {
        // Errors in its operands are still reported.
        let (target, plain) = match statement.operands.split_last() {
            Some((target, before)) if is_jump => (Some(target), before),
            _ => (None, statement.operands.as_slice()),
        };
        for operand in plain {
            let _ = self.addr(operand);
        }
        if self.file.after_text {
            // Its TEXT was rejected, and perhaps its labels too.
            return self.file.labels.forget_pending();
        }
        self.file.labels.attach(0, &mut self.session);
        if let Some(target) = target
            && let Some(Resolved::Label(label)) = self.operand(target)
        {
            self.file.labels.branch(0, label, target.span);
        }
        if !self.file.warned_outside {
            self.file.warned_outside = true;
            let message = "instructions before the first `TEXT` are dropped";
            self.session.sink.push(
                Diagnostic::warning("outside-function", statement.span, message)
                    .note("Go's assembler drops them silently"),
            );
        }
    }

    /// A target `distance` instructions from the current one. Whether it is past the end of the function is only known
    /// there.
    fn relative_target(&mut self, distance: i64) -> Option<u32> {
        let builder = &mut self.file.builder;
        let index = i64::from(builder.len()).checked_add(distance)?;
        let index = u32::try_from(index).ok().filter(|index| *index < Target::NOWHERE.0)?;
        let entry = builder.target();
        builder.set_target(entry, index);
        Some(entry)
    }

    /// Adds an instruction with its operands; pending labels are attached to it.
    pub(super) fn append(&mut self, op: Op, suffix: Suffix, operands: &[(Addr, Span)], at: At) {
        let File { builder, labels, count, current, .. } = &mut *self.file;
        if current.is_none() {
            return;
        }
        labels.attach(builder.len(), &mut self.session);
        *count += 1;
        let prog = builder.push(op, operands.iter().copied(), at);
        prog.suffix = suffix;
        prog.number = *count;
    }

    /// Ends the current function, whose labels are now all known.
    pub(super) fn end_function(&mut self) {
        let File { builder, labels, current, ended, spare, prefix, .. } = &mut *self.file;
        let session = &mut self.session;
        let Some(mut function) = current.take() else {
            return labels.end_function(session, |_, _| {});
        };
        let errors = session.sink.errors();
        labels.end_function(session, |target, prog| builder.set_target(target, prog));
        let end = builder.len();
        for prog in builder.progs() {
            let Some(&Addr::Branch(entry)) = builder.operands(prog).last() else { continue };
            let target = builder.target_at(entry);
            if target.0 >= end && target != Target::NOWHERE {
                let span = builder.written(prog).last().map_or(prog.span, |(_, span)| span);
                session.sink.push(
                    Diagnostic::error("branch-range", span, "jump past the end of the function")
                        .note("`n(PC)` counts instructions from this one; labels are safer"),
                );
            }
        }
        // Undefined targets have been reported, but the passes need a valid index.
        for target in builder.targets_mut().iter_mut().filter(|target| target.0 >= end) {
            *target = Target(0);
        }
        function.broken |= session.sink.errors() > errors;
        let code = std::mem::replace(builder, std::mem::take(spare));
        let mut draft = Draft::new(function, code, (self.symbols, session.names), prefix, session.options);
        draft.unused_labels = labels.unused.as_mut().map(std::mem::take).unwrap_or_default();
        ended.push(draft);
    }
}

/// Whether a jump can go to an operand.
pub(super) fn is_target(addr: &Addr) -> bool {
    match *addr {
        Addr::Reg(_) | Addr::Indirect(_) | Addr::Branch(_) => true,
        Addr::Const(value) => value as i32 as i64 == value || value >> 32 == 0,
        // Go silently drops a jump to absolute address 0.
        Addr::Mem(mem) => mem.name.is_symbolic() || (mem.name == Name::None && mem != Mem::default()),
        _ => false,
    }
}

/// Whether an instruction has no suffix in any form, which is said before its operands are looked at.
pub(super) fn takes_no_suffix(op: Op) -> bool {
    amd64::branch(op).is_some() || matches!(op, Op::RET | Op::NOP | Op::ADJSP)
}

fn suffix(op: Op, statement: &Statement, session: &mut Session) -> Option<Suffix> {
    if statement.suffix.is_empty() {
        return Some(Suffix::default());
    }
    let words: Vec<&str> = statement.suffix.iter().map(|atom| session.names.text(*atom)).collect();
    let text = words.join(".");
    let takes_none = takes_no_suffix(op);
    let parsed = Suffix::parse(&text);
    if (takes_none || parsed.is_err()) && is_detached(statement) {
        // Blanks before the dot are irrelevant: it is a name.
        let is_symbol = statement.operands.first().is_some_and(
            |first| matches!(first.kind, OperandKind::Address(address) if address.symbol.is_none()),
        );
        session.sink.push(syntax::leading_dot(&text, is_symbol, statement.suffix_span));
        return None;
    }
    if takes_none {
        let message = format!("`{}` takes no suffix", op.name());
        session.sink.push(
            Diagnostic::error("bad-suffix", statement.suffix_span, message)
                .note("suffixes such as `.Z` and `.BCST` belong to AVX-512 instructions"),
        );
        return None;
    }
    match parsed {
        Ok(suffix) => Some(suffix),
        Err(_) if words.iter().any(|word| is_mask(word)) => {
            let diagnostic = mask_in_suffix(statement, &words, session);
            session.sink.push(diagnostic);
            None
        }
        Err(errors) => {
            // What is twice is not last either.
            let twice = errors.iter().find(|error| matches!(error, SuffixError::Duplicate(_)));
            let message = match twice.or(errors.first()) {
                Some(SuffixError::ZNotLast) => "the suffix `Z` must be last".to_owned(),
                Some(SuffixError::Unknown(text)) => format!("unknown suffix `{text}`"),
                Some(SuffixError::Duplicate(text)) => format!("the suffix `{text}` is given twice"),
                Some(SuffixError::RoundingAndBroadcast) => {
                    "rounding and broadcast cannot be combined".to_owned()
                }
                Some(SuffixError::BadCombination) | None => "these suffixes cannot be combined".to_owned(),
            };
            let diagnostic = Diagnostic::error("bad-suffix", statement.suffix_span, message);
            session.sink.push(match nearest_suffix(&words, session.sink.errors()) {
                Some(meant) => {
                    let text = format!(".{meant}");
                    let offer = format!("write `{text}`");
                    diagnostic.fix(statement.suffix_span, text, offer)
                }
                None => diagnostic.note(
                    "the suffix is `RN_SAE`, `RZ_SAE`, `RD_SAE`, `RU_SAE`, `SAE` or `BCST`, followed by `Z` for zeroing",
                ),
            });
            None
        }
    }
}

/// Whether a part of a suffix is the name of a mask.
fn is_mask(word: &str) -> bool {
    matches!(word.as_bytes(), [b'K' | b'k', b'0'..=b'7'])
}

/// `VPADDD.Z.K1 Z0, Z1, Z2`.
fn mask_in_suffix(statement: &Statement, words: &[&str], session: &Session) -> Diagnostic {
    let masks: Vec<&str> = words.iter().copied().filter(|word| is_mask(word)).collect();
    let message = "a mask is an operand, directly before the destination, and no suffix";
    let diagnostic = Diagnostic::error("bad-suffix", statement.suffix_span, message);
    let suffix: String = words.iter().filter(|word| !is_mask(word)).map(|word| format!(".{word}")).collect();
    let (Some(first), Some(last), [mask]) =
        (statement.operands.first(), statement.operands.last(), masks.as_slice())
    else {
        return diagnostic;
    };
    let text = |from: u32, to: u32| {
        let span = Span { start: from, end: to, ..statement.suffix_span };
        session.text.map(|(sources, _)| sources.text(span)).filter(|text| !text.contains('\n'))
    };
    let in_file = [statement.suffix_span, first.span, last.span].iter().all(|span| span.expansion.is_none());
    let parts = in_file.then(|| {
        let suffix_end = statement.suffix_span.end;
        let others = text(suffix_end, last.span.start)?;
        Some((others, text(last.span.start, last.span.end)?))
    });
    let Some((others, destination)) = parts.flatten() else { return diagnostic };
    let mask = mask.to_ascii_uppercase();
    let written = format!("{suffix}{others}{mask}, {destination}");
    let offer = format!("write `{}{written}`", session.names.text(statement.head));
    diagnostic.fix(Span { end: last.span.end, ..statement.suffix_span }, written, offer)
}

/// The suffix that was meant by words that are no suffix: in small letters, with other marks, shortened, twice or in another order.
fn nearest_suffix(words: &[&str], errors: usize) -> Option<String> {
    let mut meant: Vec<&str> = Vec::new();
    for word in words {
        let word = word.to_ascii_uppercase().replace('-', "_");
        let known = |name: &&str| *name == word || name.strip_suffix("_SAE") == Some(&word);
        // Z is near to any letter.
        let near = || {
            suggest::closest(
                &word,
                errors,
                Suffix::words().filter(|name| name.len() > 1).map(|name| (name, ())),
            )
        };
        let name = Suffix::words().find(known).or_else(|| near().map(|(name, ())| name))?;
        if !meant.contains(&name) {
            meant.push(name);
        }
    }
    // Zeroing is last.
    meant.sort_by_key(|name| *name == "Z");
    let text = meant.join(".");
    Suffix::parse(&text).ok().map(|_| text)
}

/// The message for a directive whose symbol starts with a dot and was parsed as the directive's suffix: `TEXT .f(SB)`.
pub(super) fn lost_name(statement: &Statement, session: &Session) -> Option<Diagnostic> {
    let first = statement.operands.first()?;
    let OperandKind::Address(address) = first.kind else { return None };
    let is_rest =
        address.symbol.is_none() && address.base.and_then(vocabulary::register) == Some(Register::Sb);
    if statement.suffix.is_empty() || !is_rest || !is_detached(statement) {
        return None;
    }
    let words: Vec<&str> = statement.suffix.iter().map(|atom| session.names.text(*atom)).collect();
    Some(syntax::leading_dot(&words.join("."), true, statement.suffix_span))
}

/// Whether there are blanks before the suffix.
fn is_detached(statement: &Statement) -> bool {
    let (head, suffix) = (statement.head_span, statement.suffix_span);
    head.expansion == suffix.expansion && head.end < suffix.start
}

/// The message for an instruction that a release does not support.
pub(super) fn too_new(op: Op, first: Release, release: Release, statement: &Statement) -> Diagnostic {
    let message = format!("Go {release} does not have `{}`", op.name());
    Diagnostic::error("unknown-instruction", statement.head_span, message)
        .help(format!("choose Go {first} or later with `--go`"))
}
