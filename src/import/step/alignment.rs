//! What instructions demand of the alignment of memory.

use super::super::inst::Inst;
use super::super::out::Arg;
use super::super::state::{State, Value};
use super::Step;
use crate::amd64::{Op, Operand};

/// The most that a frame is aligned to, in bytes.
pub(super) const MOST_ALIGNED: i64 = 64;

impl<'a> Step<'a, '_> {
    /// Notes what an instruction demands of the alignment of the frame.
    pub(super) fn note_alignment(
        &mut self,
        inst: &Inst<'a>,
        op: Op,
        operands: &[Operand],
        bytes: u16,
        state: &State,
    ) {
        if !demands_alignment(op, operands, bytes) {
            return;
        }
        for operand in operands {
            let Operand::Mem(mem) = operand else { continue };
            if matches!(state.get(mem.base), Value::Frame(_)) && inst.disp.is_none() {
                self.needs.align = self.needs.align.max(i64::from(bytes).min(MOST_ALIGNED));
            }
        }
    }

    /// The form for memory of any alignment, of a move of 64 bytes: Go aligns data to 32 bytes at most.
    pub(super) fn unaligned(&mut self, op: Op, args: Vec<Arg>) -> (Op, Vec<Arg>) {
        let is_zmm = args.iter().any(|arg| matches!(arg, Arg::Reg(reg) if reg.is_zmm()));
        let is_frame = args.iter().any(|arg| matches!(arg, Arg::Frame { .. }));
        let other = match op {
            Op::VMOVAPS => Op::VMOVUPS,
            Op::VMOVAPD => Op::VMOVUPD,
            Op::VMOVDQA32 => Op::VMOVDQU32,
            Op::VMOVDQA64 => Op::VMOVDQU64,
            _ => return (op, args),
        };
        let has_memory = args.iter().any(|arg| matches!(arg, Arg::Mem { .. } | Arg::Place { .. }));
        if is_zmm && has_memory && !is_frame {
            self.is_changed = true;
            return (other, args);
        }
        (op, args)
    }
}

/// Whether an instruction faults for memory that is not aligned to its size: SSE without VEX, but for moves that say so, and
/// aligned moves (Intel SDM, volume 1, section 14.9).
fn demands_alignment(op: Op, operands: &[Operand], bytes: u16) -> bool {
    let name = op.name();
    if name.starts_with('V') {
        return ["VMOVAP", "VMOVDQA", "VMOVNT"].iter().any(|start| name.starts_with(start));
    }
    let has_vector = operands.iter().any(|operand| matches!(operand, Operand::Reg(reg) if reg.is_xmm()));
    let is_free = ["MOVU", "MOVOU", "LDDQU", "MOVDQU", "PCMPESTR", "PCMPISTR"]
        .iter()
        .any(|start| name.starts_with(start));
    has_vector && bytes == 16 && !is_free
}
