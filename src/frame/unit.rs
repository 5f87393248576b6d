//! What an assembly tells of its functions' frames.
//!
//! In: an assembly of source or of a listing, and prototypes. Out: frames: the size by TEXT, or by the deepest stack where that
//! has none; arguments by the prototype or by the names in the code; locals by the memory that instructions use. Where SP is at
//! each instruction is known from the unwind rows.

use super::build::{Facts, Used, frame};
use super::{Callee, Frame, WORD};
use crate::amd64::{Op, Reg};
use crate::asm::Assembly;
use crate::obj::{
    ARGS_UNKNOWN, Abi, Addr, CALLEE_SAVED, Function, Mem, Name, Prog, SymbolId, UnwindRow, Version,
};
use crate::source::Span;
use crate::stubs::Declared;
use crate::stubs::arguments::{Arguments, Lookup};
use rustc_hash::FxHashSet;

/// The hardware numbers of SP and BP.
const SP: u8 = 4;
const BP: u8 = 5;

/// The frames of all functions of an assembly without errors, in its order. What is wrong with prototypes is added to its
/// diagnostics.
pub fn of_assembly(assembly: &mut Assembly, declared: Declared) -> Vec<Frame> {
    let arguments = Arguments::read(assembly, declared);
    let lookup = arguments.lookup();
    let functions = &assembly.unit.functions;
    functions.iter().map(|function| frame(Reader { assembly, lookup: &lookup, function }.facts())).collect()
}

struct Reader<'a> {
    assembly: &'a Assembly,
    lookup: &'a Lookup<'a>,
    function: &'a Function,
}

