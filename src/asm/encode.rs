//! Pass 7: bytes of each instruction.
//!
//! In: functions with frames. Out: [`Code`], the bytes and relocations of every instruction whose
//! size is known by itself, and the list of those whose size depends on where they stand: branches
//! and PCALIGN, which [`relax`](super::relax) settles. The bytes come from [`amd64`](crate::amd64); what
//! symbols and thread-local storage make of an operand is decided here (doasm and vaddr in
//! cmd/internal/obj/x86/asm6.go).

use super::{Lowering, refusal};
use crate::amd64::{self, ByteRegs, Encoded, Encoder, Op, Operand, Reg};
use crate::diag::Diagnostic;
use crate::obj::{Addr, Function, Mem, Name, Prog, Reloc, RelocKind, SymbolId};

/// Operands that one instruction can have at most.
const MOST_OPERANDS: usize = 5;

/// The instructions of one function, encoded but not yet placed. Reused from function to function.
#[derive(Default)]
pub(super) struct Code {
    /// Bytes of all instructions of fixed size, in order.
    pub(super) bytes: Vec<u8>,
    /// By instruction, its end in `bytes`.
    pub(super) ends: Vec<u32>,
    /// Relocations, with offsets that count from the start of the instruction.
    pub(super) relocs: Vec<(u32, Reloc)>,
    /// Indexes of branches within the function, and of PCALIGN.
    pub(super) variable: Vec<u32>,
    /// Instructions that would be encoded another way now that AX in them is called AL.
    pub(super) renamed: Vec<u32>,
}

impl Code {
    fn clear(&mut self) {
        self.bytes.clear();
        self.ends.clear();
        self.relocs.clear();
        self.variable.clear();
        self.renamed.clear();
    }
}

/// Encodes one function; errors go to the sink.
pub(super) fn run(function: &mut Function, encoder: &mut Encoder, code: &mut Code, cx: &mut Lowering) {
    code.clear();
    for index in 0..function.progs.len() {
        let prog = function.progs[index];
        if is_variable(function, &prog) {
            code.variable.push(index as u32);
        } else {
            instruction(function, index, prog, encoder, code, cx);
        }
        code.ends.push(code.bytes.len() as u32);
    }
}

/// Encodes again what the first encoding renamed: Go's second attempt at a function sees AL where the
/// source says AX, and AL has shorter forms.
pub(super) fn again(function: &mut Function, encoder: &mut Encoder, code: &mut Code, cx: &mut Lowering) {
    if !code.renamed.is_empty() {
        run(function, encoder, code, cx);
    }
}

/// Whether the size depends on the place.
fn is_variable(function: &Function, prog: &Prog) -> bool {
    matches!(prog.op, Op::PCALIGN | Op::PCALIGNMAX)
        || matches!(function.operands(prog).last(), Some(Addr::Branch(_))) && prog.op != Op::CALL
}

fn instruction(
    function: &mut Function,
    index: usize,
    prog: Prog,
    encoder: &mut Encoder,
    code: &mut Code,
    cx: &mut Lowering,
) {
    if matches!(prog.op, Op::TEXT | Op::FUNCDATA | Op::PCDATA | Op::NOP) {
        return;
    }
    let operands = function.operands(&prog);
    if matches!(prog.op, Op::CALL | Op::JMP)
        && let Some(target) = operands.last()
        && let Some(relative) = Relative::of(prog.op, target)
    {
        if operands.len() == 1 {
            relative.encode(index, code);
        } else {
            cx.sink.push(refusal::no_such_form(function, &prog, cx.unit, cx.names));
        }
        return;
    }
    let mut lowered = [Operand::Imm(0); MOST_OPERANDS];
    let mut symbolic = None;
    for (place, addr) in lowered.iter_mut().zip(operands) {
        match lower(addr, &prog, cx) {
            Ok(operand) => *place = operand,
            Err(reason) => return cx.sink.push(reason),
        }
        if let Addr::Mem(mem) = addr
            && (mem.name.is_symbolic() || mem.base == Reg::TLS)
        {
            symbolic = Some(*mem);
        }
    }
    let mut encoded = Encoded::default();
    if let Err(error) = encoder.encode(prog.op, prog.suffix, &lowered[..operands.len()], &mut encoded) {
        let diagnostic = refusal::explain(&error, function, &prog, cx.unit, cx.names);
        return cx.sink.push(diagnostic);
    }
    code.bytes.extend_from_slice(encoded.bytes());
    relocate(function, &prog, index, symbolic, &encoded, code);
    rename_byte_registers(function, index, code);
}

/// Notes what the linker has to fill in.
fn relocate(
    function: &Function,
    prog: &Prog,
    index: usize,
    symbolic: Option<Mem>,
    encoded: &Encoded,
    code: &mut Code,
) {
    let field =
        |kind, symbol, addend| Reloc { offset: u32::from(encoded.disp_at), size: 4, kind, symbol, addend };
    if let Some(mem) = symbolic {
        // Go's R_PCREL counts from the field's end; the machine counts from the instruction's.
        let behind = i64::from(encoded.len) - i64::from(encoded.disp_at) - 4;
        let reloc = match mem.name {
            Name::GotRef => field(RelocKind::GotPcRel, mem.symbol, mem.offset),
            _ if mem.base == Reg::TLS => field(RelocKind::TlsLe, None, mem.offset),
            _ => field(RelocKind::PcRel, mem.symbol, mem.offset.wrapping_sub(behind)),
        };
        code.relocs.push((index as u32, reloc));
    } else if matches!(function.operands(prog).first(), Some(Addr::Reg(Reg::TLS))) {
        code.relocs.push((index as u32, field(RelocKind::TlsIe, None, -4)));
    }
    if prog.op == Op::CALL {
        // Go shifts the mark with the bytes behind a REX prefix.
        let offset = u32::from(has_rex(encoded.bytes()));
        let mark = Reloc { offset, size: 0, kind: RelocKind::CallInd, symbol: None, addend: 0 };
        code.relocs.push((index as u32, mark));
    }
}

