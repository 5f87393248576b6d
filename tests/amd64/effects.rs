//! The table's data about the effects of instructions, compared with iced's decoding of their bytes.
//!
//! In: every mnemonic with every kind of operand, as used in the encoding tests. Out: differences in the effects on registers,
//! memory, flags and SP, in control flow, and in the required CPU features. The table is built from iced's opcodes before any
//! operand is known; here iced decodes only the bytes.

use crate::amd64::sample::{Amount, cases, text};
use crate::support::report::Report;
use crate::support::runner::{Context, Trial};
use crate::support::suite::Group;
use iced_x86::{
    Decoder, DecoderOptions, FlowControl, Instruction, InstructionInfoFactory, OpAccess, OpKind, Register,
};
use rasm::amd64::effects::{self, Access, Control, Effects, Flags};
use rasm::amd64::{Branch, Mem, Op, Operand, Reg, Suffix, branch, encode};
use std::collections::BTreeMap;

pub(crate) fn trials(context: &Context<'_>) -> Vec<Trial> {
    let mut suite = Group::new("effects", context);
    suite.test("branches_do_what_their_bytes_do", branches_do_what_their_bytes_do);
    suite.test("only_these_are_not_known", only_these_are_not_known);
    suite.test("rows_from_the_manual", rows_from_the_manual);
    let report = context.report.clone();
    let mut trials = suite.trials();
    trials.push(Trial::test("effects/every_instruction_does_what_its_bytes_do", move || {
        every_instruction_does_what_its_bytes_do(&report);
        Ok(())
    }));
    trials
}

/// Whether something is read, written, and unconditionally written.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
struct Use {
    read: bool,
    written: bool,
    surely: bool,
}

impl Use {
    fn add(&mut self, other: Use) {
        self.read |= other.read;
        self.written |= other.written;
        self.surely |= other.surely;
    }
}

impl From<Access> for Use {
    fn from(access: Access) -> Use {
        let (read, written, surely) = match access {
            Access::None | Access::Address => (false, false, false),
            Access::Read | Access::MaybeRead => (true, false, false),
            Access::Write => (false, true, true),
            Access::MaybeWrite => (false, true, false),
            Access::ReadWrite => (true, true, true),
            Access::ReadMaybeWrite => (true, true, false),
            other => panic!("unknown access {other:?}"),
        };
        Use { read, written, surely }
    }
}

impl From<OpAccess> for Use {
    fn from(access: OpAccess) -> Use {
        Use::from(match access {
            OpAccess::Read => Access::Read,
            OpAccess::CondRead => Access::MaybeRead,
            OpAccess::Write => Access::Write,
            OpAccess::CondWrite => Access::MaybeWrite,
            OpAccess::ReadWrite => Access::ReadWrite,
            OpAccess::ReadCondWrite => Access::ReadMaybeWrite,
            _ => Access::None,
        })
    }
}

/// What is used, by name: registers at full width, memory by its base register and size.
type Uses = BTreeMap<String, Use>;

fn add(uses: &mut Uses, name: String, what: Use) {
    if what != Use::default() {
        uses.entry(name).or_default().add(what);
    }
}

/// The name of a register at full width; none if the decoder does not count it.
fn full(reg: Reg) -> Option<String> {
    let word = |number: u8| {
        let first = Reg::all().position(|r| r == Reg::AX).expect("it is one");
        Reg::from_index(first + usize::from(number)).expect("there are 16").name().to_string()
    };
    Some(match reg {
        Reg::AH | Reg::CH | Reg::DH | Reg::BH => word(reg.number() - 4),
        r if r.is_byte() || r.is_gpr64() => word(r.number()),
        r if r.is_xmm() || r.is_ymm() || r.is_zmm() => format!("Z{}", r.number()),
        Reg::NONE | Reg::GDTR | Reg::IDTR | Reg::LDTR | Reg::MSW | Reg::TASK | Reg::TLS => return None,
        r => r.name().to_string(),
    })
}

