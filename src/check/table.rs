//! The checks by name: what each is about, how it is reported unless the user says otherwise, and whether it finds errors or
//! style. The command, its help, docs/checks.md and comments in sources go by this table.

#[cfg(feature = "cli")]
use crate::asm::KeepWritten;
use crate::diag::Severity;
use crate::diag::suggest::closest;

/// A check.
#[derive(Debug)]
pub struct Check {
    /// Its name on the command line, in comments, and as the code of its diagnostics; it contains a hyphen, which no macro does.
    pub name: &'static str,
    /// How it is reported by default.
    pub level: Level,
    /// What it finds.
    pub kind: Kind,
    /// What it reports, in one line.
    pub about: &'static str,
}

/// What is done about the findings of a check.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// Nothing.
    Allow,
    /// Warnings.
    Warn,
    /// Errors.
    Deny,
}

impl Level {
    /// The severity of findings; none if they are not reported.
    pub(super) fn severity(self) -> Option<Severity> {
        match self {
            Level::Allow => None,
            Level::Warn => Some(Severity::Warning),
            Level::Deny => Some(Severity::Error),
        }
    }

    /// As in docs/checks.md.
    pub fn name(self) -> &'static str {
        match self {
            Level::Allow => "allow",
            Level::Warn => "warn",
            Level::Deny => "deny",
        }
    }
}

/// What a check finds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// What is wrong whenever it is found: reported while assembling too.
    Error,
    /// What is slow, or superfluous, or wrong unless there is a reason that the source does not show.
    Advice,
}

macro_rules! checks {
    ($($id:ident $name:literal $level:ident $kind:ident $about:literal)*) => {
        #[allow(non_camel_case_types, clippy::upper_case_acronyms)]
        enum Number { $($id),* }

        /// Index of a check in [`CHECKS`].
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct Id(usize);

        #[allow(missing_docs, reason = "the table tells")]
        impl Id {
            $(pub const $id: Id = Id(Number::$id as usize);)*
        }

        /// All checks, in the order of the documentation.
        pub static CHECKS: &[Check] = &[
            $(Check { name: $name, level: Level::$level, kind: Kind::$kind, about: $about }),*
        ];
    };
}

checks! {
    ARGUMENT_NAME "argument-name" Warn Error "an operand such as `x+8(FP)` that names no argument or result of the prototype"
    ARGUMENT_OFFSET "argument-offset" Warn Error "an operand with another offset than its argument or result has"
    ARGUMENT_SIZE "argument-size" Warn Error "an access to an argument or result of another size"
    ARGUMENT_KIND "argument-kind" Warn Error "floating-point arithmetic on an integer argument or result, or multiplication or conversion of a floating-point one as an integer"
    FRAME_ARGS "frame-args" Warn Error "a size of arguments and results in `TEXT` that is not that of the prototype, or an access beyond it"
    MISSING_RESULT "missing-result" Warn Error "a return from a function that writes one of its results nowhere"
    UNWRITTEN_RESULT "unwritten-result" Warn Advice "a return to which some path writes one of the results nowhere, though others do"
    OVERWRITTEN_RESULT "overwritten-result" Warn Advice "a result that is written again on every path before the function returns"
    MISSING_PROTOTYPE "missing-prototype" Warn Advice "a function that Go files could call but do not declare"
    MISSING_FUNCTION "missing-function" Allow Advice "a function declared in Go without a body that neither assembly nor `//go:linkname` in this package defines"
    FRAME_POINTER "frame-pointer" Warn Error "BP overwritten by a function that returns without restoring it"
    G_REGISTER "g-register" Warn Error "R14, the current goroutine, overwritten by an `ABIInternal` function, or before a call of one"
    ZERO_REGISTER "zero-register" Warn Error "X15, which `ABIInternal` keeps at zero, overwritten, or not zero where such a function is called"
    UNSET_REGISTER "unset-register" Warn Error "a register read that nothing has set"
    LOST_REGISTER "lost-register" Warn Error "a register read after a call of a Go function, which leaves nothing in it"
    PARTIAL_REGISTER "partial-register" Warn Advice "a register read of which only the lowest bytes have been set, or a vector whose upper half `VZEROUPPER` has cleared"
    LOST_ARGUMENT "lost-argument" Warn Advice "an argument of a call that is read again after it, when a Go function may have changed it"
    UNSET_FLAG "unset-flag" Warn Error "a jump or another instruction that depends on a flag which nothing has set, or which is undefined"
    DIRECTION_FLAG "direction-flag" Warn Error "a return or call with the direction flag set"
    DIRTY_UPPER "dirty-upper" Warn Advice "a return, or a call of Go code or of another package, with the upper halves of vectors in use: `VZEROUPPER` is missing"
    UNBALANCED_STACK "unbalanced-stack" Warn Error "a return with another `SP` than at entry, on some path"
    STALE_FRAME "stale-frame" Warn Error "an operand relative to FP, or to the top of the frame, where `SP` has moved in a way that the assembler does not follow"
    BEYOND_FRAME "beyond-frame" Warn Advice "an access by SP outside the frame"
    BELOW_SP "below-sp" Warn Advice "a write below SP"
    UNTRACKED_SP "untracked-sp" Allow Advice "a change of SP that the assembler does not follow"
    CALL_ROOM "call-room" Warn Error "a call from a frame without room for the arguments and results of the function, or a jump to one that has more than this one"
    NOSPLIT_OVERFLOW "nosplit-overflow" Warn Error "a chain or a ring of `NOSPLIT` functions that needs more stack than there is"
    MISSING_RETURN "missing-return" Warn Error "a function that goes on after its last instruction"
    UNREACHABLE_CODE "unreachable-code" Warn Advice "an instruction that no path leads to"
    FOREIGN_JUMP "foreign-jump" Warn Advice "a jump into the middle of another function"
    UNUSED_LABEL "unused-label" Warn Advice "a label that no instruction jumps to"
    UNUSED_STATIC "unused-static" Warn Advice "a function or variable `name<>` that nothing refers to"
    UNDEFINED_STATIC "undefined-static" Warn Advice "a function or variable `name<>` that nothing defines"
    UNUSED_MACRO "unused-macro" Warn Advice "a macro that nothing uses"
    UNUSED_ARGUMENT "unused-argument" Allow Advice "an argument that is not used"
    READ_ONLY_WRITE "read-only-write" Warn Error "a write to data that is declared read-only"
    UNALIGNED_ACCESS "unaligned-access" Warn Error "an instruction that needs an aligned address, with data or a place on the stack that is not aligned"
    ABSOLUTE_ADDRESS "absolute-address" Warn Error "a read from an address that is a small number: `5` where `$5` is meant"
    CUT_CONSTANT "cut-constant" Warn Error "a constant that does not fit, and is another number in the code than in the source"
    UNALIGNED_POINTER "unaligned-pointer" Warn Error "an address in data for the garbage collector, not at a multiple of 8"
    UNALIGNED_DATA "unaligned-data" Warn Advice "a number or an address in `DATA`, at an offset that is not a multiple of its size"
    NOPTR_POINTERS "noptr-pointers" Warn Error "`NOPTR` for a variable whose type has pointers"
    CPU_LEVEL "cpu-level" Warn Advice "an instruction that the level given by `--goamd64` lacks, without a test for it"
}

