//! Accesses to arguments and results, against the prototype: names, offsets, sizes, results that are never written.
//!
//! In: a function as written with its prototype. Out: findings, by the rules of vet's asmdecl, but with the sizes of accesses from
//! the table of effects, and without objections to an access that covers several values in full.

use super::reports::Reports;
use super::subject::{Subject, access};
use super::table::Id;
use crate::abi::{Kind, Param, Scalar, TypeId, abi0};
use crate::amd64::effects::Access;
use crate::amd64::{Op, Reg};
use crate::obj::{Addr, Mem, Name, Prog};
use crate::source::Span;
use rustc_hash::FxHashMap;

/// The most parts of one argument that have names of their own.
const MOST_PARTS: usize = 4096;

/// Checks one function.
pub(super) fn check(subject: &Subject<'_>, reports: &mut Reports<'_>) {
    let Some(signature) = subject.signature else { return };
    frame_args(subject, reports);
    if subject.is_internal {
        return;
    }
    // One with too many parts is not checked.
    let Some(known) = Known::new(subject) else { return };
    let mut results = Results::new(&known);
    for (_, prog, operands) in subject.instructions() {
        for (index, addr) in operands.iter().enumerate() {
            let Some(mem) = addr.mem() else { continue };
            if mem.name != Name::Param {
                results.note_other(addr, mem);
                continue;
            }
            let span = subject.function.operand_span(prog, index);
            let accessed = match addr {
                Addr::Mem(_) => access(prog, operands, index),
                _ => Some((Access::Address, 0)),
            };
            results.note(mem, accessed);
            let Some(symbol) = mem.symbol else { continue };
            let use_ = Use { name: subject.unit.name(symbol), mem: *mem, op: prog.op, accessed, span };
            known.judge(subject, &use_, reports);
        }
    }
    let is_return = |(_, prog, operands): &(usize, &Prog, &[Addr])| prog.op == Op::RET && operands.is_empty();
    let missing = results.missing();
    for (_, prog, _) in subject.instructions().filter(is_return) {
        for place in &missing {
            let message =
                format!("`{}` returns without writing `{}+{}(FP)`", signature.name, place.name, place.offset);
            reports.add(Id::MISSING_RESULT, prog.span, message, |found| {
                found.also(signature.span, "the prototype")
            });
        }
    }
    unused(subject, &known, reports);
}

/// The size of arguments and results that TEXT declares.
fn frame_args(subject: &Subject<'_>, reports: &mut Reports<'_>) {
    let Some(signature) = subject.signature else { return };
    let wanted = abi0::assign(&subject.prototypes.types, signature).args_size as i64;
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
    reports.add(Id::FRAME_ARGS, span, message, |found| {
        found.also(signature.span, "the prototype").fix(span, right.clone(), format!("write `{right}`"))
    });
}

/// An operand.
struct Use<'a> {
    name: &'a str,
    mem: Mem,
    op: Op,
    accessed: Option<(Access, u64)>,
    span: Span,
}

/// A named stretch of the arguments: all of one, or a part.
struct Named {
    offset: i64,
    size: u64,
    /// Offsets, from 0(FP), at which the scalars in it end; an access may end at each of them.
    ends: Vec<u64>,
    /// Whether its first word goes by its name.
    is_words: bool,
    /// How the type is called in messages.
    what: String,
    /// The first part with a name of its own.
    inner: Option<String>,
}

/// The names that operands may have.
struct Known {
    named: FxHashMap<String, Named>,
    /// The first scalar at each offset.
    at: FxHashMap<i64, String>,
    /// Whether arguments lack names, so that assembly calls them as it likes.
    is_partial: bool,
    params: Vec<abi0::Place>,
    results: Vec<abi0::Place>,
}

impl Known {
    /// None if an argument has more parts than can be told apart.
    fn new(subject: &Subject<'_>) -> Option<Self> {
        let signature = subject.signature?;
        let types = &subject.prototypes.types;
        let is_nameless = |param: &Param| param.name.as_deref() == Some("_");
        let on_stack = abi0::assign(types, signature);
        let mut known = Known {
            named: FxHashMap::default(),
            at: FxHashMap::default(),
            is_partial: signature.inputs().any(|param| is_nameless(param) || param.name.is_none())
                || signature.results.iter().any(is_nameless),
            params: on_stack.params,
            results: on_stack.results,
        };
        let places: Vec<abi0::Place> = known.params.iter().chain(&known.results).cloned().collect();
        for place in &places {
            known.add_place(subject, place)?;
        }
        Some(known)
    }

