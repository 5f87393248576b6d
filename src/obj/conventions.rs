//! What differs between Go releases: one row per release.
//!
//! In: a [`Release`]. Out: its [`Conventions`]. Each row lists the changes from the previous release, so a new release is
//! a new row. Names that exist only in some releases (experiments, functions known to the runtime) are in lists next to
//! their use, with their first and last release; the tables of Go's object files are in
//! [`goobj::release`](crate::goobj::release). Unless noted otherwise, facts are from the release's
//! cmd/internal/obj/x86/obj6.go.

use super::release::Release;
use super::reloc::RelocKind;
use crate::amd64::{Op, Reg};

/// The conventions of one release.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Conventions {
    /// The release.
    pub(crate) release: Release,
    /// What its assembler accepts.
    pub(crate) source: SourceConventions,
    /// The code its assembler generates.
    pub(crate) code: CodeConventions,
    /// How `-S` prints it.
    pub(crate) listing: ListingConventions,
    /// How its compiler describes types to the runtime.
    pub(crate) types: TypeConventions,
}

/// What an assembler accepts.
#[derive(Clone, Copy, Debug)]
pub(crate) struct SourceConventions {
    /// Instructions and directives new in later releases (cmd/internal/obj/x86/anames.go).
    pub(crate) lacks: &'static [Op],
    /// TEXT flags that only later releases interpret, as bits (cmd/internal/obj/textflag.go).
    pub(crate) ignored_flags: i64,
    /// Whether names contain the package path, rather than `""` for the linker to replace (cmd/asm/internal/lex/lex.go).
    pub(crate) names_hold_path: bool,
    /// Whether `-compiling-runtime` rather than `-p` decides if ABI selectors are allowed (cmd/asm/internal/flags/flags.go).
    pub(crate) has_compiling_runtime: bool,
}

/// How BP is saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SavesBp {
    /// By MOVQ, after SUBQ allocates the whole frame.
    Move,
    /// By PUSHQ, before SUBQ allocates the rest of the frame.
    Push,
}

/// How the stack check compares frames of more than 4096 bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum BigFrame {
    /// The space left above the guard with the frame size; the guard value used for preemption is checked separately.
    RoomLeft,
    /// SP minus the frame size with the guard; the carry flag catches an SP smaller than the frame.
    Difference,
}

/// Which runtime functions report index and slice bounds errors.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum BoundsPanics {
    /// One for each kind of error: `panicIndex`, `panicSliceAlen` and so on.
    OneEach,
    /// One for all: `panicBounds`, or `panicExtend` where a 64-bit index takes two registers.
    OneForAll,
}

/// The code an assembler generates.
#[derive(Clone, Copy, Debug)]
pub(crate) struct CodeConventions {
    /// Whether ABIInternal differs from ABI0: arguments and g in registers.
    pub(crate) register_arguments: bool,
    /// The register that ABI0 functions load g into.
    pub(crate) g: Reg,
    /// The stack check's scratch register, which holds no argument (REGENTRYTMP0 in a.out.go).
    pub(crate) stack_check_scratch: Reg,
    /// How the stack check compares big frames.
    pub(crate) big_frame: BigFrame,
    /// How frames save BP.
    pub(crate) saves_bp: SavesBp,
    /// Registers for the panic and the frame in wrappers, where these adjust the panic's argument pointer.
    pub(crate) wrapper_scratch: Option<[Reg; 2]>,
    /// Which functions may be called without a stack check (isZeroArgRuntimeCall).
    pub(crate) bounds_panics: BoundsPanics,
    /// Whether MOVQ of a constant of 0 to 2³¹-1 to a register is C7 with REX.W, not the shorter B8 (ymovq in asm6.go).
    pub(crate) moves_sign_extended: bool,
    /// Whether a PCALIGN is placed by its number in the file rather than its pc (span6 in asm6.go).
    pub(crate) pcalign_at_number: bool,
    /// Whether functions refer to argument information for tracebacks (cmd/internal/obj/plist.go).
    pub(crate) describes_arguments: bool,
    /// The stack map of a frame without pointers, named by content hash (GCLocalsSym in cmd/internal/obj/sym.go);
    /// none if the runtime defines it.
    pub(crate) no_pointers_map: Option<&'static str>,
    /// Whether symbols of the FIPS 140 module have their own kinds (cmd/internal/obj/fips140.go).
    pub(crate) has_fips: bool,
}

/// The fields after the size in a function's head line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum HeadFields {
    /// `args= locals= funcid=`.
    FuncId,
    /// `args= locals= funcid= align=`, and `asm` before the size of assembly.
    AlignLast,
    /// `align= args= locals= funcid=`, `asm` likewise; data has `align=` too.
    AlignFirst,
}

