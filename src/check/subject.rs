//! What the checks of one function look at.

use crate::abi::{Prototypes, Signature};
use crate::amd64::effects::{self, Access, Effects};
use crate::amd64::{self, MOST_OPERANDS, Operand, Reg};
use crate::asm::{Assembly, Written, declared_frame, mnemonic, saves_bp};
use crate::flow::graph;
use crate::obj::{Abi, Addr, Attributes, Function, Mem, Name, Prog, Symbol, Unit, Version};
use crate::source::SourceMap;

/// A function, and what is known of it.
pub(super) struct Subject<'a> {
    pub(super) unit: &'a Unit,
    pub(super) prototypes: &'a Prototypes,
    /// As written.
    pub(super) written: &'a Written,
    pub(super) function: &'a Function,
    pub(super) symbol: &'a Symbol,
    /// The linker's name.
    pub(super) name: String,
    pub(super) signature: Option<&'a Signature>,
    /// Bytes of the frame that TEXT declares.
    pub(super) frame: i64,
    /// Bytes between SP in the body and the return address: the frame and the saved BP.
    pub(super) whole_frame: i64,
    /// Bytes of arguments and results that TEXT declares.
    pub(super) args: Option<i32>,
    pub(super) sources: &'a SourceMap,
    /// Whether the prologue saves BP.
    pub(super) saves_bp: bool,
    /// Whether arguments and results are in registers.
    pub(super) is_internal: bool,
}

impl<'a> Subject<'a> {
    /// None for a function that was not lowered.
    pub(super) fn new(
        assembly: &'a Assembly,
        prototypes: &'a Prototypes,
        written: &'a Written,
        find: impl Fn(&str) -> Option<usize>,
    ) -> Option<Self> {
        let (unit, function) = (&assembly.unit, &written.function);
        let symbol = unit.symbol(function.symbol);
        let lowered = unit.functions.get(symbol.function? as usize)?;
        let (frame, args) = declared_frame(function)?;
        let name = unit.linked_name(function.symbol).into_owned();
        let is_static = symbol.version == Version::Static;
        let found = if is_static { None } else { find(&name) };
        Some(Self {
            unit,
            prototypes,
            written,
            function,
            symbol,
            signature: found.map(|index| &prototypes.signatures[index]),
            name,
            frame,
            whole_frame: i64::from(lowered.frame_size()),
            args,
            sources: &assembly.sources,
            saves_bp: saves_bp(function, lowered),
            is_internal: symbol.version == Version::Abi(Abi::Internal)
                && unit.release.conventions().code.register_arguments,
        })
    }

    /// Whether TEXT says NOSPLIT: the attribute is also set for leaves.
    pub(super) fn says_nosplit(&self) -> bool {
        says_nosplit(self.sources.text(self.function.progs[0].span))
    }

    /// The name of an instruction as its source has it.
    pub(super) fn word(&self, prog: &Prog) -> &'a str {
        mnemonic(self.sources, prog).map_or(prog.op.name(), |span| self.sources.text(span))
    }

    /// Whether nothing stands before an instruction on its line.
    pub(super) fn starts_line(&self, prog: &Prog) -> bool {
        let Some(id) = self.sources.file_at(prog.span.start) else { return false };
        let file = self.sources.file(id);
        let before = file.text().get(..(prog.span.start - file.start()) as usize).unwrap_or_default();
        let blank = before.trim_end_matches([' ', '\t']);
        blank.is_empty() || blank.ends_with('\n')
    }

    /// Whether the TEXT has a flag.
    pub(super) fn has(&self, attribute: Attributes) -> bool {
        self.symbol.attributes.contains(attribute)
    }

    /// The instructions with their operands.
    pub(super) fn instructions(&self) -> impl Iterator<Item = (usize, &'a Prog, &'a [Addr])> + use<'a> {
        let function = self.function;
        function.progs.iter().enumerate().skip(1).map(|(index, prog)| (index, prog, function.operands(prog)))
    }
}

/// Whether the flags of a TEXT are numbers or names with NOSPLIT, which is 4 (textflag.h).
fn says_nosplit(text: &str) -> bool {
    let flags = text.split(',').nth(1).unwrap_or_default();
    let says = |flag: &str| flag == "NOSPLIT" || flag.parse::<u32>().is_ok_and(|flag| flag & 4 != 0);
    flags.split('|').any(|flag| says(flag.trim()))
}

/// The effects of an instruction: those of the form that its operands select, which tell the size of a memory operand and that
/// `XORL AX, AX` does not read; else those that all its forms share.
pub(crate) fn exact(prog: &Prog, operands: &[Addr]) -> Option<&'static Effects> {
    let exact = machine_operands(operands);
    let exact = exact.and_then(|(list, count)| effects::of(prog.op, prog.suffix, &list[..count]));
    exact.or_else(|| graph::effects(prog))
}

/// The operands as the encoder sees them, and how many there are; none if one has a meaning of its own.
pub(crate) fn machine_operands(operands: &[Addr]) -> Option<([Operand; MOST_OPERANDS], usize)> {
    let mut list = [Operand::Imm(0); MOST_OPERANDS];
    if operands.len() > list.len() {
        return None;
    }
    for (slot, addr) in list.iter_mut().zip(operands) {
        *slot = plain(addr)?;
    }
    Some((list, operands.len()))
}

/// An operand as the encoder sees it, as far as it matters for the choice of a form.
fn plain(addr: &Addr) -> Option<Operand> {
    Some(match *addr {
        Addr::Reg(reg) => Operand::Reg(reg),
        Addr::RegList(first, last) => Operand::RegList(first, last),
        Addr::Const(value) => Operand::Imm(value),
        Addr::Mem(Mem { name, base, index, scale, offset, .. }) => {
            let base = if name == Name::None { base } else { Reg::SP };
            Operand::Mem(amd64::Mem { base, index, scale, disp: offset, rip: false, disp32: false })
        }
        _ => return None,
    })
}

/// How a memory operand is accessed, and how many bytes of it; none if that is not known.
pub(super) fn access(prog: &Prog, operands: &[Addr], index: usize) -> Option<(Access, u64)> {
    let effects = exact(prog, operands)?;
    let broadcasts = prog.suffix.broadcast();
    let bytes = if broadcasts { u16::from(effects.element) } else { effects.bytes };
    Some((*effects.operands.get(index)?, u64::from(bytes)))
}
