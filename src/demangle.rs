//! Names of C++ and Rust as people write them.
//!
//! In: a symbol's name. Out: the name for messages; one that is not mangled, or is damaged, stays as it is.

use std::fmt::{self, Write};

/// The longest name to take apart, and the longest that may come of it: each part can stand for long ones before it.
const LONGEST: usize = 1 << 14;

/// How deep a name may be nested, in steps of the library, each of which takes stack: an argument of a template takes six.
const DEEPEST: u32 = 96;

/// A name for messages.
pub(crate) fn demangled(name: &str) -> String {
    let known = Some(name).filter(|name| name.len() <= LONGEST && name.starts_with('_'));
    known.and_then(|name| of_rust(name).or_else(|| of_cxx(name))).unwrap_or_else(|| name.to_owned())
}

/// Before those of C++: older names of Rust are such, with a hash at the end.
fn of_rust(name: &str) -> Option<String> {
    let demangled = rustc_demangle::try_demangle(name).ok()?;
    let mut out = Bounded(String::new());
    write!(out, "{demangled:#}").ok()?;
    Some(out.0)
}

fn of_cxx(name: &str) -> Option<String> {
    if !name.starts_with("_Z") {
        return None;
    }
    let parsing = cpp_demangle::ParseOptions::default().recursion_limit(DEEPEST);
    let symbol = cpp_demangle::Symbol::new_with_options(name, &parsing).ok()?;
    let mut out = Bounded(String::new());
    let showing = cpp_demangle::DemangleOptions::new().recursion_limit(DEEPEST);
    symbol.structured_demangle(&mut out, &showing).ok()?;
    let special = SPECIAL.iter().find_map(|(theirs, usual)| {
        let of = out.0.strip_prefix(theirs)?.strip_suffix(")}")?;
        Some(format!("{usual} for {of}"))
    });
    Some(special.unwrap_or(out.0))
}

/// What the library calls the tables of a class, and what others call them.
const SPECIAL: [(&str, &str); 4] = [
    ("{vtable(", "vtable"),
    ("{vtt(", "VTT"),
    ("{typeinfo(", "typeinfo"),
    ("{typeinfo name(", "typeinfo name"),
];

/// A text that does not grow beyond a limit.
struct Bounded(String);

impl Write for Bounded {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        if self.0.len() + text.len() > LONGEST {
            return Err(fmt::Error);
        }
        self.0.push_str(text);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::demangled;

    /// What `c++filt` and `rustfilt` print.
    #[test]
    fn names_are_those_of_other_tools() {
        for (name, shown) in [
            ("_Z3addii", "add(int, int)"),
            ("_ZN3geo5ShapeC2Ed", "geo::Shape::Shape(double)"),
            (
                "_ZNSt6vectorIiSaIiEE9push_backERKi",
                "std::vector<int, std::allocator<int> >::push_back(int const&)",
            ),
            ("_ZTV5Shape", "vtable for Shape"),
            ("_ZTT5Shape", "VTT for Shape"),
            ("_ZTI5Shape", "typeinfo for Shape"),
            ("_ZTS5Shape", "typeinfo name for Shape"),
            ("_ZN4core3fmt9Formatter3pad17h0123456789abcdefE", "core::fmt::Formatter::pad"),
            ("_RNvC6_123foo3bar", "123foo::bar"),
            ("main", "main"),
            ("_start", "_start"),
            ("_Zfoo", "_Zfoo"),
            ("", ""),
        ] {
            assert_eq!(demangled(name), shown);
        }
    }

    #[test]
    fn long_and_deep_names_stay() {
        let deep = format!("_Z1f{}i", "P".repeat(1000));
        assert_eq!(demangled(&deep), deep);
        // Each parameter has the one before as an argument twice: `a<b>`, `c<a<b>, a<b>>`, and so on.
        let doubled = |times: u8| {
            let parameter = |number| {
                let before = char::from(if number < 10 { b'0' + number } else { b'A' - 10 + number });
                format!("S2_IS{before}_S{before}_E")
            };
            format!("_Z1f1aI1bE1cIS1_S1_E{}", (3..3 + times).map(parameter).collect::<String>())
        };
        let few = demangled(&doubled(2));
        assert!(few.starts_with("f(a<b>, c<a<b>, a<b> >, c<c<a<b>, a<b> >, c<a<b>, a<b> > >"), "{few}");
        assert_eq!(demangled(&doubled(20)), doubled(20));
    }
}
