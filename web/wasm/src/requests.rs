//! Requests and their answers.
//!
//! In: a request as JSON, by its field `ask`. Out: JSON, or for `object` a byte 0 and the file, or 1 and why there is none.

use crate::session::{Session, Target};
use crate::verify::{self, Verified};
use crate::{objects, rows};
use rasm::Release;
use rasm::amd64::{Op, forms_with_features};
use rows::{Shown, Syntax};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// What the page can ask.
#[derive(Deserialize)]
#[serde(tag = "ask", rename_all = "lowercase")]
enum Request {
    /// A new text or another target: everything that the page shows all the time.
    Update { name: String, text: String, release: String, level: usize, syntax: Syntax },
    /// Any request of the Language Server Protocol, about the file.
    Editor { method: String, params: Value },
    /// What an instruction is, with so many operands.
    Instruction { name: String, operands: usize },
    /// The frame of the function around a line, from 1.
    Frame { line: u32 },
    /// The file as an object.
    Object { kind: objects::Kind },
    /// The listing, as the command prints it.
    Listing,
}

/// The most operand forms that are shown.
const MOST_FORMS: usize = 64;

/// Answers a request.
pub(crate) fn answer(session: &mut Session, request: &[u8]) -> Vec<u8> {
    let value = match serde_json::from_slice(request) {
        Err(error) => json!({ "refused": error.to_string() }),
        Ok(Request::Object { kind }) => return object(session, kind),
        Ok(Request::Update { name, text, release, level, syntax }) => {
            match Release::parse(&release).filter(|_| (1..=4).contains(&level)) {
                Some(release) => return update(session, text, Target { name, release, level }, syntax),
                None => json!({ "refused": format!("no release `{release}` with level {level}") }),
            }
        }
        Ok(Request::Editor { method, params }) => session.ask(&method, params),
        Ok(Request::Instruction { name, operands }) => instruction(&name, operands),
        Ok(Request::Frame { line }) => objects::frame(session, line),
        Ok(Request::Listing) => json!(objects::listing(session)),
    };
    value.to_string().into_bytes()
}

/// What is known of a text. It is large, so it becomes JSON without a detour.
#[derive(Serialize)]
struct Update {
    diagnostics: Value,
    fixes: Value,
    tokens: Value,
    verified: Option<Verified>,
    /// None of a file for another system.
    shown: Option<Shown>,
}

fn update(session: &mut Session, text: String, target: Target, syntax: Syntax) -> Vec<u8> {
    let mut told = session.update(text, target);
    let everything = json!({
        "range": { "start": { "line": 0, "character": 0 }, "end": { "line": u32::MAX, "character": 0 } },
        "context": { "diagnostics": [] },
    });
    let fixes = if told["diagnostics"].as_array().is_some_and(|list| !list.is_empty()) {
        session.ask("textDocument/codeAction", everything)
    } else {
        json!([])
    };
    let mut tokens = session.ask("textDocument/semanticTokens/full", json!({}));
    let verified = verify::listing(&session.text);
    let shown = session.assembly().map(|assembly| rows::of(assembly, &session.decoder, syntax));
    let (diagnostics, tokens) = (told["diagnostics"].take(), tokens["data"].take());
    // Strings and numbers always have a JSON form.
    serde_json::to_vec(&Update { diagnostics, fixes, tokens, verified, shown }).unwrap_or_default()
}

fn instruction(name: &str, operands: usize) -> Value {
    let Some(op) = Op::from_name(name) else { return Value::Null };
    let forms = forms_with_features(op);
    let effects = op.effects(operands).map(|effects| effects.in_words(operands)).unwrap_or_default();
    let shown = forms.iter().take(MOST_FORMS).map(|form| {
        let features: Vec<&str> =
            form.features.iter().map(|feature| feature.name()).filter(|name| *name != "INTEL8086").collect();
        json!({ "operands": form.text, "count": form.operands, "features": features })
    });
    json!({
        "name": name,
        "forms": shown.collect::<Vec<_>>(),
        "more": forms.len().saturating_sub(MOST_FORMS),
        "effects": effects,
    })
}

fn object(session: &Session, kind: objects::Kind) -> Vec<u8> {
    let (first, bytes) = match objects::object(session, kind) {
        Ok(bytes) => (0, bytes),
        Err(why) => (1, why.into_bytes()),
    };
    std::iter::once(first).chain(bytes).collect()
}
