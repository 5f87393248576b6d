//! Every option of the linker has a case, and every kind of relocation.
//!
//! In: the table in docs/link.md, which a unit test holds against the code, and the directives of all cases. Out: an option that
//! is done is in a case, or in a test named here; one without effect changes nothing; one that is refused is an error that
//! names it. Every kind of relocation that the linker knows is in an object of a case.

use crate::linker::case::Case;
use crate::support::run;
use object::read::elf::{ElfFile64, SectionHeader};
use object::{LittleEndian as LE, Object, elf};
use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

/// Options that are tested elsewhere, and the file that does.
const ELSEWHERE: [(&str, &str); 13] = [
    ("output", "tests/linker/tools.rs"),
    ("relocatable", "tests/linker/tools.rs"),
    ("help", "tests/cli/help.rs"),
    ("version", "tests/cli/words.rs"),
    ("time-phases", "tests/linker/phases.rs"),
    ("stats", "tests/linker/phases.rs"),
    ("go", "tests/runtime.rs"),
    ("runtime-sources", "tests/runtime.rs"),
    ("error-format", "src/cli/ld/mod.rs"),
    ("color", "src/cli/ld/mod.rs"),
    ("sort-section", "src/cli/ld/mod.rs"),
    ("no-threads", "tests/linker/phases.rs"),
    ("z", "tests/linker/options.rs"),
];

/// A row of the table: the option's names, each with the form of its value, and the word for what comes of it.
struct Row {
    names: Vec<String>,
    word: String,
}

impl Row {
    /// The names alone, without dashes; `z KEYWORD` for a keyword.
    fn plain(&self) -> impl Iterator<Item = String> {
        self.names.iter().map(|name| match name.strip_prefix("-z ").filter(|word| *word != "KEYWORD") {
            Some(keyword) => format!("z {}", keyword.split('=').next().unwrap_or_default()),
            None => name.trim_start_matches('-').split([' ', '=', '[']).next().unwrap_or_default().to_owned(),
        })
    }
}

/// The table in the documentation.
fn table() -> Result<Vec<Row>, String> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/link.md");
    let text = std::fs::read_to_string(path).map_err(|error| format!("{path}: {error}"))?;
    let (_, rest) = text.split_once("| option | | |\n|---|---|---|\n").ok_or("docs/link.md has no table")?;
    let rows = rest.lines().take_while(|line| line.starts_with('|'));
    let row = |line: &str| {
        let words = ["done", "no effect", "refused"];
        let word = words.into_iter().find(|word| line.contains(&format!(" | {word} | ")));
        let word = word.ok_or_else(|| format!("no word in {line}"))?;
        let (names, _) = line.split_once(&format!(" | {word} | ")).unwrap_or_default();
        let names = names.split('`').skip(1).step_by(2).map(str::to_owned).collect();
        Ok(Row { names, word: word.to_owned() })
    };
    rows.map(row).collect()
}

/// The options that cases use, as in [`Row::plain`].
fn used(cases: &[Case]) -> BTreeSet<String> {
    let mut used = BTreeSet::new();
    for word in cases.iter().flat_map(|case| &case.ways).flatten() {
        let parts: Vec<&str> = word.strip_prefix("-Wl,").unwrap_or(word).split(',').collect();
        for (index, part) in parts.iter().enumerate().filter(|(_, part)| part.starts_with('-')) {
            let name = part.trim_start_matches('-').split('=').next().unwrap_or_default();
            used.insert(name.to_owned());
            // `-lm` and `-L.` have their value with them.
            used.extend(name.chars().next().filter(|letter| "lL".contains(*letter)).map(String::from));
            if let ("z", Some(keyword)) = (name, parts.get(index + 1)) {
                used.insert(format!("z {}", keyword.split('=').next().unwrap_or_default()));
            }
        }
    }
    used
}

/// Every option that is done is in a case.
pub(crate) fn done(cases: &[Case]) -> Result<(), String> {
    let used = used(cases);
    let is_elsewhere = |name: &String| {
        let row = ELSEWHERE.iter().find(|(known, _)| known == name);
        row.is_some_and(|(name, file)| {
            let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
            let text = std::fs::read_to_string(path).unwrap_or_default();
            text.contains(name)
        })
    };
    let rows = table()?;
    let missing: Vec<&Row> = rows
        .iter()
        .filter(|row| {
            row.word == "done" && !row.plain().any(|name| used.contains(&name) || is_elsewhere(&name))
        })
        .collect();
    match missing.is_empty() {
        true => Ok(()),
        false => Err(format!("no case for {:?}", missing.iter().map(|row| &row.names).collect::<Vec<_>>())),
    }
}

