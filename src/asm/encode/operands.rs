//! Machine operands, and the fields that the linker fills in.
//!
//! In: operands of the program. Out: operands of [`amd64`], and the relocations for symbols and thread-local storage (vaddr
//! in cmd/internal/obj/x86/asm6.go).

use crate::amd64::{self, Encoded, Op, Operand, Reg};
use crate::asm::encode::bad_operand::{bad_address, bad_target};
use crate::diag::Diagnostic;
use crate::obj::{Addr, Mem, Name, Reloc, RelocKind, SymbolId};
use crate::source::Span;

/// The operands of one instruction.
pub(in crate::asm) struct MachineOperands {
    list: [Operand; amd64::MOST_OPERANDS],
    count: usize,
    /// The memory operand that has a relocation.
    symbolic: Option<Mem>,
    /// Whether the thread pointer itself is loaded.
    tls: bool,
}

/// What operands need to know about their instruction.
#[derive(Clone, Copy)]
pub(in crate::asm) struct OperandContext {
    pub(in crate::asm) op: Op,
    /// Whether the code is for a shared library.
    pub(in crate::asm) shared: bool,
}

impl MachineOperands {
    /// The operands of an instruction that is not a branch to a label or symbol; `span` gives the place of each operand.
    pub(in crate::asm) fn new(
        operands: &[Addr],
        context: OperandContext,
        span: impl Fn(usize) -> Span,
    ) -> Result<Self, Diagnostic> {
        let mut machine = MachineOperands {
            list: [Operand::Imm(0); amd64::MOST_OPERANDS],
            count: operands.len(),
            symbolic: None,
            tls: false,
        };
        for (index, (slot, addr)) in machine.list.iter_mut().zip(operands).enumerate() {
            if let Some(plain) = plain(addr) {
                debug_assert_eq!(operand(addr, context, &|| span(index)).ok(), Some(plain));
                *slot = plain;
                continue;
            }
            *slot = operand(addr, context, &|| span(index))?;
            if let Addr::Mem(mem) | Addr::Address(mem) = addr
                && (mem.name.is_symbolic() || mem.base == Reg::TLS)
            {
                machine.symbolic = Some(*mem);
            }
        }
        machine.tls = matches!(operands.first(), Some(Addr::Reg(Reg::TLS)));
        Ok(machine)
    }

    /// The operands for the encoder.
    pub(in crate::asm) fn list(&self) -> &[Operand] {
        &self.list[..self.count]
    }

    /// Passes on the relocations of the encoded instruction, with offsets from its start.
    pub(in crate::asm) fn relocate(&self, op: Op, encoded: &Encoded, mut push: impl FnMut(Reloc)) {
        let field = |kind, symbol, addend| Reloc {
            offset: u32::from(encoded.disp_at),
            size: 4,
            kind,
            symbol,
            addend,
        };
        if op == Op::CALL {
            // Go offsets the marker by one after a REX prefix.
            let offset = u32::from(has_rex(encoded.bytes()));
            push(Reloc { offset, size: 0, kind: RelocKind::CallInd, symbol: None, addend: 0 });
        }
        if let Some(mem) = self.symbolic {
            // Go's R_PCREL is relative to the end of the field; the machine's displacement is relative to the end of the
            // instruction.
            let behind = i64::from(encoded.len) - i64::from(encoded.disp_at) - 4;
            push(match mem.name {
                Name::GotRef => field(RelocKind::GotPcRel, mem.symbol, mem.offset),
                _ if mem.base == Reg::TLS => field(RelocKind::TlsLe, None, mem.offset),
                _ => field(RelocKind::PcRel, mem.symbol, mem.offset.wrapping_sub(behind)),
            });
        } else if self.tls {
            push(field(RelocKind::TlsIe, None, -4));
        }
    }
}

/// Whether a REX prefix precedes the opcode.
fn has_rex(bytes: &[u8]) -> bool {
    let opcode = bytes.iter().find(|byte| !matches!(byte, 0x26 | 0x2e | 0x36 | 0x3e | 0x64..=0x67));
    opcode.is_some_and(|byte| byte & 0xf0 == 0x40)
}

/// Converts an operand that involves no symbol and cannot fail, as nearly all do, without the cost of a `Result`.
#[inline]
fn plain(addr: &Addr) -> Option<Operand> {
    match *addr {
        Addr::Reg(reg) => Some(Operand::Reg(reg)),
        Addr::Const(value) => Some(Operand::Imm(value)),
        Addr::Mem(Mem { name, base, index, scale, offset: disp, .. })
            if index != Reg::SP && base != Reg::TLS =>
        {
            let base = match name {
                Name::None => base,
                Name::Auto | Name::Param if matches!(base, Reg::NONE | Reg::SP) => Reg::SP,
                _ => return None,
            };
            Some(Operand::Mem(amd64::Mem { base, index, scale, disp, rip: false, disp32: false }))
        }
        _ => None,
    }
}

