//! Accesses to arguments and results, against the prototype: names, offsets, sizes, results that are never written.
//!
//! In: a function as written with its prototype. Out: findings, by the rules of vet's asmdecl, but with the sizes of accesses from
//! the table of effects, and without objections to an access that covers several values in full.

use super::calls::Callees;
use super::kinds;
use super::reports::Reports;
use super::results::Results;
use super::subject::{Subject, access};
use super::table::Id;
use crate::abi::{ArgumentNames, Kind, Scalar, Types, What, Wrong, abi0};
use crate::amd64::effects::{Access, Control};
use crate::amd64::{Op, Reg};
use crate::diag::{Diagnostic, counted};
use crate::flow::graph;
use crate::obj::{Addr, Mem, Name, Prog};
use crate::source::Span;

/// Bytes of a word.
const WORD: u64 = 8;

/// Checks one function.
pub(super) fn check(subject: &Subject<'_>, callees: &Callees<'_>, reports: &mut Reports<'_>) {
    let Some(signature) = subject.signature else { return beyond(subject, reports) };
    let types = &subject.prototypes.types;
    let places = abi0::assign(types, signature);
    frame_args(subject, &places, reports);
    tail_jumps(subject, callees, places.args_size as i64, reports);
    // One with too many parts is not checked.
    if subject.is_internal || !ArgumentNames::can_be_told(types, &places) {
        return;
    }
    let mut names = None;
    let mut results = Results::new(&places.results);
    for (_, prog, operands) in subject.instructions() {
        results.note_instruction(prog, operands, callees);
        for (index, addr) in operands.iter().enumerate() {
            let Some(mem) = addr.mem() else { continue };
            if mem.name != Name::Param {
                results.note_other(prog, addr, mem, subject.frame);
                continue;
            }
            let span = subject.function.operand_span(prog, index);
            let accessed = match addr {
                Addr::Mem(_) => access(prog, operands, index),
                _ => Some((Access::Address, 0)),
            };
            results.note(mem, accessed);
            let Some(symbol) = mem.symbol else { continue };
            let is_plain = matches!(addr, Addr::Mem(_)) && mem.index == Reg::NONE;
            let used = Use { name: subject.unit.name(symbol), mem: *mem, prog, accessed, span, is_plain };
            let (is_right, before) = (is_plainly_right(types, &places, &used), reports.len());
            if is_right && !cfg!(debug_assertions) {
                continue;
            }
            if let Some(names) = names.get_or_insert_with(|| ArgumentNames::new(types, signature)) {
                judge(subject, names, &used, reports);
                debug_assert!(!is_right || reports.len() == before, "`{}` is not right", used.name);
            }
        }
    }
    let is_return = |(_, prog, operands): &(usize, &Prog, &[Addr])| prog.op == Op::RET && operands.is_empty();
    let missing = results.missing(types);
    for (_, prog, _) in subject.instructions().filter(is_return) {
        for (name, offset) in &missing {
            let message = format!("`{}` returns without writing `{name}+{offset}(FP)`", signature.name);
            reports.add(Id::MISSING_RESULT, prog.span, message, |found| {
                found.also(signature.span, "the prototype")
            });
        }
    }
    if !missing.is_empty() {
        unwritten_by_others(subject, callees, &missing, reports);
    }
    unused(subject, &places.params, reports);
}

/// Jumps to functions that return in the place of this one, and end before a result that it writes nowhere.
fn unwritten_by_others(
    subject: &Subject<'_>,
    callees: &Callees<'_>,
    missing: &[(String, u64)],
    reports: &mut Reports<'_>,
) {
    for (_, prog, operands) in subject.instructions() {
        let declared = || callees.declared_arguments(operands);
        let Some((callee, bytes)) = is_tail_jump(prog, operands).then(declared).flatten() else { continue };
        for (name, offset) in missing.iter().filter(|(_, offset)| *offset >= bytes.unsigned_abs()) {
            let message = format!(
                "`{callee}` returns in the place of `{}`, and does not write `{name}+{offset}(FP)`",
                subject.name
            );
            reports.add(Id::MISSING_RESULT, prog.span, message, |found| found);
        }
    }
}

