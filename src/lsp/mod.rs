//! The language server: what an editor asks about assembly that is being written.
//!
//! In: messages of the Language Server Protocol, and files through [`Files`]. Out: messages. There is no I/O here: whoever calls
//! [`Server::handle`] moves the bytes. Any message is answered, whatever it says; nothing panics.
//!
//! `text` counts positions, `index` knows the words of a file by its tokens, `package`, `go_files` and `declared` the Go files beside it,
//! and `analysis` holds these with the file's assembly. `around` reads the files around it; `names` and `labels` know what these and macros
//! decide about words. `diagnostics`, `hover`, `complete`, `navigate`, `outline` and `show` have the answers; for completion `place` knows what is asked for and
//! `operands` what can stand in one; for hovering `instruction` and `registers` know the machine.

mod analysis;
mod around;
mod complete;
mod declared;
mod diagnostics;
mod go_files;
mod hover;
mod index;
mod instruction;
mod labels;
mod names;
mod navigate;
mod operands;
mod outline;
mod package;
mod place;
mod proposals;
mod registers;
mod rename;
mod requests;
mod show;
mod text;
mod uri;

use crate::asm::Assembly;
use crate::obj::Release;
use crate::stubs::{NoPackages, Packages};
use analysis::Analysis;
use around::{Around, Kept};
use lsp_server::{ErrorCode, Message, Notification, Request, Response};
use lsp_types::{
    DidChangeTextDocumentParams, DidCloseTextDocumentParams, DidOpenTextDocumentParams,
    PublishDiagnosticsParams, Uri,
};
use serde::de::DeserializeOwned;
use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use text::Text;

/// The files that are not open in the editor.
pub trait Files {
    /// The whole file, or why it cannot be read.
    fn load(&self, path: &Path) -> io::Result<Vec<u8>>;

    /// The files in a folder, in the order of their names; none if it cannot be read.
    fn list(&self, folder: &Path) -> Vec<PathBuf>;

    /// The import path of the package in a folder; unknown unless the implementation knows better.
    fn import_path(&self, _folder: &Path) -> Option<String> {
        None
    }

    /// The packages that Go files in a folder import; none unless the implementation knows better.
    fn packages(&self, _folder: &Path, _settings: &Settings) -> Arc<dyn Packages> {
        Arc::new(NoPackages)
    }
}

/// What files are assembled for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Settings {
    /// The release whose conventions apply.
    pub release: Release,
    /// The level of GOAMD64, from 1 to 4, if one is chosen: instructions beyond it are then reported.
    pub level: Option<usize>,
}

/// A session with an editor.
pub struct Server<'a> {
    files: &'a dyn Files,
    settings: Arc<Settings>,
    /// Open files by their names in the protocol.
    documents: BTreeMap<String, Document>,
    /// What is known of files that are not open.
    kept: Kept,
    /// Those whose diagnostics are to be sent.
    changed: BTreeSet<String>,
    /// Whether the editor tells of files that change on the disk, if it is asked to.
    can_watch: bool,
    stage: Stage,
}

/// An open file.
struct Document {
    uri: Uri,
    version: i32,
    analysis: Analysis,
}

/// How far a session is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    New,
    Running,
    ShutDown,
    /// Whether in the right order.
    Exited(bool),
}

impl<'a> Server<'a> {
    /// A session that has not begun.
    pub fn new(files: &'a dyn Files) -> Self {
        let (settings, documents, kept, changed, can_watch) = Default::default();
        Self { files, settings, documents, kept, changed, can_watch, stage: Stage::New }
    }

