//! The registers of the dialect.
//!
//! In: names. Out: small numbers and back, with the classes that the assembler distinguishes. The order is that of Go's
//! register list, on which register ranges and listings rely. `g` is an alias handled by the upper layers; SB, FP and PC are
//! not machine registers.

use super::hardware;
use super::kind::Class;
use iced_x86::Register;

/// A register, or none.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Debug)]
pub struct Reg(u8);

macro_rules! registers {
    ($($name:ident)*) => {
        #[allow(non_camel_case_types, clippy::upper_case_acronyms)]
        #[repr(u8)]
        enum Number { NONE, $($name),* }

        #[allow(missing_docs, reason = "the names are the registers")]
        impl Reg {
            $(pub const $name: Reg = Reg(Number::$name as u8);)*
        }

        /// By number; the first means no register.
        const NAMES: &[&str] = &["NONE", $(stringify!($name)),*];
    };
}

registers! {
    // byte registers
    AL CL DL BL SPB BPB SIB DIB R8B R9B R10B R11B R12B R13B R14B R15B
    // general registers
    AX CX DX BX SP BP SI DI R8 R9 R10 R11 R12 R13 R14 R15
    // high bytes
    AH CH DH BH
    // x87 stack
    F0 F1 F2 F3 F4 F5 F6 F7
    // MMX
    M0 M1 M2 M3 M4 M5 M6 M7
    // masks
    K0 K1 K2 K3 K4 K5 K6 K7
    // 128 bits
    X0 X1 X2 X3 X4 X5 X6 X7 X8 X9 X10 X11 X12 X13 X14 X15 X16 X17 X18 X19 X20 X21 X22 X23 X24 X25
    X26 X27 X28 X29 X30 X31
    // 256 bits
    Y0 Y1 Y2 Y3 Y4 Y5 Y6 Y7 Y8 Y9 Y10 Y11 Y12 Y13 Y14 Y15 Y16 Y17 Y18 Y19 Y20 Y21 Y22 Y23 Y24 Y25
    Y26 Y27 Y28 Y29 Y30 Y31
    // 512 bits
    Z0 Z1 Z2 Z3 Z4 Z5 Z6 Z7 Z8 Z9 Z10 Z11 Z12 Z13 Z14 Z15 Z16 Z17 Z18 Z19 Z20 Z21 Z22 Z23 Z24 Z25
    Z26 Z27 Z28 Z29 Z30 Z31
    // segments
    CS SS DS ES FS GS
    // system
    GDTR IDTR LDTR MSW TASK
    // control
    CR0 CR1 CR2 CR3 CR4 CR5 CR6 CR7 CR8 CR9 CR10 CR11 CR12 CR13 CR14 CR15
    // debug
    DR0 DR1 DR2 DR3 DR4 DR5 DR6 DR7
    // test
    TR0 TR1 TR2 TR3 TR4 TR5 TR6 TR7
    // thread-local storage
    TLS
}

impl Reg {
    /// No register: an absent base or index.
    pub const NONE: Reg = Reg(Number::NONE as u8);
    /// All bits of [`Reg::set_bit`].
    pub(crate) const SET_BITS: u64 = (1 << 56) - 1;
    /// The number of registers, excluding [`Reg::NONE`].
    pub const COUNT: usize = NAMES.len() - 1;