fn full_decoded(register: Register) -> String {
    let register = register.full_register();
    let words = ["AX", "CX", "DX", "BX", "SP", "BP", "SI", "DI"];
    let number = register.number();
    match register {
        r if r.is_gpr() => words.get(number).map_or(format!("R{number}"), |word| word.to_string()),
        r if r.is_st() => format!("F{number}"),
        r if r.is_mm() => format!("M{number}"),
        other => format!("{other:?}").replace("ZMM", "Z"),
    }
}

/// The uses according to the table, for these operands.
fn told(effects: &Effects, suffix: Suffix, operands: &[Operand]) -> Uses {
    let mut uses = Uses::new();
    for (operand, access) in operands.iter().zip(effects.operands) {
        match operand {
            Operand::Reg(reg) => {
                if let Some(name) = full(*reg) {
                    add(&mut uses, name, access.into());
                }
            }
            Operand::RegList(first, _) => {
                (0..4).for_each(|n| add(&mut uses, format!("Z{}", (first.number() & !3) + n), access.into()));
            }
            // A no-op does not use the address at all.
            Operand::Mem(_) if access == Access::None => {}
            Operand::Mem(mem) => {
                for reg in [mem.base, mem.index] {
                    let far = matches!(reg, Reg::FS | Reg::GS | Reg::TLS);
                    let plain = !reg.is_segment();
                    let name = if reg == Reg::TLS { Some("FS".into()) } else { full(reg) };
                    name.filter(|_| far || plain)
                        .into_iter()
                        .for_each(|name| add(&mut uses, name, Access::Read.into()));
                }
                let bytes = if suffix.broadcast() { u16::from(effects.element) } else { effects.bytes };
                add(
                    &mut uses,
                    memory(full(mem.base).filter(|_| !mem.base.is_segment()), bytes),
                    access.into(),
                );
            }
            Operand::Imm(_) => {}
            other => panic!("unknown operand {other:?}"),
        }
    }
    for implied in effects.registers() {
        full(implied.reg).into_iter().for_each(|name| add(&mut uses, name, implied.access.into()));
    }
    for implied in effects.memory() {
        add(&mut uses, memory(full(implied.base), implied.bytes), implied.access.into());
    }
    uses
}

fn memory(base: Option<String>, bytes: u16) -> String {
    format!("{bytes} at {}", base.unwrap_or_default())
}

/// The uses according to the decoder.
fn decoded_uses(factory: &mut InstructionInfoFactory, instruction: &Instruction) -> Uses {
    let info = factory.info(instruction);
    let mut uses = Uses::new();
    for used in info.used_registers() {
        add(&mut uses, full_decoded(used.register()), used.access().into());
    }
    for used in info.used_memory() {
        let base = Some(used.base()).filter(|base| *base != Register::None).map(full_decoded);
        add(&mut uses, memory(base, used.memory_size().size() as u16), used.access().into());
    }
    uses
}

fn control(flow: FlowControl) -> Control {
    match flow {
        FlowControl::UnconditionalBranch | FlowControl::IndirectBranch => Control::Jump,
        FlowControl::ConditionalBranch => Control::Branch,
        FlowControl::Call | FlowControl::IndirectCall => Control::Call,
        FlowControl::Return => Control::Return,
        FlowControl::Interrupt => Control::Interrupt,
        FlowControl::XbeginXabortXend => Control::Transaction,
        FlowControl::Exception => Control::Fault,
        _ => Control::Next,
    }
}

/// Differences in flags, SP and control flow.
fn rest(effects: &Effects, instruction: &Instruction) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut compare = |what: &str, told: String, read: String| {
        if told != read {
            wrong.push(format!("{what}: {told}, decoded {read}"));
        }
    };
    // A return that also frees arguments has their size in its operand.
    let freed = if instruction.flow_control() == FlowControl::Return { instruction.immediate16() } else { 0 };
    let moved = instruction.stack_pointer_increment() - i32::from(freed);
    compare("SP", effects.stack.to_string(), moved.to_string());
    compare(
        "control",
        format!("{:?}", effects.control),
        format!("{:?}", control(instruction.flow_control())),
    );
    let i = instruction;
    let has_count = i.op_count() > 1 && i.op_kind(i.op_count() - 1) == OpKind::Immediate8;
    let flags = if has_count { effects.flags_by(i.immediate8().into()) } else { effects.flags };
    let bits = |flags: Flags| format!("{:#x}", flags.bits());
    compare("read", bits(flags.read), format!("{:#x}", i.rflags_read()));
    compare("written", bits(flags.written), format!("{:#x}", i.rflags_written()));
    compare("cleared", bits(flags.cleared), format!("{:#x}", i.rflags_cleared()));
    compare("set", bits(flags.set), format!("{:#x}", i.rflags_set()));
    compare("undefined", bits(flags.undefined), format!("{:#x}", i.rflags_undefined()));
    wrong
}

