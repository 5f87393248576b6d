//! The bytes of the pc-line tables.
//!
//! In: the planned section, all symbols, and their offsets. Out: its bytes (cmd/link/internal/ld/pcln.go, and
//! runtime/symtab.go, which reads them).

use super::marks::State;
use super::pclntab::{
    BUCKET, Belongings, INLINE_DATA, INLINE_TABLE, INLINED, NONE, PART, PARTS, Pclntab, RECORD, is_ignored,
    with_inline,
};
use super::refusal::{Refusal, refuse, text};
use super::relocation::{ADDROFF, CALL};
use super::symbols::{Sym, Symbols};
use super::text_layout::{START, Text};
use crate::goobj::format::abi;
use std::ops::Range;

/// The header's magic number.
const MAGIC: u32 = 0xfffffff1;

fn put(out: &mut [u8], at: usize, value: u32) {
    out[at..at + 4].copy_from_slice(&value.to_le_bytes());
}

impl Pclntab {
    /// Writes the section. `offset_of` gives the offset of a symbol in its section.
    pub(crate) fn write(
        &self,
        symbols: &Symbols<'_>,
        state: &State,
        functions: &Text,
        offset_of: &dyn Fn(Sym) -> Option<u64>,
        out: &mut [u8],
    ) -> Result<(), Refusal> {
        let parts = &self.parts;
        self.header(&mut out[to_usize(&parts.header)]);
        let names = &mut out[to_usize(&parts.names)];
        for sym in &self.named {
            let (at, name) = (self.name_of[*sym] as usize, symbols.name(*sym));
            names[at..at + name.len()].copy_from_slice(name);
        }
        let units = &mut out[to_usize(&parts.units)];
        for (place, offset) in units.chunks_exact_mut(4).zip(&self.units) {
            place.copy_from_slice(&offset.to_le_bytes());
        }
        let files = &mut out[to_usize(&parts.files)];
        let mut at = 0;
        for name in &self.files {
            files[at..at + name.len()].copy_from_slice(name);
            at += name.len() + 1;
        }
        let tables = &mut out[to_usize(&parts.pctab)];
        for sym in &self.tables {
            let (at, data) = (self.table_of[*sym] as usize, symbols.data(*sym));
            tables[at..at + data.len()].copy_from_slice(data);
        }
        self.records(symbols, functions, &mut out[to_usize(&parts.functab)])?;
        self.data(symbols, state, offset_of, &mut out[to_usize(&parts.funcdata)])?;
        find(functions, &mut out[to_usize(&parts.findfunctab)])
    }

    fn header(&self, out: &mut [u8]) {
        put(out, 0, MAGIC);
        // The instruction size quantum is 1, and the pointer size 8.
        (out[6], out[7]) = (1, 8);
        let parts = &self.parts;
        let words = [
            self.functions as u64,
            self.files.len() as u64,
            0,
            parts.names.start,
            parts.units.start,
            parts.files.start,
            parts.pctab.start,
            parts.functab.start,
        ];
        for (place, word) in out[8..].chunks_exact_mut(8).zip(words) {
            place.copy_from_slice(&word.to_le_bytes());
        }
    }

    fn records(&self, symbols: &Symbols<'_>, functions: &Text, out: &mut [u8]) -> Result<(), Refusal> {
        let deferreturn = symbols.lookup(b"runtime.deferreturn", abi::INTERNAL).unwrap_or(Sym::NONE);
        let mut own = Belongings::default();
        let all = functions.functions.iter().zip(&functions.addresses).zip(&self.records);
        for (number, ((sym, address), (start, tree))) in all.enumerate() {
            let entry = (address - START) as u32;
            put(out, 8 * number, entry);
            put(out, 8 * number + 4, *start);
            self.record(symbols, *sym, (entry, *start as usize, *tree), deferreturn, &mut own, out);
        }
        put(out, 8 * self.functions, (functions.last - START) as u32);
        Ok(())
    }