    /// As written in source and listings.
    pub const fn name(self) -> &'static str {
        NAMES[self.0 as usize]
    }

    /// The register with that name.
    pub fn from_name(name: &str) -> Option<Reg> {
        Reg::all().find(|reg| reg.name() == name)
    }

    /// Every register, in Go's order.
    pub fn all() -> impl Iterator<Item = Reg> {
        (1..=Reg::COUNT as u8).map(Reg)
    }

    /// The index in [`Reg::all`], from 0; none for [`Reg::NONE`].
    pub fn index(self) -> Option<usize> {
        usize::from(self.0).checked_sub(1)
    }

    /// The register at that index.
    pub const fn from_index(index: usize) -> Option<Reg> {
        if index < Reg::COUNT { Some(Reg(index as u8 + 1)) } else { None }
    }

    fn within(self, first: Reg, last: Reg) -> bool {
        first.0 <= self.0 && self.0 <= last.0
    }

    /// AX to R15.
    pub fn is_gpr64(self) -> bool {
        self.within(Reg::AX, Reg::R15)
    }

    /// AL to R15B, and AH to BH.
    pub fn is_byte(self) -> bool {
        self.within(Reg::AL, Reg::R15B) || self.within(Reg::AH, Reg::BH)
    }

    /// CS to GS.
    pub fn is_segment(self) -> bool {
        self.within(Reg::CS, Reg::GS)
    }

    /// X0 to X31.
    pub fn is_xmm(self) -> bool {
        self.within(Reg::X0, Reg::X31)
    }

    /// Y0 to Y31.
    pub fn is_ymm(self) -> bool {
        self.within(Reg::Y0, Reg::Y31)
    }

    /// Z0 to Z31.
    pub fn is_zmm(self) -> bool {
        self.within(Reg::Z0, Reg::Z31)
    }

    /// K0 to K7.
    pub fn is_mask(self) -> bool {
        self.within(Reg::K0, Reg::K7)
    }

    /// M0 to M7.
    pub fn is_mmx(self) -> bool {
        self.within(Reg::M0, Reg::M7)
    }

    /// F0 to F7.
    pub fn is_x87(self) -> bool {
        self.within(Reg::F0, Reg::F7)
    }

    /// X0 to Z31.
    pub(crate) fn is_vector(self) -> bool {
        self.within(Reg::X0, Reg::Z31)
    }

    /// The hardware's number, 0 to 31. AH to BH are 4 to 7; registers without a number in an instruction are 0.
    pub fn number(self) -> u8 {
        NUMBERS[self.0 as usize]
    }

    /// The hardware's number of the general register that contains it: 0 for AX, AL and AH.
    pub fn general(self) -> Option<u8> {
        match self {
            _ if self.is_gpr64() || self.within(Reg::AL, Reg::R15B) => Some(self.number()),
            _ if self.within(Reg::AH, Reg::BH) => Some(self.number() - 4),
            _ => None,
        }
    }

    /// One bit for the number that [`Reg::general`] tells; none where that is none.
    pub(crate) fn general_bit(self) -> u16 {
        self.set_bit() as u16
    }

    /// One bit for each general register (0 to 15), vector (16 to 47) and mask (48 to 55), whatever its width; none for others.
    pub(crate) const fn set_bit(self) -> u64 {
        SET_BITS[self.0 as usize]
    }

    /// The low byte of a general register: AL for AX, SPB for SP. Others are returned as they are.
    pub fn byte_form(self) -> Reg {
        if self.is_gpr64() { Reg(self.0 - Reg::AX.0 + Reg::AL.0) } else { self }
    }

    /// The bits of [`Class`] that hold for the register as an operand; 0 for one that no instruction takes.
    pub(crate) fn class(self) -> u64 {
        CLASSES[self.0 as usize]
    }

    /// The register's name in the encoder; general registers are 64 bits wide, byte registers 8.
    pub(crate) fn hardware(self) -> Register {
        HARDWARE[self.0 as usize]
    }
}

/// A general register with the width of `first`, the first register of that width; others are unchanged.
pub(crate) fn at_width(reg: Reg, first: Register) -> Register {
    if !reg.is_gpr64() || first == Register::RAX {
        reg.hardware()
    } else if first == Register::AL {
        // Not contiguous: AH to BH are between BL and SPL.
        reg.byte_form().hardware()
    } else {
        first + u32::from(reg.number())
    }
}

static NUMBERS: [u8; Reg::COUNT + 1] = numbers();
static SET_BITS: [u64; Reg::COUNT + 1] = set_bits();
static CLASSES: [u64; Reg::COUNT + 1] = classes();
static HARDWARE: [Register; Reg::COUNT + 1] = hardware();

const fn numbers() -> [u8; Reg::COUNT + 1] {
    let mut t = [0; Reg::COUNT + 1];
    count(&mut t, Reg::AL, Reg::R15B, 0);
    count(&mut t, Reg::AX, Reg::R15, 0);
    count(&mut t, Reg::AH, Reg::BH, 4);
    count(&mut t, Reg::F0, Reg::F7, 0);
    count(&mut t, Reg::M0, Reg::M7, 0);
    count(&mut t, Reg::K0, Reg::K7, 0);
    count(&mut t, Reg::X0, Reg::X31, 0);
    count(&mut t, Reg::Y0, Reg::Y31, 0);
    count(&mut t, Reg::Z0, Reg::Z31, 0);
    count(&mut t, Reg::ES, Reg::ES, 0);
    count(&mut t, Reg::CS, Reg::SS, 1);
    count(&mut t, Reg::DS, Reg::DS, 3);
    count(&mut t, Reg::FS, Reg::GS, 4);
    count(&mut t, Reg::CR0, Reg::CR15, 0);
    count(&mut t, Reg::DR0, Reg::DR7, 0);
    count(&mut t, Reg::TR0, Reg::TR7, 0);
    t
}

const fn general_bits() -> [u16; Reg::COUNT + 1] {
    let mut t = [0; Reg::COUNT + 1];
    let mut number = 0;
    while number < 16 {
        (t[Reg::AL.0 as usize + number], t[Reg::AX.0 as usize + number]) = (1 << number, 1 << number);
        if number < 4 {
            t[Reg::AH.0 as usize + number] = 1 << number;
        }
        number += 1;
    }
    t
}

const fn set_bits() -> [u64; Reg::COUNT + 1] {
    let (numbers, general) = (numbers(), general_bits());
    let mut t = [0; Reg::COUNT + 1];
    let mut i = 0;
    while i < t.len() {
        t[i] = if Reg::X0.0 as usize <= i && i <= Reg::Z31.0 as usize {
            1 << (16 + numbers[i])
        } else if Reg::K0.0 as usize <= i && i <= Reg::K7.0 as usize {
            1 << (48 + numbers[i])
        } else {
            general[i] as u64
        };
        i += 1;
    }
    t
}

