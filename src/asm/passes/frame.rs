//! Stack frames.
//!
//! In: rewritten functions. Out: functions with prologue and epilogues, with offsets from FP and the pseudo-register SP made
//! relative to the hardware SP, and each instruction's adjustment of SP recorded (preprocess in
//! cmd/internal/obj/x86/obj6.go).

use crate::amd64::{Op, Reg};
use crate::asm::encode::needs_sign;
use crate::asm::go::effects;
use crate::asm::lowering::Lowering;
use crate::asm::passes::edit::{Editor, at_register};
use crate::asm::passes::stack_check;
use crate::diag::Diagnostic;
use crate::flow::graph;
use crate::obj::{ARGS_UNKNOWN, Addr, At, Attributes, Function, Name, Prog, SavesBp};

/// Size of a word in bytes: that of the return address and of the saved BP.
const WORD: i32 = 8;

/// Chooses the frame of one function and starts processing its instructions; none if there is nothing to do.
pub(in crate::asm) fn start<'a>(function: &'a mut Function, cx: &mut Lowering) -> Option<Framing<'a>> {
    // Go leaves a function without a body unchanged, including its frame.
    let [text, _, ..] = function.progs.as_slice() else { return None };
    let text = *text;
    let &[_, Addr::TextSize(declared, args)] = function.operands(&text) else { return None };

    let has_call = function.progs.iter().any(|prog| prog.op == Op::CALL);
    let attributes = cx.attributes;
    let mut frame = declared.max(0) as i32;
    let saving = cx.options.release.conventions().code.saves_bp;
    // Before BP was pushed, NOSPLIT functions without a frame, as in the runtime, were exempt.
    let exempt = saving == SavesBp::Move && attributes.contains(Attributes::NOSPLIT);
    let saves_bp = !attributes.contains(Attributes::NOFRAME) && (frame != 0 || has_call && !exempt);
    let bp = if saves_bp { WORD } else { 0 };
    frame += bp;
    let printed = declared + i64::from(bp);
    function.operands_mut(0)[1] = Addr::TextSize(printed, args);
    function.args = args.unwrap_or(ARGS_UNKNOWN);
    function.locals = printed as i32;

    let leaf = frame < stack_check::SMALL && is_leaf(function, frame, cx);
    if !saves_bp && saving == SavesBp::Push {
        cx.attributes.set(Attributes::NOFRAME, true);
    }
    if leaf {
        cx.attributes.set(Attributes::NOSPLIT, true);
    }
    if frame % WORD != 0 {
        cx.sink.push(
            Diagnostic::error(
                "bad-frame",
                function.operand_span(&text, 1),
                format!("frame size {declared} is not a multiple of 8"),
            )
            .note("`SP` must stay aligned to 8 bytes"),
        );
        return None;
    }
    let mut editor = Editor::new(function);
    let text = editor.next()?;
    editor.push(text);
    Some(Framing { editor, at: At::from(&text), frame, bp, saving, moved: 0 })
}

/// Whether a function runs without a stack check because it calls nothing, or only functions known to fit in the space below
/// the guard.
fn is_leaf(function: &Function, frame: i32, cx: &Lowering) -> bool {
    function.progs.iter().all(|prog| {
        prog.op != Op::CALL || (frame < stack_check::SMALL - WORD && is_panic(function.operands(prog), cx))
    })
}

/// Whether a call goes to a function that reports a panic.
fn is_panic(operands: &[Addr], cx: &Lowering) -> bool {
    matches!(operands, [Addr::Symbol(symbol, _)] if cx.facts.panics.binary_search(symbol).is_ok())
}

/// A function whose frame is being added, as far as it has been processed.
pub(in crate::asm) struct Framing<'a> {
    /// Its instructions.
    pub(in crate::asm) editor: Editor<'a>,
    /// The position of TEXT, to which the prologue is attributed.
    pub(in crate::asm) at: At,
    /// Bytes of the whole frame, including the saved BP.
    pub(in crate::asm) frame: i32,
    /// 8 if BP is saved, else 0.
    bp: i32,
    /// How BP is saved.
    saving: SavesBp,
    /// Bytes that SP is below its value at entry.
    moved: i32,
}

