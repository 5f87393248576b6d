//! A partial reader of Rust source, sufficient to find paths.
//!
//! In: the text of a file and its module. Out: the paths in it, the names it defines, and the names in its `impl`s.

use std::collections::BTreeSet;

/// A path in a source, from the crate's root or from outside.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Found {
    pub(crate) line: usize,
    /// Starts with `crate` for our own paths, otherwise with a package's name.
    pub(crate) path: Vec<String>,
    /// The module that contains it.
    pub(crate) here: Vec<String>,
    /// The name bound by a `use` in that module; `*` for all names.
    pub(crate) binds: Option<String>,
}

impl Found {
    /// Inside a module named `tests`.
    pub(crate) fn in_tests(&self) -> bool {
        self.here.iter().any(|module| module == "tests")
    }
}

/// A word, `::`, or any other single character.
#[derive(Debug)]
struct Token<'a> {
    text: &'a str,
    line: usize,
}

/// Tokens of Rust source, as needed for paths: comments and literals are dropped.
fn tokens(source: &str) -> Vec<Token<'_>> {
    let bytes = source.as_bytes();
    let mut tokens = Vec::new();
    let (mut at, mut line) = (0, 1);
    while at < bytes.len() {
        let rest = &source[at..];
        let length = literal(rest).unwrap_or(0);
        if length > 0 {
            line += rest[..length].matches('\n').count();
            at += length;
            continue;
        }
        let word = rest.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(rest.len());
        let length = match rest.chars().next() {
            _ if word > 0 => word,
            _ if rest.starts_with("::") => 2,
            Some(c) => c.len_utf8(),
            None => break,
        };
        let text = &rest[..length];
        if !text.trim().is_empty() {
            tokens.push(Token { text, line });
        }
        line += text.matches('\n').count();
        at += length;
    }
    tokens
}

/// The length of the comment, string or character at the start of `rest`.
fn literal(rest: &str) -> Option<usize> {
    if rest.starts_with("//") {
        return Some(rest.find('\n').unwrap_or(rest.len()));
    }
    if rest.starts_with("/*") {
        return Some(rest.find("*/").map_or(rest.len(), |end| end + 2));
    }
    let raw = rest.strip_prefix("br").or_else(|| rest.strip_prefix('r'));
    if let Some(hashed) = raw {
        let hashes = hashed.len() - hashed.trim_start_matches('#').len();
        if hashed[hashes..].starts_with('"') {
            let close = format!("\"{}", "#".repeat(hashes));
            let open = rest.len() - hashed.len() + hashes + 1;
            return Some(rest[open..].find(&close).map_or(rest.len(), |end| open + end + close.len()));
        }
    }
    let quoted = |quote: char| {
        let mut escaped = false;
        let end = rest.char_indices().skip(1).find(|&(_, c)| {
            let end = c == quote && !escaped;
            escaped = c == '\\' && !escaped;
            end
        });
        end.map_or(rest.len(), |(at, _)| at + 1)
    };
    if rest.starts_with('"') {
        return Some(quoted('"'));
    }
    // 'a' and '\n' are characters, a lone 'a is a lifetime.
    let mut chars = rest.chars();
    match (chars.next(), chars.next(), chars.next()) {
        (Some('\''), Some('\\'), _) | (Some('\''), Some(_), Some('\'')) => Some(quoted('\'')),
        _ => None,
    }
}

/// The paths in a file that start at the crate's root, at a parent or at a package.
pub(crate) fn paths(module: &[String], source: &str) -> Vec<Found> {
    let tokens = tokens(source);
    let text = |index: usize| tokens.get(index).map_or("", |token| token.text);
    let mut found = Vec::new();
    let mut here = module.to_vec();
    // For each open brace, whether it opened a module.
    let mut braces: Vec<bool> = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        match text(at) {
            "{" => {
                let opens = at >= 2 && text(at - 2) == "mod";
                if opens {
                    here.push(text(at - 1).into());
                }
                braces.push(opens);
            }
            "}" if braces.pop() == Some(true) => {
                here.pop();
            }
            "crate" if text(at + 1) != ")" && text(at + 1) != "::" => {
                // `use crate as x` would hide the dependency.
                found.push(Found {
                    line: tokens[at].line,
                    path: vec!["crate".into(), "*".into()],
                    here: here.clone(),
                    binds: None,
                });
            }
            // `pub(in crate::asm)` imports nothing.
            "in" if at > 0 && text(at - 1) == "(" => {
                while !matches!(text(at), ")" | "") {
                    at += 1;
                }
                continue;
            }
            first if is_word(first) && text(at + 1) == "::" && (at == 0 || text(at - 1) != "::") => {
                let start = match first {
                    "crate" => Some(root(&[])),
                    "super" | "self" => None,
                    package => Some(vec![package.to_string()]),
                };
                let is_use = at > 0 && text(at - 1) == "use";
                let mut tree = Tree { tokens: &tokens, here: &here, at, is_use, found: &mut found };
                match start {
                    Some(start) => {
                        tree.at += 1;
                        tree.continue_path(start);
                    }
                    None => tree.element(root(&here)),
                }
                at = tree.at;
                continue;
            }
            _ => {}
        }
        at += 1;
    }
    found
}

