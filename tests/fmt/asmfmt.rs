//! The layout against that of asmfmt.
//!
//! In: the assembly of the Go tree and the modules, and the module asmfmt, which a program of ours (`testdata/fmt/asmfmt.go`) runs
//! on them. Out: how many files are the same, and how many differences there are for each of the reasons in docs/fmt.md. A difference
//! without a reason is a failure.

use super::trees;
use crate::support::report::Report;
use crate::support::run::{self, scratch};
use crate::support::tree::Tree;
use crate::toolexec::modules_folder;
use similar::{ChangeTag, TextDiff};
use std::io::Write;
use std::path::PathBuf;
use std::process::Stdio;

const VERSION: &str = "v1.3.2";

pub(super) fn compare(tree: &Tree, report: &Report) {
    let files = trees::files(tree);
    let theirs = asmfmt(tree, &files).unwrap_or_else(|reason| panic!("{reason}"));
    let mut same = 0;
    let mut unexplained = String::new();
    for ((path, text), theirs) in files.iter().zip(theirs) {
        let ours = rasm::fmt::format(text).unwrap_or_else(|refusal| panic!("{}: {refusal}", path.display()));
        let Some(theirs) = theirs else {
            report.count("fmt: files that asmfmt refuses", 1);
            continue;
        };
        same += usize::from(ours == theirs);
        for hunk in Hunk::all(&theirs, &ours) {
            match hunk.reason() {
                Some(reason) => report.count(format!("fmt: differences from asmfmt, {reason}"), 1),
                None => unexplained += &format!("{}\n{}\n", path.display(), hunk.text()),
            }
        }
    }
    report.add("fmt: files that asmfmt formats equally", same, files.len());
    assert!(unexplained.is_empty(), "differences without a reason:\n{}", run::head(&unexplained, 200));
}

/// What asmfmt makes of each file; none where it refuses.
fn asmfmt(tree: &Tree, files: &[(PathBuf, String)]) -> Result<Vec<Option<String>>, String> {
    let modules = modules_folder(tree).join("cache");
    let module = format!("github.com/klauspost/asmfmt@{VERSION}");
    if !modules.join(&module).is_dir() {
        return Err(format!("no {module} in {} (.ci/fetch-modules.py fetches it)", modules.display()));
    }
    let folder = scratch()?;
    let write = |name: &str, text: &str| {
        std::fs::write(folder.path().join(name), text).map_err(|error| format!("{name}: {error}"))
    };
    write("main.go", include_str!("../../testdata/fmt/asmfmt.go"))?;
    write(
        "go.mod",
        &format!("module compare\n\ngo 1.22\n\nrequire github.com/klauspost/asmfmt {VERSION}\n"),
    )?;
    let mut go = run::clean(&tree.root.join("bin/go"), tree);
    go.current_dir(folder.path()).env("GOMODCACHE", &modules);
    // Nothing is fetched that is not in the cache.
    go.env("GOPROXY", "off").env("GOSUMDB", "off").env("GOFLAGS", "-mod=mod -buildvcs=false");
    run::outcome({
        go.args(["build", "-o", "compare", "."]);
        go
    })?
    .expect("go build")?;
    let mut program = run::clean(&folder.path().join("compare"), tree);
    let mut child = program
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| format!("the program that runs asmfmt: {error}"))?;
    let names: String = files.iter().map(|(path, _)| format!("{}\n", path.display())).collect();
    let mut stdin = child.stdin.take().ok_or("no standard input")?;
    let feed = std::thread::spawn(move || stdin.write_all(names.as_bytes()));
    let output = child.wait_with_output().map_err(|error| error.to_string())?;
    feed.join().map_err(|_| "the names cannot be passed on")?.map_err(|error| error.to_string())?;
    results(&output.stdout, files.len())
}

/// The texts in the program's output.
fn results(mut output: &[u8], count: usize) -> Result<Vec<Option<String>>, String> {
    let mut results = Vec::new();
    for _ in 0..count {
        let end = output.iter().position(|byte| *byte == b'\n').ok_or("asmfmt's output is cut off")?;
        let length: isize =
            String::from_utf8_lossy(&output[..end]).parse().map_err(|error| format!("{error}"))?;
        output = &output[end + 1..];
        results.push(match usize::try_from(length) {
            Ok(length) => {
                let (text, rest) = output.split_at_checked(length).ok_or("asmfmt's output is cut off")?;
                output = rest;
                Some(String::from_utf8_lossy(text).into_owned())
            }
            Err(_) => None,
        });
    }
    Ok(results)
}

