//! What releases of Go do in ways of their own: one row a release.
//!
//! In: a [`Release`]. Out: its [`Conventions`]. Each row says what changed since the release before it, so that to add a
//! release is to add a row. What only some releases have names for (experiments, functions that the runtime knows) is in
//! lists beside their use, from the first release to the last; the tables of Go's object files are in
//! [`goobj::release`](crate::goobj::release). Unless noted otherwise, a fact is from the release's
//! cmd/internal/obj/x86/obj6.go.

use super::release::Release;
use super::reloc::RelocKind;
use crate::amd64::{Op, Reg};

/// What one release does.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Conventions {
    /// The release.
    pub(crate) release: Release,
    /// What its assembler takes.
    pub(crate) source: SourceConventions,
    /// What its assembler makes of it.
    pub(crate) code: CodeConventions,
    /// How `-S` prints that.
    pub(crate) listing: ListingConventions,
    /// The types that its compiler describes to the runtime.
    pub(crate) types: TypeConventions,
}

/// What an assembler takes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct SourceConventions {
    /// Instructions and directives that only later releases have (cmd/internal/obj/x86/anames.go).
    pub(crate) lacks: &'static [Op],
    /// Flags of TEXT that only later releases look at, as bits (cmd/internal/obj/textflag.go).
    pub(crate) ignored_flags: i64,
    /// Whether names hold the package's path, in place of `""` for the linker to fill in (cmd/asm/internal/lex/lex.go).
    pub(crate) names_hold_path: bool,
    /// Whether `-compiling-runtime` says that ABIs may be named, in place of `-p` (cmd/asm/internal/flags/flags.go).
    pub(crate) has_compiling_runtime: bool,
}

/// How BP is saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SavesBp {
    /// By MOVQ, after SUBQ made room for the whole frame.
    Move,
    /// By PUSHQ, before SUBQ makes room for the rest of the frame.
    Push,
}

/// How the check of the stack's bounds compares frames of more than 4096 bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum BigFrame {
    /// What is left above the guard with the frame; the guard value that stops a goroutine is checked separately.
    RoomLeft,
    /// SP less the frame with the guard; the carry flag tells whether SP is smaller than the frame.
    Difference,
}

/// Which functions of the runtime report what is out of bounds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum BoundsPanics {
    /// One for each kind of index: `panicIndex`, `panicSliceAlen` and so on.
    OneEach,
    /// One for all: `panicBounds`, and `panicExtend` where 64 bits take two registers.
    OneForAll,
}

/// What an assembler makes of its source.
#[derive(Clone, Copy, Debug)]
pub(crate) struct CodeConventions {
    /// Whether ABIInternal passes arguments in registers, keeps g in one, and so differs from ABI0.
    pub(crate) register_arguments: bool,
    /// The register that ABI0 functions load g into.
    pub(crate) g: Reg,
    /// What the check of the stack's bounds computes in: no argument comes in it (REGENTRYTMP0 in a.out.go).
    pub(crate) stack_check_scratch: Reg,
    /// How it compares big frames.
    pub(crate) big_frame: BigFrame,
    /// How frames save BP.
    pub(crate) saves_bp: SavesBp,
    /// Where wrappers mark a panic's arguments as theirs, the registers for the panic and the frame.
    pub(crate) wrapper_scratch: Option<[Reg; 2]>,
    /// Which functions may be called without a check of the stack's bounds (isZeroArgRuntimeCall).
    pub(crate) bounds_panics: BoundsPanics,
    /// Whether MOVQ of a constant of 0 to 2³¹-1 to a register is C7 with REX.W, in place of the shorter B8 (ymovq in asm6.go).
    pub(crate) moves_sign_extended: bool,
    /// Whether a PCALIGN is placed by its number in the file in place of its pc (span6 in asm6.go).
    pub(crate) pcalign_at_number: bool,
    /// Whether functions refer to a description of their arguments for tracebacks (cmd/internal/obj/plist.go).
    pub(crate) describes_arguments: bool,
    /// The stack map of a frame without pointers, named by a hash of its content (GCLocalsSym in cmd/internal/obj/sym.go);
    /// none where the runtime defines it.
    pub(crate) no_pointers_map: Option<&'static str>,
    /// Whether the symbols of the FIPS 140 module have kinds of their own (cmd/internal/obj/fips140.go).
    pub(crate) has_fips: bool,
}

/// The fields of a function's head line, after its size.
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
    /// Instructions that had other names (cmd/internal/obj/x86/anames.go).
    pub(crate) other_names: &'static [(Op, &'static str)],
    /// The numbers of relocations, where they are printed in place of names: by [`RelocKind`], in its order
    /// (cmd/internal/objabi/reloctype.go).
    relocation_numbers: Option<[u8; RelocKind::COUNT]>,
    /// Whether the line of a PCALIGN is known.
    pub(crate) pcalign_has_line: bool,
}

/// The hash of a type that type switches look for (TypeHash in cmd/compile/internal/types/fmt.go).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TypeHash {
    /// The start of MD5.
    Md5,
    /// The start of SHA-256 with all bits flipped.
    NotSha256,
    /// The start of SHA-256 over a byte of 1 and then the text.
    PrefixedSha256,
    /// The start of SHA-256 with all bits of the first byte flipped.
    MarkedSha256,
}

/// How types are described.
#[derive(Clone, Copy, Debug)]
pub(crate) struct TypeConventions {
    /// What their names start with (TypeSym in cmd/compile/internal/types/typesym.go).
    pub(crate) prefix: &'static str,
    /// Their hash.
    pub(crate) hash: TypeHash,
    /// Whether the flags say that a value is a pointer, in place of the kind (internal/abi/type.go).
    pub(crate) direct_in_flags: bool,
}

/// RDPID, PCALIGN, PCALIGNMAX and ENDBR64 came one after the other.
const NEW_INSTRUCTIONS: [Op; 4] = [Op::RDPID, Op::PCALIGN, Op::PCALIGNMAX, Op::ENDBR64];

const fn new_instructions_from(first: usize) -> &'static [Op] {
    NEW_INSTRUCTIONS.split_at(first).1
}

/// Flags of TEXT that not all releases know.
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

/// All rows, from the oldest release to the newest.
static ROWS: [Conventions; 12] = [
    GO_1_16, GO_1_17, GO_1_18, GO_1_19, GO_1_20, GO_1_21, GO_1_22, GO_1_23, GO_1_24, GO_1_25, GO_1_26,
    GO_1_27,
];

impl Conventions {
    /// Those of all releases that are known, from the oldest to the newest.
    pub(crate) fn all() -> &'static [Conventions] {
        &ROWS
    }
}

impl ListingConventions {
    /// The number that is printed in place of a relocation's name; none where names are printed.
    pub(crate) fn relocation_number(&self, kind: RelocKind) -> Option<u8> {
        self.relocation_numbers.map(|numbers| numbers[kind as usize])
    }

    /// Whether relocations have numbers in place of names.
    pub(crate) fn has_numbers(&self) -> bool {
        self.relocation_numbers.is_some()
    }
}

impl Release {
    /// What it does; of a release that is not known, what the nearest does.
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
