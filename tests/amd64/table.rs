//! The parser of the data from which the instruction table is built: the meaning of each kind of line, and each error.

use crate::support::runner::{Context, Trial};
use crate::support::suite::Group;
use iced_x86::Code;
use instructions::Table;
use instructions::derive::Form;
use instructions::kind::{Fact, Flag, Kind};

#[path = "../../grammar/build/instructions/mod.rs"]
#[allow(dead_code, reason = "the build script runs what is not tested here")]
mod instructions;

pub(crate) fn trials(context: &Context<'_>) -> Vec<Trial> {
    let mut suite = Group::new("table", context);
    suite.test("names_speak_for_themselves", names_speak_for_themselves);
    suite.test("exceptions_are_tried_in_their_order", exceptions_are_tried_in_their_order);
    suite.test("settings_hold_for_the_line_or_in_braces", settings_hold_for_the_line_or_in_braces);
    suite.test("settings_may_stand_anywhere", settings_may_stand_anywhere);
    suite.test("lines_may_stand_in_any_order", lines_may_stand_in_any_order);
    suite.test("tables_expand_on_both_sides", tables_expand_on_both_sides);
    suite.test("facts_and_aliases", facts_and_aliases);
    suite.test("mistakes_are_told_with_their_place", mistakes_are_told_with_their_place);
    suite.trials()
}

/// The unmodified data.
const INSTRUCTIONS: &str = include_str!("../../grammar/instructions.txt");
const FACTS: &str = include_str!("../../grammar/facts.txt");
const ALIASES: &str = include_str!("../../grammar/aliases.txt");

/// The forms of a mnemonic.
fn forms(text: &str, name: &str) -> Vec<Form> {
    let table = Table::read(text, "", "").unwrap_or_else(|why| panic!("{why}"));
    table.ops.into_iter().find(|op| op.name == name).unwrap_or_else(|| panic!("no {name}")).forms
}

/// Their opcodes and operands.
fn shapes(text: &str, name: &str) -> Vec<(Code, Vec<Kind>)> {
    forms(text, name).into_iter().map(|form| (form.code, form.kinds)).collect()
}

fn names_speak_for_themselves() {
    assert_eq!(shapes("[Family]\nPAUSE # waits", "PAUSE"), [(Code::INVALID, vec![])]);
    assert_eq!(forms("PAUSE", "PAUSE")[0].bytes, [0xf3, 0x90]);
    let want = [
        (Code::Xadd_rm64_r64, vec![Kind::R64, Kind::Rm64]),
        // The name without its Q.
    ];
    assert_eq!(shapes("XADDQ", "XADDQ"), want);
    // A mask may be omitted.
    let masked = shapes("VADDPD = vaddpd/512", "VADDPD");
    assert_eq!(masked.len(), 2);
    assert_eq!(masked[1].1, [Kind::Zm, Kind::Z, Kind::Mask, Kind::Z]);
}

fn exceptions_are_tried_in_their_order() {
    let text = "A = +Push_rm64 bytes:e4(AnyB) refuse(Cr,Mem) push.q bytes:-";
    let found = forms(text, "A");
    assert_eq!(found[0].code, Code::Push_rm64);
    assert_eq!((found[1].bytes.as_slice(), found[1].flags), (&[0xe4][..], Flag::BYTES));
    assert_eq!(found[2].code, Code::Push_r64);
    // Refused operands come last.
    let last = &found[found.len() - 1];
    assert_eq!((last.flags, last.kinds.as_slice()), (Flag::REFUSED, &[Kind::Cr, Kind::Mem][..]));
    assert!(found[found.len() - 2].bytes.is_empty());
    assert!(forms("A = nothing", "A").is_empty());
    assert_eq!(shapes("A = +Mov_r64_cr(Cr,R64)", "A"), [(Code::Mov_r64_cr, vec![Kind::Cr, Kind::R64])]);
}

