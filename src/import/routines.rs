//! Functions of the C library that come with the output.
//!
//! In: a name. Out: Go assembly of a function by C's convention that does the same. They use no stack, no vector registers but X0
//! and X1, and only general registers that callees may change.

/// The routine that stands for a function of the C library, if there is one.
pub(super) fn find(name: &str) -> Option<&'static str> {
    let is = |routine: &&(&'static str, &'static str)| routine.0 == name;
    match name {
        "bcmp" => Some("memcmp"),
        "__memcpy_chk" => Some("memcpy"),
        "__memmove_chk" => Some("memmove"),
        "__memset_chk" => Some("memset"),
        _ => ROUTINES.iter().find(is).map(|routine| routine.0),
    }
}

/// The functions of the C library that there are, and in words what only compilers call.
pub(super) fn names() -> Vec<&'static str> {
    let own = ROUTINES.iter().map(|routine| routine.0).filter(|name| !name.starts_with('_'));
    own.chain(["bcmp", "division of 128-bit integers"]).collect()
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

/// A routine that divides numbers of 128 bits, which compilers call.
macro_rules! divides {
    ($name:literal, $ending:literal) => {
        (
            $name,
            concat!(
                "TEXT ",
                $name,
                "<>(SB), NOSPLIT|NOFRAME, $0\n",
                include_str!("routines/wide/divide.s"),
                include_str!($ending),
            ),
        )
    };
    (signed $name:literal, $ending:literal) => {
        (
            $name,
            concat!(
                "TEXT ",
                $name,
                "<>(SB), NOSPLIT|NOFRAME, $0\n",
                include_str!("routines/wide/signed.s"),
                include_str!("routines/wide/divide.s"),
                include_str!("routines/wide/signs.s"),
                include_str!($ending),
            ),
        )
    };
}

const ROUTINES: [(&str, &str); 21] = [
    ("memcpy", include_str!("routines/memcpy.s")),
    ("memmove", include_str!("routines/memmove.s")),
    ("memset", include_str!("routines/memset.s")),
    ("memcmp", include_str!("routines/memcmp.s")),
    ("strlen", include_str!("routines/strlen.s")),
    ("memchr", include_str!("routines/memchr.s")),
    ("strcmp", include_str!("routines/strcmp.s")),
    ("abort", include_str!("routines/abort.s")),
    ("sqrt", include_str!("routines/sqrt.s")),
    ("sqrtf", include_str!("routines/sqrtf.s")),
    ("fmax", include_str!("routines/fmax.s")),
    ("fmin", include_str!("routines/fmin.s")),
    ("fmaxf", include_str!("routines/fmaxf.s")),
    ("fminf", include_str!("routines/fminf.s")),
    ("__popcountdi2", include_str!("routines/popcount.s")),
    divides!("__udivti3", "routines/wide/quotient.s"),
    divides!("__umodti3", "routines/wide/remainder.s"),
    divides!("__udivmodti4", "routines/wide/both.s"),
    divides!(signed "__divti3", "routines/wide/quotient.s"),
    divides!(signed "__modti3", "routines/wide/remainder.s"),
    divides!(signed "__divmodti4", "routines/wide/both.s"),
];
