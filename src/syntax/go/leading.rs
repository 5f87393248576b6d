//! Build constraints at the top of any source file, `//go:build` and `// +build` (shouldBuild in go/build/build.go).
//!
//! In: a text and the enabled tags. Out: the line whose constraint does not hold, if there is one; and where these lines end, so that an
//! `#include` can be added behind them.

use super::constraint::holds;
use crate::syntax::listing::BYTE_ORDER_MARK;

/// A line that excludes the file from a build.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Excluding<'a> {
    /// The line, without surrounding white space.
    pub line: &'a str,
    /// Whether it is well-formed.
    pub is_valid: bool,
}

/// The constraint that excludes a file. If there is a `//go:build` line, only that counts; `// +build` lines only count
/// before an empty line.
pub fn excluding<'a>(text: &'a str, tag: &dyn Fn(&str) -> bool) -> Option<Excluding<'a>> {
    let lines = || leading(text).map(|(_, line)| line);
    if let Some((line, expression)) = lines()
        .find_map(|line| Some((line, line.strip_prefix("//go:build")?)))
        .filter(|(_, rest)| is_apart(rest))
    {
        let held = holds(expression, tag);
        return (held != Some(true)).then_some(Excluding { line, is_valid: held.is_some() });
    }
    let end = lines().collect::<Vec<_>>().iter().rposition(|line| line.is_empty()).unwrap_or(0);
    let mut old = lines().take(end).filter_map(|line| {
        let rest = line.strip_prefix("//")?.trim_start().strip_prefix("+build")?;
        is_apart(rest).then_some((line, rest))
    });
    old.find(|(_, options)| !old_holds(options, tag)).map(|(line, _)| Excluding { line, is_valid: true })
}

/// The lines before the first one that is neither empty nor a comment, each with the offset of the line after it; `//` for those of
/// comments that span lines.
fn leading(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let rest = text.trim_start_matches(BYTE_ORDER_MARK);
    let (mut after, mut inside) = (text.len() - rest.len(), false);
    rest.split_inclusive('\n').map_while(move |whole| {
        after += whole.len();
        let line = whole.trim();
        if inside || line.starts_with("/*") {
            inside = !line.contains("*/");
            return (inside || line.ends_with("*/")).then_some((after, "//"));
        }
        (line.is_empty() || line.starts_with("//")).then_some((after, line))
    })
}

/// Where an `#include` belongs, as an offset in bytes: behind the comments at the top, but before one that is about the code below
/// it. And whether an `#include` follows.
pub fn include_place(text: &str) -> (usize, bool) {
    let mut end = text.len() - text.trim_start_matches(BYTE_ORDER_MARK).len();
    let mut place = end;
    for (after, line) in leading(text) {
        end = after;
        // A build constraint ends nothing: it must stay before the first line of code.
        if line.is_empty() || line.starts_with("//go:build") || line.starts_with("// +build") {
            place = after;
        }
    }
    let is_include = text[end..].trim_start().starts_with("#include");
    (if is_include { end } else { place }, is_include)
}

fn is_apart(rest: &str) -> bool {
    rest.is_empty() || rest.starts_with(char::is_whitespace)
}

/// `a,b !c`: a and b, or not c.
fn old_holds(options: &str, tag: &dyn Fn(&str) -> bool) -> bool {
    let term = |term: &str| match term.strip_prefix('!') {
        Some(name) => !tag(name),
        None => tag(term),
    };
    options.split_whitespace().any(|option| option.split(',').all(term))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_include_goes_behind_constraints_and_before_comments_on_code() {
        for (text, place) in [
            ("TEXT f(SB)\n", (0, false)),
            ("// Copyright\n\n// f does.\nTEXT f(SB)\n", (14, false)),
            ("// Copyright\n\n#include \"a.h\"\n", (14, true)),
            ("//go:build amd64\nTEXT f(SB)\n", (17, false)),
            ("/* a\n b */\n\nTEXT f(SB)\n", (12, false)),
            ("\u{feff}TEXT f(SB)\n", (3, false)),
            ("\u{feff}#include \"a.h\"\n", (3, true)),
            ("/* a\n\n//go:build amd64\n*/\nTEXT f(SB)\n", (0, false)),
            ("/* a */ TEXT f(SB)\n\n\tRET\n", (0, false)),
            ("TEXT f(SB), $0 /* x */\n\n\tRET\n", (0, false)),
            ("", (0, false)),
        ] {
            assert_eq!(include_place(text), place, "{text}");
        }
    }

    #[test]
    fn lines_of_both_kinds_are_found() {
        let tag = |tag: &str| matches!(tag, "linux" | "amd64");
        let excluding = |text: &'static str| excluding(text, &tag).map(|found| found.line);
        for built in [
            "",
            "TEXT f(SB)",
            "//go:build amd64 && !purego\n\nTEXT",
            "// Copyright\n\n// +build amd64,linux arm64\n// +build !purego\n\nTEXT",
            // Not before an empty line, or after code.
            "// +build arm64\n#include",
            "#include\n//go:build arm64",
            "//go:buildx arm64\n",
            // Only the new form counts.
            "//go:build linux\n// +build arm64\n\n",
        ] {
            assert_eq!(excluding(built), None, "{built}");
        }
        for (text, line) in [
            ("/* a\n b */\n//go:build arm64\n", "//go:build arm64"),
            ("\u{feff}// x\n  //go:build !amd64 || purego\r\n", "//go:build !amd64 || purego"),
            ("// +build amd64\n//+build !linux arm64\n\nTEXT", "//+build !linux arm64"),
            ("//go:build (amd64\n", "//go:build (amd64"),
        ] {
            assert_eq!(excluding(text), Some(line), "{text}");
        }
    }
}