fn settings_hold_for_the_line_or_in_braces() {
    let text = "A = order:same +Cmp_rm64_r64 +Cmp_r64_rm64\nB = +Cmp_rm64_r64{order:same} +Cmp_r64_rm64";
    let same = (Code::Cmp_rm64_r64, vec![Kind::Rm64, Kind::R64]);
    assert_eq!(shapes(text, "A"), [same.clone(), (Code::Cmp_r64_rm64, vec![Kind::R64, Kind::Rm64])]);
    assert_eq!(shapes(text, "B"), [same, (Code::Cmp_r64_rm64, vec![Kind::Rm64, Kind::R64])]);
    assert_eq!(forms("A = +Cmp_rm64_r64 order:same", "A")[0].slots, [0, 1]);
    assert_eq!(forms("A = +Cmp_rm64_r64", "A")[0].slots, [1, 0]);
    let kinds = |text| forms(text, "A")[0].kinds.clone();
    assert_eq!(kinds("A = imm8:U8 +Add_rm8_imm8"), [Kind::U8, Kind::Rm8]);
    assert_eq!(kinds("A = +Add_rm8_imm8"), [Kind::I8, Kind::Rm8]);
    assert_eq!(kinds("A = vex-imm8:Ib +VEX_Vpslld_xmm_xmm_imm8"), [Kind::Ib, Kind::X, Kind::X]);
    assert!(forms("A = round:never vaddpd/512", "A").iter().all(|form| form.flags & Flag::ROUND == 0));
    assert!(forms("A = vaddpd/512", "A").iter().all(|form| form.flags & Flag::ROUND != 0));
    assert!(shapes("A = without:Mr,Mm paddb", "A").iter().all(|(code, _)| *code == Code::Paddb_xmm_xmmm128));
    assert_eq!(shapes("A = order:immediate-last cmpps", "A")[0].1, [Kind::Xm, Kind::X, Kind::I8]);
    assert_eq!(shapes("A = movaps", "A")[0].0, Code::Movaps_xmm_xmmm128);
    assert_eq!(shapes("A = opcode:high-first movaps", "A")[0].0, Code::Movaps_xmmm128_xmm);
}

/// A line of the data with its settings moved to the end.
fn settings_last(line: &str) -> String {
    let Some((names, selectors)) = line.split_once(" = ") else { return line.to_string() };
    let selectors = selectors.split('#').next().unwrap_or("");
    let is_setting = |word: &&str| word.contains(':') && !word.contains('{') && !word.starts_with("bytes:");
    let (settings, rest): (Vec<&str>, Vec<&str>) = selectors.split_whitespace().partition(is_setting);
    format!("{names} = {} {}", rest.join(" "), settings.join(" "))
}

fn all_forms(text: &str) -> Vec<(String, Vec<Form>)> {
    let table = Table::read(text, FACTS, ALIASES).unwrap_or_else(|why| panic!("{why}"));
    table.ops.into_iter().map(|op| (op.name, op.forms)).collect()
}

fn settings_may_stand_anywhere() {
    let moved: Vec<String> = INSTRUCTIONS.lines().map(settings_last).collect();
    assert_ne!(moved.join("\n"), INSTRUCTIONS);
    assert!(all_forms(INSTRUCTIONS) == all_forms(&moved.join("\n")));
}

fn lines_may_stand_in_any_order() {
    let (tables, mut rest): (Vec<&str>, Vec<&str>) =
        INSTRUCTIONS.lines().partition(|line| line.starts_with('%'));
    rest.reverse();
    assert!(all_forms(INSTRUCTIONS) == all_forms(&[tables, rest].concat().join("\n")));
}

