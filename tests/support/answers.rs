//! Answers of reference tools, cached across runs.
//!
//! In: a question, which includes everything that the answer depends on: the tool itself, its arguments, its input files. Out:
//! the tool's output, exit code and output file, from the cache or from a run, which is then cached. A full run ignores cached
//! answers. Damaged answers are discarded; writes are atomic, so two processes may write the same answer at once.

use super::run::Outcome;
use super::runner::{Context, Failed, Trial};
use super::tree::{self, Tree};
use super::{run, settings};
use sha2::{Digest, Sha256};
use std::collections::{BTreeSet, HashMap};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, SystemTime};

/// Changed when the format of questions or answers changes.
const FOLDER: &str = "answers-1";

/// Maximum size of the cache in bytes; beyond it, the least recently used answers are removed.
const LIMIT: u64 = 2 << 30;

/// Age at which an answer's time of last use is updated.
const MARK: Duration = Duration::from_secs(24 * 3600);

/// Size in bytes of the checksum at the end of a file.
const SUM: usize = 32;

/// Everything that an answer depends on.
pub(crate) struct Question(Sha256);

impl Question {
    /// A question to a program, identified by its contents.
    pub(crate) fn to(tool: &Path) -> Result<Self, String> {
        Self(Sha256::new()).also(tool)
    }

    /// Adds another program involved in the answer.
    pub(crate) fn also(self, tool: &Path) -> Result<Self, String> {
        static KNOWN: Mutex<Option<HashMap<PathBuf, [u8; SUM]>>> = Mutex::new(None);
        let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
        let known = known.get_or_insert_default();
        if !known.contains_key(tool) {
            let bytes = fs::read(tool).map_err(|error| format!("{}: {error}", tool.display()))?;
            known.insert(tool.to_owned(), Sha256::digest(&bytes).into());
        }
        Ok(self.with(&known[tool]))
    }

    /// Adds an argument, or anything else that matters.
    pub(crate) fn with(mut self, part: &[u8]) -> Self {
        // The length comes first, so that different lists of parts never concatenate to the same bytes.
        self.0.update((part.len() as u64).to_le_bytes());
        self.0.update(part);
        self
    }

    /// Adds a file: its contents, or that it is missing.
    fn file(self, path: &Path) -> Self {
        match fs::read(path) {
            Ok(bytes) => self.with(b"file").with(&bytes),
            Err(_) => self.with(b"no file"),
        }
    }

    /// A call of a release's assembler in a folder, with the files it reads. None if the call names a temporary folder, whose
    /// name is different each time.
    pub(crate) fn assembler(
        tree: &Tree,
        folder: &Path,
        words: &[&str],
        sources: &[&Path],
    ) -> Result<Option<Self>, String> {
        let temporary = std::env::temp_dir();
        let temporary = temporary.to_string_lossy();
        let named = words.iter().any(|word| word.contains(&*temporary));
        if named || folder.to_string_lossy().starts_with(&*temporary) {
            return Ok(None);
        }
        let question = Self::to(&tree.asm)?.with(folder.to_string_lossy().as_bytes());
        Ok(Some(question.reading(folder, words, sources)))
    }

    /// Adds an assembler's arguments and input files, those in the working folder by relative name.
    pub(crate) fn reading(mut self, folder: &Path, words: &[&str], sources: &[&Path]) -> Self {
        for word in words {
            self = self.with(word.as_bytes());
        }
        for path in inputs(folder, words, sources) {
            let name = path.strip_prefix(folder).unwrap_or(&path).to_string_lossy().into_owned();
            self = self.with(name.as_bytes()).file(&path);
        }
        self
    }

