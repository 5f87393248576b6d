//! What is needed of an instruction before its text: where it ends, and what its text depends on besides its bytes.
//!
//! In: code, in order. Out: lengths, jumps, and the places of displacements. Instructions with the same first bytes, up to a
//! displacement or immediate, have the same shape: iced-x86 finds it once, and it is kept in a place that these bytes decide,
//! where it takes the place of another.

use super::{Jump, Meaning, Op, PREFIXES, Register, Stream, has_prefix};
use crate::slots::slot;
use iced_x86::OpKind;

/// What the text of an instruction depends on besides its bytes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Skimmed {
    /// Its text is the same everywhere, but for relocations.
    Plain,
    /// It goes to a code location.
    Jump(Jump),
    /// It has an address relative to the instruction pointer.
    Relative {
        /// The offset of the address's four bytes in it.
        at: u8,
        /// The address.
        target: u64,
    },
    /// It has a displacement; other numbers of that size are encoded alike.
    Displaced {
        /// The offset of the displacement in it.
        at: u8,
        /// Its bytes: one or four.
        size: u8,
        /// The number.
        number: i64,
    },
}

/// What the first bytes of an instruction decide of it.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Shape {
    /// In bytes.
    len: u8,
    kind: Kind,
}

#[derive(Clone, Copy, Debug, Default)]
enum Kind {
    #[default]
    Plain,
    /// A jump whose distance is its last byte, or its last four.
    Short(Op),
    Near(Op),
    /// The offset of an address relative to the instruction pointer.
    Relative(u8),
    /// The offset of a displacement of one byte, or four.
    Byte(u8),
    Long(u8),
}

/// Shapes by the first bytes of instructions.
#[derive(Debug, Default)]
pub(crate) struct Shapes(Vec<(Head, Shape)>);

/// Places, a power of two.
const PLACES: usize = 1 << 13;

impl Shapes {
    fn get(&self, head: Head) -> Option<Shape> {
        self.0.get(head.place()).filter(|(of, _)| *of == head).map(|(_, shape)| *shape)
    }

    fn keep(&mut self, head: Head, shape: Shape) {
        if self.0.is_empty() {
            // No instruction has no bytes.
            self.0.resize(PLACES, Default::default());
        }
        self.0[head.place()] = (head, shape);
    }
}

/// The bytes of an instruction up to a displacement or immediate, of which there are seven at most; the last byte tells how many.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Head(u64);

/// Prefixes that may come before others (Intel SDM, volume 2, section 2.1.1).
const LEGACY: [u8; 11] = [0x26, 0x2e, 0x36, 0x3e, 0x64, 0x65, 0x66, 0x67, 0xf0, 0xf2, 0xf3];

/// The first bytes of EVEX and VEX prefixes.
pub(super) const EVEX: u8 = 0x62;
const VEX_3: u8 = 0xc4;
const VEX_2: u8 = 0xc5;

impl Head {
    /// The head of an instruction with these bytes first, if it has not more prefixes than compilers use: those with more have
    /// fewer bytes here than before their displacement or immediate.
    fn of(first: u64) -> Self {
        let byte = |at: usize| (first >> (8 * at)) as u8;
        let role = |at: usize| ROLES[usize::from(byte(at))];
        let mut at = usize::from(role(0) == Role::Prefix);
        at += usize::from(role(at) == Role::Rex);
        let (opcode, has_modrm) = match role(at) {
            Role::Escape => match byte(at + 1) {
                0x38 | 0x3a => (at + 2, true),
                opcode => (at + 1, has(&MODRM_0F, opcode)),
            },
            Role::Vex2 => (at + 2, true),
            Role::Vex3 => (at + 3, true),
            Role::Evex => (at + 4, true),
            role => (at, role == Role::WithModrm),
        };
        let mut len = opcode + 1;
        if has_modrm {
            let modrm = byte(len);
            // With memory, rm 4 stands for a SIB byte.
            len += 1 + usize::from(modrm < 0xc0 && modrm & 7 == 4);
        }
        let len = len.min(7);
        Self(first & !(u64::MAX << (8 * len)) | (len as u64) << 56)
    }

