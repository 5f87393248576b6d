//! Operand kinds as used in the instruction table.
//!
//! In: nothing. Out: [`Class`], one bit for each smallest set of operands that Go's assembler distinguishes, and [`Kind`], the
//! operands that one position of an instruction form accepts (a union of classes) and how they are passed to the encoder. The
//! build script includes this file too, so that the table and the code that reads it cannot disagree. Operands are classified
//! in `operand.rs`.

/// Bits for the smallest operand sets that the assembler distinguishes.
pub(crate) struct Class;

macro_rules! classes {
    ($($name:ident)*) => { classes!(@ 0, $($name)*); };
    (@ $bit:expr, $name:ident $($rest:ident)*) => {
        impl Class { pub(crate) const $name: u64 = 1 << ($bit); }
        classes!(@ $bit + 1, $($rest)*);
    };
    (@ $bit:expr,) => {
        impl Class {
            /// How many there are.
            pub(crate) const COUNT: usize = $bit;
        }
    };
}

classes! {
    AL CL RB HIGH AX CX R
    F0 F1 F M
    X0 X XHI Y YHI Z
    K0 K
    CS SEG FS GS CR DR DR23 TR TLS GDTR IDTR LDTR MSW TASK
    MEM VX VXHI VY VYHI VZ
    LISTX LISTZ
    ZERO ONE TWO U7 U8 I8 U31 I32 U32 I64
}

impl Class {
    /// General registers by full-width names, AX to R15.
    const GPR: u64 = Self::AX | Self::CX | Self::R;
    /// Byte instructions accept both names, AL and AX.
    const LOW: u64 = Self::AL | Self::CL | Self::RB | Self::GPR;
    const BYTE: u64 = Self::LOW | Self::HIGH;
    const XS: u64 = Self::X0 | Self::X;
    const XES: u64 = Self::XS | Self::XHI;
    const YES: u64 = Self::Y | Self::YHI;
    const KS: u64 = Self::K0 | Self::K;
    const SREG: u64 = Self::CS | Self::SREGDST;
    const SREGDST: u64 = Self::SEG | Self::FS | Self::GS;
    const ST: u64 = Self::F0 | Self::F1 | Self::F;
    /// 0..=3
    const IMM2: u64 = Self::ZERO | Self::ONE | Self::TWO;
    /// 0..=127
    const IMM7: u64 = Self::IMM2 | Self::U7;
    /// 0..=255
    const IMMU8: u64 = Self::IMM7 | Self::U8;
    /// -128..=127
    const IMMI8: u64 = Self::IMM7 | Self::I8;
    /// 0..=2^32-1
    const IMMU32: u64 = Self::IMMU8 | Self::U31 | Self::U32;
    /// -2^31..=-1
    const IMMNEG: u64 = Self::I8 | Self::I32;
    /// -2^31..=2^32-1
    const IMM32: u64 = Self::IMMU32 | Self::IMMNEG;
    const IMM64: u64 = Self::IMM32 | Self::I64;
}

/// How an operand is used.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Put {
    /// Implied by the opcode, without a field.
    Nothing,
    /// A general register of 8, 16, 32 or 64 bits, or memory.
    Gpr8,
    Gpr16,
    Gpr32,
    Gpr64,
    /// A byte register without the prefix that makes SP, BP, SI and DI byte registers: they mean AH to BH unless another
    /// operand requires the prefix (Go's CRC32B).
    Plain8,
    /// A 16-bit register with that prefix, which has no effect there (Go's MOVSWW).
    Byte16,
    /// The same register as two operands: `IMULQ $3, AX`.
    Twice16,
    Twice32,
    Twice64,
    /// A register with a single width, or memory.
    Direct,
    /// The first register of a list of four.
    List,
    /// The mask of an EVEX instruction.
    Mask,
    /// The offset of the thread-local storage, loaded from the GOT.
    TlsOffset,
    Imm8,
    Imm8To16,
    Imm8To32,
    Imm8To64,
    Imm16,
    Imm32,
    Imm32To64,
    Imm64,
}