/// Accesses beyond the arguments and results that TEXT declares, where no prototype tells of them. Many declare none, whatever they use.
fn beyond(subject: &Subject<'_>, reports: &mut Reports<'_>) {
    let Some(declared) = subject.args.map(i64::from).filter(|declared| *declared > 0) else { return };
    for (_, prog, operands) in subject.instructions() {
        for (index, addr) in operands.iter().enumerate() {
            let Addr::Mem(mem) = addr else { continue };
            let accessed = access(prog, operands, index).filter(|(access, _)| *access != Access::Address);
            let Some((access, bytes)) =
                accessed.filter(|_| mem.name == Name::Param && mem.index == Reg::NONE)
            else {
                continue;
            };
            if mem.offset.saturating_add(bytes as i64) <= declared {
                continue;
            }
            let does = if access.writes() { "writes" } else { "reads" };
            let message = format!(
                "`{}` {does} behind the {} of arguments and results that `TEXT` declares",
                subject.word(prog),
                counted(declared as u64, "byte")
            );
            reports.add(Id::FRAME_ARGS, subject.function.operand_span(prog, index), message, |found| found);
        }
    }
}

/// Whether an instruction jumps to the start of a function.
fn is_tail_jump(prog: &Prog, operands: &[Addr]) -> bool {
    let jumps = graph::effects(prog).is_some_and(|effects| effects.control == Control::Jump);
    jumps && operands.last().and_then(graph::symbol_target).is_some_and(|(_, offset)| offset == 0)
}

/// Jumps to functions with more arguments and results than this one was called with.
fn tail_jumps(subject: &Subject<'_>, callees: &Callees<'_>, own: i64, reports: &mut Reports<'_>) {
    if subject.is_internal {
        return;
    }
    for (_, prog, operands) in subject.instructions() {
        if !is_tail_jump(prog, operands) {
            continue;
        }
        // The sizes of functions in Go are those of whole words.
        let words = |bytes: i64| (bytes as u64).div_ceil(WORD);
        let Some((name, needed)) =
            callees.arguments(operands).filter(|(_, needed)| words(*needed) > words(own))
        else {
            continue;
        };
        let message = format!(
            "`{name}` has {} of arguments and results, but this function was called with {own}",
            counted(needed as u64, "byte")
        );
        reports.add(Id::CALL_ROOM, prog.span, message, |found| {
            found.note("a function that is jumped to uses the arguments and results of the one that jumps")
        });
    }
}

/// The size of arguments and results that TEXT declares.
fn frame_args(subject: &Subject<'_>, places: &abi0::Arguments, reports: &mut Reports<'_>) {
    let Some(signature) = subject.signature else { return };
    let wanted = places.args_size as i64;
    let stated = subject.args.map_or(0, i64::from);
    let text = &subject.function.progs[0];
    // Nothing walks the arguments of a function that cannot grow its stack.
    if stated == wanted || stated == 0 && subject.says_nosplit() {
        return;
    }
    let span = subject.function.operand_span(text, 1);
    let message = format!(
        "`{}` has {wanted} bytes of arguments and results, but `TEXT` declares {stated}",
        signature.name
    );
    let frame = match subject.function.operands(text) {
        [_, Addr::TextSize(frame, _)] => *frame,
        _ => subject.frame,
    };
    let right = format!("${frame}-{wanted}");
    let is_expanded = reports.is_expanded(span);
    // Only the number behind the `-`, where there is one: the frame may be a macro.
    let written = subject.sources.text(span);
    let has_frame = |at: &usize| {
        written.get(1..*at).is_some_and(|frame| frame.contains(|letter: char| letter.is_alphanumeric()))
    };
    let behind = written.rfind('-').filter(has_frame);
    let number = behind.map(|at| (at, written[at + 1..].trim()));
    let number = number.filter(|(_, text)| text.bytes().all(|byte| byte.is_ascii_digit()));
    let edit = match number {
        Some((at, _)) => (Span { start: span.start + at as u32 + 1, ..span }, wanted.to_string()),
        None => (span, right.clone()),
    };
    reports.add(Id::FRAME_ARGS, span, message, |found| {
        let (found, offer) = (found.also(signature.span, "the prototype"), format!("write `{right}`"));
        match is_expanded {
            true => found.help(offer),
            false => found.safe_fix(edit.0, edit.1, offer),
        }
    });
}

/// An operand.
struct Use<'a> {
    name: &'a str,
    mem: Mem,
    prog: &'a Prog,
    accessed: Option<(Access, u64)>,
    span: Span,
    /// Whether the operand is `name+offset(FP)` and nothing else.
    is_plain: bool,
}

impl Use<'_> {
    /// Offers another name or offset. An operand with an index, or the address of one, is written by hand.
    fn write(&self, found: Diagnostic, name: &str, offset: i64, is_certain: bool) -> Diagnostic {
        let right = format!("{name}+{offset}(FP)");
        let offer = format!("write `{right}`");
        match (self.is_plain, is_certain) {
            (false, _) => found.help(offer),
            (true, false) => found.fix(self.span, right, offer),
            (true, true) => found.safe_fix(self.span, right, offer),
        }
    }
}

