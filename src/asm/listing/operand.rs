//! Operands of a listing: maps names to registers and symbols.

use super::Reader;
use crate::amd64::Reg;
use crate::asm::go::vocabulary::{self, Register};
use crate::obj::{Abi, Addr, Mem, Name, Version, linked_name};
use crate::source::Atom;
use crate::syntax::{Address, Attribute, OperandKind, Prefix, SymbolRef};
use std::borrow::Cow;

/// The marker in a name for a reference through the global offset table.
const GOT: &str = "@GOT";

impl Reader {
    /// Converts an operand; none if it cannot occur in a listing.
    pub(super) fn addr(&mut self, kind: &OperandKind) -> Option<Addr> {
        Some(match *kind {
            OperandKind::Name { prefix: Prefix::None, name } => Addr::Reg(machine(name)?),
            OperandKind::Integer { prefix: Prefix::Dollar, value } => Addr::Const(value as i64),
            OperandKind::Integer { prefix: Prefix::None, value } => {
                Addr::Mem(Mem { offset: value as i64, ..Mem::default() })
            }
            OperandKind::Float(value) => Addr::Float(value),
            OperandKind::RegisterList { low, high } => Addr::RegList(machine(low)?, machine(high)?),
            OperandKind::Address(address) => self.address(&address)?,
            _ => return None,
        })
    }

    fn address(&mut self, address: &Address) -> Option<Addr> {
        let mut mem = Mem { offset: address.offset, scale: address.scale, ..Mem::default() };
        if let Some(symbol) = &address.symbol {
            self.symbol(symbol, &mut mem)?;
        }
        match address.base.map(vocabulary::register) {
            None => {}
            Some(Some(Register::Machine(reg))) => mem.base = reg,
            // Arguments whose names are missing.
            Some(Some(Register::Fp)) if address.symbol.is_none() => mem.name = Name::Param,
            Some(_) => return None,
        }
        if let Some(index) = address.index {
            mem.index = machine(index)?;
        }
        Some(match address.prefix {
            Prefix::None => Addr::Mem(mem),
            Prefix::Dollar => Addr::Address(mem),
            Prefix::Star => Addr::Indirect(mem),
        })
    }

    /// The name with its package prefix.
    pub(super) fn linked<'a>(&self, name: &'a str) -> Cow<'a, str> {
        match &self.prefix {
            Some(prefix) => linked_name(name, prefix),
            None => Cow::Borrowed(name),
        }
    }

    fn linked_atom(&mut self, name: Atom) -> Atom {
        match self.linked(self.unit.names.text(name)) {
            Cow::Borrowed(_) => name,
            Cow::Owned(full) => self.unit.names.intern(&full),
        }
    }

    fn symbol(&mut self, symbol: &SymbolRef, mem: &mut Mem) -> Option<()> {
        let mut name = symbol.name;
        mem.name = match vocabulary::register(symbol.pseudo?)? {
            Register::Sb if symbol.attribute == Attribute::Static => Name::Static,
            Register::Sb => Name::Extern,
            Register::Fp => Name::Param,
            Register::Machine(Reg::SP) => Name::Auto,
            Register::Machine(_) | Register::Pc => return None,
        };
        if mem.name == Name::Extern
            && let Some(plain) = self.unit.names.text(name).strip_suffix(GOT)
        {
            let plain = plain.to_owned();
            name = self.unit.names.intern(&plain);
            mem.name = Name::GotRef;
        }
        if mem.name.is_symbolic() {
            let name = self.linked_atom(name);
            mem.symbol = Some(self.unit.lookup(name, Version::Abi(Abi::Abi0)));
        }
        Some(())
    }
}

fn machine(name: Atom) -> Option<Reg> {
    match vocabulary::register(name)? {
        Register::Machine(reg) => Some(reg),
        _ => None,
    }
}
