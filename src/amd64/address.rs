//! ModRM.rm, SIB and displacement.
//!
//! In: a register or a memory operand. Out: the bits of ModRM and of the prefixes, and the bytes that follow ModRM (Intel's
//! manual, volume 2, sections 2.1.5 and 2.2.1.6).

use super::error::EncodeError;
use super::operand::{Mem, Operand};
use super::reg::Reg;

/// The encoding of an operand in ModRM.rm.
#[derive(Default)]
pub(super) struct Address {
    /// ModRM.mod and ModRM.rm.
    pub(super) modrm: u8,
    /// Bit 3 of the base or register, and of the index; for a register in EVEX, `x` is bit 4.
    pub(super) b: u8,
    pub(super) x: u8,
    /// Bit 4 of a vector index.
    pub(super) v: u8,
    /// The segment override prefix; 0 if there is none.
    pub(super) segment: u8,
    /// SIB and displacement; the first byte is the lowest.
    pub(super) tail: u64,
    pub(super) tail_len: u8,
    /// 0, 1 or 4 bytes at the end of `tail`.
    pub(super) disp_len: u8,
}

/// The value of ModRM.rm if SIB follows, and of SIB.index if there is no index.
const SIB: u8 = 4;
/// The value of SIB.base if there is no base, and of ModRM.rm for a RIP-relative address; both with ModRM.mod 0.
const NO_BASE: u8 = 5;
const RIP: u8 = 5;

impl Address {
    /// Encodes the operand in ModRM.rm. An 8-bit displacement is scaled by `1 << shift`. A displacement beyond 32 bits is
    /// truncated if it `wraps`, and an error otherwise.
    pub(super) fn new(operand: Option<&Operand>, shift: u8, wraps: bool) -> Result<Address, EncodeError> {
        match operand {
            // The offset of the thread-local storage is loaded from the GOT.
            Some(Operand::Reg(Reg::TLS)) => Ok(Self::relative()),
            Some(Operand::Reg(reg)) => {
                let number = reg.number();
                let (b, x) = (number >> 3 & 1, number >> 4);
                Ok(Address { modrm: 0xc0 | number & 7, b, x, ..Address::default() })
            }
            Some(Operand::Mem(mem)) if mem.rip => Ok(Self::relative()),
            Some(Operand::Mem(mem)) => Self::memory(mem, shift, wraps),
            _ => Ok(Address::default()),
        }
    }

    /// A RIP-relative address, filled in by the linker.
    fn relative() -> Address {
        Address { modrm: RIP, tail_len: 4, disp_len: 4, ..Address::default() }
    }

    fn memory(mem: &Mem, shift: u8, wraps: bool) -> Result<Address, EncodeError> {
        let mut disp = mem.disp as i32;
        if i64::from(disp) != mem.disp && !wraps {
            return Err(EncodeError::OffsetTooLarge(mem.disp));
        }
        let bad = || EncodeError::BadAddress { base: mem.base, index: mem.index, scale: mem.scale };
        let base = mem.base.is_gpr64().then(|| mem.base.number());
        let mut index = None;
        let mut segment = 0;
        if base.is_none() && mem.base != Reg::NONE {
            segment = segment_prefix(mem.base).ok_or_else(bad)?;
        }
        if mem.index != Reg::NONE {
            if mem.index.is_gpr64() || mem.index.is_vector() {
                let scaled = matches!(mem.scale, 1 | 2 | 4 | 8);
                if !scaled || base.is_none() && mem.base != Reg::NONE {
                    return Err(bad());
                }
                index = Some(mem.index.number());
            } else {
                let prefix = segment_prefix(mem.index).ok_or_else(bad)?;
                let overrides = !mem.base.is_segment() && mem.base != Reg::TLS || mem.index == Reg::TLS;
                // There is no prefix for the stack segment.
                if overrides && prefix != 0 {
                    segment = prefix;
                }
            }
        }
        if mem.base == Reg::TLS {
            disp = 0;
        }
        let mut address = Address { segment, ..Address::default() };
        match (base, index) {
            (Some(base), None) if base & 7 != SIB => address.modrm = base & 7,
            _ => {
                let scale = if index.is_some() { mem.scale.trailing_zeros() as u8 } else { 0 };
                let low = |number: Option<u8>, none: u8| number.map_or(none, |number| number & 7);
                address.modrm = SIB;
                address.tail = u64::from(scale << 6 | low(index, SIB) << 3 | low(base, NO_BASE));
                address.tail_len = 1;
            }
        }
        let index = index.unwrap_or(0);
        (address.b, address.x, address.v) = (base.unwrap_or(0) >> 3, index >> 3 & 1, index >> 4);
        address.displace(base, disp, mem.disp32, shift);
        Ok(address)
    }

    /// Adds the displacement in as few bytes as possible.
    fn displace(&mut self, base: Option<u8>, disp: i32, four: bool, shift: u8) {
        let scaled = disp >> shift;
        let one = scaled << shift == disp && i8::try_from(scaled).is_ok();
        let (mode, len, bytes) = match base {
            None => (0, 4, disp as u32),
            Some(_) if four || !one => (0x80, 4, disp as u32),
            // BP or R13 as a base without displacement would mean no base, or a RIP-relative address.
            Some(base) if disp != 0 || base & 7 == NO_BASE => (0x40, 1, u32::from(scaled as u8)),
            Some(_) => (0, 0, 0),
        };
        self.modrm |= mode;
        self.tail |= u64::from(bytes) << (8 * self.tail_len);
        self.tail_len += len;
        self.disp_len = len;
    }
}

/// The segment override prefix; 0 for SS, which has none in Go (asm6.go, prefixof); none if it is not a segment. Thread-local
/// storage is in FS.
fn segment_prefix(reg: Reg) -> Option<u8> {
    Some(match reg {
        Reg::ES => 0x26,
        Reg::CS => 0x2e,
        Reg::SS => 0,
        Reg::DS => 0x3e,
        Reg::FS | Reg::TLS => 0x64,
        Reg::GS => 0x65,
        _ => return None,
    })
}