/// Differences between the data of the mnemonic and of the form, in general registers, SP and control flow.
fn beside_the_form(effects: &Effects, op: Op, operands: &[Operand]) -> Vec<String> {
    let Some(known) = op.effects(operands.len()) else { return vec!["unknown of the mnemonic".into()] };
    let general = |effects: &Effects| {
        let mut uses = told(effects, Suffix::NONE, operands);
        uses.retain(|name, _| !name.contains(" at ") && Reg::from_name(name).is_some_and(Reg::is_gpr64));
        let written: Vec<String> =
            uses.iter().filter(|(_, what)| what.written).map(|(name, _)| name.clone()).collect();
        (written, effects.stack, effects.control)
    };
    let (told, of_form) = (general(known), general(effects));
    if told == of_form {
        Vec::new()
    } else {
        vec![format!("of the mnemonic {told:?}, of the form {of_form:?}")]
    }
}

/// Not instructions to a decoder: data, lone prefixes, an opcode without its operands.
const NO_CODE: [&str; 10] =
    ["BYTE", "WORD", "LONG", "QUAD", "LOCK", "REP", "REPN", "XACQUIRE", "XRELEASE", "UD1"];

struct Check {
    factory: InstructionInfoFactory,
    checked: usize,
}

impl Check {
    fn one(&mut self, op: Op, suffix: Suffix, operands: &[Operand]) -> Vec<String> {
        let Some(out) = encode(op, suffix, operands).ok().filter(|out| out.len > 0) else {
            return Vec::new();
        };
        let Some(effects) = effects::of(op, suffix, operands) else { return vec!["nothing is told".into()] };
        let instruction = Decoder::new(64, out.bytes(), DecoderOptions::NONE).decode();
        self.checked += 1;
        let mut wrong = rest(effects, &instruction);
        wrong.extend(beside_the_form(effects, op, operands));
        let (mut told, mut decoded) =
            (told(effects, suffix, operands), decoded_uses(&mut self.factory, &instruction));
        if op.name().starts_with("FMOV") {
            // The decoder does not count the register that a load pushes onto the x87 stack.
            let read = decoded.get("F0").copied().unwrap_or_default();
            told.entry("F0".into()).and_modify(|first| *first = read);
            told.retain(|_, what| *what != Use::default());
        }
        if op == Op::UMONITOR {
            // Its memory is the location that the operand points to.
            decoded.retain(|name, _| !name.contains(" at "));
        }
        if told != decoded {
            wrong.push(format!("uses {told:?}, decoded {decoded:?}"));
        }
        let features: Vec<&str> =
            effects::features(op, suffix, operands).iter().map(|feature| feature.name()).collect();
        let mut needed: Vec<String> =
            instruction.cpuid_features().iter().map(|f| format!("{f:?}").to_uppercase()).collect();
        // In 64-bit mode they have a feature of their own.
        needed.extend([Op::LAHF, Op::SAHF].contains(&op).then(|| "LAHF_SAHF".into()));
        if features != needed {
            wrong.push(format!("needs {features:?}, decoded {needed:?}"));
        }
        wrong
    }
}

/// Bytes that decode as a different instruction: NOP for XCHG of AX with itself, and AH to BH for the byte registers of CRC32B
/// (asm6.go, Zm_r and Pf2).
fn read_otherwise(op: Op, operands: &[Operand]) -> bool {
    let accumulators = operands.iter().all(|operand| *operand == Operand::Reg(Reg::AX));
    let high = matches!(operands.first(), Some(Operand::Reg(reg)) if (4..8).contains(&reg.number()));
    op.name().starts_with("XCHG") && accumulators || op == Op::CRC32B && high
}

