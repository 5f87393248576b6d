//! Properties of mnemonics, registers and fields, apart from encodings.

use crate::amd64::reference::{assemble, listed};
use crate::amd64::sample::{cases_of_registers, text};
use crate::amd64::{parse, reg};
use crate::support::random::Random;
use crate::support::report::Report;
use crate::support::runner::{Context, Trial};
use crate::support::suite::Group;
use crate::support::tree::Tree;
use rasm::amd64::{
    Branch, ByteRegs, EncodeError, Encoded, Mem, Op, Operand, Reg, Suffix, SuffixError, branch,
    is_jump_syntax, names, operand_forms, refused_forms, renames_byte_regs,
};

pub(crate) fn trials(context: &Context<'_>) -> Vec<Trial> {
    let mut suite = Group::new("facts", context);
    suite.test("known_bytes", known_bytes);
    suite.test("places_of_fields", places_of_fields);
    suite.test("reasons_for_refusal", reasons_for_refusal);
    suite.test("spellings_are_sorted_and_found", spellings_are_sorted_and_found);
    suite.test("registers_are_numbered_as_in_hardware", registers_are_numbered_as_in_hardware);
    suite.test("branches_have_their_bytes", branches_have_their_bytes);
    suite.test("suffixes_are_read_and_printed", suffixes_are_read_and_printed);
    suite.test("no_operands_stop_the_encoder", no_operands_stop_the_encoder);
    suite.oracle("branches_as_the_reference_writes_them", branches_as_the_reference_writes_them);
    suite.oracle("byte_registers_in_listings", byte_registers_in_listings);
    suite.trials()
}

fn encode(op: Op, operands: &[Operand]) -> Result<Encoded, EncodeError> {
    rasm::amd64::encode(op, Suffix::NONE, operands)
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|b| format!("{b:02x}")).collect()
}

/// Instructions and their bytes, from the manual, for machines without the reference tree.
const KNOWN: [(&str, &str); 24] = [
    ("ADDQ $8, SP", "4883c408"),
    ("ADDB $1, AX", "80c001"),
    ("ADDB $1, AL", "0401"),
    ("MOVQ $1, AX", "b801000000"),
    ("MOVQ $-1, AX", "48c7c0ffffffff"),
    ("MOVQ $0x123456789, CX", "48b98967452301000000"),
    ("MOVQ 0x30(GS), AX", "65488b042530000000"),
    ("MOVQ (TLS), CX", "64488b0c2500000000"),
    ("MOVL 8(AX)(R12*4), R8", "468b44a008"),
    ("LEAQ (AX*2), BX", "488d1c4500000000"),
    ("CMPQ AX, $5", "4883f805"),
    ("IMULQ $3, DX", "486bd203"),
    ("SHLQ CX, AX", "48d3e0"),
    ("XCHGQ AX, R9", "4991"),
    ("PUSHQ $-1", "6aff"),
    ("MOVSD X1, X2", "f20f10d1"),
    ("CMPPS X1, X2, $2", "0fc2d102"),
    ("VADDPD Y1, Y2, Y3", "c5ed58d9"),
    ("VMOVAPS X8, X1", "c57829c1"),
    ("VADDPD.BCST.Z 8(AX), Z2, K3, Z4", "62f1eddb586001"),
    ("VADDPD.RU_SAE Z1, Z2, Z3", "62f1ed5858d9"),
    ("VPGATHERDQ 8(AX)(X5*8), K2, Y6", "62f2fd2a9074e801"),
    ("V4FMADDPS (AX), [Z4-Z7], Z1", "62f25f489a08"),
    ("BYTE $0x90", "90"),
];

fn known_bytes() {
    for (line, want) in KNOWN {
        let parsed = parse(line).unwrap_or_else(|| panic!("{line} can be read"));
        let out = rasm::amd64::encode(parsed.op, parsed.suffix, &parsed.operands);
        assert_eq!(out.map(|out| hex(out.bytes())), Ok((*want).to_owned()), "{line}");
    }
}