impl Reader<'_> {
    fn facts(&self) -> Facts {
        let unit = &self.assembly.unit;
        let name = unit.linked_name(self.function.symbol).into_owned();
        let version = unit.symbol(self.function.symbol).version;
        let in_registers = unit.release.conventions().code.register_arguments;
        let abi = match version {
            Version::Abi(Abi::Internal) if in_registers => Abi::Internal,
            _ => Abi::Abi0,
        };
        let known = self.lookup.of(&name, abi);
        let declared = u64::try_from(self.function.locals).ok().filter(|size| *size > 0);
        let rows = &self.function.unwind;
        let deepest = rows.iter().filter_map(|row| row.cfa).filter(|cfa| cfa.register == SP);
        let deepest = deepest.map(|cfa| i64::from(cfa.offset) - WORD).max().unwrap_or(0).max(0) as u64;
        let written = (self.function.args != ARGS_UNKNOWN).then_some(self.function.args.max(0) as u64);
        let saved = saved(rows);
        let is_bp = |(place, name): &(i64, String)| *place == -2 * WORD && name == "BP";
        let mut facts = Facts {
            name,
            abi: if abi == Abi::Internal { "ABIInternal" } else { "ABI0" },
            size: declared.unwrap_or(deepest),
            saves_bp: saved.iter().any(is_bp),
            args: written.or(known.as_ref().map(|(_, size)| *size)),
            arguments: known.map(|(arguments, _)| arguments),
            saved: saved.into_iter().filter(|place| !is_bp(place)).collect(),
            ..Facts::default()
        };
        self.read_code(&mut facts);
        facts
    }

    fn read_code(&self, facts: &mut Facts) {
        let mut called = FxHashSet::default();
        let mut rows = self.function.unwind.iter().peekable();
        let mut row = None;
        for prog in &self.function.progs {
            while let Some(next) = rows.next_if(|next| next.pc <= prog.pc) {
                row = Some(next);
            }
            if matches!(prog.op, Op::TEXT | Op::FUNCDATA | Op::PCDATA) {
                continue;
            }
            let operands = self.function.operands(prog);
            for (index, addr) in operands.iter().enumerate() {
                if let Some(used) = self.used(prog, index, addr, row) {
                    facts.used.push(used);
                }
                if prog.op == Op::CALL
                    && let Some((symbol, abi)) = self.target(addr)
                    && called.insert(symbol)
                {
                    facts.calls.push(self.callee(symbol, abi));
                }
            }
        }
    }

    /// The memory of the stack that an operand is, if where SP is there is known.
    fn used(&self, prog: &Prog, index: usize, addr: &Addr, row: Option<&UnwindRow>) -> Option<Used> {
        let mem = addr.mem()?;
        let cfa = row?.cfa?;
        let base = match (mem.name, mem.base) {
            (Name::Auto | Name::Param, _) | (Name::None, Reg::SP) => SP,
            (Name::None, Reg::BP) => BP,
            _ => return None,
        };
        let fp = mem.offset.checked_sub(i64::from(cfa.offset)).filter(|_| cfa.register == base)?;
        let is_address = matches!(addr, Addr::Address(_)) || mem.index != Reg::NONE;
        let bytes = prog.op.effects(self.function.operands(prog).len()).map_or(0, |effects| effects.bytes);
        let size = if is_address { 0 } else { u64::from(bytes) };
        let name = self.name(mem, self.function.operand_span(prog, index));
        let is_result = name.starts_with("ret") || name.starts_with("~r");
        Some(Used { fp, size, name, is_result, ..Used::default() })
    }

    /// The name of a variable: in source that of a symbol, in a listing as it is written there.
    fn name(&self, mem: &Mem, span: Span) -> String {
        if !matches!(mem.name, Name::Auto | Name::Param) {
            return String::new();
        }
        if let Some(symbol) = mem.symbol {
            return self.assembly.unit.name(symbol).to_owned();
        }
        let written = if self.assembly.unit.from_listing { self.assembly.sources.text(span) } else { "" };
        of_listing(written).to_owned()
    }

    /// The function that a CALL goes to.
    fn target(&self, addr: &Addr) -> Option<(SymbolId, Abi)> {
        let symbol = match addr {
            Addr::Symbol(symbol, 0) => *symbol,
            Addr::Mem(mem) if mem.name.is_symbolic() && mem.offset == 0 => mem.symbol?,
            _ => return None,
        };
        let unit = &self.assembly.unit;
        let in_registers = unit.release.conventions().code.register_arguments;
        let abi = match unit.symbol(symbol).version {
            // A compiler's listing does not say it.
            Version::Abi(Abi::Abi0) if unit.from_listing && in_registers => Abi::Internal,
            Version::Abi(abi) => abi,
            Version::Static => Abi::Abi0,
        };
        Some((symbol, abi))
    }

    /// What is known of a function that is called.
    fn callee(&self, symbol: SymbolId, abi: Abi) -> Callee {
        let unit = &self.assembly.unit;
        let name = unit.linked_name(symbol).into_owned();
        let args = |index: u32| unit.functions[index as usize].args;
        // A call may be by another convention than the definition: then through a wrapper of the linker's.
        let versions = [Version::Abi(abi), Version::Abi(Abi::Abi0), Version::Abi(Abi::Internal)];
        let find = |version: Version| unit.symbol(unit.find(unit.symbol(symbol).name, version)?).function;
        let index = unit.symbol(symbol).function.or_else(|| versions.into_iter().find_map(find));
        let own = index.map(args).filter(|args| *args != ARGS_UNKNOWN).map(|args| args.max(0) as u64);
        let args = own.or_else(|| self.lookup.of(&name, abi).map(|(_, size)| size));
        Callee { name, args }
    }
}

/// Where registers of the caller's are saved, from FP: the first place of each.
fn saved(rows: &[UnwindRow]) -> Vec<(i64, String)> {
    let mut saved = Vec::new();
    for (index, number) in CALLEE_SAVED.iter().enumerate() {
        let place = rows.iter().map(|row| row.saved[index]).find(|place| *place != 0);
        let reg = Reg::AX.index().and_then(|first| Reg::from_index(first + usize::from(*number)));
        if let (Some(place), Some(reg)) = (place, reg) {
            saved.push((i64::from(place), reg.name().to_owned()));
        }
    }
    saved
}

/// The name in `main.i+48(SP)`, without the package.
fn of_listing(written: &str) -> &str {
    let text = written.trim_start_matches(['$', '*']);
    let text = text.split('(').next().unwrap_or(text);
    let name = match text.rfind(['+', '-']) {
        Some(at) if text[at + 1..].bytes().all(|byte| byte.is_ascii_digit()) => &text[..at],
        _ => text,
    };
    // A path may have dots of its own.
    let start = name.rfind('/').map_or(0, |slash| slash + 1);
    name[start..].split_once('.').map_or(&name[start..], |(_, own)| own)
}
