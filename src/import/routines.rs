//! Functions of the C library that come with the output.
//!
//! In: a name. Out: Go assembly of a function by C's convention that does the same. They use no stack, no vector registers but X0
//! and X1, and only general registers that callees may change.

use super::panics;

/// The routine that stands for a function of the C library, or of Rust's, if there is one.
pub(super) fn find(name: &str) -> Option<&'static str> {
    let is = |routine: &&(&'static str, &'static str)| routine.0 == name;
    match name {
        "bcmp" => Some("memcmp"),
        "__memcpy_chk" => Some("memcpy"),
        "__memmove_chk" => Some("memmove"),
        "__memset_chk" => Some("memset"),
        "__strcpy_chk" => Some("strcpy"),
        "__stpcpy_chk" => Some("stpcpy"),
        _ => ROUTINES
            .iter()
            .find(is)
            .map(|routine| routine.0)
            .or_else(|| panics::is_part(name).then_some(PANIC)),
    }
}

/// Whether a routine goes back to its caller.
pub(super) fn returns(name: &str) -> bool {
    !matches!(name, "abort" | PANIC)
}

/// The functions of the C library that there are, and in words what only compilers call.
pub(super) fn names() -> Vec<&'static str> {
    let own =
        ROUTINES.iter().map(|routine| routine.0).filter(|name| !name.starts_with('_') && *name != PANIC);
    own.chain(["bcmp", "what compilers call to divide and convert 128-bit integers"]).collect()
}

/// The text of a routine; `memcpy` is `memmove`.
pub(super) fn text(name: &str) -> &'static str {
    if name == RECURSION {
        return include_str!("routines/recursion.s");
    }
    ROUTINES.iter().find(|routine| routine.0 == name).map_or("", |routine| routine.1)
}

/// The routine that fails where the stack for recursion is used up; no function of C.
pub(super) const RECURSION: &str = "recursion_is_too_deep";

/// The routine that stands for Rust's panics, with which Go's runtime ends the program. Nothing in Go could catch them.
pub(super) const PANIC: &str = "rust_panic";

/// A routine for numbers of 128 bits, which compilers call, made of parts.
macro_rules! wide {
    ($name:literal, $($part:literal)+) => {
        (
            $name,
            concat!(
                "TEXT ",
                $name,
                "<>(SB), NOSPLIT|NOFRAME, $0\n",
                $(include_str!(concat!("routines/wide/", $part, ".s")),)+
            ),
        )
    };
}

const ROUTINES: [(&str, &str); 35] = [
    ("memcpy", include_str!("routines/memcpy.s")),
    ("memmove", include_str!("routines/memmove.s")),
    ("memset", include_str!("routines/memset.s")),
    ("memcmp", include_str!("routines/memcmp.s")),
    ("memchr", include_str!("routines/memchr.s")),
    ("strlen", include_str!("routines/strlen.s")),
    ("strnlen", include_str!("routines/strnlen.s")),
    ("strcmp", include_str!("routines/strcmp.s")),
    ("strncmp", include_str!("routines/strncmp.s")),
    ("strchr", include_str!("routines/strchr.s")),
    ("strcpy", include_str!("routines/strcpy.s")),
    ("stpcpy", include_str!("routines/stpcpy.s")),
    ("abort", include_str!("routines/abort.s")),
    (PANIC, include_str!("routines/rust_panic.s")),
    ("sqrt", include_str!("routines/sqrt.s")),
    ("sqrtf", include_str!("routines/sqrtf.s")),
    ("fmax", include_str!("routines/fmax.s")),
    ("fmin", include_str!("routines/fmin.s")),
    ("fmaxf", include_str!("routines/fmaxf.s")),
    ("fminf", include_str!("routines/fminf.s")),
    ("__popcountdi2", include_str!("routines/popcount.s")),
    wide!("__udivti3", "divide" "quotient"),
    wide!("__umodti3", "divide" "remainder"),
    wide!("__udivmodti4", "divide" "both"),
    wide!("__divti3", "signed" "divide" "signs" "quotient"),
    wide!("__modti3", "signed" "divide" "signs" "remainder"),
    wide!("__divmodti4", "signed" "divide" "signs" "both"),
    wide!("__floattidf", "absolute" "normal" "to_double" "sign_of_double"),
    wide!("__floattisf", "absolute" "normal" "to_float" "sign_of_float"),
    wide!("__floatuntidf", "normal" "to_double" "return"),
    wide!("__floatuntisf", "normal" "to_float" "return"),
    wide!("__fixdfti", "of_double" "truncate" "negate"),
    wide!("__fixsfti", "of_float" "truncate" "negate"),
    wide!("__fixunsdfti", "of_double" "truncate" "return"),
    wide!("__fixunssfti", "of_float" "truncate" "return"),
];
