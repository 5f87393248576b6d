//! The file being edited, in a session of the language server.
//!
//! In: text and settings. Out: the server's answers, and the assembly that it has made.

use lsp_server::{Message, Request, RequestId};
use rasm::amd64::decode::Decoder;
use rasm::frame::Frame;
use rasm::lsp::{Files, Server, Settings};
use rasm::{Assembly, Release};
use serde_json::{Value, json};
use std::cell::OnceCell;
use std::io;
use std::path::{Path, PathBuf};

/// A page has no other files.
struct Nothing;

impl Files for Nothing {
    fn load(&self, _: &Path) -> io::Result<Vec<u8>> {
        Err(io::ErrorKind::NotFound.into())
    }

    fn list(&self, _: &Path) -> Vec<PathBuf> {
        Vec::new()
    }
}

/// What the text is assembled for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Target {
    /// The name of the file, without a folder.
    pub(crate) name: String,
    pub(crate) release: Release,
    /// The level of GOAMD64, from 1 to 4.
    pub(crate) level: usize,
}

impl Target {
    /// The level as GOAMD64 has it.
    pub(crate) fn level_name(&self) -> String {
        format!("v{}", self.level)
    }
}

/// See the module documentation.
pub(crate) struct Session {
    server: Server<'static>,
    pub(crate) target: Target,
    pub(crate) text: String,
    /// The file in the protocol; empty before the first text.
    uri: String,
    version: i32,
    /// The instruction table inverted, once somebody looks at another syntax than Go's.
    pub(crate) decoder: OnceCell<Decoder>,
    /// The frames of this text with the lines that their functions start in, once somebody looks at one.
    pub(crate) frames: OnceCell<Vec<(u32, Frame)>>,
}

impl Session {
    pub(crate) fn new() -> Self {
        let mut server = Server::new(&Nothing);
        let begin = Request { id: RequestId::from(0), method: "initialize".into(), params: json!({}) };
        server.handle(Message::Request(begin));
        let (target, text, uri) = Default::default();
        Self { server, target, text, uri, version: 0, decoder: OnceCell::new(), frames: OnceCell::new() }
    }

    /// Takes a new text, or the same for another target; returns the parameters of the diagnostics that the server sends.
    pub(crate) fn update(&mut self, text: String, target: Target) -> Value {
        if target != self.target || self.uri.is_empty() {
            let mut settings = Settings::default();
            settings.release = target.release;
            // The lowest level is not a choice: no processor lacks it, and most code tests for more.
            settings.level = Some(target.level).filter(|level| *level > 1);
            self.server.configure(settings);
        }
        let uri = format!("file:///{}", encoded(&target.name));
        self.version += 1;
        if uri == self.uri {
            let document = json!({ "uri": uri, "version": self.version });
            let changes = json!([{ "text": text }]);
            self.notify(
                "textDocument/didChange",
                json!({ "textDocument": document, "contentChanges": changes }),
            );
        } else {
            if !self.uri.is_empty() {
                self.notify("textDocument/didClose", json!({ "textDocument": { "uri": self.uri } }));
            }
            let document =
                json!({ "uri": uri, "languageId": "go-asm", "version": self.version, "text": text });
            self.notify("textDocument/didOpen", json!({ "textDocument": document }));
        }
        (self.uri, self.text, self.target) = (uri, text, target);
        self.frames = OnceCell::new();
        let published = self.server.publish().into_iter().find_map(|message| match message {
            Message::Notification(told) if told.params["uri"] == *self.uri => Some(told.params),
            _ => None,
        });
        published.unwrap_or_default()
    }

    fn notify(&mut self, method: &str, params: Value) {
        let told = lsp_server::Notification { method: method.to_owned(), params };
        self.server.handle(Message::Notification(told));
    }

    /// The server's answer about the file; null if there is none.
    pub(crate) fn ask(&mut self, method: &str, mut params: Value) -> Value {
        params["textDocument"] = json!({ "uri": self.uri });
        let request = Request { id: RequestId::from(1), method: method.to_owned(), params };
        let answer = self.server.handle(Message::Request(request)).pop();
        match answer {
            Some(Message::Response(response)) => response.result.unwrap_or_default(),
            _ => Value::Null,
        }
    }

    /// The assembly; none of a file for another system.
    pub(crate) fn assembly(&self) -> Option<&Assembly> {
        self.server.assembly(&self.uri)
    }
}

/// A name as a part of a URI.
fn encoded(name: &str) -> String {
    let plain = |byte: &u8| byte.is_ascii_alphanumeric() || b"-._~".contains(byte);
    name.bytes()
        .map(|byte| if plain(&byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") })
        .collect()
}
