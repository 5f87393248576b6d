//! PCALIGN and PCALIGNMAX: padding up to an aligned pc.

use crate::amd64::Op;
use crate::asm::lowering::Lowering;
use crate::diag::Diagnostic;
use crate::obj::{Addr, Function, Prog};

/// NOPs of one to nine bytes (Intel SDM, NOP: the recommended multi-byte forms).
const NOPS: [&[u8]; 9] = [
    &[0x90],
    &[0x66, 0x90],
    &[0x0f, 0x1f, 0x00],
    &[0x0f, 0x1f, 0x40, 0x00],
    &[0x0f, 0x1f, 0x44, 0x00, 0x00],
    &[0x66, 0x0f, 0x1f, 0x44, 0x00, 0x00],
    &[0x0f, 0x1f, 0x80, 0x00, 0x00, 0x00, 0x00],
    &[0x0f, 0x1f, 0x84, 0x00, 0x00, 0x00, 0x00, 0x00],
    &[0x66, 0x0f, 0x1f, 0x84, 0x00, 0x00, 0x00, 0x00, 0x00],
];

/// The size of the directive's padding at that pc; raises the alignment of the function to match.
pub(in crate::asm) fn size(function: &Function, index: usize, pc: u32, cx: &mut Lowering) -> Option<u32> {
    let prog = function.progs[index];
    let Some((alignment, most)) = operands(function, &prog) else {
        let text = if prog.op == Op::PCALIGN { "`PCALIGN $bytes`" } else { "`PCALIGNMAX $bytes, $most`" };
        cx.sink.push(
            Diagnostic::error("bad-align", prog.span, "the operands must be constants")
                .note(format!("expected {text}")),
        );
        return None;
    };
    if !is_alignment(alignment) {
        cx.sink.push(
            Diagnostic::error(
                "bad-align",
                function.operand_span(&prog, 0),
                format!("invalid alignment {alignment}"),
            )
            .note("it must be a power of two from 8 to 2048"),
        );
        return None;
    }
    if prog.op == Op::PCALIGNMAX && !(0..alignment).contains(&most) {
        cx.sink.push(Diagnostic::error(
            "bad-align",
            function.operand_span(&prog, 1),
            format!(
                "the maximum number of bytes to skip, {most}, must be less than the alignment, {alignment}"
            ),
        ));
        return None;
    }
    cx.align = cx.align.max(alignment as u16);
    Some(bytes_to_aligned(pc, alignment, most))
}

/// The same, for a directive already checked by [`size`].
pub(in crate::asm) fn checked_size(function: &Function, prog: &Prog, pc: u32) -> u32 {
    operands(function, prog).map_or(0, |(alignment, most)| bytes_to_aligned(pc, alignment, most))
}

/// The alignment and the maximum number of bytes to skip for it.
fn operands(function: &Function, prog: &Prog) -> Option<(i64, i64)> {
    match *function.operands(prog) {
        [Addr::Const(alignment)] if prog.op == Op::PCALIGN => Some((alignment, alignment)),
        [Addr::Const(alignment), Addr::Const(most)] if prog.op == Op::PCALIGNMAX => Some((alignment, most)),
        _ => None,
    }
}

/// Whether the directives accept the alignment, in bytes.
pub(in crate::asm) fn is_alignment(alignment: i64) -> bool {
    (8..=2048).contains(&alignment) && alignment & (alignment - 1) == 0
}

/// Bytes from a pc to the next aligned one, or 0 if there are more than `most`.
pub(in crate::asm) fn bytes_to_aligned(pc: u32, alignment: i64, most: i64) -> u32 {
    let over = i64::from(pc) & (alignment - 1);
    let skip = if over == 0 { 0 } else { alignment - over };
    if skip <= most { skip as u32 } else { 0 }
}

/// Appends NOPs of that many bytes in total.
pub(in crate::asm) fn fill_with_nops(bytes: &mut Vec<u8>, count: u32) {
    let length = bytes.len() + count as usize;
    while let Some(missing @ 1..) = length.checked_sub(bytes.len()) {
        bytes.extend_from_slice(NOPS[missing.min(NOPS.len()) - 1]);
    }
}
