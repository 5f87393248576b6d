//! The assembly of the Go tree and of the public modules.

use crate::support::report::Report;
use crate::support::settings::full;
use crate::support::tree::Tree;
use crate::toolexec::modules_folder;
use rasm::source::Loader;
use rasm::{Assembly, Input, Options};
use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Of how many files each change formats one.
const SAMPLE: usize = 16;
/// In bytes: longer files are assembled in full runs only.
const LONG: usize = 30_000;

/// Every `.s` file, each contents once; one of a few for each change.
pub(super) fn files(tree: &Tree) -> Vec<(PathBuf, String)> {
    let mut paths = Vec::new();
    collect(&tree.root, &mut paths);
    collect(&modules_folder(tree).join("cache"), &mut paths);
    let mut seen = BTreeSet::new();
    let read = |path: PathBuf| Some((fs::read_to_string(&path).ok()?, path));
    let texts = paths.into_iter().filter_map(read).filter(|(text, _)| seen.insert(text.clone()));
    let step = if full() { 1 } else { SAMPLE };
    texts.step_by(step).map(|(text, path)| (path, text)).collect()
}

fn collect(folder: &Path, found: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    let mut entries: Vec<_> = entries.filter_map(Result::ok).collect();
    entries.sort_by_key(std::fs::DirEntry::path);
    for entry in entries {
        let path = entry.path();
        if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            collect(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "s") {
            found.push(path);
        }
    }
}

/// Files on disk.
struct Disk;

impl Loader for Disk {
    fn load(&self, path: &Path) -> io::Result<Vec<u8>> {
        fs::read(path)
    }
}

/// Each file assembles to the same bytes when formatted, and formatting again changes nothing. Those for other processors are
/// assembled too in a full run: to the same errors.
pub(super) fn same_bytes(tree: &Tree, report: &Report) {
    let (mut same, mut assembled, mut unchanged, mut functions) = (0, 0, 0, 0);
    let files = files(tree);
    assert!(files.len() > 50, "only {} files", files.len());
    for (path, text) in &files {
        let name = path.display();
        let once =
            rasm::fmt::format(text).unwrap_or_else(|refusal| panic!("{name}: {refusal} at {:?}", refusal.at));
        let again = rasm::fmt::format(&once).unwrap_or_else(|refusal| panic!("{name}, again: {refusal}"));
        assert!(once == again, "{name}: a second run changes\n{}", super::difference(&once, &again));
        unchanged += 1;
        let is_ours = path.to_string_lossy().contains("amd64") && text.len() < LONG;
        if !is_ours && !full() {
            continue;
        }
        assembled += 1;
        let (before, after) = (assemble(tree, path, text), assemble(tree, path, &once));
        functions += before.functions().count();
        assert_eq!(symbols(&before), symbols(&after), "{name}");
        // What is for another processor is told by lines, and the layout decides how much of it is.
        if !is_foreign(&before) && !is_foreign(&after) {
            assert_eq!(errors(&before), errors(&after), "{name}");
        }
        same += 1;
    }
    report.add("fmt: files that assemble to the same bytes when formatted", same, assembled);
    report.add("fmt: files that a second run leaves as they are", unchanged, files.len());
    report.count("fmt: functions in these files", functions);
}

fn assemble(tree: &Tree, path: &Path, text: &str) -> Assembly {
    let define = |name: &str| (name.to_owned(), "1".to_owned());
    let options = Options {
        include: vec![path.parent().unwrap_or(Path::new(".")).to_owned(), tree.include()],
        defines: ["GOOS_linux", "GOARCH_amd64", "GOAMD64_v1"].map(define).into(),
        ..Options::default()
    };
    rasm::assemble(vec![Input::new(path.display().to_string(), text)], &options, &Disk)
}

/// All that an assembly is but for lines: symbols with their bytes and relocations.
fn symbols(assembly: &Assembly) -> Vec<String> {
    let unit = assembly.unit();
    let describe = |id| {
        let symbol = unit.symbol(id);
        format!("{} {} {:x?} {:?}", unit.linked_name(id), symbol.size, symbol.data, symbol.relocs)
    };
    unit.ids().map(describe).collect()
}

fn is_foreign(assembly: &Assembly) -> bool {
    assembly.diagnostics().iter().any(|error| error.code == "other-processor")
}

/// Errors without their places.
fn errors(assembly: &Assembly) -> Vec<String> {
    assembly.diagnostics().iter().map(|error| format!("{} {}", error.code, error.message)).collect()
}
