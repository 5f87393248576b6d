//! Data: writes to what is read-only, accesses that need an alignment which the data does not have, pointers.

use super::reports::Reports;
use super::subject::{Subject, access};
use super::table::Id;
use crate::abi::Prototypes;
use crate::amd64::effects::Access;
use crate::amd64::{Op, Reg};
use crate::obj::{Addr, Attributes, Mem, Name, Prog, Symbol, SymbolKind, Unit};

/// The most that Go's linker aligns data to (MaxAlign in cmd/link/internal/amd64/l.go).
const MOST_ALIGNED: u64 = 32;

/// Checks the accesses of one function.
pub(super) fn accesses(subject: &Subject<'_>, reports: &mut Reports<'_>) {
    for (_, prog, operands) in subject.instructions() {
        for (index, addr) in operands.iter().enumerate() {
            let Addr::Mem(mem @ Mem { symbol: Some(id), name: Name::Extern | Name::Static, .. }) = addr
            else {
                continue;
            };
            let symbol = subject.unit.symbol(*id);
            if !symbol.attributes.contains(Attributes::ON_LIST) || symbol.kind.is_text() {
                continue;
            }
            let Some((access, bytes)) = access(prog, operands, index) else { continue };
            let span = subject.function.operand_span(prog, index);
            let name = subject.unit.linked_name(*id);
            if access.writes() && matches!(symbol.kind, SymbolKind::RoData | SymbolKind::RoDataFips) {
                let message = format!("`{}` writes to `{name}`, which is read-only", prog.op.name());
                reports.add(Id::READ_ONLY_WRITE, span, message, |found| {
                    found.also(symbol.defined, "declared `RODATA` here")
                });
            }
            let needs = alignment(prog, access, bytes);
            let has = aligned(symbol, mem.offset);
            if needs > has && mem.index == Reg::NONE {
                let op = prog.op.name();
                let message = format!(
                    "`{op}` needs an address that is a multiple of {needs}, but this is one of {has}"
                );
                reports.add(Id::UNALIGNED_ACCESS, span, message, |found| {
                    let found = found.also(symbol.defined, format!("`{name}` is declared here"));
                    match unaligned(prog.op) {
                        Some(other) => found.help(format!("write `{other}`")),
                        None => found,
                    }
                });
            }
        }
    }
}

/// The alignment that an instruction needs for its memory operand, in bytes (Intel manual, volume 1, 4.1.1 and 14.9): moves that say so, and
/// all SSE instructions with 16 bytes, except those for any address.
fn alignment(prog: &Prog, access: Access, bytes: u64) -> u64 {
    if matches!(access, Access::Address | Access::None) || bytes < 16 {
        return 1;
    }
    let name = prog.op.name();
    match prog.op {
        Op::MOVOU | Op::MOVUPS | Op::MOVUPD | Op::LDDQU => 1,
        _ if name.starts_with("VMOVDQA") || name.starts_with("VMOVAP") || name.starts_with("VMOVNT") => bytes,
        _ if name.starts_with('V') || name.starts_with('K') || bytes > 16 || !is_sse(prog.op) => 1,
        _ => 16,
    }
}

/// Whether an instruction is of SSE, whose operands of 16 bytes are in vectors.
fn is_sse(op: Op) -> bool {
    let name = op.name();
    let other = ["CMPXCHG", "F", "XSAVE", "XRSTOR", "BOUND", "L", "S"];
    !other.iter().any(|start| name.starts_with(start))
        || name.starts_with("SHUF")
        || name.starts_with("SUB")
        || name.starts_with("SQRT")
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
