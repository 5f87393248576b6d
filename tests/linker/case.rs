//! A case: a source file, and what its comments say about it.
//!
//! `//# compile: FLAGS` adds compiler flags; `//# parts: N` compiles the file N times, with `PART` defined as 0, 1
//! and so on; `//# archive: N…` puts these parts into an archive (`//# thin: N…` into a thin one) that is linked last;
//! `//# link: FLAGS` is a way to link (several are allowed); `//# absent: NAME` must not be in the program;
//! `//# status: N` is the expected exit status; `//# without: TOOL` leaves out a linker that behaves differently, or
//! clang, and says why. `//= text` is a line that the program prints. `//# message: text` must be in the error message: such a
//! case must not link. `//# told: text` is in what rasm prints while it links. `//# file: NAME TEXT` is a file in the folder
//! where the case is linked. `//# combine: N…` are parts that the linker first makes one object of (`-r`). `//# apart: N…` are
//! parts, or the archive of them, that are in this folder and not linked unless an option names them. `//# shows: FLAGS TEXT` and
//! `//# hides: FLAGS TEXT` are what `readelf FLAGS` says of the program of rasm and of GNU ld, white space aside, and what it
//! must not say. `//# writes: FILE TEXT` is in a file that these two linkers write into the folder.

use crate::support::directives;
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
    /// What is printed while rasm links.
    pub(crate) told: Vec<String>,
    /// Files that are there: names and texts.
    pub(crate) files: Vec<(String, String)>,
    /// Parts that become one object before the program is linked.
    pub(crate) combine: Vec<usize>,
    /// Parts that no command line names of itself.
    pub(crate) apart: Vec<usize>,
    /// Flags of readelf, what it must or must not print, and which of them.
    pub(crate) headers: Vec<(String, String, bool)>,
    /// Files that are written, and what they contain.
    pub(crate) writes: Vec<(String, String)>,
    /// What the message says, if there is to be one.
    pub(crate) error: Option<Vec<String>>,
}

impl Case {
    /// Whether clang also compiles it.
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

/// The names of directives.
const NAMES: [&str; 16] = [
    "compile", "parts", "archive", "thin", "link", "absent", "status", "without", "message", "told", "file",
    "combine", "apart", "shows", "hides", "writes",
];

fn parse(source: &Path, text: &str) -> Result<Case, String> {
    let fault = |error: String| format!("{}: {error}", source.display());
    let directives = directives::read(text, &NAMES).map_err(fault)?;
    let numbers = |value: &str| -> Result<Vec<usize>, String> {
        let number = |word: &str| word.parse().map_err(|_| fault(format!("`{word}` is not a number")));
        value.split_whitespace().map(number).collect()
    };
    let pairs = |name: &str| -> Vec<(String, String)> {
        let pairs = directives.all(name).filter_map(|value| value.split_once(' '));
        pairs.map(|(first, rest)| (first.to_owned(), rest.to_owned())).collect()
    };
    let headers = [("shows", true), ("hides", false)].into_iter().flat_map(|(name, is_there)| {
        pairs(name).into_iter().map(move |(flags, text)| (flags, text, is_there))
    });
    let thin = directives.value("thin");
    let messages: Vec<String> = directives.all("message").map(str::to_owned).collect();
    let case = Case {
        name: source.file_name().unwrap_or_default().to_string_lossy().into_owned(),
        source: source.to_owned(),
        compile: directives.words("compile").unwrap_or_default(),
        parts: directives.number("parts").map_err(fault)?.unwrap_or(1),
        archive: thin.or(directives.value("archive")).map(numbers).transpose()?.unwrap_or_default(),
        thin: thin.is_some(),
        ways: match directives.all("link").map(directives::words).collect::<Vec<_>>() {
            ways if ways.is_empty() => vec![Vec::new()],
            ways => ways,
        },
        absent: directives.all("absent").flat_map(directives::words).collect(),
        status: directives.number("status").map_err(fault)?.unwrap_or(0) as i32,
        // The reason follows the tool.
        without: directives
            .all("without")
            .filter_map(|value| Some(value.split_whitespace().next()?.trim_end_matches(',').to_owned()))
            .collect(),
        told: directives.all("told").map(str::to_owned).collect(),
        files: pairs("file").into_iter().map(|(name, text)| (name, text.replace('~', " ") + "\n")).collect(),
        apart: directives.value("apart").map(numbers).transpose()?.unwrap_or_default(),
        headers: headers.collect(),
        writes: pairs("writes"),
        combine: directives.value("combine").map(numbers).transpose()?.unwrap_or_default(),
        output: directives.text(),
        error: (!messages.is_empty()).then_some(messages),
    };
    if case.output.is_empty() && case.error.is_none() && case.status == 0 {
        return Err(fault("no `//= ` line, message or status says what comes of it".into()));
    }
    Ok(case)
}