    fn add_place(&mut self, subject: &Subject<'_>, place: &abi0::Place) -> Option<()> {
        let types = &subject.prototypes.types;
        let leaves = types.leaves(place.ty, MOST_PARTS)?;
        let ends = |from: u64, to: u64| -> Vec<u64> {
            let ends = leaves.iter().map(|leaf| place.offset + leaf.offset + leaf.scalar.size());
            ends.filter(|end| (from + 1..=to).contains(end)).collect()
        };
        let is_plain = matches!(&leaves[..], [leaf] if leaf.suffix.is_empty());
        let inner = leaves.first().filter(|_| !is_plain);
        let inner =
            inner.map(|leaf| format!("{}{}+{}(FP)", place.name, leaf.suffix, place.offset + leaf.offset));
        self.named.entry(place.name.clone()).or_insert(Named {
            offset: place.offset as i64,
            size: place.size,
            ends: ends(place.offset, place.offset + place.size),
            is_words: is_words(subject, place.ty),
            what: what(subject, place.ty),
            inner: inner.clone(),
        });
        for leaf in &leaves {
            let at = place.offset + leaf.offset;
            let size = leaf.scalar.size();
            let name = format!("{}{}", place.name, leaf.suffix);
            self.at.entry(at as i64).or_insert_with(|| name.clone());
            // A struct in a struct has a name too: that of its first part without the end.
            for (cut, _) in leaf.suffix.rmatch_indices('_').take_while(|(cut, _)| *cut > 0) {
                let outer = format!("{}{}", place.name, &leaf.suffix[..cut]);
                if self.named.contains_key(&outer) {
                    break;
                }
                let prefix = format!("{}_", &leaf.suffix[..cut]);
                let own = leaves.iter().filter(|other| other.suffix.starts_with(&prefix));
                let end =
                    own.map(|other| place.offset + other.offset + other.scalar.size()).max().unwrap_or(at);
                let named = Named {
                    offset: at as i64,
                    size: end - at,
                    ends: ends(at, end),
                    is_words: true,
                    what: "a part".to_owned(),
                    inner: Some(format!("{name}+{at}(FP)")),
                };
                self.named.insert(outer, named);
            }
            self.named.entry(name).or_insert_with(|| Named {
                offset: at as i64,
                size,
                // What follows in the same argument may be accessed with it.
                ends: ends(at, place.offset + place.size),
                is_words: false,
                what: scalar_name(leaf.scalar),
                inner: None,
            });
        }
        Some(())
    }

    fn judge(&self, subject: &Subject<'_>, used: &Use<'_>, reports: &mut Reports<'_>) {
        let Some(signature) = subject.signature else { return };
        let (name, offset) = (used.name, used.mem.offset);
        let Some(named) = self.named.get(name) else {
            // All arguments together.
            if self.is_partial || name == "argframe" && offset == 0 {
                return;
            }
            let message = format!("`{}` has no argument or result `{name}`", signature.name);
            let right = self.at.get(&offset);
            reports.add(Id::ARGUMENT_NAME, used.span, message, |found| {
                let found = match right {
                    Some(right) => found.help(format!("write `{right}+{offset}(FP)`")),
                    None => found,
                };
                found.also(signature.span, "the prototype")
            });
            return;
        };
        let right = named.offset;
        if right != offset {
            let message = format!("`{name}` of `{}` is at `{right}(FP)`, not `{offset}(FP)`", signature.name);
            reports.add(Id::ARGUMENT_OFFSET, used.span, message, |found| {
                found.help(format!("write `{name}+{right}(FP)`")).also(signature.span, "the prototype")
            });
            return;
        }
        self.judge_size(named, used, signature.span, reports);
    }

