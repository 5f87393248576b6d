//! Relocations: values that depend on addresses, written into a symbol's bytes (relocsym in cmd/link/internal/ld/data.go).
//!
//! In: a symbol, its bytes in the program, all addresses. Out: the relocated bytes, or a refusal.

use super::data_layout::Layout;
use super::kind::Kind;
use super::marks::State;
use super::refusal::{Refusal, refuse, text};
use super::relocation::{ADDR, ADDROFF, CALL, CONST, GOTPCREL, METHODOFF, PCREL, SIZE, TLS_LE};
use super::symbols::{Reloc, Sym, Symbols};

/// The offset of the runtime's thread-local variable from the thread pointer, in bytes.
const THREAD: i64 = -8;

/// The context of relocation.
pub(crate) struct Relocator<'l, 'a> {
    pub(crate) symbols: &'l Symbols<'a>,
    pub(crate) state: &'l State,
    pub(crate) layout: &'l Layout,
    /// The target of weak references to functions that are not in the program.
    pub(crate) unreachable: Sym,
}

impl Relocator<'_, '_> {
    /// Relocates the bytes of a symbol.
    pub(crate) fn apply(&self, sym: Sym, bytes: &mut [u8]) -> Result<(), Refusal> {
        for reloc in self.symbols.relocs(sym).filter(|reloc| reloc.size != 0) {
            let name = |sym| text(self.symbols.name(sym));
            let (from, size) = (reloc.offset as usize, usize::from(reloc.size));
            let Some(place) = bytes.get_mut(from..from + size) else {
                return refuse!("`{}`: a relocation lies outside it", name(sym));
            };
            if reloc.target.is_some() {
                self.check(sym, &reloc)?;
            }
            let Some(value) = self.value(sym, &reloc) else {
                return refuse!(
                    "`{}`: unknown relocation {} to `{}`",
                    name(sym),
                    reloc.kind,
                    name(reloc.target)
                );
            };
            let Some(value) = value else { continue };
            let is_distance = matches!(reloc.kind, PCREL | CALL);
            // A field that is sign-extended later must not be negative.
            let is_far = reloc.kind == ADDR && size == 4 && (value as i32) < 0;
            match size {
                1 => place[0] = value as u8,
                2 if fits(value, 16, is_distance) => place.copy_from_slice(&(value as u16).to_le_bytes()),
                4 if fits(value, 32, is_distance) && !is_far => {
                    place.copy_from_slice(&(value as u32).to_le_bytes());
                }
                8 => place.copy_from_slice(&value.to_le_bytes()),
                _ => return refuse!("`{}`: the address of `{}` does not fit", name(sym), name(reloc.target)),
            }
        }
        Ok(())
    }

    /// Refuses a target that is not in the program.
    fn check(&self, sym: Sym, reloc: &Reloc) -> Result<(), Refusal> {
        // Only what is in the program has an address.
        if self.layout.address(reloc.target) != 0 {
            return Ok(());
        }
        let kind = self.symbols.kind(reloc.target);
        let name = |sym| text(self.symbols.name(sym));
        if kind == Kind::None {
            return refuse!("`{}`: relocation target `{}` not defined", name(sym), name(reloc.target));
        }
        let may_be_dead = kind == Kind::TlsBss || reloc.is_weak || reloc.kind == METHODOFF;
        if !may_be_dead && !self.state.reached.has(reloc.target) {
            return refuse!(
                "`{}` refers to `{}`, which is not in the program",
                name(sym),
                name(reloc.target)
            );
        }
        Ok(())
    }

    /// The value to write: `Some(None)` if nothing is written, none if it cannot be computed.
    fn value(&self, sym: Sym, reloc: &Reloc) -> Option<Option<i64>> {
        let is_dead = || !self.state.reached.has(reloc.target);
        let address = |sym: Sym| self.layout.address(sym) as i64;
        let value = match reloc.kind {
            TLS_LE => THREAD + reloc.addend,
            ADDR if reloc.is_weak && is_dead() => address(self.unreachable) + reloc.addend,
            ADDR => address(reloc.target) + reloc.addend,
            METHODOFF if is_dead() => -1,
            ADDROFF if reloc.is_weak && is_dead() => return Some(None),
            METHODOFF | ADDROFF => self.layout.offset_in_section(reloc.target)? as i64 + reloc.addend,
            CALL | PCREL | GOTPCREL => {
                let end = address(sym) + i64::from(reloc.offset) + i64::from(reloc.size);
                let target = if reloc.target.is_none() { 0 } else { address(reloc.target) };
                target + reloc.addend - end
            }
            SIZE => self.symbols.size(reloc.target) as i64 + reloc.addend,
            CONST => reloc.addend,
            _ => return None,
        };
        Some(Some(value))
    }
}

/// Whether a value fits in `bits` bits: as a signed number, or, unless it is a distance, as an unsigned one.
fn fits(value: i64, bits: u32, is_distance: bool) -> bool {
    let signed = (value << (64 - bits)) >> (64 - bits) == value;
    signed || (!is_distance && value >> bits == 0)
}
