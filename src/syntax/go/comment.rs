//! Prototypes in assembly comments: `// func name(…) …` above a TEXT.
//!
//! In: the text of a `.s` file. Out: the prototypes, each with its symbol. A comment that merely mentions a function is
//! ignored; one that looks like a prototype but cannot be parsed gets a warning.

use super::ast::{FuncDecl, Ident};
use super::parser::Parser;
use crate::diag::{Severity, Sink};
use crate::source::Span;

/// A prototype above a TEXT.
#[derive(Clone, Debug)]
pub struct CommentPrototype {
    /// The function that the comment declares.
    pub func: FuncDecl,
    /// The symbol as spelled in TEXT, up to its parenthesis or `<`: `·swap`, `runtime·memmove`.
    pub symbol: Ident,
}

/// The prototypes in a `.s` file; `start` is the position of its first byte.
pub fn comment_prototypes(text: &str, start: u32, sink: &mut Sink) -> Vec<CommentPrototype> {
    let mut found = vec![];
    for at in memchr::memmem::find_iter(text.as_bytes(), "TEXT") {
        let head = text[..at].trim_end_matches(|c: char| c.is_whitespace() && c != '\n');
        if !head.is_empty() && !head.ends_with('\n') {
            continue;
        }
        let end = text[at..].find('\n').map_or(text.len(), |end| at + end + 1);
        if let (Some((first, last)), Some((offset, name))) =
            (comment_above(head), text_symbol(&text[at..end]))
        {
            let name_at = start + (at + offset) as u32;
            let span = Span::new(name_at, name_at + name.len() as u32);
            let symbol = Ident { name: name.into(), span };
            found.extend(prototype(text, first, last, start, symbol, sink));
        }
    }
    found
}

/// The start and the end of the comment at the end of the text. An empty line and lines of the preprocessor may follow it.
fn comment_above(text: &str) -> Option<(usize, usize)> {
    let mut found = None;
    let (mut before, mut has_blank) = (text, false);
    while let Some(lines) = before.strip_suffix('\n') {
        let line = lines.rfind('\n').map_or(0, |end| end + 1);
        let content = before[line..].trim();
        if content.starts_with("//") {
            found = Some((line, found.map_or(before.len(), |(_, end)| end)));
        } else if found.is_some() {
            break;
        } else if content.ends_with("*/") {
            let start = before.rfind("/*")?;
            let line = before[..start].rfind('\n').map_or(0, |end| end + 1);
            return before[line..start].trim().is_empty().then_some((line, before.len()));
        } else if content.is_empty() && !has_blank {
            has_blank = true;
        } else if !content.starts_with('#') {
            break;
        }
        before = &before[..line];
    }
    found
}

/// The symbol of a TEXT line, and its offset in the line.
fn text_symbol(line: &str) -> Option<(usize, &str)> {
    let rest = line.strip_prefix("TEXT")?;
    let name = rest.trim_start_matches([' ', '\t']);
    let end = name.find(['(', '<', ',', '\n'])?;
    (name.len() < rest.len() && end > 0).then(|| (line.len() - name.len(), name[..end].trim_end()))
}

/// The prototype of `symbol` in the comment at `first..end`.
fn prototype(
    text: &str,
    first: usize,
    end: usize,
    start: u32,
    symbol: Ident,
    sink: &mut Sink,
) -> Option<CommentPrototype> {
    let mut at = first;
    for line in text[first..end].split_inclusive('\n') {
        let inner = line.trim_start().trim_start_matches(['/', '*']).trim_start_matches([' ', '\t']);
        if is_prototype_of(inner, &symbol.name) {
            let func_at = at + line.find("func").unwrap_or(0);
            return read(text, func_at, end, start, sink).map(|func| CommentPrototype { func, symbol });
        }
        at += line.len();
    }
    None
}

/// Whether a line starts a prototype of this symbol: `func name(`, possibly with a receiver or a package.
fn is_prototype_of(line: &str, symbol: &str) -> bool {
    let Some(rest) = line.strip_prefix("func").filter(|rest| rest.starts_with([' ', '\t', '('])) else {
        return false;
    };
    let mut rest = rest.trim_start();
    if rest.starts_with('(') {
        let Some(close) = rest.find(')') else { return false };
        rest = rest[close + 1..].trim_start();
    }
    let Some(open) = rest.find('(') else { return false };
    let name = rest[..open].trim();
    !name.contains(char::is_whitespace) && last_part(name) == last_part(symbol)
}

/// What follows the package in a name.
fn last_part(name: &str) -> &str {
    name.trim().rsplit(['·', '.', '/', '∕']).next().unwrap_or_default()
}