    fn key(self) -> String {
        self.0.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

/// The sources, and every file that an `#include` in them may refer to: in the working directory, next to the source, or in a
/// folder given by `-I` (cmd/asm/internal/lex/input.go). Whether these exist is part of the question.
fn inputs(folder: &Path, words: &[&str], sources: &[&Path]) -> BTreeSet<PathBuf> {
    let mut folders = vec![folder.to_owned()];
    folders.extend(sources.iter().filter_map(|source| Some(folder.join(source.parent()?))));
    let after = words.iter().skip(1).map(Some).chain([None]);
    for (word, next) in words.iter().zip(after) {
        match (word.strip_prefix("-I"), next) {
            (Some(""), Some(next)) => folders.push(folder.join(next)),
            (Some(joined), _) => folders.push(folder.join(joined.trim_start_matches('='))),
            (None, _) => {}
        }
    }
    let mut found = BTreeSet::new();
    let mut open: Vec<PathBuf> = sources.iter().map(|source| folder.join(source)).collect();
    while let Some(path) = open.pop() {
        let text = fs::read(&path).unwrap_or_default();
        if !found.insert(path) {
            continue;
        }
        let text = String::from_utf8_lossy(&text);
        let lines = text.lines().filter_map(|line| line.trim_start().strip_prefix('#'));
        let names = lines.filter_map(|line| line.trim_start().strip_prefix("include")?.split('"').nth(1));
        open.extend(names.flat_map(|name| folders.iter().map(move |folder| folder.join(name))));
    }
    found
}

/// The folder of cached answers.
struct Store(PathBuf);

/// The answer to a question, from the cache or from `run`. The tool's output file is `output`, and is restored there.
pub(crate) fn ask(
    question: Question,
    output: &Path,
    run: impl FnOnce() -> Result<Outcome, String>,
) -> Result<Outcome, String> {
    let Some(store) = tree::cache().map(|cache| Store(cache.join(FOLDER))) else { return run() };
    let key = question.key();
    if let Some((outcome, file)) = store.read(&key).filter(|_| !settings::full()) {
        if let Some(file) = file {
            fs::write(output, file).map_err(|error| format!("{}: {error}", output.display()))?;
        }
        return Ok(outcome);
    }
    let outcome = run()?;
    // A run killed by a signal has no answer.
    if outcome.code.is_some() {
        store.write(&key, &outcome, fs::read(output).ok().as_deref());
    }
    Ok(outcome)
}

/// Removes answers beyond the limit; called once per run.
pub(crate) fn prune() {
    if let Some(cache) = tree::cache() {
        Store(cache.join(FOLDER)).prune(LIMIT);
    }
}

impl Store {
    fn path(&self, key: &str) -> PathBuf {
        self.0.join(&key[..2]).join(&key[2..])
    }

    fn read(&self, key: &str) -> Option<(Outcome, Option<Vec<u8>>)> {
        let path = self.path(key);
        let bytes = fs::read(&path).ok()?;
        let (body, sum) = bytes.split_at_checked(bytes.len().checked_sub(SUM)?)?;
        if Sha256::digest(body).as_slice() != sum {
            return None;
        }
        let answer = parse(body)?;
        let now = SystemTime::now();
        let is_old = |time: SystemTime| now.duration_since(time).is_ok_and(|age| age > MARK);
        if fs::metadata(&path).and_then(|file| file.modified()).is_ok_and(is_old) {
            // If the time cannot be updated, the answer is merely removed sooner.
            let _ = fs::File::options().append(true).open(&path).and_then(|file| file.set_modified(now));
        }
        Some(answer)
    }

    /// Caches an answer. A cache that cannot be written only costs time.
    fn write(&self, key: &str, outcome: &Outcome, file: Option<&[u8]>) {
        let mut body = Vec::new();
        let code = outcome.code.unwrap_or_default().to_le_bytes();
        for part in [&code[..], &outcome.stdout, outcome.stderr.as_bytes()].into_iter().chain(file) {
            body.extend((part.len() as u64).to_le_bytes());
            body.extend(part);
        }
        body.extend(Sha256::digest(&body));
        let path = self.path(key);
        let folder = path.parent().unwrap_or(&self.0);
        let _ = fs::create_dir_all(folder).and_then(|()| {
            let mut scratch = tempfile::NamedTempFile::new_in(folder)?;
            std::io::Write::write_all(&mut scratch, &body)?;
            scratch.persist(&path)?;
            Ok(())
        });
    }

    /// Removes the least recently used answers until at most `limit` bytes are left.
    fn prune(&self, limit: u64) {
        let list =
            |folder: &Path| fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
        let files = list(&self.0).flat_map(|folder| list(&folder).collect::<Vec<_>>());
        let mut files: Vec<(SystemTime, u64, PathBuf)> = files
            .filter_map(|path| {
                let file = fs::metadata(&path).ok()?;
                Some((file.modified().ok()?, file.len(), path))
            })
            .collect();
        files.sort();
        let mut total: u64 = files.iter().map(|(_, size, _)| size).sum();
        for (_, size, path) in files {
            if total <= limit {
                break;
            }
            if fs::remove_file(&path).is_ok() {
                total -= size;
            }
        }
    }
}

/// Exit code, standard output, standard error, and optionally a file.
fn parse(mut body: &[u8]) -> Option<(Outcome, Option<Vec<u8>>)> {
    let mut part = || -> Option<&[u8]> {
        let (length, rest) = body.split_first_chunk()?;
        let (part, rest) = rest.split_at_checked(usize::try_from(u64::from_le_bytes(*length)).ok()?)?;
        body = rest;
        Some(part)
    };
    let code = i32::from_le_bytes(part()?.try_into().ok()?);
    let (stdout, stderr) = (part()?.to_vec(), String::from_utf8(part()?.to_vec()).ok()?);
    let file = part().map(<[u8]>::to_vec);
    Some((Outcome { success: code == 0, code: Some(code), stdout, stderr }, file))
}

/// Tests of the cache itself.
pub(crate) fn trials(_: &Context<'_>) -> Vec<Trial> {
    let test = |name: &str, check: fn(&Store) -> Result<(), String>| {
        Trial::test(format!("answers/{name}"), move || {
            let scratch = run::scratch()?;
            check(&Store(scratch.path().to_owned())).map_err(Failed::from)
        })
    };
    vec![
        test("kept", kept),
        test("damaged", damaged),
        test("two_writers", two_writers),
        test("bounded", bounded),
        test("inputs", included),
    ]
}

fn sample(text: &str) -> Outcome {
    Outcome { success: false, code: Some(3), stdout: text.repeat(50).into(), stderr: "said ·".into() }
}

fn key(number: u32) -> String {
    Question(Sha256::new()).with(&number.to_le_bytes()).key()
}

fn is(read: Option<(Outcome, Option<Vec<u8>>)>, text: &str, file: Option<&[u8]>) -> Result<(), String> {
    let wanted = sample(text);
    match read {
        Some((have, written))
            if (have.success, have.code, &have.stdout, &have.stderr, written.as_deref())
                == (false, Some(3), &wanted.stdout, &wanted.stderr, file) =>
        {
            Ok(())
        }
        other => Err(format!("{other:?}")),
    }
}

fn kept(store: &Store) -> Result<(), String> {
    store.write(&key(1), &sample("one"), Some(b"object"));
    store.write(&key(2), &sample(""), None);
    is(store.read(&key(1)), "one", Some(b"object"))?;
    is(store.read(&key(2)), "", None)?;
    if store.read(&key(3)).is_some() { Err("an answer from nowhere".into()) } else { Ok(()) }
}

/// An answer with any byte changed, or cut anywhere, is discarded, and can be written again.
fn damaged(store: &Store) -> Result<(), String> {
    store.write(&key(1), &sample("one"), Some(b"object"));
    let path = store.path(&key(1));
    let whole = fs::read(&path).map_err(|error| error.to_string())?;
    for at in 0..whole.len() {
        let mut changed = whole.clone();
        changed[at] ^= 0x40;
        for bytes in [&changed[..], &whole[..at]] {
            fs::write(&path, bytes).map_err(|error| error.to_string())?;
            if store.read(&key(1)).is_some() {
                return Err(format!("damage at {at} is not seen"));
            }
        }
    }
    store.write(&key(1), &sample("one"), None);
    is(store.read(&key(1)), "one", None)
}

/// Concurrent writers and readers of one answer only ever see it whole.
fn two_writers(store: &Store) -> Result<(), String> {
    let large = "x".repeat(1000);
    store.write(&key(1), &sample(&large), None);
    std::thread::scope(|scope| {
        let write = || (0..50).for_each(|_| store.write(&key(1), &sample(&large), None));
        let writers = [scope.spawn(write), scope.spawn(write)];
        let result =
            (0..100).try_for_each(|_| is(store.read(&key(1)), &large, None).map_err(|_| "a part".to_owned()));
        let ended = writers.into_iter().all(|writer| writer.join().is_ok());
        if ended { result } else { Err("a writer panicked".into()) }
    })
}

/// The oldest are removed first.
fn bounded(store: &Store) -> Result<(), String> {
    for number in 0..10 {
        store.write(&key(number), &sample("one"), None);
        let time = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000 + u64::from(number));
        let file = fs::File::options().append(true).open(store.path(&key(number)));
        file.and_then(|file| file.set_modified(time)).map_err(|error| error.to_string())?;
    }
    let size = fs::metadata(store.path(&key(0))).map_err(|error| error.to_string())?.len();
    // Using an answer updates its time.
    is(store.read(&key(0)), "one", None)?;
    store.prune(size * 3 + size / 2);
    let left: Vec<u32> = (0..10).filter(|number| store.path(&key(*number)).exists()).collect();
    if left == [0, 8, 9] { Ok(()) } else { Err(format!("{left:?} are left")) }
}

/// Files included, directly and indirectly, are part of a question; so are folders searched earlier.
fn included(store: &Store) -> Result<(), String> {
    let write = |name: &str, text: &str| {
        let path = store.0.join(name);
        let made = path.parent().map_or(Ok(()), fs::create_dir_all).and_then(|()| fs::write(&path, text));
        made.map_err(|error| format!("{name}: {error}"))
    };
    write("x.s", "#include \"one.h\"\nTEXT ·f(SB), 4, $0\n")?;
    write("lib/one.h", "  # include \"two.h\" // both\n")?;
    write("lib/two.h", "")?;
    let found = inputs(&store.0, &["-I", "first", "-Ilib"], &[Path::new("x.s")]);
    for name in ["x.s", "first/one.h", "lib/one.h", "first/two.h", "lib/two.h", "two.h"] {
        if !found.contains(&store.0.join(name)) {
            return Err(format!("{name} is not among {found:?}"));
        }
    }
    Ok(())
}
