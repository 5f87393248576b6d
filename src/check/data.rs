//! Data: writes to what is read-only, accesses that need an alignment which the data or the stack does not have, absolute addresses,
//! pointers.

use super::constants;
use super::pointers::{Pointer, Pointers};
use super::reports::Reports;
use super::subject::{Subject, access, exact, machine_operands};
use super::table::Id;
use crate::abi::Prototypes;
use crate::amd64::effects::{self, Access};
use crate::amd64::{Op, Reg};
use crate::asm::mnemonic;
use crate::diag::Diagnostic;
use crate::flow::graph;
use crate::obj::{Addr, Attributes, Mem, Name, Prog, Symbol, SymbolId, SymbolKind, Unit, Version};
use crate::source::Span;
use rustc_hash::FxHashSet;

/// The most that Go's linker aligns data to (MaxAlign in cmd/link/internal/amd64/l.go).
const MOST_ALIGNED: u64 = 32;

/// What SP is a multiple of in Go code.
const STACK_ALIGNED: u64 = 8;

/// Checks the accesses of one function.
pub(super) fn accesses(subject: &Subject<'_>, reports: &mut Reports<'_>) {
    // One that aligns SP itself knows, and so may one that only assembly calls.
    let is_static = subject.symbol.version == Version::Static;
    let is_stack_plain =
        !is_static && !subject.instructions().any(|(_, prog, operands)| sets_sp(prog, operands));
    let mut pointers = Pointers::new(subject.function);
    for (at, prog, operands) in subject.instructions() {
        for (index, addr) in operands.iter().enumerate() {
            let Addr::Mem(mem) = addr else { continue };
            match mem {
                mem if is_absolute(mem) && !is_prefixed(subject, at) => {
                    absolute(subject, prog, operands, index, reports);
                }
                mem if is_stack_plain && is_on_stack(mem) => {
                    on_stack(subject, prog, operands, index, reports);
                }
                Mem { symbol: Some(id), name: Name::Extern | Name::Static, offset, .. } => {
                    in_symbol(subject, prog, operands, index, (*id, *offset), reports);
                }
                _ => {}
            }
            match pointers.of(at, mem) {
                Some(Pointer::Symbol(id, offset)) => {
                    let offset = offset.saturating_add(mem.offset);
                    in_symbol(subject, prog, operands, index, (id, offset), reports);
                }
                Some(Pointer::Stack { is_word: true, .. }) if is_stack_plain => {
                    on_stack(subject, prog, operands, index, reports);
                }
                _ => {}
            }
        }
        let implied = graph::effects(prog).filter(|_| pointers.is_in_use).map(|effects| effects.memory());
        for memory in implied.into_iter().flatten().filter(|memory| memory.access.writes()) {
            if let Some(Pointer::Symbol(id, _)) = pointers.in_register(at, memory.base) {
                written(subject, prog, id, prog.span, reports);
            }
        }
        pointers.step(at, prog, operands, None);
    }
}

/// An access to data of the unit, at an offset there.
fn in_symbol(
    subject: &Subject<'_>,
    prog: &Prog,
    operands: &[Addr],
    index: usize,
    (id, offset): (SymbolId, i64),
    reports: &mut Reports<'_>,
) {
    let symbol = subject.unit.symbol(id);
    if !symbol.attributes.contains(Attributes::ON_LIST) {
        return;
    }
    let Some((access, bytes)) = access(prog, operands, index) else { return };
    let span = subject.function.operand_span(prog, index);
    if access.writes() {
        written(subject, prog, id, span, reports);
    }
    let needs = alignment(prog, operands, access, bytes);
    let has = aligned(symbol, offset);
    let has_index = operands[index].mem().is_some_and(|mem| mem.index != Reg::NONE);
    if needs > has && !has_index && !symbol.kind.is_text() {
        let (op, name) = (subject.word(prog), subject.unit.linked_name(id));
        let message = format!(
            "`{op}` needs an address that is a multiple of {needs}, but this is only a multiple of {has}"
        );
        let is_expanded = reports.is_expanded(prog.span);
        reports.add(Id::UNALIGNED_ACCESS, span, message, |found| {
            let found = found.also(symbol.defined, format!("`{name}` is declared here"));
            offer_unaligned(found, subject, prog, is_expanded)
        });
    }
}

/// A write to a symbol of the unit, which may be read-only.
fn written(subject: &Subject<'_>, prog: &Prog, id: SymbolId, span: Span, reports: &mut Reports<'_>) {
    let symbol = subject.unit.symbol(id);
    let (what, label) = match symbol.kind {
        _ if !symbol.attributes.contains(Attributes::ON_LIST) => return,
        SymbolKind::RoData | SymbolKind::RoDataFips => ("read-only", "declared `RODATA` here"),
        kind if kind.is_text() => ("code", "defined here"),
        _ => return,
    };
    let message =
        format!("`{}` writes to `{}`, which is {what}", subject.word(prog), subject.unit.linked_name(id));
    reports.add(Id::READ_ONLY_WRITE, span, message, |found| found.also(symbol.defined, label));
}