/// Numbers the registers from `first` to `last`.
const fn count(table: &mut [u8; Reg::COUNT + 1], first: Reg, last: Reg, from: u8) {
    let mut i = first.0;
    while i <= last.0 {
        table[i as usize] = from + (i - first.0);
        i += 1;
    }
}

const fn fill(table: &mut [u64; Reg::COUNT + 1], first: Reg, last: Reg, class: u64) {
    let mut i = first.0;
    while i <= last.0 {
        table[i as usize] = class;
        i += 1;
    }
}

const fn classes() -> [u64; Reg::COUNT + 1] {
    let mut t = [0; Reg::COUNT + 1];
    fill(&mut t, Reg::AL, Reg::AL, Class::AL);
    fill(&mut t, Reg::CL, Reg::CL, Class::CL);
    fill(&mut t, Reg::DL, Reg::BL, Class::RB);
    // Go accepts SP as a byte register, but not the name SPB (its oclass has no case for it).
    fill(&mut t, Reg::BPB, Reg::R15B, Class::RB);
    fill(&mut t, Reg::AX, Reg::AX, Class::AX);
    fill(&mut t, Reg::CX, Reg::CX, Class::CX);
    fill(&mut t, Reg::DX, Reg::R15, Class::R);
    fill(&mut t, Reg::AH, Reg::BH, Class::HIGH);
    fill(&mut t, Reg::F0, Reg::F0, Class::F0);
    fill(&mut t, Reg::F1, Reg::F1, Class::F1);
    fill(&mut t, Reg::F2, Reg::F7, Class::F);
    fill(&mut t, Reg::M0, Reg::M7, Class::M);
    fill(&mut t, Reg::K0, Reg::K0, Class::K0);
    fill(&mut t, Reg::K1, Reg::K7, Class::K);
    fill(&mut t, Reg::X0, Reg::X0, Class::X0);
    fill(&mut t, Reg::X1, Reg::X15, Class::X);
    fill(&mut t, Reg::X16, Reg::X31, Class::XHI);
    fill(&mut t, Reg::Y0, Reg::Y15, Class::Y);
    fill(&mut t, Reg::Y16, Reg::Y31, Class::YHI);
    fill(&mut t, Reg::Z0, Reg::Z31, Class::Z);
    fill(&mut t, Reg::CS, Reg::CS, Class::CS);
    fill(&mut t, Reg::SS, Reg::ES, Class::SEG);
    fill(&mut t, Reg::FS, Reg::FS, Class::FS);
    fill(&mut t, Reg::GS, Reg::GS, Class::GS);
    fill(&mut t, Reg::GDTR, Reg::GDTR, Class::GDTR);
    fill(&mut t, Reg::IDTR, Reg::IDTR, Class::IDTR);
    fill(&mut t, Reg::LDTR, Reg::LDTR, Class::LDTR);
    fill(&mut t, Reg::MSW, Reg::MSW, Class::MSW);
    fill(&mut t, Reg::TASK, Reg::TASK, Class::TASK);
    fill(&mut t, Reg::CR0, Reg::CR0, Class::CR);
    fill(&mut t, Reg::CR2, Reg::CR4, Class::CR);
    fill(&mut t, Reg::CR8, Reg::CR8, Class::CR);
    fill(&mut t, Reg::DR0, Reg::DR0, Class::DR);
    fill(&mut t, Reg::DR2, Reg::DR3, Class::DR23);
    fill(&mut t, Reg::DR6, Reg::DR7, Class::DR);
    fill(&mut t, Reg::TR6, Reg::TR7, Class::TR);
    fill(&mut t, Reg::TLS, Reg::TLS, Class::TLS);
    t
}

const fn hardware() -> [Register; Reg::COUNT + 1] {
    let mut t = [Register::None; Reg::COUNT + 1];
    copy(&mut t, Reg::AL, &hardware::BYTES);
    copy(&mut t, Reg::AX, &hardware::WORDS);
    copy(&mut t, Reg::AH, &[Register::AH, Register::CH, Register::DH, Register::BH]);
    copy(&mut t, Reg::F0, &hardware::X87);
    copy(&mut t, Reg::M0, &hardware::MMX);
    copy(&mut t, Reg::K0, &hardware::MASKS);
    copy(&mut t, Reg::X0, &hardware::X);
    copy(&mut t, Reg::Y0, &hardware::Y);
    copy(&mut t, Reg::Z0, &hardware::Z);
    copy(
        &mut t,
        Reg::CS,
        &[Register::CS, Register::SS, Register::DS, Register::ES, Register::FS, Register::GS],
    );
    copy(&mut t, Reg::CR0, &hardware::CONTROL);
    copy(&mut t, Reg::DR0, &hardware::DEBUG);
    t
}

const fn copy(table: &mut [Register; Reg::COUNT + 1], first: Reg, from: &[Register]) {
    let mut i = 0;
    while i < from.len() {
        table[first.0 as usize + i] = from[i];
        i += 1;
    }
}