/// Whether an operand is what nearly all are: an argument or result in full, or a word of a string or slice. Then [`judge`] has nothing
/// to say, and the names that others may have need not be made.
fn is_plainly_right(types: &Types, places: &abi0::Arguments, used: &Use<'_>) -> bool {
    let all = || places.params.iter().chain(&places.results);
    let (name, part) = used.name.split_once('_').unwrap_or((used.name, ""));
    // The name of an argument may be that of a part of another one.
    let is_ambiguous = |place: &abi0::Place| place.name.contains('_');
    let Some(place) = all().find(|place| place.name == name) else { return false };
    let words: &[&str] = match types.get(types.underlying(place.ty)).kind {
        Kind::String => &["base", "len"],
        Kind::Slice(_) => &["base", "len", "cap"],
        _ => &[],
    };
    let (at, size) = match words.iter().position(|word| *word == part) {
        Some(index) => (index as u64 * WORD, WORD),
        None if name.len() == used.name.len() => (0, place.size),
        None => return false,
    };
    let is_whole = used.accessed.is_some_and(|(_, bytes)| bytes == size);
    is_whole
        && kinds::taken(used.prog.op).is_none()
        && u64::try_from(used.mem.offset) == Ok(place.offset + at)
        && !all().any(is_ambiguous)
}

/// Judges the name and offset of an operand, and then the size of the access.
fn judge(subject: &Subject<'_>, names: &ArgumentNames, used: &Use<'_>, reports: &mut Reports<'_>) {
    let Some(signature) = subject.signature else { return };
    let (name, offset) = (used.name, used.mem.offset);
    let is_expanded = reports.is_expanded(used.span);
    match names.judge(name, offset) {
        None => judge_size(subject, names, used, reports),
        Some(Wrong::Name(right)) => {
            let message = format!("`{}` has no argument or result `{name}`", signature.name);
            reports.add(Id::ARGUMENT_NAME, used.span, message, |found| {
                let found = found.also(signature.span, "the prototype");
                match right {
                    // The name tells readers only: nothing else changes.
                    Some(right) => used.write(found, &right, offset, !is_expanded),
                    None => found,
                }
            });
        }
        Some(Wrong::Offset(right)) => {
            let message = format!("`{name}` of `{}` is at `{right}(FP)`, not `{offset}(FP)`", signature.name);
            // In another argument, the name may be what is wrong; in this one, a part of it may be meant.
            let is_certain = !names.has(offset) && !is_expanded;
            let is_part = names.get(name, offset).is_some_and(|named| {
                (named.offset as i64..named.offset.saturating_add(named.size) as i64).contains(&offset)
            });
            reports.add(Id::ARGUMENT_OFFSET, used.span, message, |found| {
                let found = used.write(found.also(signature.span, "the prototype"), name, right, is_certain);
                match is_part {
                    true => found.note("a part of an argument has no name; go vet reports this offset too"),
                    false => found,
                }
            });
        }
    }
}

fn judge_size(subject: &Subject<'_>, names: &ArgumentNames, used: &Use<'_>, reports: &mut Reports<'_>) {
    let (Some(signature), Some(named)) = (subject.signature, names.get(used.name, used.mem.offset)) else {
        return;
    };
    let Some((access, bytes)) = used.accessed.filter(|(_, bytes)| *bytes > 0) else { return };
    if matches!(access, Access::Address | Access::None) || used.mem.index != Reg::NONE {
        return;
    }
    let (start, size) = (named.offset, named.size);
    // Several values at once, but no part of one; a single word of a struct or array has a name of its own.
    let is_wide = bytes > size && bytes >= 16;
    let covers = (is_words(subject, named.what) || is_wide) && names.ends_in(named, start + bytes);
    let covers = covers || is_wide && names.covers(start, start + bytes);
    // Extending moves read the low part on purpose.
    let extends = bytes < size && !access.writes() && used.prog.op.name().ends_with(['X']);
    if bytes == size || covers || extends {
        return judge_kind(subject, names, used, reports);
    }
    let name = used.name;
    let does = if access.writes() { "writes" } else { "reads" };
    let message = format!(
        "`{}` {does} {} of `{name}`, which is {} of {size}",
        subject.word(used.prog),
        counted(bytes, "byte"),
        words(subject, named.what),
    );
    reports.add(Id::ARGUMENT_SIZE, used.span, message, |found| {
        let found = match &named.inner {
            Some(inner) => found.help(format!("name a part of it, such as `{inner}`")),
            None => found,
        };
        found.also(signature.span, "the prototype")
    });
}