/// The names that a source defines outside all braces; those defined by macros are missed.
pub(crate) fn definitions(source: &str) -> BTreeSet<String> {
    const KEYWORDS: [&str; 9] =
        ["struct", "enum", "union", "trait", "type", "fn", "const", "static", "macro_rules"];
    let tokens = tokens(source);
    let mut depth = 0_usize;
    let mut names = BTreeSet::new();
    for (at, token) in tokens.iter().enumerate() {
        match token.text {
            "{" => depth += 1,
            "}" => depth = depth.saturating_sub(1),
            keyword if depth == 0 && KEYWORDS.contains(&keyword) => {
                let mut next = tokens[at + 1..].iter().map(|token| token.text);
                names.extend(next.find(|word| *word != "!").filter(|word| is_word(word)).map(str::to_string));
            }
            _ => {}
        }
    }
    names
}

/// The names of all functions and constants in a source.
pub(crate) fn functions(source: &str) -> Vec<String> {
    let tokens = tokens(source);
    let pairs = tokens.windows(2).filter(|pair| matches!(pair[0].text, "fn" | "const"));
    pairs.map(|pair| pair[1].text.to_string()).filter(|name| is_word(name)).collect()
}

/// The `impl`s of a source: the token of each opening brace, the type, and whether it implements a trait.
fn impls(tokens: &[Token<'_>]) -> Vec<(usize, String, bool)> {
    let text = |at: usize| tokens.get(at).map_or("", |token| token.text);
    let mut found = Vec::new();
    let mut depth = 0_usize;
    for at in 0..tokens.len() {
        match text(at) {
            "{" => depth += 1,
            "}" => depth = depth.saturating_sub(1),
            "impl" if depth == 0 => {
                let end = (at..tokens.len()).find(|at| text(*at) == "{").unwrap_or(tokens.len());
                let mut angles = 0;
                let names = (at + 1..end).map(text).filter(|text| {
                    angles += i32::from(*text == "<") - i32::from(*text == ">");
                    angles == 0 && is_word(text) && *text != "where"
                });
                let names: Vec<&str> = names.collect();
                let after = names.iter().position(|name| *name == "for");
                let of = names.get(after.map_or(0, |at| at + 1)..).and_then(<[&str]>::last);
                found.extend(of.map(|of| (end, of.to_string(), after.is_some())));
            }
            _ => {}
        }
    }
    found
}

/// The names in each inherent `impl`, each with the type.
pub(crate) fn members(source: &str) -> Vec<(String, String)> {
    let tokens = tokens(source);
    let mut found = Vec::new();
    for (start, of, _) in impls(&tokens).into_iter().filter(|(_, _, is_trait)| !is_trait) {
        let mut depth = 0_usize;
        for (at, token) in tokens.iter().enumerate().skip(start) {
            match token.text {
                "{" => depth += 1,
                "}" => depth -= 1,
                "fn" | "const" if depth == 1 => {
                    let name = tokens.get(at + 1).map(|token| token.text).filter(|name| *name != "fn");
                    found.extend(name.map(|name| (of.clone(), name.to_string())));
                }
                _ => {}
            }
            if depth == 0 {
                break;
            }
        }
    }
    found
}

/// A name used in a call.
pub(crate) struct Call {
    pub(crate) line: usize,
    /// For a name after `Self::`, the type of the enclosing `impl`.
    pub(crate) of: Option<String>,
    pub(crate) name: String,
}

/// The methods that a source calls on anything but `self`, and the names that follow `Self::`.
pub(crate) fn calls(source: &str) -> Vec<Call> {
    let tokens = tokens(source);
    let impls = impls(&tokens);
    let mut found = Vec::new();
    for (at, part) in tokens.windows(4).enumerate() {
        let [of, dot, name, open] = [0, 1, 2, 3].map(|at| part[at].text);
        let is_method = dot == "." && of != "self" && open == "(";
        if !is_word(name) || !is_method && (of, dot) != ("Self", "::") {
            continue;
        }
        let here = impls.iter().rev().find(|(start, ..)| *start < at).map(|(_, of, _)| of.clone());
        let of = if is_method { None } else { here };
        found.push(Call { line: part[2].line, of, name: name.to_string() });
    }
    found
}

fn root(module: &[String]) -> Vec<String> {
    std::iter::once("crate".to_string()).chain(module.iter().cloned()).collect()
}

fn is_word(text: &str) -> bool {
    text.starts_with(|c: char| c.is_alphabetic() || c == '_')
}

/// Parses one path with its groups.
struct Tree<'a> {
    tokens: &'a [Token<'a>],
    here: &'a [String],
    at: usize,
    is_use: bool,
    found: &'a mut Vec<Found>,
}