/// A value for an option that has one, as a word of its own or after `=`.
fn with_value(name: &str) -> Vec<String> {
    match name.split_once([' ', '[']) {
        Some((name, "STYLE" | "N" | "LEVEL" | "ADDRESS")) => vec![name.to_owned(), "1".to_owned()],
        Some((name, value)) if !value.starts_with('=') => vec![name.to_owned(), "word".to_owned()],
        Some((name, _)) => vec![name.to_owned()],
        None => vec![name.to_owned()],
    }
}

/// Links a small program with one more option: what came of it, and the program.
fn link(folder: &Path, words: &[String]) -> Result<(run::Outcome, Option<Vec<u8>>), String> {
    let (source, program) = (folder.join("x.s"), folder.join("program"));
    let text = "TEXT _start(SB), 4, $0\n\tMOVQ $60, AX\n\tXORL DI, DI\n\tSYSCALL\n\tRET\n";
    std::fs::write(&source, text).map_err(|error| error.to_string())?;
    let _ = std::fs::remove_file(&program);
    let mut command = Command::new(env!("CARGO_BIN_EXE_rasm"));
    command.current_dir(folder).arg("link").arg("-static").args(words).args(["x.s", "-o", "program"]);
    let outcome = run::outcome(command)?;
    Ok((outcome, std::fs::read(&program).ok()))
}

/// An option without effect makes the same program, without a word.
pub(crate) fn without_effect() -> Result<(), String> {
    let scratch = run::scratch()?;
    let (_, plain) = link(scratch.path(), &[])?;
    let plain = plain.ok_or("it is not linked")?;
    let rows = table()?;
    let names = rows.iter().filter(|row| row.word == "no effect").flat_map(|row| &row.names);
    let mut count = 0;
    for name in names {
        let words = match name.strip_prefix("-z ") {
            Some(keyword) => vec!["-z".to_owned(), keyword.to_owned()],
            None => with_value(name),
        };
        let (outcome, image) = link(scratch.path(), &words)?;
        if image.as_ref() != Some(&plain) || !outcome.stderr.is_empty() || !outcome.stdout.is_empty() {
            return Err(format!("{name}: another program, or a message: {}", outcome.stderr));
        }
        count += 1;
    }
    if count > 50 { Ok(()) } else { Err(format!("only {count} options")) }
}

/// An option that is refused makes no program, and a message that names it.
pub(crate) fn refused() -> Result<(), String> {
    let scratch = run::scratch()?;
    let rows = table()?;
    let names = rows.iter().filter(|row| row.word == "refused").flat_map(|row| &row.names);
    let mut count = 0;
    for name in names {
        let (outcome, image) = link(scratch.path(), &with_value(name))?;
        let is_named = outcome.stderr.contains("is not supported: ");
        if outcome.code != Some(2) || image.is_some() || !is_named {
            return Err(format!("{name}: {:?}, {}", outcome.code, outcome.stderr));
        }
        count += 1;
    }
    if count > 5 { Ok(()) } else { Err(format!("only {count} options")) }
}

/// Every kind of relocation that the linker knows is in an object of a case, as the assembler wrote it.
pub(crate) fn relocations(cases: &[Case]) -> Result<(), String> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/src/link/elf/relocations.rs");
    let text = std::fs::read_to_string(path).map_err(|error| format!("{path}: {error}"))?;
    let (_, rest) = text.split_once("KINDS: [How; ").ok_or("the table is not there")?;
    let (rows, _) = rest.split_once("\n];").ok_or("the table does not end")?;
    let rows: Vec<&str> = rows.lines().skip(1).collect();
    let mut wanted: BTreeSet<u32> =
        (0..).zip(&rows).filter(|(_, row)| row.contains(" row(")).map(|(kind, _)| kind).collect();
    let count = wanted.len();
    let scratch = run::scratch()?;
    for case in cases.iter().filter(|case| matches!(case.extension(), "S" | "c")) {
        let object = scratch.path().join("x.o");
        let mut command = Command::new("cc");
        command.args(&case.compile).args(["-DPART=0", "-c"]).arg(&case.source).arg("-o").arg(&object);
        if !run::outcome(command)?.success {
            continue;
        }
        let image = std::fs::read(&object).map_err(|error| error.to_string())?;
        // One is for another machine.
        let Ok(file) = ElfFile64::<LE>::parse(&*image) else { continue };
        for section in file.sections() {
            let header = section.elf_section_header();
            if header.sh_type(LE) == elf::SHT_RELA {
                let list: &[elf::Rela64<LE>] =
                    header.data_as_array(LE, &*image).map_err(|error| error.to_string())?;
                wanted.retain(|kind| list.iter().all(|entry| entry.r_info.get(LE) as u32 != *kind));
            }
        }
    }
    match wanted.is_empty() && count > 20 {
        true => Ok(()),
        false => Err(format!(
            "of {count}, no case has {:?}",
            wanted.iter().map(|kind| rows[*kind as usize].trim()).collect::<Vec<_>>()
        )),
    }
}
