//! Functions by the names that people give them.
//!
//! In: a name as someone wrote it, and names as files have them. Out: whether one is meant, and for a name that no function has an error
//! with those that are near.

use crate::demangle::demangled;
use crate::diag::suggest::closest;
use crate::diag::{Diagnostic, FilePlace, Severity};
use std::borrow::Cow;
use std::collections::BTreeSet;
use std::path::Path;

/// Names shown in an error.
const SHOWN: usize = 8;

/// A name as files have it, of one that may be as source has it.
pub(super) fn as_in_files(name: &str) -> String {
    name.replace('·', ".").replace('∕', "/")
}

/// A symbol of C++ or Rust as people write it; none of another.
pub(super) fn plain(own: &str) -> Option<String> {
    Some(demangled(own)).filter(|shown| shown != own)
}

/// Whether a symbol of C++ or Rust is meant by its name as people write it, with or without its parameters.
pub(super) fn is_plain(own: &str, name: &str) -> bool {
    // To take a name apart takes long, and a program has many.
    own.starts_with('_')
        && last_word(name).is_none_or(|word| own.contains(word))
        && plain(own).is_some_and(|shown| {
            shown == name
                || without_parameters(&shown) == name
                || without_brackets(&shown).is_some_and(|all| all == name)
        })
}

/// What C++ has shorter symbols for (Itanium C++ ABI, section 5.1.10), and words that stand for something else.
const ABBREVIATED: [&str; 8] = ["allocator", "basic_string", "string", "stream", "operator", "{", "`", "["];

/// The last part of a path before parameters, which a symbol has in it as it is; none if that is not certain.
fn last_word(name: &str) -> Option<&str> {
    if !name.is_ascii() || ABBREVIATED.iter().any(|word| name.contains(word)) {
        return None;
    }
    let path = name.split(['(', '<']).next()?;
    let word = path.rsplit([':', ' ', '~']).next()?;
    (!word.is_empty()).then_some(word)
}

/// A function of a type in Rust, `<T>::f`, without the brackets.
fn without_brackets(shown: &str) -> Option<String> {
    let (ty, rest) = shown.strip_prefix('<')?.rsplit_once(">::")?;
    (!ty.contains(" as ")).then(|| format!("{ty}::{rest}"))
}

/// A function of C++ without its parameters, and without the result that a template has.
fn without_parameters(shown: &str) -> &str {
    let rest = ["const", "volatile", "&", "&&"]
        .iter()
        .fold(shown, |rest, word| rest.strip_suffix(word).unwrap_or(rest).trim_end());
    if !rest.ends_with(')') {
        return shown;
    }
    let mut depth = 0;
    let open = rest.char_indices().rev().find(|(_, letter)| {
        depth += match letter {
            ')' => 1,
            '(' => -1,
            _ => 0,
        };
        depth == 0
    });
    let name = open.map_or(rest, |(at, _)| &rest[..at]);
    if name.contains("operator") {
        return name;
    }
    let mut depth = 0;
    let space = name.char_indices().rev().find(|(_, letter)| {
        depth += match letter {
            '>' | ')' => 1,
            '<' | '(' => -1,
            _ => 0,
        };
        depth == 0 && *letter == ' '
    });
    space.map_or(name, |(at, _)| &name[at + 1..])
}

/// A name of Go without its package, and one of C++ or Rust without what it is in.
pub(super) fn short(own: &str) -> &str {
    if let Some((_, last)) = own.rsplit_once("::") {
        return last;
    }
    let last = own.rsplit('/').next().unwrap_or(own);
    last.split_once('.').map_or(last, |(_, name)| name)
}

/// The error for a function that a file does not have; `names` are those it has.
pub(super) fn no_such_function<'n>(
    file: &Path,
    name: &str,
    names: impl Iterator<Item = Cow<'n, str>>,
) -> Diagnostic {
    let error = Diagnostic::unplaced(
        Severity::Error,
        "no-such-function",
        format!("there is no function `{name}` in this file"),
    );
    let error = error.at(FilePlace::file(file.display().to_string()), "");
    let names: Vec<_> = names.map(|own| plain(&own).map_or(own, Cow::Owned)).collect();
    let folded = name.to_lowercase();
    let mut count = 0;
    let mut around = BTreeSet::new();
    for own in names.iter().filter(|own| !name.is_empty() && own.to_lowercase().contains(&folded)) {
        // The nearest are those of another package or type, then the shortest.
        count += usize::from(around.insert((short(own) != name, own.len(), own)));
        if around.len() > SHOWN {
            around.pop_last();
        }
    }
    let all = || names.iter().map(|own| &**own);
    let near = match around.len() {
        0 => closest(name, 0, all().flat_map(|own| [(own, own), (short(own), own)])).map(|(_, near)| near),
        1 => around.first().map(|(.., own)| &***own),
        _ => None,
    };
    if let Some(near) = near {
        return error.help(format!("did you mean `{near}`?"));
    }
    if around.is_empty() {
        return error;
    }
    let shown: Vec<_> =
        around.iter().map(|(.., own)| format!("`{}`", own.replace(char::is_control, "\u{fffd}"))).collect();
    let more = match count - around.len() {
        0 => String::new(),
        more => format!(" and {more} more"),
    };
    error.help(format!("write the whole name, such as {}{more}", shown.join(", ")))
}

#[cfg(test)]
mod tests {
    use super::is_plain;

    #[test]
    fn symbols_are_known_by_what_people_write() {
        let known = [
            ("_ZN3foo3barEi", "foo::bar(int)"),
            ("_ZN3foo3barEi", "foo::bar"),
            ("_ZNK3foo3barEv", "foo::bar"),
            ("_Z3addIiET_S0_S0_", "add<int>"),
            ("_ZN3fooclEi", "foo::operator()"),
            ("_Znwm", "operator new"),
            ("_ZN3FooC1Ev", "Foo::Foo"),
            ("_ZN3FooD1Ev", "Foo::~Foo"),
            ("_ZNSaIcEC1Ev", "std::allocator<char>::allocator"),
            ("_ZN12_GLOBAL__N_14workEv", "(anonymous namespace)::work"),
            ("_RNvNtCsgEmfK2I1SDS_4core3fmt5write", "core::fmt::write"),
            ("_ZN4core3fmt5write17h0123456789abcdefE", "core::fmt::write"),
            ("_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter3pad", "<core::fmt::Formatter>::pad"),
            ("_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter3pad", "core::fmt::Formatter::pad"),
        ];
        for (own, name) in known {
            assert!(is_plain(own, name), "{own} {name}");
        }
        for (own, name) in
            [("_ZN3foo3barEi", "bar"), ("main.f", "main.f"), ("_ZN3foo3barEi", "foo::bar(long)")]
        {
            assert!(!is_plain(own, name), "{own} {name}");
        }
    }
}
