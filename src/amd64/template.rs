//! The byte layout of an instruction form, in the terms of Intel's manual (volume 2, chapter 2 and "Op/En" in section 3.1.1):
//! fixed bits, and the operand in each field.
//!
//! In: nothing. Out: [`Template`]. The build script includes this file too and fills in one template for each form, from
//! iced-x86's description of the opcode; `emit.rs` turns it into bytes.

/// The encoding of the bytes before the opcode.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Encoding {
    /// Legacy prefixes, REX, escape bytes.
    Legacy,
    Vex,
    Evex,
}

/// The layout of one form. Fields refer to operands by index in written order; [`Template::NOWHERE`] means no operand.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Template {
    pub(crate) encoding: Encoding,
    /// The prefixes before REX: operand size, address size, mandatory prefix; the first is in the lowest byte.
    pub(crate) prefixes: u16,
    pub(crate) prefixes_len: u8,
    /// Opcode map of VEX and EVEX: 1 for 0F, 2 for 0F38, 3 for 0F3A.
    pub(crate) map: u8,
    /// REX.W, VEX.W or EVEX.W.
    pub(crate) w: u8,
    /// The mandatory prefix as encoded in VEX and EVEX: 1 for 66, 2 for F3, 3 for F2.
    pub(crate) pp: u8,
    /// VEX.L or EVEX.L'L.
    pub(crate) l: u8,
    /// The opcode, with its escape bytes unless they are in a VEX or EVEX prefix; the first is in the lowest byte.
    pub(crate) opcode: u32,
    pub(crate) opcode_len: u8,
    /// Whether there is a ModRM byte.
    pub(crate) has_modrm: bool,
    /// Fixed bits of ModRM: `/digit`, and `rm` if it is part of the opcode.
    pub(crate) modrm: u8,
    /// The operand in ModRM.reg.
    pub(crate) reg: u8,
    /// The operand in ModRM.rm.
    pub(crate) rm: u8,
    /// The operand in VEX.vvvv or EVEX.vvvv.
    pub(crate) vvvv: u8,
    /// The register in the low bits of the opcode.
    pub(crate) low: u8,
    /// The register in the high half of an immediate byte.
    pub(crate) is4: u8,
    /// The operand in EVEX.aaa.
    pub(crate) mask: u8,
    /// The immediate.
    pub(crate) imm: u8,
    /// In bytes.
    pub(crate) imm_len: u8,
    /// Number of bits by which an 8-bit displacement is scaled, without and with broadcast (section 2.7.5).
    pub(crate) disp8_shift: [u8; 2],
}

impl Template {
    pub(crate) const NOWHERE: u8 = 15;

    /// For a form that does not consist of fields.
    #[allow(dead_code, reason = "the build script begins with it")]
    pub(crate) const EMPTY: Template = Template {
        encoding: Encoding::Legacy,
        prefixes: 0,
        prefixes_len: 0,
        map: 0,
        w: 0,
        pp: 0,
        l: 0,
        opcode: 0,
        opcode_len: 0,
        has_modrm: false,
        modrm: 0,
        reg: Self::NOWHERE,
        rm: Self::NOWHERE,
        vvvv: Self::NOWHERE,
        low: Self::NOWHERE,
        is4: Self::NOWHERE,
        mask: Self::NOWHERE,
        imm: Self::NOWHERE,
        imm_len: 0,
        disp8_shift: [0, 0],
    };
}
