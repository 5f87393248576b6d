//! Every amd64 file of Go's standard library and of its assembler's tests must parse.

use crate::support::report::Report;
use crate::support::runner::{Context, Trial};
use crate::support::suite::Group;
use crate::support::tree::Tree;
use crate::syntax::parsed::{Disk, Run, assembly_files, go_asm, runtime_headers};
use rasm::syntax::Options;
use std::path::{Path, PathBuf};

pub(crate) fn trials(context: &Context<'_>) -> Vec<Trial> {
    let mut suite = Group::new("tree", context);
    suite.oracle("standard_library_parses", standard_library_parses);
    suite.oracle("assembler_tests_parse", assembler_tests_parse);
    suite.trials()
}

/// Parses the files, and returns the number of statements.
fn parse_all(root: &Path, files: &[PathBuf], failures: &mut String) -> usize {
    let include = [root.join("src/runtime"), root.join("pkg/include")];
    let defines = [("GOARCH_amd64", "1"), ("GOOS_linux", "1"), ("GOAMD64_v1", "1")]
        .map(|(name, value)| (name.to_string(), value.to_string()));
    let mut count = 0;
    let headers = runtime_headers(root);
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

fn standard_library_parses(tree: &Tree, report: &Report) {
    let root = &tree.root;
    let mut files = vec![];
    assembly_files(&root.join("src"), &|name| name.ends_with("_amd64.s"), &mut files);
    files.retain(|path| !path.components().any(|part| part.as_os_str() == "testdata"));
    assert!(files.len() > 50, "{} files", files.len());
    let mut failures = String::new();
    let count = parse_all(root, &files, &mut failures);
    assert_eq!(failures, "");
    assert!(count > 20_000, "{count} statements");
    report.count("syntax: files of the standard library that parse", files.len());
}

fn assembler_tests_parse(tree: &Tree, report: &Report) {
    let root = &tree.root;
    let tests = tree.asm_tests().join("testdata");
    let mut files = vec![];
    assembly_files(&tests, &|name| name.starts_with("amd64") && name.ends_with(".s"), &mut files);
    assembly_files(&tests.join("avx512enc"), &|name| name.ends_with(".s"), &mut files);
    // These contain deliberate errors.
    files.retain(|path| !path.to_string_lossy().ends_with("error.s"));
    assert!(files.len() > 10, "{} files", files.len());
    let mut failures = String::new();
    let count = parse_all(root, &files, &mut failures);
    assert_eq!(failures, "");
    assert!(count > 20_000, "{count} statements");
    report.count("syntax: files of Go's tests of its assembler that parse", files.len());
}
