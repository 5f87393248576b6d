//! A case: a source file, and what its comments say about it.
//!
//! `//# compile: FLAGS` adds compiler flags; `//# parts: N` compiles the file N times, with `PART` defined as 0, 1
//! and so on; `//# archive: N…` puts these parts into an archive (`//# thin: N…` into a thin one) that is linked last;
//! `//# link: FLAGS` is a way to link (several are allowed); `//# absent: NAME` must not be in the program;
//! `//# status: N` is the expected exit status; `//# without: TOOL` leaves out a linker that behaves differently, or
//! clang, and says why. `//= text` is a line that the program prints. `//! text` must be in the error message: such a
//! case must not link.

use std::fs;
use std::path::{Path, PathBuf};

/// A case.
#[derive(Clone, Debug, Default)]
pub(crate) struct Case {
    pub(crate) name: String,
    pub(crate) source: PathBuf,
    pub(crate) compile: Vec<String>,
    pub(crate) parts: usize,
    pub(crate) archive: Vec<usize>,
    pub(crate) thin: bool,
    pub(crate) ways: Vec<Vec<String>>,
    pub(crate) absent: Vec<String>,
    pub(crate) status: i32,
    pub(crate) without: Vec<String>,
    pub(crate) output: String,
    /// What the message says, if there is to be one.
    pub(crate) error: Option<Vec<String>>,
}

impl Case {
    /// Whether clang compiles it too.
    pub(crate) fn has_clang(&self) -> bool {
        let is_for_both = matches!(self.extension(), "c" | "cc" | "S") && self.error.is_none();
        is_for_both && !self.without.iter().any(|name| name == "clang")
    }

    pub(crate) fn extension(&self) -> &str {
        self.source.extension().and_then(|extension| extension.to_str()).unwrap_or_default()
    }
}

/// The cases of a folder, in order.
pub(crate) fn read(folder: &Path) -> Result<Vec<Case>, String> {
    let failed = |error: std::io::Error| format!("{}: {error}", folder.display());
    let mut cases = Vec::new();
    for entry in fs::read_dir(folder).map_err(failed)? {
        let source = entry.map_err(failed)?.path();
        let text = fs::read_to_string(&source).map_err(|error| format!("{}: {error}", source.display()))?;
        cases.push(parse(&source, &text)?);
    }
    cases.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(cases)
}

fn parse(source: &Path, text: &str) -> Result<Case, String> {
    let name = source.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let mut case = Case { name, source: source.to_owned(), parts: 1, ..Case::default() };
    for line in text.lines() {
        if let Some(printed) = line.strip_prefix("//= ") {
            case.output += &format!("{printed}\n");
        } else if let Some(message) = line.strip_prefix("//! ") {
            case.error.get_or_insert_default().push(message.to_owned());
        } else if let Some(directive) = line.strip_prefix("//# ") {
            apply(&mut case, directive).map_err(|error| format!("{}: {error}", source.display()))?;
        }
    }
    if case.output.is_empty() && case.error.is_none() && case.status == 0 {
        return Err(format!("{}: says nowhere what comes of it", source.display()));
    }
    if case.ways.is_empty() {
        case.ways.push(Vec::new());
    }
    Ok(case)
}

fn apply(case: &mut Case, directive: &str) -> Result<(), String> {
    let (name, value) = directive.split_once(':').ok_or("a directive has no colon")?;
    let words: Vec<String> = value.split_whitespace().map(str::to_owned).collect();
    let number = |word: &String| word.parse::<usize>().map_err(|_| format!("{word} is not a number"));
    match name {
        "compile" => case.compile = words,
        "parts" => case.parts = number(words.first().ok_or("how many parts?")?)?,
        "archive" | "thin" => {
            case.archive = words.iter().map(number).collect::<Result<_, _>>()?;
            case.thin = name == "thin";
        }
        "link" => case.ways.push(words),
        "absent" => case.absent.extend(words),
        "status" => case.status = number(words.first().ok_or("which status?")?)? as i32,
        "without" => case.without.extend(words.first().map(|word| word.trim_end_matches(',').to_owned())),
        _ => return Err(format!("directive {name} is not known")),
    }
    Ok(())
}
