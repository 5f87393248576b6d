//! Runs the reference assembler on many single instructions. In: lines. Out: the bytes of each line, or none if it is refused.
//!
//! The tool reports errors for a whole file and then writes no output. So the lines with errors are removed, and the rest is
//! assembled again until no errors are left.

use crate::support::answers::{self, Question};
use crate::support::run::{Outcome, clean, outcome};
use crate::support::tree::Tree;
use std::collections::HashSet;
use std::path::Path;

const HEAD: &str = "TEXT ·f(SB), 516, $0\n";

/// The bytes of each line; none if the line is refused. Cached between runs.
pub(crate) fn assemble(tree: &Tree, folder: &Path, name: &str, lines: &[String]) -> Vec<Option<Vec<u8>>> {
    let question =
        Question::to(&tree.asm).expect("the reference assembler can be read").with(HEAD.as_bytes());
    let question = lines.iter().fold(question, |question, line| question.with(line.as_bytes()));
    let run = || Ok(pack(&encodings(tree, folder, name, lines)));
    let answer = answers::ask(question, &folder.join("no file"), run).expect("the reference assembler runs");
    let bytes = unpack(&answer.stdout);
    assert_eq!(bytes.len(), lines.len());
    bytes
}

/// Marks a refused line; no instruction has this length.
const REFUSED: u8 = 0xff;

/// For each line, the number of bytes and the bytes.
fn pack(all: &[Option<Vec<u8>>]) -> Outcome {
    let mut stdout = Vec::new();
    for bytes in all {
        let length = bytes.as_ref().map_or(REFUSED, |bytes| u8::try_from(bytes.len()).expect("it is short"));
        stdout.push(length);
        stdout.extend(bytes.iter().flatten());
    }
    Outcome { success: true, code: Some(0), stdout, stderr: String::new() }
}

fn unpack(mut packed: &[u8]) -> Vec<Option<Vec<u8>>> {
    let mut all = Vec::new();
    while let Some((&length, rest)) = packed.split_first() {
        let (bytes, rest) = rest.split_at(if length == REFUSED { 0 } else { length.into() });
        all.push((length != REFUSED).then(|| bytes.to_vec()));
        packed = rest;
    }
    all
}

/// The same without the cache, from the assembler.
fn encodings(tree: &Tree, folder: &Path, name: &str, lines: &[String]) -> Vec<Option<Vec<u8>>> {
    let source = format!("{name}.s");
    let mut refused: HashSet<usize> = HashSet::new();
    loop {
        let (ok, listing, errors) = run(tree, folder, &source, lines, &refused);
        if ok {
            return bytes(&listing, &source, lines, &refused);
        }
        let before = refused.len();
        let said = errors.lines().chain(listing.lines().filter(|l| !l.starts_with('\t')));
        refused.extend(said.filter_map(|line| place(line, &source)));
        if refused.len() == before {
            return halves(tree, folder, name, lines, &refused);
        }
    }
}

/// Each line as printed in the listing, with spaces between mnemonic and operands; none if the line is refused or not listed.
pub(crate) fn listed(tree: &Tree, folder: &Path, lines: &[String]) -> Vec<Option<String>> {
    let source = "listed.s";
    let mut refused: HashSet<usize> = HashSet::new();
    loop {
        let (ok, listing, errors) = run(tree, folder, source, lines, &refused);
        let before = refused.len();
        if ok {
            let mut out = vec![None; lines.len()];
            for line in listing.lines().filter(|l| l.starts_with("\t0x")) {
                if let (Some(number), Some((_, text))) = (place(line, source), line.split_once(")\t")) {
                    out[number] = Some(text.trim().replace('\t', " "));
                }
            }
            return out;
        }
        refused.extend(errors.lines().chain(listing.lines()).filter_map(|line| place(line, source)));
        assert!(refused.len() > before, "no line to blame: {errors}");
    }
}

/// Some errors name no line; each half is tried alone until the line is found.
fn halves(
    tree: &Tree,
    folder: &Path,
    name: &str,
    lines: &[String],
    refused: &HashSet<usize>,
) -> Vec<Option<Vec<u8>>> {
    let live: Vec<usize> = (0..lines.len()).filter(|n| !refused.contains(n)).collect();
    let mut out = vec![None; lines.len()];
    if live.len() > 1 {
        for part in live.chunks(live.len().div_ceil(2)) {
            let part_lines: Vec<String> = part.iter().map(|n| lines[*n].clone()).collect();
            for (number, bytes) in part.iter().zip(encodings(tree, folder, name, &part_lines)) {
                out[*number] = bytes;
            }
        }
    }
    out
}

fn run(
    tree: &Tree,
    folder: &Path,
    source: &str,
    lines: &[String],
    refused: &HashSet<usize>,
) -> (bool, String, String) {
    let mut text = String::from(HEAD);
    for (number, line) in lines.iter().enumerate() {
        if !refused.contains(&number) {
            text.push_str(line);
        }
        text.push('\n');
    }
    std::fs::write(folder.join(source), text).expect("the scratch folder is writable");
    // Not a shared device: after an error the assembler removes the file named by `-o`.
    let mut command = clean(&tree.asm, tree);
    command.args(["-p", "main", "-e", "-S", "-o", "out.o"]).arg(source).current_dir(folder);
    let outcome = outcome(command).expect("the reference assembler runs");
    (outcome.success, String::from_utf8_lossy(&outcome.stdout).into_owned(), outcome.stderr)
}

/// The line, from 0, that an error refers to: `x.s:7: …` or `… (x.s:7) …`.
fn place(error: &str, source: &str) -> Option<usize> {
    let at = error.find(source)? + source.len();
    let digits: String = error[at..].strip_prefix(':')?.chars().take_while(char::is_ascii_digit).collect();
    digits.parse::<usize>().ok()?.checked_sub(2)
}

/// Parses `-S` output: the offset of each instruction, then the bytes of the function.
fn bytes(listing: &str, source: &str, lines: &[String], refused: &HashSet<usize>) -> Vec<Option<Vec<u8>>> {
    let mut places: Vec<(usize, usize)> = Vec::new();
    let mut code: Vec<u8> = Vec::new();
    for line in listing.lines().filter_map(|l| l.strip_prefix("\t0x")) {
        let mut words = line.split_whitespace();
        let at = usize::from_str_radix(words.next().unwrap_or(""), 16)
            .expect("the listing gives places in hexadecimal");
        if let Some(number) = place(line, source) {
            places.push((number, at));
        } else if line.as_bytes().get(4) == Some(&b' ') || line.contains(' ') {
            let hex = line.split_once(' ').map_or("", |(_, rest)| &rest[..rest.len().min(48)]);
            if at == code.len() {
                code.extend(
                    hex.split(' ')
                        .map_while(|b| if b.len() == 2 { u8::from_str_radix(b, 16).ok() } else { None }),
                );
            }
        }
    }
    let mut out = vec![None; lines.len()];
    for (i, (number, at)) in places.iter().enumerate() {
        let end = places.get(i + 1).map_or(code.len(), |next| next.1);
        out[*number].get_or_insert_with(Vec::new).extend(&code[*at..end]);
    }
    for (number, bytes) in out.iter().enumerate() {
        assert!(
            bytes.is_some() != refused.contains(&number),
            "`{}` is neither listed nor refused",
            lines[number].trim()
        );
    }
    out
}
