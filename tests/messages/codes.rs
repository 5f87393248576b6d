//! The table of codes: complete, and each page true.

use super::literals;
use rasm::diag::codes::CODES;
use rasm::{Assembler, Input};
use std::collections::{BTreeMap, BTreeSet};

/// Calls and patterns whose first literal is a code, and where.
const CALLS: [(&str, &str); 25] = [
    ("Diagnostic::error(", "src/"),
    ("Diagnostic::warning(", "src/"),
    ("Diagnostic::unplaced(", "src/"),
    ("FileError::new(", "src/"),
    ("session.error(", "src/asm/"),
    ("self.error(", "src/"),
    ("line.error(", "src/asm/listing/"),
    ("error(", "src/cli/"),
    ("error(", "src/link/"),
    ("warning(", "src/cli/"),
    ("warning(", "src/link/"),
    ("wrong(", "src/cli/"),
    ("wrong(", "src/abi/"),
    ("messages::error(", "src/"),
    ("messages::fault(", "src/"),
    ("problem(", "src/link/elf/"),
    ("damaged(", "src/link/elf/"),
    ("too_large(", "src/link/"),
    ("Wrong::new(", "src/cli/ld/"),
    ("Err((", "src/link/"),
    ("refuse!(", "src/"),
    ("unterminated(", "src/syntax/"),
    ("=> (", "src/asm/encode/"),
    ("=> (", "src/syntax/"),
    ("diagnostic.code = ", "src/"),
];

/// A word that could be a code. Those of a single word are known.
fn is_code(text: &str) -> bool {
    let is_word = |word: &str| {
        !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
    };
    text.contains('-') && text.split('-').all(is_word) || CODES.iter().any(|code| code.name == text)
}

/// The table has the codes of the sources and no others, in order.
pub(super) fn complete() -> Result<(), String> {
    let mut used: BTreeMap<String, String> = BTreeMap::new();
    let mut sources = String::new();
    for (path, source) in super::files()? {
        if path == "src/diag/codes.rs" || path.ends_with("tests.rs") {
            continue;
        }
        for (call, folder) in CALLS {
            if !path.starts_with(folder) {
                continue;
            }
            let first =
                literals::in_calls(&source, call).into_iter().filter_map(|list| list.into_iter().next());
            for literal in first.filter(|literal| is_code(&literal.text)) {
                used.entry(literal.text).or_insert(format!("{path}:{}", literal.line));
            }
        }
        sources += source.split("#[cfg(test)]\nmod tests").next().unwrap_or_default();
    }
    let table: BTreeSet<&str> = CODES.iter().map(|code| code.name).collect();
    let missing: Vec<_> = used.iter().filter(|(code, _)| !table.contains(code.as_str())).collect();
    let unused: Vec<_> = table.iter().filter(|code| !sources.contains(&format!("\"{code}\""))).collect();
    let is_sorted = CODES.is_sorted_by(|one, next| one.name < next.name);
    match missing.is_empty() && unused.is_empty() && is_sorted && used.len() > 150 {
        true => Ok(()),
        false => Err(format!(
            "without a row in src/diag/codes.rs: {missing:?}; not in the sources: {unused:?}; in order: {is_sorted}; {} found",
            used.len()
        )),
    }
}

/// Each page says why, and shows a wrong and a right example. Where these are assembly, the wrong one has the code, and the
/// right one is clean.
pub(super) fn pages() -> Result<(), String> {
    let mut faults = Vec::new();
    let mut run = 0;
    for code in CODES {
        match page(code.page) {
            Ok((wrong, right)) => {
                let mut check = |(info, text): (&str, &str), is_wrong: bool| {
                    let Some(flags) = info.strip_prefix("asm") else { return };
                    run += 1;
                    let found = diagnosed(flags.trim(), text);
                    let is_so = if is_wrong {
                        found.iter().any(|found| found == code.name)
                    } else {
                        found.is_empty()
                    };
                    if !is_so {
                        faults.push(format!(
                            "{}: {}: {found:?}",
                            code.name,
                            if is_wrong { "wrong" } else { "right" }
                        ));
                    }
                };
                check(wrong, true);
                check(right, false);
            }
            Err(error) => faults.push(format!("{}: {error}", code.name)),
        }
        if let Some(fault) = super::rules::wrong(code.about) {
            faults.push(format!("{}: {fault}: {}", code.name, code.about));
        }
    }
    eprintln!("{} codes, {run} examples assembled", CODES.len());
    if faults.is_empty() && run > 150 {
        Ok(())
    } else {
        Err(format!("{run} examples\n{}", faults.join("\n")))
    }
}

/// A fenced example: the words behind the fence, and the text.
type Example<'a> = (&'a str, &'a str);

/// The examples of a page.
fn page(text: &str) -> Result<(Example<'_>, Example<'_>), String> {
    let (why, rest) = text.split_once("\n\nWrong:\n\n").ok_or("no wrong example")?;
    let (wrong, right) = rest.split_once("\n\nRight:\n\n").ok_or("no right example")?;
    if !why.ends_with('.') || why.len() < 20 || why.lines().any(|line| line.chars().count() > 130) {
        return Err("no reason in sentences".into());
    }
    Ok((fenced(wrong)?, fenced(right)?))
}

fn fenced(text: &str) -> Result<Example<'_>, String> {
    let inside = text.trim_end().strip_prefix("```").and_then(|rest| rest.strip_suffix("```"));
    inside.and_then(|inside| inside.split_once('\n')).ok_or_else(|| format!("no example: {text}"))
}

/// The codes that the assembler gives.
fn diagnosed(flags: &str, text: &str) -> Vec<String> {
    let mut options = rasm::Options::default();
    match flags {
        "" => {}
        "-dynlink" => (options.dynlink, options.shared) = (true, true),
        "-shared" => options.shared = true,
        "-spectre=ret" => options.retpoline = true,
        other => return vec![format!("unknown flag {other}")],
    }
    let assembly = Assembler::with_options(options).assemble([Input::new("page.s", text)]);
    assembly.diagnostics().iter().map(|found| found.code.to_owned()).collect()
}