    /// In bytes.
    fn len(self) -> usize {
        (self.0 >> 56) as usize
    }

    fn place(self) -> usize {
        slot::<PLACES>(self.0)
    }
}

/// Opcodes with a ModRM byte, one bit each (Intel SDM, volume 2, appendix A, tables ).
type Opcodes = [u64; 4];

const MODRM: Opcodes = [
    0x0f0f_0f0f_0f0f_0f0f,
    1 << (0x63 - 0x40) | 1 << (0x69 - 0x40) | 1 << (0x6b - 0x40),
    0xffff,
    0b1100_0011
        | 0b1111 << (0xd0 - 0xc0)
        | 0xff << (0xd8 - 0xc0)
        | 0b11 << (0xf6 - 0xc0)
        | 0b11 << (0xfe - 0xc0),
];

/// The same after the byte 0F, but for two opcodes of 3DNow!, whose last byte decides what they are.
const MODRM_0F: Opcodes =
    [0xff00_ffff_ffff_200f, 0xff7f_ffff_ffff_ffff, 0xffff_f838_ffff_0000, 0xffff_ffff_ffff_00ff];

const fn has(opcodes: &Opcodes, opcode: u8) -> bool {
    opcodes[(opcode >> 6) as usize] >> (opcode & 63) & 1 != 0
}

/// What a byte is where an opcode may be.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    /// An opcode without a ModRM byte.
    Alone,
    WithModrm,
    Prefix,
    Rex,
    /// 0F, which another byte of the opcode follows.
    Escape,
    Vex2,
    Vex3,
    Evex,
}

const ROLES: [Role; 256] = {
    let mut roles = [Role::Alone; 256];
    let mut byte = 0;
    while byte < roles.len() {
        roles[byte] = match byte as u8 {
            0x66 | 0xf2 | 0xf3 => Role::Prefix,
            0x40..=0x4f => Role::Rex,
            0x0f => Role::Escape,
            VEX_2 => Role::Vex2,
            VEX_3 => Role::Vex3,
            EVEX => Role::Evex,
            opcode if has(&MODRM, opcode) => Role::WithModrm,
            _ => Role::Alone,
        };
        byte += 1;
    }
    roles
};

impl Shape {
    /// The length of the instruction, in bytes.
    pub(crate) fn len(self) -> usize {
        self.len.into()
    }
}