macro_rules! kinds {
    ($($name:ident $put:ident $text:literal $accept:expr;)*) => {
        /// What one operand of a form may be.
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        #[repr(u8)]
        pub(crate) enum Kind { $($name),* }

        impl Kind {
            const ACCEPT: &'static [u64] = &[$($accept),*];
            const PUT: &'static [Put] = &[$(Put::$put),*];
            const TEXT: &'static [&'static str] = &[$($text),*];
            #[allow(dead_code, reason = "the build script reads kinds by name, the library by number")]
            pub(crate) const NAMED: &'static [(&'static str, Kind)] = &[$((stringify!($name), Kind::$name)),*];
        }
    };
}

kinds! {
    None     Nothing   ""          0;
    Al       Gpr8      "AL"        Class::AL;
    Ax16     Gpr16     "AX"        Class::AX;
    Ax32     Gpr32     "AX"        Class::AX;
    Ax64     Gpr64     "AX"        Class::AX;
    Cl       Gpr8      "CX"        Class::CL | Class::CX;
    R8       Gpr8      "reg8"      Class::BYTE;
    Rm8      Gpr8      "reg8/mem"  Class::BYTE | Class::MEM;
    Plain8   Plain8    "reg8/mem"  Class::BYTE | Class::MEM;
    Byte16   Byte16    "reg8/mem"  Class::LOW | Class::MEM;
    R16      Gpr16     "reg"       Class::GPR;
    Rm16     Gpr16     "reg/mem"   Class::GPR | Class::MEM;
    R32      Gpr32     "reg"       Class::GPR;
    Rm32     Gpr32     "reg/mem"   Class::GPR | Class::MEM;
    R64      Gpr64     "reg"       Class::GPR;
    Rm64     Gpr64     "reg/mem"   Class::GPR | Class::MEM;
    Twice16  Twice16   "reg"       Class::GPR;
    Twice32  Twice32   "reg"       Class::GPR;
    Twice64  Twice64   "reg"       Class::GPR;
    Mem      Direct    "mem"       Class::MEM;
    VmX      Direct    "mem(X*n)"  Class::VX;
    VmY      Direct    "mem(Y*n)"  Class::VY;
    VmXe     Direct    "mem(X*n)"  Class::VX | Class::VXHI;
    VmYe     Direct    "mem(Y*n)"  Class::VY | Class::VYHI;
    VmZ      Direct    "mem(Z*n)"  Class::VZ;
    St0      Direct    "F0"        Class::F0;
    Is0      Nothing   "F0"        Class::F0;
    St       Direct    "F"         Class::ST;
    Is1      Nothing   "F1"        Class::F1;
    Mr       Direct    "M"         Class::M;
    Mm       Direct    "M/mem"     Class::M | Class::MEM;
    IsX0     Nothing   "X0"        Class::X0;
    X        Direct    "X"         Class::XS;
    Xm       Direct    "X/mem"     Class::XS | Class::MEM;
    Y        Direct    "Y"         Class::Y;
    Ym       Direct    "Y/mem"     Class::Y | Class::MEM;
    Xe       Direct    "X"         Class::XES;
    Xem      Direct    "X/mem"     Class::XES | Class::MEM;
    Ye       Direct    "Y"         Class::YES;
    Yem      Direct    "Y/mem"     Class::YES | Class::MEM;
    Z        Direct    "Z"         Class::Z;
    Zm       Direct    "Z/mem"     Class::Z | Class::MEM;
    ListX    List      "[X0-X3]"   Class::LISTX;
    ListZ    List      "[Z0-Z3]"   Class::LISTZ;
    K        Direct    "K"         Class::KS;
    Km       Direct    "K/mem"     Class::KS | Class::MEM;
    Mask     Mask      "K1-K7"     Class::K;
    Sreg     Direct    "segment"   Class::SREG;
    SregDst  Direct    "segment"   Class::SREGDST;
    IsCs     Direct    "CS"        Class::CS;
    IsFs     Direct    "FS"        Class::FS;
    IsGs     Direct    "GS"        Class::GS;
    Tr       Nothing   "TR"        Class::TR;
    NoFsGs   Nothing   "segment"   Class::CS | Class::SEG;
    Cr       Direct    "CR"        Class::CR;
    Dr       Direct    "DR"        Class::DR | Class::DR23;
    Dr067    Direct    "DR"        Class::DR;
    IsGdtr   Nothing   "GDTR"      Class::GDTR;
    IsIdtr   Nothing   "IDTR"      Class::IDTR;
    IsLdtr   Nothing   "LDTR"      Class::LDTR;
    IsMsw    Nothing   "MSW"       Class::MSW;
    IsTask   Nothing   "TASK"      Class::TASK;
    Tls      TlsOffset "TLS"       Class::TLS;
    One      Imm8      "$1"        Class::ONE;
    U2       Imm8      "$0..3"     Class::IMM2;
    I8       Imm8      "$imm8"     Class::IMMI8;
    U8       Imm8      "$uimm8"    Class::IMMU8;
    Ib       Imm8      "$imm8"     Class::IMMI8 | Class::U8;
    AnyB     Imm8      "$imm"      Class::IMM32;
    I8To16   Imm8To16  "$imm8"     Class::IMMI8;
    I8To32   Imm8To32  "$imm8"     Class::IMMI8;
    I8To64   Imm8To64  "$imm8"     Class::IMMI8;
    AnyW     Imm16     "$imm"      Class::IMM32;
    AnyL     Imm32     "$imm32"    Class::IMM32;
    AnyQ     Imm32To64 "$imm32"    Class::IMM32;
    U32      Imm32     "$imm32"    Class::IMMU32;
    Neg      Imm32To64 "$imm32"    Class::IMMNEG;
    Imm64    Imm64     "$imm64"    Class::IMM64;
    Data1    Imm8      "$imm"      Class::IMM64;
    Data2    Imm16     "$imm"      Class::IMM64;
    Data4    Imm32     "$imm"      Class::IMM64;
}