    fn record(
        &self,
        symbols: &Symbols<'_>,
        sym: Sym,
        (entry, start, tree): (u32, usize, u32),
        deferreturn: Sym,
        own: &mut Belongings,
        out: &mut [u8],
    ) {
        let calls_it = |reloc: &super::symbols::Reloc| reloc.kind == CALL && reloc.target == deferreturn;
        let defers = symbols.relocs(sym).find(calls_it).map_or(0, |reloc| reloc.offset.wrapping_sub(1));
        let unit = symbols.unit(sym).map_or(NONE, |unit| self.unit_starts[unit]);
        put(out, start, entry);
        put(out, start + 4, self.name_of[sym]);
        put(out, start + 12, defers);
        put(out, start + 32, unit);
        let Some(info) = symbols.func_info(sym) else { return };
        own.read(symbols, sym);
        let has_inline = info.calls().len() > 0;
        let tables = with_inline(own.tables.len(), has_inline, INLINE_TABLE);
        let data = with_inline(own.data.len(), has_inline, INLINE_DATA);
        let table = |sym: Sym| if sym.is_none() { 0 } else { self.table_of[sym] };
        put(out, start + 8, info.args);
        for (place, sym) in own.fixed.iter().enumerate() {
            put(out, start + 16 + 4 * place, table(*sym));
        }
        put(out, start + 28, tables as u32);
        put(out, start + 36, info.start_line as u32);
        out[start + 40..start + 44].copy_from_slice(&[info.id, info.flags, 0, data as u8]);
        let lists = start + RECORD as usize;
        for (place, sym) in own.tables.iter().enumerate() {
            put(out, lists + 4 * place, table(*sym));
        }
        if has_inline {
            put(out, lists + 4 * INLINE_TABLE, table(own.inline));
        }
        for place in 0..data {
            let number = match own.data.get(place) {
                _ if place == INLINE_DATA && has_inline => tree,
                Some(of) if !is_ignored(symbols, sym, place, *of) => self.data_of[*of],
                _ => NONE,
            };
            let offset = self.data.get(number as usize).map_or(NONE, |data| data.offset);
            put(out, lists + 4 * (tables + place), offset);
        }
    }

    fn data(
        &self,
        symbols: &Symbols<'_>,
        state: &State,
        offset_of: &dyn Fn(Sym) -> Option<u64>,
        out: &mut [u8],
    ) -> Result<(), Refusal> {
        for data in &self.data {
            let place = &mut out[data.offset as usize..][..data.size as usize];
            if data.is_inline {
                self.inlined(symbols, data.of, place);
                continue;
            }
            let bytes = symbols.data(data.of);
            place[..bytes.len()].copy_from_slice(bytes);
            for reloc in symbols.relocs(data.of) {
                if reloc.kind != ADDROFF || reloc.size != 4 {
                    return refuse!("`{}`: unsupported relocation of funcdata", text(symbols.name(data.of)));
                }
                if reloc.is_weak && !state.reached.has(reloc.target) {
                    break;
                }
                let Some(offset) = offset_of(reloc.target) else {
                    return refuse!("`{}` is not in a section", text(symbols.name(reloc.target)));
                };
                put(place, reloc.offset as usize, offset.wrapping_add_signed(reloc.addend) as u32);
            }
        }
        Ok(())
    }

    /// Writes a function's inlining tree.
    fn inlined(&self, symbols: &Symbols<'_>, sym: Sym, out: &mut [u8]) {
        let (Some(info), Some(unit)) = (symbols.func_info(sym), symbols.unit(sym)) else { return };
        for (place, call) in out.chunks_exact_mut(INLINED).zip(info.calls()) {
            let callee = symbols.resolve(unit, call.function);
            if let Some(info) = symbols.func_info(callee) {
                place[0] = info.id;
                put(place, 12, info.start_line as u32);
            }
            put(place, 4, self.name_of[callee]);
            put(place, 8, call.parent_pc as u32);
        }
    }
}

fn to_usize(range: &Range<u64>) -> Range<usize> {
    range.start as usize..range.end as usize
}

/// Writes the findfunc table: the first function in each subbucket, relative to the bucket's first.
fn find(functions: &Text, out: &mut [u8]) -> Result<(), Refusal> {
    let first = functions.addresses.first().copied().unwrap_or(START);
    let count = (functions.last - first).div_ceil(PART) as usize;
    let mut firsts = vec![NONE; count];
    let ends = functions.addresses.iter().skip(1).chain([&functions.last]);
    for (number, (from, to)) in (0..).zip(functions.addresses.iter().zip(ends)) {
        let (from, to) = (from - first, to - first);
        for part in (from..to).step_by(PART as usize).chain([to.saturating_sub(1)]) {
            let place = &mut firsts[(part / PART) as usize];
            *place = number.min(*place);
        }
    }
    let rows = out.chunks_mut(4 + PARTS as usize);
    for (row, parts) in rows.zip(firsts.chunks(PARTS as usize)) {
        let base = parts[0];
        put(row, 0, base);
        for (place, part) in row[4..].iter_mut().zip(parts) {
            match part.checked_sub(base).map(u8::try_from) {
                Some(Ok(distance)) => *place = distance,
                _ => return refuse!("too many functions in {BUCKET} bytes of code"),
            }
        }
    }
    Ok(())
}