fn places_of_fields() {
    let symbol = Operand::Mem(Mem { rip: true, ..Mem::default() });
    let out = encode(Op::CMPL, &[symbol, Operand::Imm(1000)]).expect("CMPL takes it");
    assert_eq!(hex(out.bytes()), "813d00000000e8030000");
    assert_eq!((out.disp_at, out.disp_len, out.imm_at, out.imm_len), (2, 4, 6, 4));

    let forced = Operand::Mem(Mem { base: Reg::CX, disp32: true, ..Mem::default() });
    let out = encode(Op::MOVQ, &[forced, Operand::Reg(Reg::DX)]).expect("MOVQ takes it");
    assert_eq!((hex(out.bytes()).as_str(), out.disp_at, out.disp_len), ("488b9100000000", 3, 4));

    let shared = Operand::Mem(Mem { base: Reg::BX, index: Reg::TLS, scale: 1, ..Mem::default() });
    let out = encode(Op::MOVQ, &[shared, Operand::Reg(Reg::BX)]).expect("MOVQ takes it");
    assert_eq!((hex(out.bytes()).as_str(), out.disp_at, out.disp_len), ("64488b1b", 0, 0));

    let out = encode(Op::MOVQ, &[Operand::Reg(Reg::TLS), Operand::Reg(Reg::R9)]).expect("MOVQ loads TLS");
    assert_eq!((hex(out.bytes()).as_str(), out.disp_at, out.disp_len), ("4c8b0d00000000", 3, 4));

    let out = encode(Op::WORD, &[Operand::Imm(0x12345)]).expect("WORD cuts");
    assert_eq!((hex(out.bytes()).as_str(), out.imm_at, out.imm_len), ("4523", 0, 2));

    let out = encode(Op::MOVQ, &[Operand::Imm(1 << 40), Operand::Reg(Reg::AX)]).expect("MOVQ takes 64 bits");
    assert_eq!((out.imm_at, out.imm_len, out.len), (2, 8, 10));
}

fn reasons_for_refusal() {
    let refuse = |line: &str| {
        let parsed = parse(line).unwrap_or_else(|| panic!("{line} can be read"));
        rasm::amd64::encode(parsed.op, parsed.suffix, &parsed.operands).expect_err(line)
    };
    assert_eq!(refuse("AAA"), EncodeError::NeverEncoded);
    assert_eq!(refuse("ADDQ X1, AX"), EncodeError::NoSuchForm);
    assert_eq!(refuse("ADDQ $1, AX, SPB"), EncodeError::NotAnOperand(2));
    assert_eq!(refuse("MOVNTIQ AX, BX"), EncodeError::NotInHardware);
    assert_eq!(refuse("MOVB AH, R8B"), EncodeError::NotInHardware);
    assert_eq!(refuse("MOVQ 0x123456789(AX), BX"), EncodeError::OffsetTooLarge(0x1_2345_6789));
    assert_eq!(refuse("BEXTRL AX, 8(GS), BX"), EncodeError::SegmentForgotten);
    assert_eq!(refuse("VPGATHERDQ (AX)(X5*8), K2, X5"), EncodeError::GatherNotDistinct);
    assert_eq!(refuse("VGATHERDPD X1, (AX)(X1*8), X5"), EncodeError::GatherNotDistinct);
    assert_eq!(refuse("VADDPD.Z X1, X2, X3"), EncodeError::ZeroingNeedsMask);
    assert_eq!(refuse("VMOVUPD.Z Z1, K1, (AX)"), EncodeError::ZeroingMemory);
    assert_eq!(refuse("VADDPD.BCST Z1, Z2, Z3"), EncodeError::BroadcastNeedsMemory);
    assert_eq!(refuse("VADDPD.RN_SAE (AX), Z2, Z3"), EncodeError::RoundingWithMemory);
    assert_eq!(refuse("VADDPD.SAE Z1, Z2, Z3"), EncodeError::SaeNotAllowed);
    assert_eq!(refuse("ADDQ.Z AX, BX"), EncodeError::SuffixNotAllowed);
    assert!(matches!(refuse("MOVQ (X1), BX"), EncodeError::BadAddress { base: Reg::X1, .. }));
    assert_eq!(operand_forms(Op::CMPXCHG8B), ["mem"]);
    assert_eq!(refused_forms(Op::CMPXCHG8B), ["reg8"]);
    assert!(refused_forms(Op::ADDQ).is_empty());
}

