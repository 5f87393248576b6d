//! Every amd64 file of Go's standard library and of its assembler's tests must parse.

mod syntax_support;

use rasm::source::Loader;
use rasm::syntax::Options;
use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};
use syntax_support::{Run, goroot};

/// The file system, with a go_asm.h everywhere: the compiler would generate it.
struct Disk {
    go_asm: String,
}

impl Loader for Disk {
    fn load(&self, path: &Path) -> io::Result<Vec<u8>> {
        match std::fs::read(path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound && path.ends_with("go_asm.h") => {
                Ok(self.go_asm.clone().into_bytes())
            }
            result => result,
        }
    }
}

/// Definitions of the names that `text` takes from go_asm.h: constants, offsets and sizes of types,
/// known by where they stand and by not being defined there or in `headers`.
fn go_asm(text: &str, headers: &str) -> String {
    const PSEUDO: [&str; 4] = ["SB", "FP", "SP", "PC"];
    let word_end = |from: &str| from.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(from.len());
    let mut names = BTreeSet::new();
    for line in text.lines() {
        let line = line.split("//").next().unwrap_or("");
        let mut at = 0;
        while let Some(start) = line[at..].find(|c: char| c.is_alphanumeric() || c == '_').map(|i| at + i) {
            let end = start + word_end(&line[start..]);
            at = end;
            let (word, before, after) = (&line[start..end], &line[..start], line[end..].trim_start());
            if !word.contains('_')
                || !word.starts_with(|c: char| c.is_ascii_lowercase())
                || before.ends_with('·')
            {
                continue;
            }
            let inside = after.strip_prefix('(').map(|rest| &rest[..word_end(rest)]);
            let offset = inside.is_some_and(|register| !register.is_empty() && !PSEUDO.contains(&register));
            let summed = before.ends_with('+') || before.ends_with('(') && after.starts_with(['+', ')', '*']);
            let constant = before.ends_with('$') && !after.starts_with(['(', '+', '-', '<']);
            if offset || summed || constant {
                names.insert(word);
            }
        }
    }
    let defined: BTreeSet<_> = [text, headers]
        .iter()
        .flat_map(|text| text.lines())
        .filter_map(|line| line.strip_prefix("#define"))
        .map(|rest| rest.trim_start())
        .map(|rest| &rest[..word_end(rest)])
        .collect();
    names.retain(|name| !defined.contains(name));
    names.iter().map(|name| format!("#define {name} 8\n")).collect()
}

fn assembly_files(folder: &Path, wanted: &dyn Fn(&str) -> bool, out: &mut Vec<PathBuf>) {
    let mut entries: Vec<_> = std::fs::read_dir(folder).into_iter().flatten().flatten().collect();
    entries.sort_by_key(|entry| entry.path());
    for entry in entries {
        let path = entry.path();
        if path.is_dir() {
            assembly_files(&path, wanted, out);
        } else if path.file_name().and_then(|name| name.to_str()).is_some_and(wanted) {
            out.push(path);
        }
    }
}

/// Parses the files; gives the number of statements.
fn parse_all(root: &Path, files: &[PathBuf], failures: &mut String) -> usize {
    let include = [root.join("src/runtime"), root.join("pkg/include")];
    let defines = [("GOARCH_amd64", "1"), ("GOOS_linux", "1"), ("GOAMD64_v1", "1")]
        .map(|(name, value)| (name.to_string(), value.to_string()));
    let mut count = 0;
    let mut headers = vec![];
    assembly_files(&root.join("src/runtime"), &|name| name.ends_with(".h"), &mut headers);
    let headers: String =
        headers.iter().map(|path| std::fs::read_to_string(path).expect("a header just listed")).collect();
    for path in files {
        let mut run = Run::new();
        let text = std::fs::read_to_string(path).expect("a file just listed");
        let disk = Disk { go_asm: go_asm(&text, &headers) };
        let options = Options { include: &include, defines: &defines, ..Options::default() };
        run.parse(&path.to_string_lossy(), text, options, &disk, |_, _| count += 1);
        if !run.sink.list().is_empty() {
            failures.push_str(&format!("{}\n{}", path.display(), run.errors()));
        }
    }
    count
}

#[test]
fn standard_library_parses() {
    let Some(root) = goroot() else {
        println!("skipped: no Go tree, parsing of the standard library");
        return;
    };
    let mut files = vec![];
    assembly_files(&root.join("src"), &|name| name.ends_with("_amd64.s"), &mut files);
    files.retain(|path| !path.components().any(|part| part.as_os_str() == "testdata"));
    assert!(files.len() > 50, "{} files", files.len());
    let mut failures = String::new();
    let count = parse_all(&root, &files, &mut failures);
    assert_eq!(failures, "");
    assert!(count > 20_000, "{count} statements");
    println!("{} files, {count} statements", files.len());
}

#[test]
fn assembler_tests_parse() {
    let Some(root) = goroot() else {
        println!("skipped: no Go tree, parsing of the assembler's tests");
        return;
    };
    let tests = root.join("src/cmd/asm/internal/asm/testdata");
    let mut files = vec![];
    assembly_files(&tests, &|name| name.starts_with("amd64") && name.ends_with(".s"), &mut files);
    assembly_files(&tests.join("avx512enc"), &|name| name.ends_with(".s"), &mut files);
    // These are wrong on purpose.
    files.retain(|path| !path.to_string_lossy().ends_with("error.s"));
    assert!(files.len() > 10, "{} files", files.len());
    let mut failures = String::new();
    let count = parse_all(&root, &files, &mut failures);
    assert_eq!(failures, "");
    println!("{} files, {count} statements", files.len());
}