impl Id {
    /// The check.
    pub fn check(self) -> &'static Check {
        &CHECKS[self.0]
    }

    /// The check with that name.
    pub fn named(name: &str) -> Option<Self> {
        CHECKS.iter().position(|check| check.name == name).map(Id)
    }

    /// The name closest to a misspelt one.
    pub fn nearest(name: &str) -> Option<&'static str> {
        closest(name, 0, CHECKS.iter().map(|check| (check.name, ()))).map(|(name, ())| name)
    }
}

/// The level of each check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Levels(Vec<Level>);

impl Default for Levels {
    fn default() -> Self {
        Self(CHECKS.iter().map(|check| check.level).collect())
    }
}

impl Levels {
    /// The levels while assembling: only what is certain is reported.
    pub fn while_assembling() -> Self {
        let level = |check: &Check| if check.kind == Kind::Error { check.level } else { Level::Allow };
        Self(CHECKS.iter().map(level).collect())
    }

    /// No check.
    pub fn none() -> Self {
        Self(vec![Level::Allow; CHECKS.len()])
    }

    /// Sets the level of a check by name, or that of `all`; false if there is no such check.
    pub fn set(&mut self, name: &str, level: Level) -> bool {
        if name == "all" {
            self.0.fill(level);
            return true;
        }
        Id::named(name).map(|id| self.0[id.0] = level).is_some()
    }

    /// The level of a check.
    pub fn of(&self, id: Id) -> Level {
        self.0[id.0]
    }

    /// What the checks need of functions as written, with Go files or without: advice is given about what nothing is wrong with.
    #[cfg(feature = "cli")]
    pub(crate) fn keep_written(&self, has_go: bool) -> KeepWritten {
        let wants = |kind| {
            CHECKS.iter().zip(&self.0).any(|(check, level)| check.kind == kind && *level != Level::Allow)
        };
        match (wants(Kind::Advice), self.any()) {
            (true, _) => KeepWritten::All,
            (false, true) => KeepWritten::InDoubt { has_go },
            (false, false) => KeepWritten::None,
        }
    }

    /// Whether any check is reported.
    pub fn any(&self) -> bool {
        self.0.iter().any(|level| *level != Level::Allow)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_no_macros_and_differ() {
        for (index, check) in CHECKS.iter().enumerate() {
            assert!(check.name.contains('-'), "{}", check.name);
            assert_eq!(Id::named(check.name), Some(Id(index)), "{} is there twice", check.name);
        }
    }
}
