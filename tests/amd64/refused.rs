//! The deliberate differences: operands that Go's assembler accepts and rasm refuses.
//!
//! In: `testdata/amd64/refused.txt`, and the results of a run. Out: the entries present in only one of them. The file is data
//! to be reviewed by people; that rasm has a reason for a refusal does not make it correct.

use rasm::amd64::{Mem, Operand, Reg};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// Operand signatures by mnemonic, including its suffix.
pub(crate) type Refused = BTreeMap<String, BTreeSet<String>>;

const HEADER: &str = "\
# What Go's assembler takes and rasm refuses on purpose, because no machine has it: why is in
# docs/differences.md, by family. A line is `mnemonics: signatures of operands`. BLESS=1 with the test
# amd64_operands rewrites this file; look at what changed before you believe it.
#
#   r     AX CX DX BX             ri    SP BP SI DI               r8    R8 to R15
#   b     AL CL DL BL             brex  SPB to R15B               h     AH CH DH BH
#   x y z vector registers        mm    M0 to M7                  k     masks; k0 alone is K0
#   f0 f1 the x87 stack's ends    f     the rest of it            i     an immediate
#   m     memory                  mr8   with a register from R8   mseg  with a segment
#   sb    a symbol                mv    with a vector index       list  a register list
#   seg   FS GS                   oseg  DS ES SS                  other registers by name
#   none  no operands
";

fn path() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/amd64/refused.txt")
}

/// The operand classes, fine enough that all operands with one signature are treated alike.
pub(crate) fn signature(operands: &[Operand]) -> String {
    if operands.is_empty() {
        return "none".into();
    }
    operands.iter().map(class).collect::<Vec<_>>().join(",")
}

fn class(operand: &Operand) -> &'static str {
    match operand {
        Operand::Imm(_) => "i",
        Operand::RegList(..) => "list",
        Operand::Mem(mem) => address(mem),
        Operand::Reg(reg) => register(*reg),
        other => panic!("unknown operand {other:?}"),
    }
}

fn address(mem: &Mem) -> &'static str {
    let any = |is: fn(Reg) -> bool| is(mem.base) || is(mem.index);
    match () {
        () if mem.rip => "sb",
        () if any(|reg| reg.is_segment()) => "mseg",
        () if any(|reg| reg.is_xmm() || reg.is_ymm() || reg.is_zmm()) => "mv",
        () if any(|reg| reg.is_gpr64() && reg.number() >= 8) => "mr8",
        () => "m",
    }
}

fn register(reg: Reg) -> &'static str {
    match reg {
        Reg::AH | Reg::CH | Reg::DH | Reg::BH => "h",
        Reg::CS => "CS",
        Reg::DS | Reg::ES | Reg::SS => "oseg",
        Reg::FS | Reg::GS => "seg",
        Reg::F0 => "f0",
        Reg::F1 => "f1",
        Reg::K0 => "k0",
        r if r.is_gpr64() => ["r", "ri", "r8", "r8"][usize::from(r.number() / 4)],
        r if r.is_byte() => {
            if r.number() < 4 {
                "b"
            } else {
                "brex"
            }
        }
        r if r.is_xmm() => "x",
        r if r.is_ymm() => "y",
        r if r.is_zmm() => "z",
        r if r.is_mmx() => "mm",
        r if r.is_mask() => "k",
        r if r.is_x87() => "f",
        r => r.name(),
    }
}

/// The file's contents.
pub(crate) fn read() -> Result<Refused, String> {
    let path = path();
    let text = std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let mut refused = Refused::new();
    for line in text.lines().filter(|line| !line.starts_with('#') && !line.is_empty()) {
        let (names, signatures) = line.split_once(": ").ok_or_else(|| format!("not a line of it: {line}"))?;
        for name in names.split(' ') {
            let new = signatures.split(' ').map(str::to_string).collect();
            if refused.insert(name.into(), new).is_some() {
                return Err(format!("{}: {name} has two lines", path.display()));
            }
        }
    }
    Ok(refused)
}

/// Rewrites the file; mnemonics with the same signatures share a line.
pub(crate) fn write(refused: &Refused) -> Result<(), String> {
    let mut families: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for (name, signatures) in refused {
        let signatures: Vec<&str> = signatures.iter().map(String::as_str).collect();
        families.entry(signatures.join(" ")).or_default().push(name);
    }
    let mut lines: Vec<String> =
        families.iter().map(|(signatures, names)| format!("{}: {signatures}\n", names.join(" "))).collect();
    lines.sort();
    let path = path();
    std::fs::create_dir_all(path.parent().unwrap_or(Path::new("")))
        .and_then(|()| std::fs::write(&path, format!("{HEADER}\n{}", lines.concat())))
        .map_err(|error| format!("{}: {error}", path.display()))
}

/// The entries of the first that are missing in the second, one per line.
pub(crate) fn missing(from: &Refused, of: &Refused) -> Vec<String> {
    let absent = |name: &String, signature: &String| !of.get(name).is_some_and(|all| all.contains(signature));
    from.iter()
        .flat_map(|(name, all)| all.iter().map(move |signature| (name, signature)))
        .filter(|(name, signature)| absent(name, signature))
        .map(|(name, signature)| format!("{name} {signature}"))
        .collect()
}
