//! The figures that documents tell: those that the tests count must be the same there.
//!
//! In: the figures of a run in which every test was selected. Out: what a document says differently, or no longer says. Figures of
//! more releases and packages than each change is tested with are compared in a full run.

use super::report::Report;
use super::settings;
use std::fs;
use std::path::Path;

/// When a figure can be compared.
#[derive(Clone, Copy, PartialEq, Eq)]
enum When {
    /// In every run.
    Always,
    /// In a full run.
    Full,
    /// In every run that is not full.
    Change,
}

use When::{Always, Change, Full};

/// Sentences of documents. `{NAME}` is the number of good cases of a figure, `{NAME|all}` that of all cases, and `{NAME|least}` a
/// number of which there are at least as many, and not twice as many. A name that ends with `*` stands for the sum of those that
/// start so.
const TOLD: [(&str, When, &str); 26] = [
    (
        "README.md",
        Always,
        "{std: listings equal} of {std: listings equal|all} files equal, byte for byte, with each of five sets of flags",
    ),
    (
        "README.md",
        Full,
        "{releases: listings of Go 1.26.6 equal}, {releases: listings of Go 1.25.5 equal}, \
         {releases: listings of Go 1.24.11 equal}, {releases: listings of Go 1.23.9 equal}, \
         {releases: listings of Go 1.22.10 equal}, {releases: listings of Go 1.21.13 equal}, \
         {releases: listings of Go 1.20.14 equal}, {releases: listings of Go 1.19.8 equal}, \
         {releases: listings of Go 1.18.8 equal}, {releases: listings of Go 1.17.13 equal} and \
         {releases: listings of Go 1.16.15 equal} files, all equal",
    ),
    (
        "README.md",
        Always,
        "encoding tests | {encoding: instructions as their comment wants} of {encoding: instructions as their comment wants|all} instructions",
    ),
    (
        "README.md",
        Always,
        "{errors: marked lines reported} of {errors: marked lines reported|all} lines, and no others",
    ),
    (
        "README.md",
        Change,
        "{operands: combinations with equal bytes} equal, {operands: combinations refused by both} refused by both, \
         {operands: combinations that Go alone takes} refused by rasm alone and documented",
    ),
    (
        "README.md",
        Always,
        "{stubs: functions called} functions, {stubs: functions called under ASan and UBSan} of them",
    ),
    (
        "README.md",
        Always,
        "{vectors: comparisons} results of {vectors: variants that this CPU runs|all} variants match",
    ),
    (
        "README.md",
        Always,
        "{abi: calls by abi0 with every scalar in its place} calls by each of three conventions, \
         {abi: layouts as the compiler's} layouts",
    ),
    (
        "README.md",
        Always,
        "with each linker more than {linker: functions that mold links to the same|least} functions and \
         {linker: variables that mold links to the same|least} variables",
    ),
    (
        "README.md",
        Full,
        "{go_object: objects equal*} of {go_object: objects equal*|all} equal, byte for byte",
    ),
    (
        "README.md",
        Full,
        "{toolexec: packages of std that pass their tests} packages of the standard library pass Go's own tests",
    ),
    (
        "README.md",
        Always,
        "{toolexec: archives of std with assembly equal but for the build id} archives of the standard library",
    ),
    (
        "README.md",
        Change,
        "compressed debug information | {Go programs, in four modes} of {Go programs, in four modes|all} files equal",
    ),
    (
        "README.md",
        Full,
        "{objects: symbols as go tool nm has them} of {objects: symbols as go tool nm has them|all} symbols",
    ),
    (
        "README.md",
        Always,
        "GNU ld, lld and mold | {object: files right in every way} of {object: files right in every way|all} |",
    ),
    (
        "docs/link.md",
        Always,
        "more than {linker: functions that ld.bfd links to the same|least} functions and \
         {linker: variables that ld.bfd links to the same|least} variables with GNU ld",
    ),
    (
        "docs/link.md",
        Always,
        "{linker: functions that ld.lld links to the same|least} and \
         {linker: variables that ld.lld links to the same|least} with lld, \
         {linker: functions that mold links to the same|least} and \
         {linker: variables that mold links to the same|least} with mold",
    ),
    (
        "docs/dis.md",
        Always,
        "in all that source can express: {disassembly: functions of the suite's objects that source can express} of \
         {disassembly: functions of the suite's objects that source can express|all} and \
         {disassembly: data of the suite's objects that source can express} of \
         {disassembly: data of the suite's objects that source can express|all}",
    ),
    (
        "docs/dis.md",
        Full,
        "equal: {disassembly: std's objects equal to those of their source} of \
         {disassembly: std's objects equal to those of their source|all} with all \
         {disassembly: functions of std's objects that source can express} functions and \
         {disassembly: data of std's objects that source can express} variables",
    ),
    ("docs/goobj.md", Always, "all {tables of objects: entries as in the sources of their releases} entries"),
    (
        "docs/goobj.md",
        Full,
        "{objects: symbols as go tool nm has them} of {objects: symbols as go tool nm has them|all} names",
    ),
    (
        "docs/toolexec.md",
        Always,
        "{toolexec: archives of std with assembly equal but for the build id} of \
         {toolexec: archives of std with assembly equal but for the build id|all}; the same for",
    ),
    (
        "docs/toolexec.md",
        Full,
        "own tests | {toolexec: packages of std that pass their tests} of \
         {toolexec: packages of std that pass their tests|all} |",
    ),
    (
        "docs/toolexec.md",
        Always,
        "{toolexec: packages built again for another assembler} of \
         {toolexec: packages built again for another assembler|all}: those with assembly",
    ),
    (
        "docs/link-go.md",
        Always,
        "({Go programs: inputs compressed as by compress/zlib} inputs), and equal elements end up in the order of sort.Slice \
         ({Go programs: arrays sorted as by sort.Slice} arrays)",
    ),
    (
        "docs/stubs.md",
        Always,
        "the {go_asm.h of the standard library: packages with the same macros} packages of the standard library with assembly, except that of cgo",
    ),
];