/// Lines in a row that differ.
struct Hunk {
    /// The line before them.
    before: String,
    theirs: Vec<String>,
    ours: Vec<String>,
    /// The line behind them; empty at the end of the file.
    after: String,
    /// Whether they are in a comment of several lines, or beside one.
    in_comment: bool,
}

impl Hunk {
    fn all(theirs: &str, ours: &str) -> Vec<Self> {
        if theirs == ours {
            return Vec::new();
        }
        let diff = TextDiff::from_lines(theirs, ours);
        let mut hunks: Vec<Self> = Vec::new();
        let (mut before, mut open, mut in_comment) = (String::new(), false, false);
        for change in diff.iter_all_changes() {
            let line = change.value().trim_end_matches('\n').to_owned();
            if change.tag() == ChangeTag::Equal {
                if let Some(hunk) = hunks.last_mut().filter(|_| open) {
                    hunk.after.clone_from(&line);
                    hunk.in_comment |= line.contains("/*") || line.contains("*/");
                }
                before.clone_from(&line);
                open = false;
            } else {
                if !open {
                    let in_comment = in_comment || before.contains("*/");
                    let (before, after) = (std::mem::take(&mut before), String::new());
                    hunks.push(Self { before, theirs: vec![], ours: vec![], after, in_comment });
                    open = true;
                }
                let Some(hunk) = hunks.last_mut() else { continue };
                hunk.in_comment |= line.contains("/*") || line.contains("*/");
                let side = if change.tag() == ChangeTag::Delete { &mut hunk.theirs } else { &mut hunk.ours };
                side.push(line.clone());
            }
            if change.tag() != ChangeTag::Delete {
                in_comment = line
                    .rfind("/*")
                    .map_or(in_comment && !line.contains("*/"), |at| !line[at..].contains("*/"));
            }
        }
        hunks
    }

    /// Why the lines differ, in the words of docs/fmt.md.
    fn reason(&self) -> Option<&'static str> {
        let squeezed = |lines: &[String], also: &[char]| -> String {
            let text = lines.concat();
            text.chars().filter(|letter| !letter.is_whitespace() && !also.contains(letter)).collect()
        };
        let same = |also: &[char]| squeezed(&self.theirs, also) == squeezed(&self.ours, also);
        let continues = |line: &str| line.contains("\\ //") || line.ends_with('\\');
        let in_macro =
            continues(&self.before) || self.theirs.iter().chain(&self.ours).any(|line| continues(line));
        let blank = |lines: &[String]| lines.iter().all(|line| line.is_empty());
        if blank(&self.theirs) && self.ours.is_empty() && self.after.is_empty() {
            return Some("blank line at the end");
        }
        if self.in_comment {
            return Some("block comment");
        }
        if in_macro {
            return match same(&[]) {
                true => Some("lines of a macro"),
                false => same(&[';']).then_some("semicolon at the end of a macro"),
            };
        }
        if !same(&[]) {
            return same(&[';']).then_some("semicolon at the end of a macro");
        }
        let moved =
            |lines: &[String]| lines.iter().map(|line| line.trim_start().to_owned()).collect::<Vec<_>>();
        if moved(&self.theirs) == moved(&self.ours) {
            return Some("indentation behind a directive");
        }
        // A row may be aligned in another way for it.
        let prefixed = |line: &String| {
            line.split_once(';').is_some_and(|(first, _)| !first.trim().contains([' ', '\t']))
        };
        if self.ours.iter().chain([&self.before, &self.after]).any(prefixed) {
            return Some("instruction before a semicolon");
        }
        let glued = |line: &String| line.contains(")//") || line.contains("AL//");
        self.theirs.iter().any(glued).then_some("no space before a comment")
    }

    fn text(&self) -> String {
        let marked = |mark: char, lines: &[String]| -> String {
            lines.iter().map(|line| format!("{mark}{line}\n")).collect()
        };
        format!(" {}\n{}{} {}\n", self.before, marked('-', &self.theirs), marked('+', &self.ours), self.after)
    }
}