/// Judges whether an operation takes a number of the argument's kind.
fn judge_kind(subject: &Subject<'_>, names: &ArgumentNames, used: &Use<'_>, reports: &mut Reports<'_>) {
    let (Some(signature), Some(named)) = (subject.signature, names.get(used.name, used.mem.offset)) else {
        return;
    };
    let Some(wanted) = kinds::taken(used.prog.op) else { return };
    if kinds::of(&subject.prototypes.types, named.what).is_none_or(|kind| kind == wanted) {
        return;
    }
    let (op, name) = (subject.word(used.prog), used.name);
    let what = words(subject, named.what);
    let message = format!("`{op}` takes {}, but `{name}` is {what}", wanted.name());
    reports.add(Id::ARGUMENT_KIND, used.span, message, |found| found.also(signature.span, "the prototype"));
}

/// Arguments that no operand names.
fn unused(subject: &Subject<'_>, params: &[abi0::Place], reports: &mut Reports<'_>) {
    if !reports.wants(Id::UNUSED_ARGUMENT) {
        return;
    }
    let Some(signature) = subject.signature else { return };
    let mut used = vec![false; params.len()];
    for (_, prog, operands) in subject.instructions() {
        for (index, addr) in operands.iter().enumerate() {
            let Some(mem) = addr.mem().filter(|mem| mem.name == Name::Param || mem.base == Reg::SP) else {
                continue;
            };
            let bytes = match addr {
                Addr::Mem(mem) if mem.name == Name::Param && mem.index == Reg::NONE => {
                    access(prog, operands, index)
                        .filter(|(access, bytes)| *access != Access::Address && *bytes > 0)
                }
                _ => None,
            };
            let Some((_, bytes)) = bytes else { return };
            let (start, end) = (mem.offset, mem.offset.saturating_add(bytes as i64));
            for (place, used) in params.iter().zip(&mut used) {
                *used |= (place.offset as i64) < end && start < (place.offset + place.size) as i64;
            }
        }
    }
    for ((place, param), _) in params.iter().zip(signature.inputs()).zip(&used).filter(|(_, used)| !**used) {
        let is_named = param.name.as_deref().is_some_and(|name| name != "_");
        if is_named && place.size > 0 {
            let message = format!("`{}` does not use its argument `{}`", signature.name, place.name);
            reports.add(Id::UNUSED_ARGUMENT, param.span, message, |found| {
                found.also(subject.symbol.defined, "the function").help("name it `_` in the prototype")
            });
        }
    }
}

/// Whether a name stands for several words, of which the first goes by that name too.
fn is_words(subject: &Subject<'_>, what: What) -> bool {
    let types = &subject.prototypes.types;
    match what {
        What::Whole(ty) => {
            matches!(
                types.get(types.underlying(ty)).kind,
                Kind::String | Kind::Slice(_) | Kind::Interface { .. }
            )
        }
        What::Words => true,
        What::Part | What::Scalar(_) => false,
    }
}

/// How messages call what a name stands for.
fn words(subject: &Subject<'_>, what: What) -> String {
    let types = &subject.prototypes.types;
    let ty = match what {
        What::Whole(ty) => ty,
        What::Part => return "a struct or array".into(),
        What::Words => return "a string, slice or interface".into(),
        What::Scalar(scalar) => return scalar_name(scalar),
    };
    match &types.get(types.underlying(ty)).kind {
        Kind::Scalar(scalar) => scalar_name(*scalar),
        Kind::Complex64 => "a `complex64`".into(),
        Kind::Complex128 => "a `complex128`".into(),
        Kind::String => "a string".into(),
        Kind::Pointer(_) => "a pointer".into(),
        Kind::Slice(_) => "a slice".into(),
        Kind::Array { .. } => "an array".into(),
        Kind::Struct(_) => "a struct".into(),
        Kind::Interface { .. } => "an interface".into(),
        Kind::Func => "a function".into(),
        Kind::Map => "a map".into(),
        Kind::Chan => "a channel".into(),
        Kind::Named(_) | Kind::Alias(_) | Kind::Unknown(_) => "a value".into(),
    }
}

fn scalar_name(scalar: Scalar) -> String {
    match scalar {
        Scalar::Pointer => "a pointer".into(),
        scalar => {
            let name = scalar.name();
            let article = if name.starts_with('i') { "an" } else { "a" };
            format!("{article} `{name}`")
        }
    }
}