fn every_instruction_does_what_its_bytes_do(report: &Report) {
    let mut check = Check { factory: InstructionInfoFactory::new(), checked: 0 };
    let mut wrong = Vec::new();
    for op in Op::all().filter(|op| !NO_CODE.contains(&op.name()) && *op != Op::NOP) {
        let before = wrong.len();
        for (suffix, operands) in cases(op, Amount::Sampled) {
            if read_otherwise(op, &operands) {
                continue;
            }
            let parsed = Suffix::parse(suffix).expect("the suffixes tried exist");
            let problems = check.one(op, parsed, &operands);
            if !problems.is_empty() && wrong.len() < before + 2 {
                let list: Vec<String> = operands.iter().map(text).collect();
                wrong.push(format!("{}.{suffix} {}: {}", op.name(), list.join(", "), problems.join("; ")));
            }
        }
    }
    assert!(wrong.is_empty(), "{}\n{}", wrong.len(), wrong.join("\n"));
    assert!(check.checked > 200_000, "{} are too few to say anything", check.checked);
    report.count("effects: instructions that do what their bytes do", check.checked);
}

/// Relative jumps and calls, which have no form.
fn branches_do_what_their_bytes_do() {
    let mut factory = InstructionInfoFactory::new();
    let mut count = 0;
    for op in Op::all() {
        let Some(Branch { short, near, .. }) = branch(op) else { continue };
        let effects = op.effects(1).unwrap_or_else(|| panic!("nothing is told of {}", op.name()));
        for (bytes, field) in [(short, 1), (near, 4)] {
            let Some(bytes) = bytes else { continue };
            let code = [bytes, &[0; 4][..field]].concat();
            let instruction = Decoder::new(64, &code, DecoderOptions::NONE).decode();
            let (told, decoded) =
                (told(effects, Suffix::NONE, &[Operand::Imm(0)]), decoded_uses(&mut factory, &instruction));
            assert_eq!(told, decoded, "{}", op.name());
            assert_eq!(rest(effects, &instruction), Vec::<String>::new(), "{}", op.name());
            count += 1;
        }
    }
    assert!(count > 40);
}

/// Data, what is known only after assembly, and what is never encoded.
const NOT_KNOWN: &str = "AAA AAD AAM AAS ADJSP ARPL BOUNDL BOUNDW BYTE DAA DAS END ENTER FFREE FLDENV GETCALLERPC INTO \
    LEAVEL LONG POPAL POPAW POPFL PUSHAL PUSHAW PUSHFL QUAD VCVTSD2USI VCVTSS2USI VCVTTSD2USI VCVTTSS2USI VCVTUSI2SD \
    VCVTUSI2SS VFPCLASSPD VFPCLASSPS WORD";

fn only_these_are_not_known() {
    let known = |op: &Op| (0..=5).any(|count| op.effects(count).is_some());
    let unknown: Vec<&str> = Op::all().filter(|op| !known(op)).map(Op::name).collect();
    let named: Vec<&str> = NOT_KNOWN.split_whitespace().collect();
    assert_eq!(unknown, named);
}

fn rows_from_the_manual() {
    let [ax, cx] = [Reg::AX, Reg::CX].map(Operand::Reg);
    let written =
        |op, operands: &[Operand]| effects::of(op, Suffix::NONE, operands).map(|row| row.operands[1]);
    assert_eq!(written(Op::XORL, &[ax, ax]), Some(Access::Write));
    assert_eq!(written(Op::XORL, &[cx, ax]), Some(Access::ReadWrite));
    assert_eq!(written(Op::MOVL, &[cx, ax]), Some(Access::Write));
    let at = Operand::Mem(Mem { base: Reg::SI, ..Mem::default() });
    let compared = effects::of(Op::CMPXCHGQ, Suffix::NONE, &[cx, at]).expect("it is one");
    assert_eq!((compared.operands[1], compared.bytes), (Access::ReadMaybeWrite, 8));
    assert_eq!(compared.registers().iter().map(|implied| implied.reg).collect::<Vec<_>>(), [Reg::AX]);
}