impl Tree<'_> {
    fn text(&self) -> &str {
        self.tokens.get(self.at).map_or("", |token| token.text)
    }

    /// Parses a segment after `so_far`, and its continuation.
    fn element(&mut self, mut so_far: Vec<String>) {
        match self.text() {
            "self" => {}
            "super" => {
                so_far.pop();
                if so_far.is_empty() {
                    so_far.push("crate".into());
                }
            }
            segment => so_far.push(segment.to_string()),
        }
        self.at += 1;
        self.continue_path(so_far);
    }

    /// Parses `::` and the rest, or ends the path.
    fn continue_path(&mut self, so_far: Vec<String>) {
        if self.text() != "::" {
            self.end(so_far);
            return;
        }
        self.at += 1;
        match self.text() {
            "{" => {
                self.at += 1;
                while !matches!(self.text(), "}" | "") {
                    match self.text() {
                        segment if is_word(segment) || segment == "*" => self.element(so_far.clone()),
                        _ => self.at += 1,
                    }
                }
                self.at += 1;
            }
            // A turbofish ends the path.
            segment if is_word(segment) || segment == "*" => self.element(so_far),
            _ => self.end(so_far),
        }
    }

    /// Ends a path, optionally followed by `as name`.
    fn end(&mut self, path: Vec<String>) {
        let line = self.tokens.get(self.at.saturating_sub(1)).map_or(0, |token| token.line);
        let renames = self.text() == "as" && self.is_use;
        let name = if renames { self.tokens.get(self.at + 1).map(|token| token.text) } else { None };
        let binds = name.or(path.last().map(String::as_str)).filter(|_| self.is_use).map(str::to_string);
        self.at += if renames { 2 } else { 0 };
        self.found.push(Found { line, path, here: self.here.to_vec(), binds });
    }
}
/// The paths found in a snippet in module `obj::addr`, joined.
#[cfg(test)]
fn seen(source: &str) -> Vec<String> {
    let module = ["obj".to_string(), "addr".to_string()];
    paths(&module, source).into_iter().map(|found| found.path.join("::")).collect()
}

#[test]
fn paths_are_found_in_code_alone() {
    assert_eq!(
        seen("use crate::asm::{a, b::{c, d as e}};"),
        ["crate::asm::a", "crate::asm::b::c", "crate::asm::b::d"]
    );
    assert_eq!(seen("use super::super::asm::X;"), ["crate::asm::X"]);
    assert_eq!(seen("mod tests { use super::super::{x, super::emit}; }"), ["crate::obj::x", "crate::emit"]);
    assert_eq!(seen("use crate::{asm, emit::f};"), ["crate::asm", "crate::emit::f"]);
    assert_eq!(
        seen("fn f() { let x: Vec<u8> = crate::asm::g::<u8>('{', '\\'', \"}\"); super::h() }"),
        ["crate::asm::g", "crate::obj::h"]
    );
    assert_eq!(seen("// crate::asm\n/* crate::asm */ r#\"crate::asm \" \"# \"crate::\\\"asm\""), [""; 0]);
    assert_eq!(seen("pub(crate) struct S<'a>(&'a u8); pub(in crate::obj) fn f() {}"), [""; 0]);
    assert_eq!(seen("use crate as root;"), ["crate::*"]);
    assert_eq!(seen("use std::fs;"), ["std::fs"]);
}
