//! An editor that talks to the library.

use lsp_server::{Message, Notification, Request, Response};
use rasm::lsp::{Files, Server};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

/// The name of the file that most tests open.
pub(super) const URI: &str = "file:///w/f_amd64.s";

/// Files in memory.
#[derive(Default)]
pub(super) struct Memory(pub(super) BTreeMap<PathBuf, String>);

impl Memory {
    pub(super) fn of(files: &[(&str, &str)]) -> Self {
        Self(files.iter().map(|(name, text)| (PathBuf::from(name), (*text).to_owned())).collect())
    }
}

impl Files for Memory {
    fn load(&self, path: &Path) -> io::Result<Vec<u8>> {
        self.0.get(path).map(|text| text.clone().into_bytes()).ok_or_else(|| io::ErrorKind::NotFound.into())
    }

    fn list(&self, folder: &Path) -> Vec<PathBuf> {
        self.0.keys().filter(|path| path.parent() == Some(folder)).cloned().collect()
    }
}

/// A session.
pub(super) struct Client<'a> {
    pub(super) server: Server<'a>,
    number: i32,
}

impl<'a> Client<'a> {
    /// A session that has begun.
    pub(super) fn new(files: &'a Memory) -> Self {
        let mut client = Self::able(files, json!({}));
        client.tell("initialized", json!({}));
        client
    }

    /// A session that is about to begin, with an editor that can do this.
    pub(super) fn able(files: &'a Memory, capabilities: Value) -> Self {
        let mut client = Self { server: Server::new(files), number: 0 };
        let answer = client.ask("initialize", json!({ "capabilities": capabilities }));
        assert_eq!(answer["capabilities"]["positionEncoding"], "utf-16");
        client
    }

    /// A session with an open file, and its diagnostics.
    pub(super) fn with(files: &'a Memory, text: &str) -> (Self, Value) {
        let mut client = Self::new(files);
        let found = client.open(URI, text);
        (client, found)
    }

    pub(super) fn open(&mut self, uri: &str, text: &str) -> Value {
        let document = json!({ "uri": uri, "languageId": "goasm", "version": 1, "text": text });
        self.tell("textDocument/didOpen", json!({ "textDocument": document }));
        self.published()
    }

    pub(super) fn tell(&mut self, method: &str, params: Value) -> Vec<Message> {
        self.server.handle(Message::Notification(Notification::new(method.to_owned(), params)))
    }

    /// The whole answer to a request.
    pub(super) fn response(&mut self, method: &str, params: Value) -> Response {
        self.number += 1;
        let request = Request::new(self.number.into(), method.to_owned(), params);
        match &self.server.handle(Message::Request(request))[..] {
            [Message::Response(response)] if response.id == self.number.into() => response.clone(),
            other => panic!("{method}: {other:?}"),
        }
    }

    /// The result of a request that succeeds.
    pub(super) fn ask(&mut self, method: &str, params: Value) -> Value {
        let response = self.response(method, params);
        assert!(response.error.is_none(), "{method}: {:?}", response.error);
        response.result.unwrap_or_default()
    }

    /// The result of a request about a position in the open file.
    pub(super) fn at(&mut self, method: &str, line: usize, character: usize) -> Value {
        let params = json!({
            "textDocument": { "uri": URI },
            "position": { "line": line, "character": character },
            "context": { "includeDeclaration": true, "triggerKind": 1 },
        });
        self.ask(method, params)
    }

    /// The diagnostics of the last file that changed; null if none has.
    pub(super) fn published(&mut self) -> Value {
        match self.server.publish().pop() {
            Some(Message::Notification(notification)) => notification.params["diagnostics"].clone(),
            _ => Value::Null,
        }
    }
}