fn tables_expand_on_both_sides() {
    let text = "% cc EQ:E NE\n% w L:l Q:q\nCMOV<w><cc> = cmov<cc>.<w>";
    // NE has no replacement and expands to itself.
    for (name, code) in [
        ("CMOVLEQ", Code::Cmove_r32_rm32),
        ("CMOVLNE", Code::Cmovne_r32_rm32),
        ("CMOVQEQ", Code::Cmove_r64_rm64),
        ("CMOVQNE", Code::Cmovne_r64_rm64),
    ] {
        assert_eq!(shapes(text, name)[0].0, code);
    }
}

fn facts_and_aliases() {
    let facts = "[branches]\nJEQ 74 0f84\nCALL - e8\n[displacement wraps]\nCALL JEQ # both";
    let table = Table::read("JEQ CALL = nothing", facts, "JEQ = JE JZ").unwrap_or_else(|why| panic!("{why}"));
    let branches: Vec<_> =
        table.ops.iter().map(|op| (op.name.as_str(), op.branch.clone(), op.facts)).collect();
    assert_eq!(
        branches,
        [
            ("CALL", Some((vec![], vec![0xe8])), Fact::WRAPS),
            ("JEQ", Some((vec![0x74], vec![0x0f, 0x84])), Fact::WRAPS),
        ]
    );
    assert_eq!(table.aliases, [("JE".to_string(), 1), ("JZ".to_string(), 1)]);
}

fn mistakes_are_told_with_their_place() {
    let why = |text: &str, facts: &str, aliases: &str| {
        let read = Table::read(text, facts, aliases).and_then(|table| table.sources());
        read.expect_err(text)
    };
    for (text, want) in [
        ("\nA = nothing\nA = nothing", "instructions.txt:3: A is listed twice"),
        ("NOSUCH", "instructions.txt:1: NOSUCH: no such mnemonic"),
        ("A = nosuch", "instructions.txt:1: A: `nosuch` selects nothing"),
        ("A = +Nosuch", "instructions.txt:1: A: `+Nosuch` selects nothing"),
        ("A = vaddpd/1024", "instructions.txt:1: A: `vaddpd/1024` selects nothing"),
        ("A = order:upside-down cmpps", "instructions.txt:1: A: no setting `order:upside-down`"),
        ("A = imm8:Nosuch cmpps", "instructions.txt:1: A: no operand kind `Nosuch`"),
        ("A = cmpps{order:same", "instructions.txt:1: A: `cmpps{order:same` lacks a `}`"),
        ("A = refuse", "instructions.txt:1: A: `refuse` lacks operands"),
        ("A = refuse(Cr", "instructions.txt:1: A: `(Cr` lacks a `)`"),
        ("A = bytes:f", "instructions.txt:1: A: `f` is not hexadecimal bytes"),
        ("A = +Mov_r64_cr(R64)", "instructions.txt:1: A: Mov_r64_cr takes 2 operands, not 1"),
        ("A<size> = nothing", "instructions.txt:1: no table named <size>"),
        ("%", "instructions.txt:1: missing name of a table"),
        ("A = bytes:ffff", "instructions.txt:1: A: no effects: name a behaviour in facts.txt"),
    ] {
        assert_eq!(why(text, "", ""), want);
    }
    let a = "A = nothing";
    assert_eq!(why(a, "[no such]\nA", ""), "facts.txt:2: no section named `no such`");
    assert_eq!(why(a, "[does nothing]\nA B", ""), "facts.txt:2: no mnemonic B");
    assert_eq!(why(a, "[does as an opcode]\nA Nosuch", ""), "facts.txt:2: no code `Nosuch`");
    assert_eq!(why(a, "[branches]\nA ffff -", ""), "facts.txt: A: no branch has these bytes");
    assert_eq!(why(a, "", "A"), "aliases.txt:1: no `=`");
    assert_eq!(why(a, "", "B = C"), "aliases.txt:1: no mnemonic B");
    assert_eq!(why(a, "", "A = A"), "aliases.txt:1: A is a mnemonic itself");
    assert_eq!(why(a, "", "A = C C"), "aliases.txt: C is spelled twice");
}
