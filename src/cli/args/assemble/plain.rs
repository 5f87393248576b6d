//! The most common command lines, read without clap: building its tree of options takes longer than assembling a small file.
//!
//! In: the words after the program's name. Out: the request, or none for anything but one file and a few options in their
//! plainest spelling, errors included: all of that is left to clap. A test compares the two.

use super::{Assemble, Emit, default_output};
use crate::Options;
use crate::check::Levels;
use crate::cli::args::checks;
use crate::cli::messages::Messages;
use crate::cli::target;
use std::ffi::OsString;
use std::path::PathBuf;

/// The level that is assumed if none is given.
const LEVEL: &str = "v1";

/// The request of a plain command line.
pub(in crate::cli::args) fn request(words: &[OsString]) -> Option<Assemble> {
    let (mut file, mut output, mut package, mut trimmed) = (None, None, None, None);
    let (mut emit, mut std) = (Emit::Elf, false);
    let mut options = Options::default();
    let mut words = words.iter().map(|word| word.to_str());
    while let Some(word) = words.next() {
        let mut value = || words.next().flatten().filter(|value| is_plain(value));
        let given_before = match word? {
            "-o" => output.replace(value()?).is_some(),
            "-p" => package.replace(value()?).is_some(),
            "-trimpath" => trimmed.replace(value()?).is_some(),
            "-I" => {
                options.include.push(PathBuf::from(value()?));
                false
            }
            "-D" => {
                let (name, value) = value()
                    .filter(|text| !checks::is_check(text))
                    .map(|text| text.split_once('=').unwrap_or((text, "1")))?;
                options.defines.push((name.to_owned(), value.to_owned()));
                false
            }
            "-std" => std::mem::replace(&mut std, true),
            "--emit" if value()? == "go" => std::mem::replace(&mut emit, Emit::Go) == Emit::Go,
            word if is_plain(word) => file.replace(word).is_some(),
            _ => return None,
        };
        if given_before {
            return None;
        }
    }
    let input = PathBuf::from(file?);
    let output = output.map_or_else(|| default_output(&input), PathBuf::from);
    if target::is_go(&input) || input == output || output.is_dir() {
        return None;
    }
    if emit == Emit::Elf {
        let is_new = |name: &String| options.defines.iter().all(|(known, _)| known != name);
        let added: Vec<_> = target::defines(LEVEL).filter(|(name, _)| is_new(name)).collect();
        options.defines.extend(added);
    }
    options.package = package.unwrap_or("main").to_owned();
    options.trim_path = trimmed.unwrap_or_default().to_owned();
    Some(Assemble {
        inputs: vec![input],
        target: output.clone(),
        output,
        emit,
        listing: false,
        depfile: None,
        options,
        has_package: package.is_some(),
        level: target::level(None),
        go: None,
        linkshared: false,
        std,
        go_files: Vec::new(),
        asm_header: None,
        prototypes: Vec::new(),
        stubs: None,
        checks: if emit == Emit::Elf { Levels::while_assembling() } else { Levels::none() },
        messages: Messages::default(),
    })
}

/// Whether a word is a file or a value however it is looked at: neither an option nor `-`, nor a response file.
fn is_plain(word: &str) -> bool {
    !word.is_empty() && !word.starts_with(['-', '@'])
}

#[cfg(test)]
mod tests {
    use super::super::{Asked, root};
    use super::*;
    use crate::chance::Chance;
    use crate::cli::args::words;

    /// What clap makes of the words.
    fn of_clap(words: &[OsString]) -> Option<String> {
        let all = [OsString::from("rasm")].into_iter().chain(words.iter().cloned()).collect();
        let matches = root().try_get_matches_from(words::of_assembler(all).ok()?).ok()?;
        match super::super::request(&matches).ok()? {
            Asked::Assemble(asked) => Some(format!("{asked:?}")),
            _ => None,
        }
    }

    #[test]
    fn plain_lines_mean_what_clap_reads() {
        let pieces = [
            "a.s",
            "dir/b.s",
            "-o",
            "x.o",
            "-o=x.o",
            "-ox.o",
            "/",
            "a.go",
            "-p",
            "-I",
            "inc",
            "-D",
            "A=1",
            "A",
            "GOOS_linux",
            "-trimpath",
            "-trimpath=x",
            "a=>b",
            "-std",
            "-std=false",
            "--emit",
            "go",
            "elf",
            "-",
            "--",
            "@x",
            "-S",
            "-e",
            "-g0",
            "",
            "é",
        ];
        let mut chance = Chance::new();
        let mut random = move |below| chance.below(below);
        let (mut plain, mut left) = (0, 0);
        for _ in 0..4_000 {
            let mut words: Vec<OsString> =
                (0..random(6)).map(|_| OsString::from(pieces[random(pieces.len())])).collect();
            if random(2) == 0 {
                words.push("a.s".into());
            }
            match request(&words) {
                Some(asked) => {
                    assert_eq!(Some(format!("{asked:?}")), of_clap(&words), "{words:?}");
                    plain += 1;
                }
                None => left += 1,
            }
        }
        assert!(plain > 200 && left > 200, "{plain} {left}");
    }
}