impl Framing<'_> {
    /// Appends the instructions that set up the frame.
    pub(in crate::asm) fn set_up(&mut self) {
        let at = self.at;
        if self.saving == SavesBp::Move {
            if self.frame > 0 {
                self.move_sp(self.frame, at);
            }
            if self.bp > 0 {
                let saved = at_register(Reg::SP, i64::from(self.frame - self.bp));
                self.editor.insert(Op::MOVQ, &[Addr::Reg(Reg::BP), saved], at);
                self.editor.insert(Op::LEAQ, &[saved, Addr::Reg(Reg::BP)], at);
            }
            return;
        }
        if self.bp > 0 {
            self.insert_moving(Op::PUSHQ, &[Addr::Reg(Reg::BP)], self.bp, at);
            self.editor.insert(Op::MOVQ, &[Addr::Reg(Reg::SP), Addr::Reg(Reg::BP)], at);
        }
        if self.frame > self.bp {
            self.move_sp(self.frame - self.bp, at);
        }
        if self.frame > 0 {
            // Go marks the last instruction of the prologue, not the one after it.
            self.editor.mark_prologue_end();
        }
    }

    fn take_down(&mut self, at: At) {
        if self.saving == SavesBp::Move {
            if self.bp > 0 {
                let saved = at_register(Reg::SP, i64::from(self.frame - self.bp));
                self.editor.insert(Op::MOVQ, &[saved, Addr::Reg(Reg::BP)], at);
            }
            if self.frame > 0 {
                self.move_sp(-self.frame, at);
            }
            return;
        }
        if self.frame > self.bp {
            self.move_sp(self.bp - self.frame, at);
        }
        if self.bp > 0 {
            self.insert_moving(Op::POPQ, &[Addr::Reg(Reg::BP)], -self.bp, at);
        }
    }

    /// Appends the function's own instructions, tearing down the frame before each return.
    pub(in crate::asm) fn append_body(&mut self, cx: &mut Lowering) {
        while let Some(prog) = self.editor.next() {
            if prog.op == Op::RET {
                self.ret(prog, cx);
            } else {
                self.plain(prog, cx);
            }
        }
    }

    fn plain(&mut self, mut prog: Prog, cx: &mut Lowering) {
        self.shift_offsets(&prog);
        if prog.op == Op::ADJSP {
            return self.adjust_sp(&prog, cx);
        }
        let bytes = effects::sp_adjust(&prog);
        if bytes == 0 && effects::writes_sp(&prog, self.editor.operands(&prog)) {
            cx.attributes.set(Attributes::SPWRITE, true);
        }
        prog.sp_adjust = bytes;
        self.moved = self.moved.wrapping_add(bytes);
        // An error of its own, after which the balance tells nothing.
        let is_segment = |addr: &Addr| matches!(addr, Addr::Reg(Reg::FS | Reg::GS));
        if matches!(prog.op, Op::PUSHL | Op::POPL) && !self.editor.operands(&prog).iter().all(is_segment) {
            cx.broken = true;
        }
        self.editor.push(prog);
    }

    /// `ADJSP $bytes`, or Go's own form, `ADJSP $bytes, SP`.
    fn adjust_sp(&mut self, prog: &Prog, cx: &mut Lowering) {
        match *self.editor.operands(prog) {
            [Addr::Const(bytes)] | [Addr::Const(bytes), _]
                if i32::try_from(bytes).is_ok_and(|bytes| bytes > i32::MIN) =>
            {
                self.move_sp(bytes as i32, At::from(prog));
            }
            [Addr::Mem(mem)] | [Addr::Mem(mem), _] if graph::is_fixed(&mem) => {
                cx.sink.push(needs_sign("ADJSP", self.editor.operand_span(prog, 0)));
            }
            _ => cx.sink.push(
                Diagnostic::error(
                    "bad-operand",
                    self.editor.operand_span(prog, 0),
                    "`ADJSP` takes a constant that fits in 31 bits",
                )
                .note("`ADJSP $bytes` moves `SP` down, or up if negative"),
            ),
        }
    }

    /// Makes offsets from FP and from the pseudo-register SP relative to the hardware SP.
    fn shift_offsets(&mut self, prog: &Prog) {
        let (automatic, parameter) = (self.moved.wrapping_sub(self.bp), self.moved.wrapping_add(WORD));
        for addr in self.editor.operands_mut(prog) {
            if let Some(mem) = addr.mem_mut() {
                let shift = match mem.name {
                    Name::Auto => automatic,
                    Name::Param => parameter,
                    _ => continue,
                };
                mem.offset = mem.offset.wrapping_add(i64::from(shift));
            }
        }
    }

    /// Tears down the frame, then returns or jumps.
    fn ret(&mut self, mut prog: Prog, cx: &mut Lowering) {
        self.shift_offsets(&prog);
        if self.moved != self.frame && !cx.broken {
            let name = cx.unit.map_or("", |unit| unit.name(self.editor.symbol()));
            let (frame, moved) = (self.frame, self.moved);
            cx.sink.push(
                Diagnostic::error(
                    "unbalanced",
                    prog.span,
                    format!("`{name}` returns with `SP` out of balance"),
                )
                .label(format!(
                    "{} bytes {} than at entry",
                    moved.abs_diff(frame),
                    if moved > frame { "lower" } else { "higher" }
                ))
                .note("every `PUSH` needs a `POP` before `RET`, counted in source order"),
            );
        }
        self.take_down(At::from(&prog));
        // Code after this is reached by a branch, with the frame still in place.
        prog.sp_adjust = self.frame;
        self.moved = self.frame;
        // RET with a target is a jump.
        let jumps = match self.editor.operands(&prog).last() {
            Some(Addr::Symbol(..) | Addr::Reg(_)) => true,
            Some(Addr::Mem(mem)) => mem.symbol.is_some(),
            _ => false,
        };
        if jumps {
            prog.op = Op::JMP;
        }
        self.editor.push(prog);
    }

    /// Appends an instruction that moves SP down by that many bytes.
    fn insert_moving(&mut self, op: Op, operands: &[Addr], bytes: i32, at: At) {
        self.editor.insert(op, operands, at).sp_adjust = bytes;
        self.moved = self.moved.wrapping_add(bytes);
    }

    /// Moves SP down by that many bytes, or up if negative.
    fn move_sp(&mut self, bytes: i32, at: At) {
        // −128 fits in a byte but 128 does not, so subtracting 128 is adding −128 and vice versa.
        let (op, value) = match bytes {
            0 => (Op::NOP, 0),
            128 => (Op::ADDQ, -128),
            -128 => (Op::SUBQ, -128),
            down @ 1.. => (Op::SUBQ, down),
            up => (Op::ADDQ, up.wrapping_neg()),
        };
        let operands = [Addr::Const(i64::from(value)), Addr::Reg(Reg::SP)];
        self.insert_moving(op, &operands, bytes, at);
    }
}