/// Whether a REX prefix stands before the opcode.
fn has_rex(bytes: &[u8]) -> bool {
    let opcode = bytes.iter().find(|byte| !matches!(byte, 0x26 | 0x2e | 0x36 | 0x3e | 0x64..=0x67));
    opcode.is_some_and(|byte| byte & 0xf0 == 0x40)
}

/// Byte instructions name byte registers from here on: listings say AL where the source says AX.
fn rename_byte_registers(function: &mut Function, index: usize, code: &mut Code) {
    let count = function.progs[index].count as usize;
    let ends = match amd64::renames_byte_regs(function.progs[index].op) {
        ByteRegs::None => return,
        ByteRegs::First => [0, 0],
        ByteRegs::Ends => [0, count.saturating_sub(1)],
    };
    let operands = function.operands_mut(index);
    for end in ends {
        if let Some(Addr::Reg(reg)) = operands.get_mut(end)
            && reg.is_gpr64()
        {
            *reg = reg.byte_form();
            // AL has forms of its own, and SPB none at all.
            if matches!(*reg, Reg::AL | Reg::SPB) && code.renamed.last() != Some(&(index as u32)) {
                code.renamed.push(index as u32);
            }
        }
    }
}

/// The operand as the machine has it.
fn lower(addr: &Addr, prog: &Prog, cx: &Lowering) -> Result<Operand, Diagnostic> {
    Ok(match *addr {
        Addr::Reg(reg) => Operand::Reg(reg),
        Addr::RegList(low, high) => Operand::RegList(low, high),
        Addr::Const(value) => Operand::Imm(value),
        Addr::Mem(Mem { base, index: Reg::SP, scale, .. }) => {
            return Err(refusal::bad_address(prog, base, Reg::SP, scale));
        }
        Addr::Mem(mem) => Operand::Mem(lower_mem(&mem, prog, cx)?),
        Addr::Float(_) => {
            return Err(Diagnostic::error(
                "bad-operand",
                prog.span,
                format!("{} takes no floating-point constant", prog.op.name()),
            )
            .note("constants in memory are taken by moves, additions and the like of one number: MOVSD $(1.5), X0"));
        }
        Addr::Address(_) => {
            return Err(Diagnostic::error(
                "bad-operand",
                prog.span,
                format!("{} takes no address", prog.op.name()),
            )
            .note("MOVQ $sym(SB), REG and LEAQ sym(SB), REG load an address into a register"));
        }
        Addr::Symbol(..) | Addr::Branch(_) | Addr::Indirect(_) => {
            return Err(refusal::bad_target(addr, prog));
        }
        Addr::TextSize(..) => {
            return Err(Diagnostic::error("bad-operand", prog.span, "a frame size stands only in TEXT"));
        }
    })
}

fn lower_mem(mem: &Mem, prog: &Prog, cx: &Lowering) -> Result<amd64::Mem, Diagnostic> {
    let Mem { base, index, scale, offset: disp, .. } = *mem;
    let plain = amd64::Mem { base, index, scale, disp, rip: false, disp32: false };
    match mem.name {
        Name::None if base == Reg::TLS && cx.options.shared => Err(Diagnostic::error(
            "tls-shared",
            prog.span,
            "with -shared only a load into a register can refer to TLS",
        )
        .note("MOVQ TLS, REG, then 0(REG)(TLS*1)")),
        Name::None => Ok(plain),
        Name::Auto | Name::Param if matches!(base, Reg::NONE | Reg::SP) => {
            Ok(amd64::Mem { base: Reg::SP, ..plain })
        }
        Name::Auto | Name::Param => Err(Diagnostic::error(
            "bad-address",
            prog.span,
            "an argument or local variable has SP as its base already",
        )
        .note("a second register can only be an index: x+8(FP)(AX*1)")),
        Name::Extern | Name::Static | Name::GotRef
            if base == Reg::NONE && index == Reg::NONE && scale == 0 =>
        {
            // The offset goes into the relocation; the field is zero.
            if i32::try_from(disp).is_err() {
                return Err(Diagnostic::error(
                    "bad-offset",
                    prog.span,
                    format!("the offset {disp} does not fit 32 bits"),
                ));
            }
            Ok(amd64::Mem { rip: true, disp: 0, ..plain })
        }
        Name::Extern | Name::Static | Name::GotRef => Err(Diagnostic::error(
            "bad-address",
            prog.span,
            "a symbol cannot be combined with a register",
        )
        .note(
            "amd64 reaches symbols relative to the instruction: LEAQ sym(SB), REG first, then 0(REG)(AX*8)",
        )),
    }
}

/// A call or jump to somewhere outside the function, by its distance.
struct Relative {
    opcode: &'static [u8],
    kind: RelocKind,
    symbol: Option<SymbolId>,
    addend: i64,
}

impl Relative {
    fn of(op: Op, target: &Addr) -> Option<Relative> {
        let near = amd64::branch(op)?.near?;
        match *target {
            // Go drops the offset of a jump, not that of a call.
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

    fn encode(&self, index: usize, code: &mut Code) {
        code.bytes.extend_from_slice(self.opcode);
        code.bytes.extend_from_slice(&[0; 4]);
        let reloc = Reloc {
            offset: self.opcode.len() as u32,
            size: 4,
            kind: self.kind,
            symbol: self.symbol,
            addend: self.addend,
        };
        code.relocs.push((index as u32, reloc));
    }
}