/// Whether an instruction writes SP other than by pushing and popping.
fn sets_sp(prog: &Prog, operands: &[Addr]) -> bool {
    let is_sp = |addr: &Addr| matches!(addr, Addr::Reg(reg) if *reg == Reg::SP);
    let mut named = operands.iter().enumerate().filter(|(_, addr)| is_sp(addr)).peekable();
    // Hardly any does.
    if named.peek().is_none() {
        return false;
    }
    let effects = exact(prog, operands);
    named.any(|(index, _)| {
        effects.and_then(|effects| effects.operands.get(index)).is_none_or(|access| access.writes())
    })
}

/// Whether bytes stand before an instruction, which may be its prefixes.
fn is_prefixed(subject: &Subject<'_>, at: usize) -> bool {
    let before = at.checked_sub(1).and_then(|before| subject.function.progs.get(before));
    before.is_some_and(|prog| graph::is_bytes(prog.op))
}

/// Whether an operand is a number alone, at which no program has memory: the first 64 KiB are never mapped.
fn is_absolute(mem: &Mem) -> bool {
    graph::is_fixed(mem) && (-(1 << 16)..1 << 16).contains(&mem.offset)
}

/// A read from such an address; a write is how runtimes crash on purpose.
fn absolute(subject: &Subject<'_>, prog: &Prog, operands: &[Addr], index: usize, reports: &mut Reports<'_>) {
    let (Addr::Mem(mem), Some((access, _))) = (&operands[index], access(prog, operands, index)) else {
        return;
    };
    // The predicate of a comparison has no `$` in Go's syntax.
    let is_predicate = index == 2 && matches!(prog.op, Op::CMPPS | Op::CMPPD | Op::CMPSS | Op::CMPSD);
    if is_predicate || access.writes() || matches!(access, Access::Address | Access::None) {
        return;
    }
    let (value, span) = (mem.offset, subject.function.operand_span(prog, index));
    let message =
        format!("`{}` reads memory at the address {value}, where there is none", subject.word(prog));
    let mut constant = operands.to_vec();
    constant[index] = Addr::Const(value);
    let takes_constant = machine_operands(&constant)
        .is_some_and(|(list, count)| effects::of(prog.op, prog.suffix, &list[..count]).is_some());
    let before = Span { end: span.start, ..span };
    let is_expanded = reports.is_expanded(span);
    reports.add(Id::ABSOLUTE_ADDRESS, span, message, |found| match takes_constant {
        true if is_expanded => found.help(format!("the number is `${value}`")),
        true => found.safe_fix(before, "$", format!("write `${value}` for the number")),
        false => found,
    });
}

/// Whether an operand is at a fixed distance from SP.
fn is_on_stack(mem: &Mem) -> bool {
    let is_named = matches!(mem.name, Name::Auto | Name::Param);
    mem.index == Reg::NONE && (is_named || mem.name == Name::None && mem.base == Reg::SP)
}

/// An access to the stack, which is aligned to words.
fn on_stack(subject: &Subject<'_>, prog: &Prog, operands: &[Addr], index: usize, reports: &mut Reports<'_>) {
    let Some((access, bytes)) = access(prog, operands, index) else { return };
    let needs = alignment(prog, operands, access, bytes);
    if needs <= STACK_ALIGNED {
        return;
    }
    let op = subject.word(prog);
    let message = format!(
        "`{op}` needs an address that is a multiple of {needs}, but SP is only a multiple of {STACK_ALIGNED}"
    );
    let span = subject.function.operand_span(prog, index);
    let is_expanded = reports.is_expanded(prog.span);
    reports
        .add(Id::UNALIGNED_ACCESS, span, message, |found| offer_unaligned(found, subject, prog, is_expanded));
}

/// Offers the instruction for any address.
fn offer_unaligned(found: Diagnostic, subject: &Subject<'_>, prog: &Prog, is_expanded: bool) -> Diagnostic {
    let Some(other) = unaligned(prog.op) else { return found };
    let offer = format!("write `{other}`");
    // The name as it is written may be another one for the same, or a macro.
    match mnemonic(subject.sources, prog).filter(|_| !is_expanded && prog.suffix.is_none()) {
        Some(name) => found.safe_fix(name, other, offer),
        None => found.help(offer),
    }
}