fn spellings_are_sorted_and_found() {
    assert!(names().windows(2).all(|pair| pair[0].0 < pair[1].0));
    for (name, op) in names() {
        assert_eq!(Op::from_name(name), Some(*op));
        assert_eq!(is_jump_syntax(name), op.is_jump_syntax(), "{name}");
    }
    assert_eq!(Op::from_name("JZ"), Some(Op::JEQ));
    assert_eq!(Op::from_name("MOVD").map(Op::name), Some("MOVQ"));
    assert_eq!(Op::from_name("VMPTRLD"), None);
    assert_eq!(Op::all().count(), Op::COUNT);
}

fn registers_are_numbered_as_in_hardware() {
    assert_eq!(Reg::all().count(), Reg::COUNT);
    for (index, reg) in Reg::all().enumerate() {
        assert_eq!(Reg::from_name(reg.name()), Some(reg));
        assert_eq!((reg.index(), Reg::from_index(index)), (Some(index), Some(reg)));
    }
    assert_eq!(Reg::default(), Reg::NONE);
    assert_eq!(Reg::NONE.index(), None);
    let number = |name: &str| reg(name).number();
    assert_eq!(
        ["SP", "R13", "SPB", "AH", "X31", "ES", "CS", "GS", "CR8"].map(number),
        [4, 13, 4, 4, 31, 0, 1, 5, 8]
    );
    assert_eq!(Reg::R9.byte_form(), Reg::R9B);
    assert_eq!(Reg::SP.byte_form(), Reg::SPB);
    assert_eq!(Reg::AH.byte_form(), Reg::AH);
}

fn branches_have_their_bytes() {
    let bytes = |op| branch(op).map(|Branch { short, near, .. }| (short, near));
    assert_eq!(bytes(Op::JMP), Some((Some(&[0xeb][..]), Some(&[0xe9][..]))));
    assert_eq!(bytes(Op::JGT), Some((Some(&[0x7f][..]), Some(&[0x0f, 0x8f][..]))));
    assert_eq!(bytes(Op::JCXZL), Some((Some(&[0x67, 0xe3][..]), None)));
    assert_eq!(bytes(Op::XBEGIN), Some((None, Some(&[0xc7, 0xf8][..]))));
    assert_eq!(bytes(Op::CALL), Some((None, Some(&[0xe8][..]))));
    assert_eq!(bytes(Op::ADDQ), None);
}

fn suffixes_are_read_and_printed() {
    for text in ["Z", "BCST.Z", "SAE", "RN_SAE", "RZ_SAE.Z"] {
        assert_eq!(Suffix::parse(text).map(|s| s.to_string()), Ok(format!(".{text}")));
    }
    assert_eq!(Suffix::parse("").map(|s| s.is_none()), Ok(true));
    assert_eq!(Suffix::parse("Z.BCST"), Err(vec![SuffixError::ZNotLast]));
    assert_eq!(Suffix::parse("SAE.BCST"), Err(vec![SuffixError::RoundingAndBroadcast]));
    assert_eq!(Suffix::parse("SAE.RN_SAE"), Err(vec![SuffixError::BadCombination]));
    assert_eq!(Suffix::parse("Q"), Err(vec![SuffixError::Unknown("Q".into())]));
    assert_eq!(Suffix::parse("Z.Z"), Err(vec![SuffixError::ZNotLast, SuffixError::Duplicate("Z".into())]));
}