impl Stream<'_> {
    /// The shape of the instruction at an offset. Its length is that which [`decode`](Self::decode) finds; forms are not looked
    /// for.
    pub(crate) fn shape(&mut self, offset: usize, shapes: &mut Shapes) -> Shape {
        let head = Head::of(self.first(offset));
        match shapes.get(head) {
            Some(shape) if shape.len() <= self.code.len() - offset => shape,
            _ => {
                let (shape, is_of_head) = self.find_shape(offset, head);
                if is_of_head {
                    shapes.keep(head, shape);
                }
                shape
            }
        }
    }

    /// Where the instruction of a shape at an offset goes, if it is a jump or call.
    pub(crate) fn jump(&self, offset: usize, Shape { len, kind }: Shape) -> Option<Jump> {
        let (op, distance, short) = match kind {
            Kind::Short(op) => (op, self.byte(offset, len - 1), true),
            Kind::Near(op) => (op, self.long(offset, len - 4), false),
            _ => return None,
        };
        Some(Jump { op, target: self.address_after(offset, len).wrapping_add_signed(distance), short })
    }

    /// What the text of the instruction of a shape at an offset depends on besides its bytes.
    pub(crate) fn skim(&self, offset: usize, shape: Shape) -> Skimmed {
        match shape.kind {
            Kind::Plain => Skimmed::Plain,
            Kind::Short(_) | Kind::Near(_) => self.jump(offset, shape).map_or(Skimmed::Plain, Skimmed::Jump),
            Kind::Relative(at) => {
                let end = self.address_after(offset, shape.len);
                Skimmed::Relative { at, target: end.wrapping_add_signed(self.long(offset, at)) }
            }
            // Numbers that could take less are encoded otherwise.
            Kind::Byte(at) => match self.byte(offset, at) {
                0 => Skimmed::Plain,
                number => Skimmed::Displaced { at, size: 1, number },
            },
            Kind::Long(at) => match self.long(offset, at) {
                number if i8::try_from(number).is_ok() => Skimmed::Plain,
                number => Skimmed::Displaced { at, size: 4, number },
            },
        }
    }

    /// The number in one byte of the instruction at an offset.
    fn byte(&self, offset: usize, at: u8) -> i64 {
        self.code.get(offset + usize::from(at)).map_or(0, |byte| i64::from(*byte as i8))
    }

    /// The number in four bytes.
    fn long(&self, offset: usize, at: u8) -> i64 {
        let field = self.code.get(offset + usize::from(at)..).and_then(<[u8]>::first_chunk);
        field.map_or(0, |field| i64::from(i32::from_le_bytes(*field)))
    }

    /// The address at which an instruction of `len` bytes at an offset ends.
    fn address_after(&self, offset: usize, len: u8) -> u64 {
        self.address.wrapping_add(offset as u64 + u64::from(len))
    }

    /// The first eight bytes at an offset; zeros after the end.
    fn first(&self, offset: usize) -> u64 {
        if let Some(all) = self.code.get(offset..).and_then(<[u8]>::first_chunk) {
            return u64::from_le_bytes(*all);
        }
        self.code[offset..].iter().rev().fold(0, |all, byte| all << 8 | u64::from(*byte))
    }

    /// Finds the shape of an instruction, and whether all with the same head have it.
    fn find_shape(&mut self, offset: usize, head: Head) -> (Shape, bool) {
        let plain = |len: usize| Shape { len: len as u8, kind: Kind::Plain };
        if !self.read(offset) {
            return (plain(1), false);
        }
        let (instruction, code) = (&self.instruction, &self.code[offset..]);
        let first = code[0];
        if PREFIXES.contains(&first) && has_prefix(instruction, first) {
            let decoded = self.decode(offset);
            return (Shape { len: decoded.len as u8, kind: kind_of_jump(&decoded.meaning) }, false);
        }
        let len = instruction.len();
        let offsets = self.decoder.get_constant_offsets(instruction);
        let fields = [
            (offsets.has_displacement(), offsets.displacement_offset()),
            (offsets.has_immediate(), offsets.immediate_offset()),
        ];
        let fields = fields.iter().filter(|(is_there, _)| *is_there).map(|(_, at)| *at);
        let is_of_head = fields.fold(len, usize::min) <= head.len();
        if matches!(instruction.op0_kind(), OpKind::NearBranch64) {
            let meaning = self.table.meaning(instruction, &code[..len]);
            let is_jump = matches!(meaning, Meaning::Branch(_));
            return (Shape { kind: kind_of_jump(&meaning), ..plain(len) }, is_of_head && is_jump);
        }
        if instruction.memory_displ_size() == 0 || instruction.memory_base() == Register::None {
            return (plain(len), is_of_head);
        }
        let at = offsets.displacement_offset();
        // EVEX counts displacements of one byte in other units.
        let is_plain = code.iter().find(|byte| !LEGACY.contains(byte)) != Some(&EVEX);
        let kind = match offsets.displacement_size() {
            4 if instruction.memory_base() == Register::RIP => Kind::Relative(at as u8),
            1 if is_plain => Kind::Byte(at as u8),
            4 if is_plain => Kind::Long(at as u8),
            _ => Kind::Plain,
        };
        (Shape { kind, ..plain(len) }, is_of_head)
    }
}

