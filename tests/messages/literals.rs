//! String literals in calls in Rust sources.

/// A string literal and its line.
pub(super) struct Literal {
    pub(super) line: usize,
    pub(super) text: String,
}

/// The literals in calls that end with `name(`, such as `.note(`; calls in the module `tests` are ignored.
pub(super) fn in_calls(source: &str, name: &str) -> Vec<Vec<Literal>> {
    let end = source.find("#[cfg(test)]\nmod tests").unwrap_or(source.len());
    let source = &source[..end];
    let code = |at: usize| {
        let line = source[..at].rfind('\n').map_or(0, |start| start + 1);
        !source[line..at].trim_start().starts_with("//")
    };
    let calls = source.match_indices(name).filter(|(at, _)| code(*at));
    calls.map(|(at, _)| arguments(source, at + name.len())).collect()
}

/// The literals up to the parenthesis that closes the call.
fn arguments(source: &str, start: usize) -> Vec<Literal> {
    let mut list = Vec::new();
    let mut depth = 1;
    let mut at = start;
    while let Some(c) = source[at..].chars().next() {
        let length = match c {
            '"' => {
                let (text, length) = string(&source[at..]);
                list.push(Literal { line: source[..at].matches('\n').count() + 1, text });
                length
            }
            '\'' => character(&source[at..]),
            '(' => {
                depth += 1;
                1
            }
            ')' => {
                depth -= 1;
                1
            }
            c => c.len_utf8(),
        };
        at += length;
        if depth == 0 {
            break;
        }
    }
    list
}

/// The value and the length of the literal at the start of `rest`.
fn string(rest: &str) -> (String, usize) {
    let mut text = String::new();
    let mut chars = rest.char_indices().skip(1).peekable();
    while let Some((at, c)) = chars.next() {
        match c {
            '"' => return (text, at + 1),
            '\\' => match chars.next() {
                Some((_, 'n')) => text.push('\n'),
                // The text continues on the next line.
                Some((_, '\n')) => while chars.next_if(|(_, c)| c.is_whitespace()).is_some() {},
                Some((_, c)) => text.push(c),
                None => {}
            },
            c => text.push(c),
        }
    }
    (text, rest.len())
}

/// The length of a character literal, or of the tick of a lifetime.
fn character(rest: &str) -> usize {
    let mut chars = rest.chars().skip(1);
    match (chars.next(), chars.next(), chars.next()) {
        (Some('\\'), Some(c), Some('\'')) => 3 + c.len_utf8(),
        (Some(c), Some('\''), _) => 2 + c.len_utf8(),
        _ => 1,
    }
}

/// Tests the search in a source that also has literals to ignore.
pub(super) fn checked() -> Result<(), String> {
    let source = "x.note(\"a \\\n  b\");\n// y.note(\"no\")\nf(')', z.note(format!(\"c{}\", '\"')));";
    let found = in_calls(source, ".note(").into_iter().flatten();
    let found: Vec<(usize, String)> = found.map(|literal| (literal.line, literal.text)).collect();
    if found == [(1, "a b".to_owned()), (4, "c{}".to_owned())] { Ok(()) } else { Err(format!("{found:?}")) }
}