    fn around(&self) -> Around<'_> {
        Around { files: self.files, documents: &self.documents, kept: &self.kept }
    }

    /// Assembles all files for something else from now on.
    pub fn configure(&mut self, settings: Settings) {
        self.settings = Arc::new(settings);
        self.forget();
    }

    /// The assembly of an open file, by its name in the protocol; none of a Go file, or of one for another system.
    pub fn assembly(&self, uri: &str) -> Option<&Assembly> {
        let document = self.documents.get(uri)?;
        document.analysis.assembly(&self.around())
    }

    /// Whether the editor has ended the session.
    pub fn has_exited(&self) -> bool {
        matches!(self.stage, Stage::Exited(_))
    }

    /// Whether it has ended it as it should, with `shutdown` before `exit`.
    pub fn has_shut_down(&self) -> bool {
        self.stage == Stage::Exited(true)
    }

    /// The answers to a message. Diagnostics are left to [`Server::publish`], so that several changes in a row cost one assembly.
    pub fn handle(&mut self, message: Message) -> Vec<Message> {
        match message {
            Message::Request(request) => vec![Message::Response(self.request(request))],
            Message::Notification(notification) => self.notification(notification),
            // Of its answer to what is asked of it, nothing depends.
            Message::Response(_) => Vec::new(),
        }
    }

    /// The diagnostics of all files that have changed.
    pub fn publish(&mut self) -> Vec<Message> {
        let changed = std::mem::take(&mut self.changed);
        let found = changed.iter().filter_map(|name| self.documents.get(name));
        found.map(|document| self.diagnostics(document)).collect()
    }

    fn diagnostics(&self, document: &Document) -> Message {
        let files = self.around();
        let analysis = &document.analysis;
        let list = analysis
            .assembly(&files)
            .map(|assembly| diagnostics::all(analysis, assembly, &document.uri))
            .unwrap_or_default();
        published(document.uri.clone(), list, Some(document.version))
    }

    fn request(&mut self, request: Request) -> Response {
        let Request { id, method, params } = request;
        let refuse = |code: ErrorCode, text: String| Response::new_err(id.clone(), code as i32, text);
        match (self.stage, method.as_str()) {
            (Stage::New, "initialize") => {
                self.stage = Stage::Running;
                self.can_watch = requests::can_watch(&params);
                return Response::new_ok(id, requests::initialized());
            }
            (Stage::New, _) => {
                return refuse(ErrorCode::ServerNotInitialized, "the session has not begun".to_owned());
            }
            (Stage::ShutDown | Stage::Exited(_), _) | (_, "initialize") => {
                return refuse(ErrorCode::InvalidRequest, format!("`{method}` has no place here"));
            }
            (Stage::Running, "shutdown") => {
                self.stage = Stage::ShutDown;
                return Response::new_ok(id, ());
            }
            (Stage::Running, _) => {}
        }
        match self.answer(&method, params) {
            Some(Ok(value)) => Response::new_ok(id, value),
            Some(Err(text)) => refuse(ErrorCode::InvalidParams, text),
            None => refuse(ErrorCode::MethodNotFound, format!("`{method}` is not supported")),
        }
    }

    fn notification(&mut self, notification: Notification) -> Vec<Message> {
        let Notification { method, params } = notification;
        match method.as_str() {
            "exit" => self.stage = Stage::Exited(self.stage == Stage::ShutDown),
            _ if self.stage != Stage::Running => {}
            "initialized" if self.can_watch => return vec![Message::Request(requests::watch())],
            "textDocument/didOpen" => self.open(params),
            "textDocument/didChange" => self.change(params),
            "textDocument/didClose" => return self.close(params),
            // Files beside those that are open may have changed.
            "textDocument/didSave" | "workspace/didChangeWatchedFiles" => self.forget(),
            _ => {}
        }
        Vec::new()
    }

    fn open(&mut self, params: serde_json::Value) {
        let Some(DidOpenTextDocumentParams { text_document: opened }) = parsed(params) else { return };
        let (uri, name) = (opened.uri.clone(), opened.uri.as_str().to_owned());
        let analysis = Analysis::new(uri::path(&uri), Text::new(opened.text), self.settings.clone());
        self.documents.insert(name.clone(), Document { uri, version: opened.version, analysis });
        self.touch(&name);
    }

    fn change(&mut self, params: serde_json::Value) {
        let Some(DidChangeTextDocumentParams { text_document, content_changes }) = parsed(params) else {
            return;
        };
        let name = text_document.uri.as_str();
        let Some(document) = self.documents.get_mut(name) else { return };
        let mut text = std::mem::take(&mut document.analysis.text);
        for change in content_changes {
            match change.range {
                Some(range) => text.replace(range, &change.text),
                None => text = Text::new(change.text),
            }
        }
        document.version = text_document.version;
        document.analysis = document.analysis.with(text, self.settings.clone());
        self.touch(name);
    }

    /// Notes that the text of a file has changed: on a Go file or a header, others depend.
    fn touch(&mut self, name: &str) {
        self.changed.insert(name.to_owned());
        if !name.ends_with(".s") {
            self.forget();
        }
    }

    fn close(&mut self, params: serde_json::Value) -> Vec<Message> {
        let Some(DidCloseTextDocumentParams { text_document }) = parsed(params) else { return Vec::new() };
        self.changed.remove(text_document.uri.as_str());
        match self.documents.remove(text_document.uri.as_str()) {
            Some(document) => {
                if !document.uri.as_str().ends_with(".s") {
                    self.forget();
                }
                vec![published(document.uri, Vec::new(), None)]
            }
            None => Vec::new(),
        }
    }

    /// Forgets what is known of all open files but their texts.
    fn forget(&mut self) {
        self.kept.forget_go();
        for (name, document) in &mut self.documents {
            let text = std::mem::take(&mut document.analysis.text);
            document.analysis = document.analysis.with(text, self.settings.clone());
            self.changed.insert(name.clone());
        }
    }
}

fn published(uri: Uri, diagnostics: Vec<lsp_types::Diagnostic>, version: Option<i32>) -> Message {
    let params = PublishDiagnosticsParams { uri, diagnostics, version };
    Message::Notification(Notification::new("textDocument/publishDiagnostics".to_owned(), params))
}

/// Parameters as what they should be; a notification with others is ignored.
fn parsed<T: DeserializeOwned>(params: serde_json::Value) -> Option<T> {
    serde_json::from_value(params).ok()
}