/// The alignment that an instruction needs for its memory operand, in bytes (Intel manual, volume 1, 4.1.1 and 14.9): moves that say so, and
/// all SSE instructions with 16 bytes, except those for any address.
fn alignment(prog: &Prog, operands: &[Addr], access: Access, bytes: u64) -> u64 {
    if matches!(access, Access::Address | Access::None) || bytes < 16 && !prog.op.name().starts_with("FX") {
        return 1;
    }
    let name = prog.op.name();
    match prog.op {
        Op::MOVOU | Op::MOVUPS | Op::MOVUPD | Op::LDDQU => 1,
        Op::PCMPESTRI | Op::PCMPESTRM | Op::PCMPISTRI | Op::PCMPISTRM => 1,
        _ if name.starts_with("CMPXCHG16B") || name.starts_with("FXSAVE") || name.starts_with("FXRSTOR") => {
            16
        }
        _ if name.starts_with("VMOVDQA") || name.starts_with("VMOVAP") || name.starts_with("VMOVNT") => bytes,
        _ if name.starts_with('V') || name.starts_with('K') || bytes > 16 => 1,
        _ if !operands.iter().any(|addr| matches!(addr, Addr::Reg(reg) if reg.is_xmm())) => 1,
        _ => 16,
    }
}

/// Numbers at odd places. Addresses at those have a check of their own where the garbage collector looks.
fn places(unit: &Unit, reports: &mut Reports<'_>) {
    if !reports.wants(Id::UNALIGNED_DATA) {
        return;
    }
    let mut told = FxHashSet::default();
    for found in &unit.symbols.unaligned {
        let (symbol, name) = (unit.symbol(found.symbol), unit.linked_name(found.symbol));
        let is_scanned = matches!(symbol.kind, SymbolKind::Data | SymbolKind::DataFips);
        // One message for a table in which everything is moved.
        if found.is_address && is_scanned || !told.insert(found.symbol) {
            continue;
        }
        let message = format!(
            "the {} bytes at `{name}+{}` are not at a multiple of {}",
            found.width, found.offset, found.width
        );
        reports.add(Id::UNALIGNED_DATA, found.span, message, |found| {
            found
                .note("a read that crosses a cache line is slower, and not atomic")
                .help("put larger values first, or fill the gap")
        });
    }
}

/// The move for any address in place of one that needs an alignment.
fn unaligned(op: Op) -> Option<&'static str> {
    Some(match op.name() {
        "MOVO" | "MOVOA" => "MOVOU",
        "MOVAPS" => "MOVUPS",
        "MOVAPD" => "MOVUPD",
        "VMOVDQA" => "VMOVDQU",
        "VMOVAPS" => "VMOVUPS",
        "VMOVAPD" => "VMOVUPD",
        "VMOVDQA32" => "VMOVDQU32",
        "VMOVDQA64" => "VMOVDQU64",
        _ => return None,
    })
}

/// The alignment of a place in data, in bytes (symalign in cmd/link/internal/ld/data.go): that of its size, unless it asks for one.
fn aligned(symbol: &Symbol, offset: i64) -> u64 {
    let mut align = u64::from(symbol.align);
    if align == 0 {
        align = MOST_ALIGNED;
        while align > symbol.size && align > 1 {
            align /= 2;
        }
    }
    match offset {
        0 => align,
        offset => align.min(1 << offset.trailing_zeros()),
    }
}

/// Checks the data itself.
pub(super) fn contents(unit: &Unit, prototypes: &Prototypes, reports: &mut Reports<'_>) {
    places(unit, reports);
    for cut in &unit.symbols.cut {
        let message = constants::too_long(cut.value, cut.bits, "DATA");
        reports.add(Id::CUT_CONSTANT, cut.span, message, |found| found);
    }
    for id in &unit.data {
        let symbol = unit.symbol(*id);
        let is_scanned = matches!(symbol.kind, SymbolKind::Data | SymbolKind::DataFips);
        let unaligned = symbol.relocs.iter().filter(|reloc| reloc.size == 8 && reloc.offset % 8 != 0);
        for reloc in unaligned.filter(|_| is_scanned) {
            let name = unit.linked_name(*id);
            let message = format!("the address at `{name}+{}` is not at a multiple of 8", reloc.offset);
            reports.add(Id::UNALIGNED_POINTER, symbol.defined, message, |found| {
                found.note("the garbage collector looks for pointers at multiples of 8 only")
            });
        }
    }
    if prototypes.variables.is_empty() || !reports.wants(Id::NOPTR_POINTERS) {
        return;
    }
    for variable in &prototypes.variables {
        let atom = unit.names.find(&format!("{}{}", unit.prefix, variable.name));
        let id = atom.and_then(|atom| unit.find(atom, crate::obj::Version::Abi(crate::obj::Abi::Abi0)));
        let Some(symbol) = id.map(|id| unit.symbol(id)) else { continue };
        let is_hidden =
            matches!(symbol.kind, SymbolKind::NoPtrData | SymbolKind::NoPtrBss | SymbolKind::NoPtrDataFips);
        let has_pointers = variable.ty.is_some_and(|ty| prototypes.types.has_pointers(ty));
        if symbol.attributes.contains(Attributes::ON_LIST) && is_hidden && has_pointers {
            let message = format!("`{}` is declared `NOPTR`, but its type has pointers", variable.name);
            reports.add(Id::NOPTR_POINTERS, symbol.defined, message, |found| {
                found
                    .also(variable.span, "its type")
                    .note("the garbage collector does not see what only they refer to")
            });
        }
    }
}
