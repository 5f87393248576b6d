//! What Go's standard library does that shows in linked programs: the order in which it leaves equal elements, and the bytes of
//! compressed debug information.
//!
//! In: programs in `testdata/link_go`, run by the go command, which print inputs and Go's results. Out: tests that ours are the same.

use crate::link_go::with_tree;
use crate::support::report::Report;
use crate::support::run;
use crate::support::runner::Trial;
use crate::support::tree::Tree;
use std::io::{BufReader, Read};
use std::path::Path;
use std::process::{ChildStdout, Stdio};
use std::sync::Arc;

const CASES: usize = 10_000;

pub(crate) fn trials(report: &Arc<Report>) -> Vec<Trial> {
    vec![
        with_tree("library/deflate", report, |tree, report| {
            let files = ["bin/gofmt", "src/go/printer/nodes.go", "src/runtime/proc.go"];
            let files: Vec<_> = files.iter().map(|file| tree.root.join(file).display().to_string()).collect();
            let mut equal = 0;
            each(tree, "deflate.go", &files, |source| {
                let (input, theirs) = (bytes(source)?, bytes(source)?);
                equal += usize::from(rasm::link::go::deflate::compress(&input) == theirs);
                Ok(())
            })?;
            all_equal(report, "inputs compressed as by compress/zlib", equal)
        }),
        with_tree("library/sort", report, |tree, report| {
            let mut equal = 0;
            each(tree, "sort.go", &[], |source| {
                let length = number(source)?;
                let keys = numbers(source, length)?;
                let theirs = numbers(source, length)?;
                let mut ours: Vec<u32> = (0..length as u32).collect();
                rasm::link::go::pdqsort::sort(&mut ours, &mut |a, b| keys[*a as usize] < keys[*b as usize]);
                equal += usize::from(ours == theirs);
                Ok(())
            })?;
            all_equal(report, "arrays sorted as by sort.Slice", equal)
        }),
    ]
}

fn all_equal(report: &Report, what: &str, equal: usize) -> Result<(), String> {
    report.add(format!("Go programs: {what}"), equal, CASES);
    if equal == CASES { Ok(()) } else { Err(format!("{} of {CASES} differ", CASES - equal)) }
}

/// Runs a Go program, whose first argument is the number of cases, and hands over what it prints, a case at a time.
fn each(
    tree: &Tree,
    program: &str,
    arguments: &[String],
    mut case: impl FnMut(&mut BufReader<ChildStdout>) -> Result<(), std::io::Error>,
) -> Result<(), String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/link_go").join(program);
    let mut command = run::clean(&tree.root.join("bin/go"), tree);
    command.env("CGO_ENABLED", "0").env("GOPROXY", "off").current_dir(tree.root.join("src"));
    command.arg("run").arg(path).arg(CASES.to_string()).args(arguments);
    let mut child = command.stdout(Stdio::piped()).spawn().map_err(|error| format!("go: {error}"))?;
    let output = child.stdout.take().ok_or("no pipe to the go command")?;
    let mut output = BufReader::with_capacity(1 << 20, output);
    let read = (0..CASES).try_for_each(|_| case(&mut output));
    let rest = read.and_then(|()| output.read_to_end(&mut Vec::new()));
    // A program that has more to print would wait for ever.
    drop(output);
    let status = child.wait().map_err(|error| format!("go: {error}"))?;
    match rest {
        Ok(0) if status.success() => Ok(()),
        Ok(more) => Err(format!("{program}: {status}, {more} bytes too many")),
        Err(error) => Err(format!("{program}: {status}, {error}")),
    }
}

fn number(source: &mut impl Read) -> Result<usize, std::io::Error> {
    let mut bytes = [0; 4];
    source.read_exact(&mut bytes)?;
    Ok(u32::from_le_bytes(bytes) as usize)
}

fn numbers(source: &mut impl Read, length: usize) -> Result<Vec<u32>, std::io::Error> {
    let mut bytes = vec![0; 4 * length];
    source.read_exact(&mut bytes)?;
    Ok(bytes.as_chunks().0.iter().map(|bytes| u32::from_le_bytes(*bytes)).collect())
}

fn bytes(source: &mut impl Read) -> Result<Vec<u8>, std::io::Error> {
    let mut bytes = vec![0; number(source)?];
    source.read_exact(&mut bytes)?;
    Ok(bytes)
}