fn kind_of_jump(meaning: &Meaning) -> Kind {
    match meaning {
        Meaning::Branch(Jump { op, short: true, .. }) => Kind::Short(*op),
        Meaning::Branch(Jump { op, short: false, .. }) => Kind::Near(*op),
        _ => Kind::Plain,
    }
}

#[cfg(test)]
mod tests {
    use super::super::Decoder;
    use super::*;

    /// Bytes by chance, by Knuth's generator.
    fn random(state: &mut u64) -> [u8; 8] {
        *state = state.wrapping_mul(0x5851_f42d_4c95_7f2d).wrapping_add(0x1405_7b7e_f767_814f);
        (*state ^ *state >> 29).wrapping_mul(0x9e37_79b9_7f4a_7c15).to_be_bytes()
    }

    #[test]
    fn instructions_that_begin_alike_have_one_shape() {
        const STARTS: [&[u8]; 16] = [
            &[],
            &[0x48],
            &[0x41],
            &[0x0f],
            &[0x4c, 0x0f],
            &[0x66],
            &[0x66, 0x0f],
            &[0xf2, 0x0f],
            &[0xf3, 0x45, 0x0f],
            &[0x0f, 0x38],
            &[0x66, 0x0f, 0x3a],
            &[VEX_2, 0xf9],
            &[VEX_3, 0xe2, 0x7d],
            &[VEX_3, 0xe3, 0xf9],
            &[EVEX, 0xf1, 0x7c, 0x48],
            &[EVEX, 0x62, 0xf5, 0x29],
        ];
        const MODRM: [u8; 8] = [0x00, 0x04, 0x05, 0x44, 0x48, 0x84, 0x95, 0xc8];
        let table = Decoder::new();
        let (mut kept, mut state, mut hits) = (Shapes::default(), 1, 0);
        for _ in 0..30_000 {
            let [start, opcode, modrm, len, rest @ ..] = random(&mut state);
            let mut code = STARTS[usize::from(start) % STARTS.len()].to_vec();
            code.extend([opcode & 0xbf, MODRM[usize::from(modrm) % MODRM.len()], 0x24]);
            code.extend(rest);
            code.extend(random(&mut state));
            // At times the code ends within it.
            code.truncate(if len < 30 { 1 + usize::from(len) / 2 } else { code.len() });
            let mut stream = Stream::new(&table, &code, 0x1000);
            hits += usize::from(kept.get(Head::of(stream.first(0))).is_some());
            let known = stream.shape(0, &mut kept);
            let found = stream.shape(0, &mut Shapes::default());
            assert_eq!(known.len(), stream.decode(0).len, "{code:02x?}");
            assert_eq!(known.len(), found.len(), "{code:02x?}");
            assert_eq!(stream.skim(0, known), stream.skim(0, found), "{code:02x?}");
        }
        assert!(hits > 5_000, "{hits} were known");
    }

    #[test]
    fn heads_end_before_displacements_and_immediates() {
        let head = |bytes: [u8; 8]| Head::of(u64::from_le_bytes(bytes)).len();
        assert_eq!(head([0xe8, 1, 2, 3, 4, 0, 0, 0]), 1, "CALL");
        assert_eq!(head([0x48, 0x8b, 0x44, 0x24, 0x18, 0, 0, 0]), 4, "MOVQ 24(SP), AX");
        assert_eq!(head([0xf2, 0x0f, 0x10, 0x05, 1, 2, 3, 4]), 4, "MOVSD 1(IP), X0");
        assert_eq!(head([0x0f, 0x84, 1, 2, 3, 4, 0, 0]), 2, "JEQ");
        assert_eq!(head([0xc5, 0xf9, 0x6f, 0x45, 0x10, 0, 0, 0]), 4, "VMOVDQA 16(BP), X0");
        assert_eq!(head([0x62, 0xf1, 0x7c, 0x48, 0x10, 0x44, 0x24, 1]), 7, "VMOVUPS 64(SP), Z0");
    }
}