/// Any operands give a result or an error.
fn no_operands_stop_the_encoder() {
    let mut random = Random::of_run(1);
    let mut accepted = 0;
    for _ in 0..300 {
        for op in Op::all() {
            let operands: Vec<Operand> = (0..random.below(7)).map(|_| any_operand(&mut random)).collect();
            let suffix = ["", "Z", "BCST.Z", "SAE", "RU_SAE"][random.below(5)];
            let suffix = Suffix::parse(suffix).expect("it is one");
            accepted += u32::from(rasm::amd64::encode(op, suffix, &operands).is_ok());
        }
    }
    assert!(accepted > 1000, "{accepted} is too few to say anything");
}

fn any_operand(random: &mut Random) -> Operand {
    let any = |random: &mut Random| Reg::from_index(random.below(Reg::COUNT + 1)).unwrap_or_default();
    match random.below(8) {
        0 => Operand::Imm(random.range(-150, 149)),
        1 => Operand::Imm((random.next() << 33) as i64),
        2 => Operand::RegList(any(random), any(random)),
        3 | 4 => Operand::Mem(Mem {
            base: any(random),
            index: any(random),
            scale: random.below(10) as u8,
            disp: random.range(-(1 << 19), (1 << 19) - 1),
            rip: random.chance(25),
            disp32: random.chance(25),
        }),
        _ => Operand::Reg(any(random)),
    }
}

/// A jump to itself uses the short form, or the near one if there is no short form.
fn branches_as_the_reference_writes_them(tree: &Tree, report: &Report) {
    let folder = tempfile::tempdir().expect("a scratch folder");
    let calls = [Op::CALL, Op::DUFFCOPY, Op::DUFFZERO];
    let jumps: Vec<(Op, Branch)> =
        Op::all().filter(|op| !calls.contains(op)).filter_map(|op| Some((op, branch(op)?))).collect();
    let lines: Vec<String> =
        jumps.iter().enumerate().map(|(n, (op, _))| format!("l{n}:\t{} l{n}", op.name())).collect();
    for ((op, branch), got) in jumps.iter().zip(assemble(tree, folder.path(), "jumps", &lines)) {
        let mut want = branch.short.or(branch.near).unwrap_or(&[]).to_vec();
        let field = if branch.short.is_some() { 1 } else { 4 };
        // Go does not count the 67 prefix of JCXZL, and so jumps to one byte past the label (asm6.go, Zbr).
        let distance = if *op == Op::JCXZL { -2 } else { -((want.len() + field) as i32) };
        want.extend(&distance.to_le_bytes()[..field]);
        assert_eq!(got, Some(want), "{}", op.name());
    }
    assert!(jumps.len() > 20);
    report.count("facts: branches with Go's bytes", jumps.len());
}

/// Listings show AL instead of AX where the table says so, and nowhere else.
fn byte_registers_in_listings(tree: &Tree, report: &Report) {
    let folder = tempfile::tempdir().expect("a scratch folder");
    let tried: Vec<(Op, Vec<Operand>)> = Op::all()
        .filter(|op| !op.is_jump_syntax() && op.name() != "RET")
        .flat_map(|op| cases_of_registers(op).into_iter().map(move |operands| (op, operands)))
        .collect();
    let print = |op: Op, operands: &[Operand]| {
        format!("{} {}", op.name(), operands.iter().map(text).collect::<Vec<_>>().join(", "))
    };
    let lines: Vec<String> =
        tried.iter().map(|(op, operands)| format!("\t{}", print(*op, operands))).collect();
    let mut compared = 0;
    for ((op, operands), got) in tried.iter().zip(listed(tree, folder.path(), &lines)) {
        let Some(got) = got else { continue };
        let mut want = operands.clone();
        let last = want.len() - 1;
        for (place, operand) in want.iter_mut().enumerate() {
            let renamed = match renames_byte_regs(*op) {
                ByteRegs::None => false,
                ByteRegs::First => place == 0,
                ByteRegs::Ends => place == 0 || place == last,
                other => panic!("unknown rule {other:?}"),
            };
            if let (true, Operand::Reg(reg)) = (renamed, &operand) {
                *operand = Operand::Reg(reg.byte_form());
            }
        }
        assert_eq!(got, print(*op, &want));
        compared += 1;
    }
    assert!(compared > 600);
    report.count("facts: instructions whose byte registers are listed as by Go", compared);
}
