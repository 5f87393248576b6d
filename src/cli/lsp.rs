//! `rasm lsp`: the language server on standard input and output.
//!
//! In: messages with a header that gives their length, and files. Out: messages. What they mean is up to `lsp`.

use super::go_tree::{GoTree, Module};
use crate::Disk;
use crate::lsp::{Files, Server, Settings};
use crate::source::Loader;
use crate::stubs::Packages;
use lsp_server::{ErrorCode, Message};
use std::fs::DirEntry;
use std::io::{self, BufRead, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, SyncSender};

/// The size of a message up to which it is read, in bytes.
const LARGEST: usize = 1 << 28;

/// The length of a line in a header, in bytes.
const LONGEST: u64 = 1 << 12;

/// Runs until the editor ends the session or closes standard input; true if it ended it.
pub(super) fn main() -> bool {
    let (sender, receiver) = mpsc::sync_channel(64);
    // It ends with the process: a read from standard input cannot be interrupted.
    std::thread::spawn(move || read_all(io::stdin().lock(), &sender));
    serve(&receiver, &mut io::stdout().lock())
}

/// What was read.
enum Read1 {
    Message(Message),
    /// A message of the right length that is none.
    Broken(String),
}

fn serve(receiver: &Receiver<Read1>, out: &mut impl Write) -> bool {
    let mut server = Server::new(&Disk);
    let mut waiting = None;
    loop {
        let Some(next) = waiting.take().or_else(|| receiver.recv().ok()) else { return false };
        let answers = match next {
            Read1::Message(message) => server.handle(message),
            Read1::Broken(why) => {
                if broken(&why, out).is_err() {
                    return false;
                }
                Vec::new()
            }
        };
        if write(answers, out).is_err() {
            return false;
        }
        if server.has_exited() {
            return server.has_shut_down();
        }
        // Diagnostics wait for changes that are already here.
        waiting = receiver.try_recv().ok();
        if waiting.is_none() && write(server.publish(), out).is_err() {
            return false;
        }
    }
}

/// Answers what is no message, and so has no id to answer to.
fn broken(why: &str, out: &mut impl Write) -> io::Result<()> {
    let error = serde_json::json!({ "code": ErrorCode::ParseError as i32, "message": why });
    let text = serde_json::json!({ "jsonrpc": "2.0", "id": null, "error": error }).to_string();
    write!(out, "Content-Length: {}\r\n\r\n{text}", text.len())?;
    out.flush()
}

fn write(messages: Vec<Message>, out: &mut impl Write) -> io::Result<()> {
    messages.into_iter().try_for_each(|message| message.write(out))
}

fn read_all(mut input: impl BufRead, sender: &SyncSender<Read1>) {
    while let Some(body) = body(&mut input) {
        let read = match serde_json::from_slice(&body) {
            Ok(message) => Read1::Message(message),
            Err(error) => Read1::Broken(error.to_string()),
        };
        if sender.send(read).is_err() {
            return;
        }
    }
}

/// The next message as bytes; none at the end of the input, and where it is no longer clear where a message starts.
fn body(input: &mut impl BufRead) -> Option<Vec<u8>> {
    let mut length = None;
    loop {
        let mut line = String::new();
        if input.by_ref().take(LONGEST).read_line(&mut line).ok()? == 0 || !line.ends_with('\n') {
            return None;
        }
        let line = line.trim_end();
        if line.is_empty() {
            break;
        }
        let (name, value) = line.split_once(':')?;
        if name.eq_ignore_ascii_case("Content-Length") {
            length = Some(value.trim().parse::<usize>().ok()?);
        }
    }
    let length = length.filter(|length| *length <= LARGEST)?;
    let mut body = Vec::new();
    input.by_ref().take(length as u64).read_to_end(&mut body).ok()?;
    (body.len() == length).then_some(body)
}

impl Files for Disk {
    fn import_path(&self, folder: &Path) -> Option<String> {
        Module::of(folder)?.import_path(folder)
    }

    fn packages(&self, folder: &Path, settings: &Settings) -> Arc<dyn Packages> {
        Arc::new(GoTree::of(folder, settings.level.unwrap_or(1), settings.release))
    }

    fn load(&self, path: &Path) -> io::Result<Vec<u8>> {
        Loader::load(self, path)
    }

    fn list(&self, folder: &Path) -> Vec<PathBuf> {
        let entries = std::fs::read_dir(folder).into_iter().flatten();
        let file = |entry: DirEntry| -> Option<PathBuf> {
            let kind = entry.file_type().ok()?;
            let path = entry.path();
            (kind.is_file() || kind.is_symlink() && path.is_file()).then_some(path)
        };
        let mut paths: Vec<PathBuf> = entries.filter_map(|entry| file(entry.ok()?)).collect();
        // They are in one folder: comparing them part by part takes a tenth of the time between an edit and its diagnostics.
        paths.sort_unstable_by(|one, other| one.as_os_str().cmp(other.as_os_str()));
        paths
    }
}