/// How `-S` prints (writeSymDebugNamed in cmd/internal/obj/objfile.go).
#[derive(Clone, Copy, Debug)]
pub(crate) struct ListingConventions {
    /// The fields of head lines.
    pub(crate) head: HeadFields,
    /// Instructions with different names (cmd/internal/obj/x86/anames.go).
    pub(crate) other_names: &'static [(Op, &'static str)],
    /// Relocation numbers by [`RelocKind`], in releases that print them instead of names
    /// (cmd/internal/objabi/reloctype.go).
    relocation_numbers: Option<[u8; RelocKind::COUNT]>,
    /// Whether the line of a PCALIGN is known.
    pub(crate) pcalign_has_line: bool,
}

/// The type hash used by type switches (TypeHash in cmd/compile/internal/types/fmt.go).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TypeHash {
    /// The first bytes of MD5.
    Md5,
    /// The first bytes of SHA-256, all bits inverted.
    NotSha256,
    /// The first bytes of SHA-256 of the text, prefixed with a 1 byte.
    PrefixedSha256,
    /// The first bytes of SHA-256, the first byte inverted.
    MarkedSha256,
}

/// How types are described.
#[derive(Clone, Copy, Debug)]
pub(crate) struct TypeConventions {
    /// Prefix of their symbol names (TypeSym in cmd/compile/internal/types/typesym.go).
    pub(crate) prefix: &'static str,
    /// Their hash.
    pub(crate) hash: TypeHash,
    /// Whether "the value is a pointer" is a bit of the flags rather than of the kind (internal/abi/type.go).
    pub(crate) direct_in_flags: bool,
}

/// In the order in which releases added them.
const NEW_INSTRUCTIONS: [Op; 4] = [Op::RDPID, Op::PCALIGN, Op::PCALIGNMAX, Op::ENDBR64];

const fn new_instructions_from(first: usize) -> &'static [Op] {
    NEW_INSTRUCTIONS.split_at(first).1
}

/// TEXT flags not known to all releases.
const ABIWRAPPER: i64 = 4096;
const PKGINIT: i64 = 8192;

const GO_1_16: Conventions = Conventions {
    release: Release::minor(16),
    source: SourceConventions {
        lacks: &NEW_INSTRUCTIONS,
        ignored_flags: ABIWRAPPER | PKGINIT,
        names_hold_path: false,
        has_compiling_runtime: true,
    },
    code: CodeConventions {
        register_arguments: false,
        g: Reg::CX,
        stack_check_scratch: Reg::AX,
        big_frame: BigFrame::RoomLeft,
        saves_bp: SavesBp::Move,
        wrapper_scratch: Some([Reg::BX, Reg::DI]),
        bounds_panics: BoundsPanics::OneEach,
        moves_sign_extended: true,
        pcalign_at_number: false,
        describes_arguments: false,
        no_pointers_map: None,
        has_fips: false,
    },
    listing: ListingConventions {
        head: HeadFields::FuncId,
        other_names: &[(Op::MOVBEW, "MOVBEWW"), (Op::MOVBEL, "MOVBELL"), (Op::MOVBEQ, "MOVBEQQ")],
        relocation_numbers: Some([1, 8, 11, 16, 17, 18, 29]),
        pcalign_has_line: false,
    },
    types: TypeConventions { prefix: "type.", hash: TypeHash::Md5, direct_in_flags: false },
};

const GO_1_17: Conventions = Conventions {
    release: Release::minor(17),
    source: SourceConventions { ignored_flags: PKGINIT, ..GO_1_16.source },
    code: CodeConventions {
        register_arguments: true,
        g: Reg::R14,
        stack_check_scratch: Reg::R12,
        big_frame: BigFrame::Difference,
        wrapper_scratch: Some([Reg::R12, Reg::R13]),
        describes_arguments: true,
        ..GO_1_16.code
    },
    listing: ListingConventions { relocation_numbers: Some([1, 7, 10, 15, 16, 17, 29]), ..GO_1_16.listing },
    ..GO_1_16
};

const GO_1_18: Conventions = Conventions {
    release: Release::minor(18),
    code: CodeConventions {
        no_pointers_map: Some("gclocals·69c1753bd5f81501d95132d08af04464"),
        ..GO_1_17.code
    },
    listing: ListingConventions {
        head: HeadFields::AlignLast,
        other_names: &[],
        relocation_numbers: Some([1, 7, 10, 14, 15, 16, 29]),
        ..GO_1_17.listing
    },
    ..GO_1_17
};

const GO_1_19: Conventions = Conventions {
    release: Release::minor(19),
    code: CodeConventions { no_pointers_map: Some("gclocals·J5F+7Qw7O7ve2QcWC7DpeQ=="), ..GO_1_18.code },
    types: TypeConventions { hash: TypeHash::NotSha256, ..GO_1_18.types },
    ..GO_1_18
};