    fn judge_size(&self, named: &Named, used: &Use<'_>, prototype: Span, reports: &mut Reports<'_>) {
        let Some((access, bytes)) = used.accessed.filter(|(_, bytes)| *bytes > 0) else { return };
        if matches!(access, Access::Address | Access::None) || used.mem.index != Reg::NONE {
            return;
        }
        let start = named.offset as u64;
        let is_whole = bytes == named.size;
        // Several values at once, but no part of one; a single word of a struct or array has a name of its own.
        let is_several = named.is_words || bytes > named.size && bytes >= 16;
        let covers = is_several && named.ends.contains(&(start + bytes));
        let covers = covers || bytes > named.size && bytes >= 16 && self.covers(start, start + bytes);
        // Extending moves read the low part on purpose.
        let extends = bytes < named.size && !access.writes() && used.op.name().ends_with(['X']);
        if is_whole || covers || extends {
            return;
        }
        let name = used.name;
        let does = if access.writes() { "writes" } else { "reads" };
        let plural = if bytes == 1 { "" } else { "s" };
        let message = format!(
            "`{}` {does} {bytes} byte{plural} of `{name}`, which is {} of {}",
            used.op.name(),
            named.what,
            named.size
        );
        reports.add(Id::ARGUMENT_SIZE, used.span, message, |found| {
            let found = match &named.inner {
                Some(inner) => found.help(format!("name a part of it, such as `{inner}`")),
                None => found,
            };
            found.also(prototype, "the prototype")
        });
    }

    /// Whether an access covers arguments in full, from the start of one to the end of another.
    fn covers(&self, start: u64, end: u64) -> bool {
        let all = || self.params.iter().chain(&self.results);
        all().any(|place| place.offset == start) && all().any(|place| place.offset + place.size == end)
    }
}

/// The bytes of results that are written.
struct Results<'a> {
    known: &'a Known,
    /// Written stretches, from 0(FP).
    written: Vec<(u64, u64)>,
    /// Whether more may be written than is known.
    unknown: bool,
}

impl<'a> Results<'a> {
    fn new(known: &'a Known) -> Self {
        Self { known, written: Vec::new(), unknown: false }
    }

    /// Notes an operand named after an argument.
    fn note(&mut self, mem: &Mem, accessed: Option<(Access, u64)>) {
        let Ok(start) = u64::try_from(mem.offset) else { return };
        match accessed {
            Some((Access::Address, _)) | None => self.unknown = true,
            Some((access, 0)) if access.writes() => self.unknown = true,
            Some((access, _)) if access.writes() && mem.index != Reg::NONE => self.unknown = true,
            Some((access, bytes)) if access.writes() => {
                self.written.push((start, start.saturating_add(bytes)))
            }
            _ => {}
        }
    }

    /// Notes another memory operand: through the hardware's SP results can be reached too.
    fn note_other(&mut self, addr: &Addr, mem: &Mem) {
        let by_sp = mem.base == Reg::SP || mem.name == Name::Auto;
        self.unknown |=
            by_sp && (mem.offset >= 0 && mem.name == Name::None || matches!(addr, Addr::Address(_)));
    }

    /// The results of which nothing is written.
    fn missing(&self) -> Vec<&'a abi0::Place> {
        if self.unknown {
            return Vec::new();
        }
        let is_written = |place: &abi0::Place| {
            let end = place.offset + place.size;
            place.size == 0 || self.written.iter().any(|(from, to)| *from < end && place.offset < *to)
        };
        self.known.results.iter().filter(|place| !is_written(place)).collect()
    }
}

/// Arguments that no operand names.
fn unused(subject: &Subject<'_>, known: &Known, reports: &mut Reports<'_>) {
    if !reports.wants(Id::UNUSED_ARGUMENT) {
        return;
    }
    let Some(signature) = subject.signature else { return };
    let mut used = vec![false; known.params.len()];
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
            for (place, used) in known.params.iter().zip(&mut used) {
                *used |= (place.offset as i64) < end && start < (place.offset + place.size) as i64;
            }
        }
    }
    for ((place, param), _) in
        known.params.iter().zip(signature.inputs()).zip(&used).filter(|(_, used)| !**used)
    {
        let is_named = param.name.as_deref().is_some_and(|name| name != "_");
        if is_named && place.size > 0 {
            let message = format!("`{}` does not use its argument `{}`", signature.name, place.name);
            reports.add(Id::UNUSED_ARGUMENT, param.span, message, |found| {
                found.also(subject.symbol.defined, "the function").help("name it `_` in the prototype")
            });
        }
    }
}

/// Whether a type is several words of which the first goes by the argument's own name.
fn is_words(subject: &Subject<'_>, ty: TypeId) -> bool {
    let types = &subject.prototypes.types;
    matches!(types.get(types.underlying(ty)).kind, Kind::String | Kind::Slice(_) | Kind::Interface { .. })
}

/// How messages call a type.
fn what(subject: &Subject<'_>, ty: TypeId) -> String {
    let types = &subject.prototypes.types;
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