/// Converts an operand for the encoder.
fn operand(addr: &Addr, context: OperandContext, span: &dyn Fn() -> Span) -> Result<Operand, Diagnostic> {
    Ok(match *addr {
        Addr::Reg(reg) => Operand::Reg(reg),
        Addr::RegList(low, high) => Operand::RegList(low, high),
        Addr::Const(value) => Operand::Imm(value),
        Addr::Mem(Mem { base, index: Reg::SP, scale, .. }) => {
            return Err(bad_address(span(), base, Reg::SP, scale));
        }
        Addr::Mem(mem) => Operand::Mem(memory(&mem, context, span)?),
        Addr::Address(mem) if context.op == Op::LEAW => Operand::Mem(memory(&mem, context, span)?),
        Addr::Float(_) => {
            return Err(Diagnostic::error(
                "bad-operand",
                span(),
                format!("`{}` takes no floating-point constant", context.op.name()),
            )
            .note("instructions on one floating-point number take such a constant, which is put into memory: `MOVSD $(1.5), X0`"));
        }
        // LEAQ takes the address of memory, not memory's address.
        Addr::Address(_) if matches!(context.op, Op::LEAQ | Op::LEAL | Op::LEAW) => {
            let (name, place) = (context.op.name(), span());
            let message = format!("`{name}` takes the place itself, without `$`");
            let sign = Span { end: place.start + 1, ..place };
            return Err(Diagnostic::error("bad-operand", place, message).fix(sign, "", "leave out the `$`"));
        }
        // The forms that take one have been rewritten.
        Addr::Address(_) if matches!(context.op, Op::MOVQ | Op::MOVL) => {
            let (name, place) = (context.op.name(), span());
            let message =
                format!("in `{name}` an address can only be the source, and the destination a register");
            let diagnostic = Diagnostic::error("bad-operand", place, message)
                .note("`MOVQ $sym(SB), REG` loads the address, `MOVQ REG, sym(SB)` stores there");
            let sign = Span { end: place.start + 1, ..place };
            return Err(match place.expansion.is_none() {
                true => diagnostic.fix(sign, "", "leave out the `$` for the memory at the address"),
                false => diagnostic,
            });
        }
        Addr::Address(_) => {
            return Err(Diagnostic::error(
                "bad-operand",
                span(),
                format!("`{}` takes no address", context.op.name()),
            )
            .note("`MOVQ $sym(SB), REG` and `LEAQ sym(SB), REG` load an address into a register"));
        }
        Addr::Symbol(..) | Addr::Branch(_) | Addr::Indirect(_) => {
            return Err(bad_target(addr, context.op, span()));
        }
        Addr::TextSize(..) => {
            return Err(Diagnostic::error("bad-operand", span(), "a frame size is only allowed in `TEXT`"));
        }
    })
}

fn memory(mem: &Mem, context: OperandContext, span: &dyn Fn() -> Span) -> Result<amd64::Mem, Diagnostic> {
    let Mem { base, index, scale, offset: disp, .. } = *mem;
    let plain = amd64::Mem { base, index, scale, disp, rip: false, disp32: false };
    match mem.name {
        Name::None if base == Reg::TLS && context.shared => Err(Diagnostic::error(
            "tls-shared",
            span(),
            "with `-shared` only a load into a register can refer to `TLS`",
        )
        .help("write `MOVQ TLS, REG`, then `0(REG)(TLS*1)`")),
        Name::None => Ok(plain),
        Name::Auto | Name::Param if matches!(base, Reg::NONE | Reg::SP) => {
            Ok(amd64::Mem { base: Reg::SP, ..plain })
        }
        Name::Auto | Name::Param => Err(Diagnostic::error(
            "bad-address",
            span(),
            "an argument or local variable already has `SP` as its base",
        )
        .note("a second register can only be an index: `x+8(FP)(AX*1)`")),
        Name::Extern | Name::Static | Name::GotRef
            if base == Reg::NONE && index == Reg::NONE && scale == 0 =>
        {
            // The offset goes into the relocation; the field is zero.
            if i32::try_from(disp).is_err() {
                return Err(Diagnostic::error(
                    "bad-offset",
                    span(),
                    format!("the offset {disp} does not fit in 32 bits"),
                ));
            }
            Ok(amd64::Mem { rip: true, disp: 0, ..plain })
        }
        Name::Extern | Name::Static | Name::GotRef => Err(Diagnostic::error(
            "bad-address",
            span(),
            "a symbol cannot be combined with a register",
        )
        .note(
            "amd64 reaches symbols relative to the instruction: `LEAQ sym(SB), REG` first, then `0(REG)(AX*8)`",
        )),
    }
}

/// A PC-relative call or jump to a target outside the function.
pub(in crate::asm) struct Relative {
    opcode: &'static [u8],
    kind: RelocKind,
    symbol: Option<SymbolId>,
    addend: i64,
}

impl Relative {
    /// The call or jump, if it has such a target.
    pub(in crate::asm) fn of(op: Op, target: &Addr) -> Option<Relative> {
        let near = amd64::branch(op)?.near?;
        match *target {
            // Go drops the offset of a jump, but not of a call.
            Addr::Symbol(symbol, offset) => Some(Relative {
                opcode: near,
                kind: RelocKind::Call,
                symbol: Some(symbol),
                addend: if op == Op::CALL { offset } else { 0 },
            }),
            Addr::Const(value) => {
                Some(Relative { opcode: near, kind: RelocKind::PcRel, symbol: None, addend: value })
            }
            // CALL through memory at a symbol: FF /2 with a displacement (Intel SDM, CALL).
            Addr::Indirect(mem) if op == Op::CALL => Some(Relative {
                opcode: &[0xff, 0x15],
                kind: RelocKind::PcRel,
                symbol: mem.symbol,
                addend: mem.offset,
            }),
            _ => None,
        }
    }

    /// Appends the bytes; the relocation's offset is relative to their start.
    pub(in crate::asm) fn encode(&self, bytes: &mut Vec<u8>) -> Reloc {
        bytes.extend_from_slice(self.opcode);
        bytes.extend_from_slice(&[0; 4]);
        Reloc {
            offset: self.opcode.len() as u32,
            size: 4,
            kind: self.kind,
            symbol: self.symbol,
            addend: self.addend,
        }
    }
}
