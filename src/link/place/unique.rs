//! Sections that are not joined with others of their name (`--unique`).
//!
//! In: patterns and a section. Out: whether it is an output section of its own, under its own name.

use super::rank;
use crate::link::model::section::{Flags, Role, Section};
use crate::link::options::Options;

/// Whether a section stays apart. Arrays of functions, notes and thread-local data stay together, since programs find them as one.
pub(crate) fn is_unique(options: &Options, section: &Section<'_>) -> bool {
    let (name, unique) = (section.name, &options.unique);
    let may_be = matches!(section.role, Role::Bytes | Role::Zeros) && section.has(Flags::LOADED);
    let is_other = !section.has(Flags::THREAD_LOCAL | Flags::REVERSED);
    let is_orphan = || match options.relocatable {
        // There names are not joined to families.
        true => !rank::is_usual(name),
        false => !rank::is_usual(rank::output_name(name)),
    };
    let matched = |pattern: &String| matches(pattern.as_bytes(), name);
    may_be && is_other && (unique.iter().any(matched) || options.unique_orphans && is_orphan())
}

/// Whether a name matches a pattern, in which `*` stands for any text and `?` for one byte.
fn matches(pattern: &[u8], name: &[u8]) -> bool {
    let (mut at, mut read) = (0, 0);
    // Where the last `*` was, and what it stands for ends.
    let mut star = None;
    while read < name.len() {
        match pattern.get(at) {
            Some(b'*') => {
                star = Some((at, read));
                at += 1;
            }
            Some(byte) if *byte == b'?' || *byte == name[read] => {
                at += 1;
                read += 1;
            }
            _ => match &mut star {
                Some((after, end)) => {
                    *end += 1;
                    (at, read) = (*after + 1, *end);
                }
                None => return false,
            },
        }
    }
    pattern[at..].iter().all(|byte| *byte == b'*')
}

#[cfg(test)]
mod tests {
    use super::matches;

    #[test]
    fn patterns_are_those_of_file_names() {
        for (pattern, name, is_it) in [
            ("*foo*", ".data.foo.1", true),
            ("*foo", ".data.foo.1", false),
            (".text", ".text", true),
            (".text", ".text.f", false),
            (".text.?", ".text.f", true),
            (".text.?", ".text.", false),
            ("*", "", true),
            ("", "", true),
            ("", "x", false),
            ("a*b*c", "aXbYbZc", true),
            ("a*b*c", "aXbYbZd", false),
        ] {
            assert_eq!(matches(pattern.as_bytes(), name.as_bytes()), is_it, "{pattern} {name}");
        }
    }
}