const GO_1_20: Conventions = Conventions {
    release: Release::minor(20),
    types: TypeConventions { prefix: "type:", ..GO_1_19.types },
    ..GO_1_19
};

const GO_1_21: Conventions = Conventions {
    release: Release::minor(21),
    source: SourceConventions { lacks: new_instructions_from(1), ignored_flags: 0, ..GO_1_20.source },
    code: CodeConventions { saves_bp: SavesBp::Push, ..GO_1_20.code },
    ..GO_1_20
};

const GO_1_22: Conventions = Conventions {
    release: Release::minor(22),
    source: SourceConventions {
        lacks: new_instructions_from(2),
        names_hold_path: true,
        has_compiling_runtime: false,
        ..GO_1_21.source
    },
    code: CodeConventions { pcalign_at_number: true, ..GO_1_21.code },
    listing: ListingConventions { relocation_numbers: None, ..GO_1_21.listing },
    ..GO_1_21
};

const GO_1_23: Conventions = Conventions {
    release: Release::minor(23),
    source: SourceConventions { lacks: new_instructions_from(3), ..GO_1_22.source },
    code: CodeConventions { pcalign_at_number: false, ..GO_1_22.code },
    ..GO_1_22
};

const GO_1_24: Conventions = Conventions {
    release: Release::minor(24),
    code: CodeConventions {
        no_pointers_map: Some("gclocals·ISb46fRPFoZ9pIfykFK/kQ=="),
        has_fips: true,
        ..GO_1_23.code
    },
    listing: ListingConventions { pcalign_has_line: true, ..GO_1_23.listing },
    types: TypeConventions { hash: TypeHash::PrefixedSha256, ..GO_1_23.types },
    ..GO_1_23
};

const GO_1_25: Conventions = Conventions {
    release: Release::minor(25),
    source: SourceConventions { lacks: &[], ..GO_1_24.source },
    code: CodeConventions { no_pointers_map: Some("gclocals·J26BEvPExEQhJvjp9E8Whg=="), ..GO_1_24.code },
    types: TypeConventions { hash: TypeHash::MarkedSha256, ..GO_1_24.types },
    ..GO_1_24
};

const GO_1_26: Conventions = Conventions {
    release: Release::minor(26),
    code: CodeConventions { wrapper_scratch: None, bounds_panics: BoundsPanics::OneForAll, ..GO_1_25.code },
    types: TypeConventions { direct_in_flags: true, ..GO_1_25.types },
    ..GO_1_25
};

const GO_1_27: Conventions = Conventions {
    release: Release::minor(27),
    code: CodeConventions { moves_sign_extended: false, ..GO_1_26.code },
    listing: ListingConventions { head: HeadFields::AlignFirst, ..GO_1_26.listing },
    ..GO_1_26
};

/// All rows, oldest release first.
static ROWS: [Conventions; 12] = [
    GO_1_16, GO_1_17, GO_1_18, GO_1_19, GO_1_20, GO_1_21, GO_1_22, GO_1_23, GO_1_24, GO_1_25, GO_1_26,
    GO_1_27,
];

impl Conventions {
    /// The conventions of all known releases, oldest first.
    pub(crate) fn all() -> &'static [Conventions] {
        &ROWS
    }
}

impl ListingConventions {
    /// The number printed instead of a relocation's name; none if names are printed.
    pub(crate) fn relocation_number(&self, kind: RelocKind) -> Option<u8> {
        self.relocation_numbers.map(|numbers| numbers[kind as usize])
    }

    /// Whether relocations are printed as numbers rather than names.
    pub(crate) fn has_numbers(&self) -> bool {
        self.relocation_numbers.is_some()
    }
}

impl Release {
    /// Its conventions; those of the nearest known release if it is unknown.
    pub(crate) fn conventions(self) -> &'static Conventions {
        let index = self.minor_number().saturating_sub(Self::OLDEST.minor_number());
        &ROWS[usize::from(index).min(ROWS.len() - 1)]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_release_has_its_row_in_order() {
        let minors = Release::OLDEST.minor_number()..=Release::NEWEST.minor_number();
        let releases: Vec<Release> = minors.map(Release::minor).collect();
        let rows: Vec<Release> = ROWS.iter().map(|row| row.release).collect();
        assert_eq!(rows, releases);
        for release in releases {
            assert_eq!(release.conventions().release, release);
        }
        assert_eq!(Release::minor(0).conventions().release, Release::OLDEST);
        assert_eq!(Release::minor(u8::MAX).conventions().release, Release::NEWEST);
    }

    #[test]
    fn what_came_later_has_a_first_release() {
        for op in NEW_INSTRUCTIONS {
            let lacks: Vec<bool> = ROWS.iter().map(|row| row.source.lacks.contains(&op)).collect();
            assert!(lacks.is_sorted_by(|a, b| a >= b) && lacks[0] && !lacks[ROWS.len() - 1], "{}", op.name());
        }
    }
}
