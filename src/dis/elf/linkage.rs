//! How a program reaches what other files define: slots of the global offset table, and stubs that jump through one of them.
//!
//! In: the relocations that are made when a program starts, and the code of its stubs. Out: the address of each slot and stub, and the
//! symbol that it is for, as a number in the table of dynamic symbols.

use super::{Budget, Elf, LEAST_RELOCATION};
use object::read::elf::SectionHeader as _;
use object::{Endianness, Object, ObjectSection, elf};
use rustc_hash::FxHashMap;

/// A slot or a stub.
#[derive(Clone, Copy, Debug)]
pub(super) struct Linked {
    pub(super) address: u64,
    /// In bytes.
    pub(super) size: u64,
    /// The number of its symbol among the dynamic ones.
    pub(super) symbol: u32,
    pub(super) is_stub: bool,
}

impl Linked {
    /// What its name ends in, after that of the symbol.
    pub(super) fn suffix(&self) -> &'static str {
        if self.is_stub { "@plt" } else { "@GOT" }
    }
}

/// The size of a slot, in bytes.
const SLOT: u64 = 8;

/// The size of a stub where the section does not tell (System V psABI, figure 5.2), and the largest one.
const STUB: u64 = 16;
const LARGEST_STUB: u64 = 64;

/// A jump through memory at a distance, without that.
const JUMP: [u8; 2] = [0xff, 0x25];

/// The slots and stubs of a program.
pub(super) fn read(file: &Elf<'_>, budget: &mut Budget) -> Result<Vec<Linked>, String> {
    let mut all = Vec::new();
    let mut slots = FxHashMap::default();
    let little = Endianness::Little;
    let dynamic = file.elf_dynamic_symbol_table();
    for section in file.elf_section_table().iter() {
        let is_of_dynamic =
            dynamic.section().0 != 0 && section.sh_link.get(little) as usize == dynamic.section().0;
        let Ok(Some((rows, _))) = section.rela(little, file.data()) else { continue };
        if !is_of_dynamic {
            continue;
        }
        for row in rows {
            budget.take(LEAST_RELOCATION)?;
            let (kind, symbol) = (row.r_type(little, false), row.r_sym(little, false));
            if symbol != 0 && [elf::R_X86_64_JUMP_SLOT, elf::R_X86_64_GLOB_DAT].contains(&kind) {
                let address = row.r_offset.get(little);
                slots.insert(address, symbol);
                all.push(Linked { address, size: SLOT, symbol, is_stub: false });
            }
        }
    }
    for section in file.sections() {
        let is_of_stubs = section.name().is_ok_and(|name| name == ".plt" || name.starts_with(".plt."));
        let Some(code) = section.data().ok().filter(|_| is_of_stubs) else { continue };
        budget.take(code.len() as u64)?;
        let told = section.elf_section_header().sh_entsize.get(little);
        let size = if (1..=LARGEST_STUB).contains(&told) { told } else { STUB };
        let mut last = None;
        for (at, bytes) in code.windows(JUMP.len() + 4).enumerate() {
            let Some(distance) = bytes.strip_prefix(&JUMP).and_then(|rest| rest.first_chunk()) else {
                continue;
            };
            let end = section.address().wrapping_add((at + bytes.len()) as u64);
            let slot = end.wrapping_add_signed(i32::from_le_bytes(*distance).into());
            let address = section.address().wrapping_add(at as u64 / size * size);
            if let Some(symbol) = slots.get(&slot).filter(|_| last != Some(address)) {
                all.push(Linked { address, size, symbol: *symbol, is_stub: true });
                last = Some(address);
            }
        }
    }
    Ok(all)
}