#[allow(dead_code, reason = "the build script needs the names alone")]
impl Kind {
    /// The operand classes accepted in this position.
    pub(crate) fn accepts(self) -> u64 {
        Self::ACCEPT[self as usize]
    }

    /// How the operand is used.
    pub(crate) fn put(self) -> Put {
        Self::PUT[self as usize]
    }

    /// As shown in messages: `reg/mem`, `$imm8`.
    pub(crate) fn text(self) -> &'static str {
        Self::TEXT[self as usize]
    }
}

/// Other properties of a form.
pub(crate) struct Flag;

#[allow(dead_code, reason = "the build script sets them, the library reads them")]
impl Flag {
    /// Encoded with an EVEX prefix; only these take suffixes.
    pub(crate) const EVEX: u16 = 1 << 0;
    /// `.RN_SAE` and the other rounding suffixes.
    pub(crate) const ROUND: u16 = 1 << 1;
    /// `.SAE`
    pub(crate) const SAE: u16 = 1 << 2;
    /// `.BCST`
    pub(crate) const BCST: u16 = 1 << 3;
    /// `.Z`
    pub(crate) const ZERO: u16 = 1 << 4;
    /// A register is used as a byte, or has a prefix as if it were.
    pub(crate) const BYTE_REGS: u16 = 1 << 5;
    /// Destination, index and mask must be distinct registers.
    pub(crate) const GATHER2: u16 = 1 << 7;
    /// Destination and index must be distinct registers.
    pub(crate) const GATHER5: u16 = 1 << 8;
    /// Go's encoding is invalid or means something else to the processor.
    pub(crate) const REFUSED: u16 = 1 << 10;
    /// Has no `Code`: fixed bytes, then the immediate.
    pub(crate) const BYTES: u16 = 1 << 9;
}

/// Properties of a mnemonic.
pub(crate) struct Fact;

#[allow(dead_code, reason = "the build script sets them, the library reads them")]
impl Fact {
    /// The first operand is written as a byte register.
    pub(crate) const BYTE_FIRST: u8 = 1 << 0;
    /// The first and the last operand are written as byte registers.
    pub(crate) const BYTE_ENDS: u8 = 1 << 1;
    /// The displacement wraps at 32 bits.
    pub(crate) const WRAPS: u8 = 1 << 2;
}