/// Reads the prototype at `at`, in a comment that ends at `end`.
fn read(text: &str, at: usize, end: usize, start: u32, sink: &mut Sink) -> Option<FuncDecl> {
    let comment = &text[at..end];
    let comment = comment.find("*/").map_or(comment, |end| &comment[..end]);
    let mut blanked = String::new();
    // The last line of a comment is Go as it stands.
    let is_last = comment.find('\n').is_none_or(|newline| newline + 1 == comment.len());
    let code = if is_last { comment } else { blank_markers(comment, &mut blanked) };
    let mut parser = Parser::new(code, start + at as u32, 0);
    let func = parser.func();
    for mut diagnostic in parser.diagnostics {
        diagnostic.severity = Severity::Warning;
        diagnostic.code = "go-comment";
        diagnostic.message = format!("cannot read this prototype: {}", diagnostic.message);
        sink.push(diagnostic);
    }
    func.ok()
}

/// The text of a comment from the middle of its first line on. Its markers are replaced by blanks, so that positions stay the
/// same.
fn blank_markers<'a>(comment: &str, blanked: &'a mut String) -> &'a str {
    for (index, line) in comment.split_inclusive('\n').enumerate() {
        let opening = if index == 0 { 0 } else { line.find("//").map_or(0, |slashes| slashes + 2) };
        blanked.extend(std::iter::repeat_n(' ', opening));
        blanked.push_str(&line[opening..]);
    }
    blanked
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_single_line_needs_no_blanks() {
        for line in ["func f(a int) // x\n", "func f(\n", "func f()", ""] {
            assert_eq!(blank_markers(line, &mut String::new()), line);
        }
        assert_eq!(blank_markers("func f(\n\t// a int)\n", &mut String::new()), "func f(\n    a int)\n");
    }

    fn names(text: &str) -> (Vec<(String, usize, usize)>, usize) {
        let mut sink = Sink::default();
        let found = comment_prototypes(text, 0, &mut sink);
        let shown = found.iter().map(|found| {
            let ty = &found.func.ty;
            assert!(text[found.func.span.start as usize..].starts_with("func"));
            (found.symbol.name.clone(), ty.params.len(), ty.results.len())
        });
        (shown.collect(), sink.list().len())
    }

    #[test]
    fn a_prototype_stands_above_its_text() {
        let text = "// func swap(a, b int64) (x, y int64)\n// It swaps.\nTEXT ·swap(SB), 4, $0-32\n\tRET\n\n\
                    // func near(a int64)\n\nTEXT ·near(SB), 4, $0-8\n\
                    // func far(a int64)\n\n\nTEXT ·far(SB), 4, $0-8\n";
        assert_eq!(names(text), (vec![("·swap".into(), 1, 1), ("·near".into(), 1, 0)], 0));
    }

    #[test]
    fn only_the_first_word_of_a_line_counts() {
        let text = "// func f(a int)\n\tX TEXT ·f(SB)\n// func f()\n \u{a0}\tTEXT ·f(SB)\n// func g(a int)\n\n\n\
                    TEXT ·g(SB)\n/\n// func h(a, b int)\nTEXT ·h(SB) // TEXT ·h(SB)\nTEXT ·h(SB)";
        assert_eq!(names(text), (vec![("·f".into(), 0, 0), ("·h".into(), 1, 0)], 0));
        assert_eq!(names("// func f()\nTEXT ·f(SB)").0, vec![("·f".into(), 0, 0)]);
    }

    #[test]
    fn it_may_take_several_lines() {
        let text = "// Words.\n//func (t *T) long(\n//\ta []byte,\n//\tb ...int,\n// ) (\n//   error)\n\
                    TEXT ·long<ABIInternal>(SB), 4, $0-56\n";
        let mut sink = Sink::default();
        let found = comment_prototypes(text, 100, &mut sink);
        assert!(sink.list().is_empty());
        let func = &found[0].func;
        assert!(func.receiver.is_some() && func.ty.params[1].variadic);
        let error = func.ty.results[0].ty.span;
        assert_eq!(&text[error.start as usize - 100..error.end as usize - 100], "error");
    }

    #[test]
    fn words_about_functions_are_no_prototypes() {
        assert_eq!(names("// func f is fast (really)\nTEXT ·f(SB), 4, $0\n"), (vec![], 0));
        assert_eq!(names("// func g(a int)\nTEXT ·f(SB), 4, $0\n"), (vec![], 0));
        assert_eq!(names("// func f(n, d uint32) (n/d uint32)\nTEXT ·f(SB), 4, $0\n"), (vec![], 1));
        assert_eq!(names("// func runtime·f(n uint32)\nTEXT runtime·f(SB), 4, $0\n").0.len(), 1);
        assert_eq!(names("// func f(\nTEXT\n//\nTEXT(\nTEXT ").0.len(), 0);
    }
}