/// What is wrong in the documents, where their figures can be compared.
pub(crate) fn faults(report: &Report) -> Vec<String> {
    let can_compare = |when| match when {
        Always => true,
        Full => settings::full(),
        Change => !settings::full(),
    };
    let compared = TOLD.iter().filter(|(_, when, _)| can_compare(*when));
    compared.filter_map(|(document, _, text)| fault(report, document, text).err()).collect()
}

fn fault(report: &Report, document: &str, text: &str) -> Result<(), String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(document);
    let written = fs::read_to_string(path).map_err(|error| format!("{document}: {error}"))?;
    compare(report, &written, text).map_err(|error| format!("{document}: {error}"))
}

/// Compares the numbers of a sentence in a document.
fn compare(report: &Report, document: &str, text: &str) -> Result<(), String> {
    let document = document.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, after) = after.split_once('}').ok_or("a placeholder without an end")?;
        pieces.push((before, Some(name)));
        rest = after;
    }
    pieces.push((rest, None));
    let mut places =
        document.char_indices().filter_map(|(at, _)| numbers(&document[..at], &document[at..], &pieces));
    let found = places.next().ok_or_else(|| format!("does not say `{text}`"))?;
    if places.next().is_some() {
        return Err(format!("says `{text}` at several places"));
    }
    let names = pieces.iter().filter_map(|(_, name)| *name);
    for (name, said) in names.zip(found) {
        let (name, which) = name.split_once('|').unwrap_or((name, ""));
        let (good, all) = report.figure(name).ok_or_else(|| format!("no test counts `{name}`"))?;
        let counted = if which == "all" { all.unwrap_or(good) } else { good };
        let is_right = match which {
            "least" => said <= counted && counted < 2 * said,
            _ => said == counted,
        };
        if !is_right {
            return Err(format!("says {said} of `{name}`, of which the tests count {counted}"));
        }
    }
    Ok(())
}

/// The numbers of a sentence that starts here, if it does.
fn numbers(before: &str, here: &str, pieces: &[(&str, Option<&str>)]) -> Option<Vec<usize>> {
    let is_digit = |c: char| c.is_ascii_digit() || c == ',';
    if pieces.first()?.0.is_empty() && before.ends_with(is_digit) {
        return None;
    }
    let (mut rest, mut found) = (here, Vec::new());
    for (text, name) in pieces {
        rest = rest.strip_prefix(text)?;
        if name.is_some() {
            let length = rest.find(|c| !is_digit(c)).unwrap_or(rest.len());
            // A comma at the end is one of the sentence.
            let digits = rest[..length].trim_end_matches(',');
            found.push(digits.replace(',', "").parse().ok()?);
            rest = &rest[digits.len()..];
        }
    }
    Some(found)
}

/// Tests the comparison.
pub(crate) fn compares() -> Result<(), String> {
    let report = Report::default();
    report.add("files", 1234, 1240);
    report.count("more: a", 30);
    report.count("more: b", 12);
    let document =
        "There are 99\nfiles, of which 1,234 of 1,240 are equal, 42, and 40 more, 30 lines and 30 lines.";
    let rows = [
        ("{files} of {files|all} are equal, {more:*}, and {more:*|least} more", true),
        ("{files|all} are equal", true),
        ("{files} files", false),
        ("{files} of {files} are", false),
        ("{missing} files", false),
        ("{more: a|least} more", false),
        ("{more: b} more", false),
        ("234 of {files|all}", true),
        ("{files} lines", false),
        ("{more: a} lines", false),
    ];
    for (text, is_right) in rows {
        if compare(&report, document, text).is_ok() != is_right {
            return Err(format!("`{text}`: {:?}", compare(&report, document, text)));
        }
    }
    Ok(())
}
