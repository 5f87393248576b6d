//! A whole session with the command, over its standard input and output.

use crate::support::run::scratch;
use lsp_server::{Message, Notification, Request};
use serde_json::{Value, json};
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

struct Session {
    child: Child,
    input: Option<ChildStdin>,
    output: BufReader<ChildStdout>,
    number: i32,
}

impl Session {
    fn start() -> Result<Self, String> {
        let mut command = Command::new(env!("CARGO_BIN_EXE_rasm"));
        command.args(["lsp", "--stdio"]).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = command.spawn().map_err(|error| error.to_string())?;
        let input = child.stdin.take();
        let output = BufReader::new(child.stdout.take().ok_or("no output")?);
        Ok(Self { child, input, output, number: 0 })
    }

    fn raw(&mut self, bytes: &[u8]) -> Result<(), String> {
        let input = self.input.as_mut().ok_or("no input")?;
        input.write_all(bytes).and_then(|()| input.flush()).map_err(|error| error.to_string())
    }

    fn send(&mut self, message: Message) -> Result<(), String> {
        let mut bytes = Vec::new();
        message.write(&mut bytes).map_err(|error| error.to_string())?;
        self.raw(&bytes)
    }

    fn tell(&mut self, method: &str, params: Value) -> Result<(), String> {
        self.send(Message::Notification(Notification::new(method.to_owned(), params)))
    }

    fn receive(&mut self) -> Result<Message, String> {
        let message = Message::read(&mut self.output).map_err(|error| error.to_string())?;
        message.ok_or_else(|| "the server has closed its output".to_owned())
    }

    /// The next message, whether or not its identifier is one.
    fn receive_raw(&mut self) -> Result<Value, String> {
        let mut length = 0;
        loop {
            let mut line = String::new();
            self.output.read_line(&mut line).map_err(|error| error.to_string())?;
            match line.trim_end().strip_prefix("Content-Length: ") {
                Some(number) => length = number.parse().map_err(|error| format!("{line}: {error}"))?,
                None if line.trim_end().is_empty() => break,
                None => {}
            }
        }
        let mut body = vec![0; length];
        self.output.read_exact(&mut body).map_err(|error| error.to_string())?;
        serde_json::from_slice(&body).map_err(|error| error.to_string())
    }

    /// The result of a request; notifications before it are passed over.
    fn ask(&mut self, method: &str, params: Value) -> Result<Value, String> {
        self.number += 1;
        self.send(Message::Request(Request::new(self.number.into(), method.to_owned(), params)))?;
        loop {
            if let Message::Response(response) = self.receive()? {
                return match response.error {
                    None => Ok(response.result.unwrap_or_default()),
                    Some(error) => Err(format!("{method}: {}", error.message)),
                };
            }
        }
    }

    /// The next diagnostics.
    fn published(&mut self) -> Result<Value, String> {
        loop {
            if let Message::Notification(notification) = self.receive()? {
                return Ok(notification.params["diagnostics"].clone());
            }
        }
    }
}

/// The header of a package knows what it imports.
pub(super) fn imports() -> Result<(), String> {
    let folder = scratch()?;
    let write = |name: &str, text: &str| {
        let path = folder.path().join(name);
        path.parent().map_or(Ok(()), fs::create_dir_all).map_err(|error| error.to_string())?;
        fs::write(path, text).map_err(|error| error.to_string())
    };
    write("go.mod", "module example.com/w\n\ngo 1.22\n")?;
    write("dep/dep.go", "package dep\n\ntype T struct{ a, b uint64 }\n\nconst K = 7\n")?;
    write(
        "w.go",
        "package w\n\nimport \"example.com/w/dep\"\n\ntype pair struct {\n\tt dep.T\n\tlast uint64\n}\n\nconst k = dep.K\n\nfunc f(p *pair) uint64\n",
    )?;
    let text = "#include \"go_asm.h\"\nTEXT ·f(SB), 4, $0-16\n\tMOVQ p+0(FP), AX\n\tMOVQ pair_last(AX), AX\n\tADDQ $const_k, AX\n\tMOVQ AX, ret+8(FP)\n\tRET\n";
    let uri = format!("file://{}/f_amd64.s", folder.path().display());
    let mut session = Session::start()?;
    session.ask("initialize", json!({ "capabilities": {} }))?;
    let document = json!({ "uri": uri, "languageId": "goasm", "version": 1, "text": text });
    session.tell("textDocument/didOpen", json!({ "textDocument": document }))?;
    let found = session.published()?;
    if found != json!([]) {
        return Err(format!("diagnostics: {found}"));
    }
    let place = json!({ "textDocument": { "uri": uri }, "position": { "line": 3, "character": 8 } });
    let hover = session.ask("textDocument/hover", place)?;
    let shown = hover["contents"]["value"].as_str().unwrap_or_default();
    match shown.contains("#define pair_last 16") && shown.contains("last uint64") {
        true => Ok(()),
        false => Err(format!("hover: {shown}")),
    }
}

pub(super) fn run() -> Result<(), String> {
    let folder = scratch()?;
    let write =
        |name: &str, text: &str| fs::write(folder.path().join(name), text).map_err(|error| error.to_string());
    write("w.go", "package w\n\nfunc sum(a, b int) int\n")?;
    let uri = format!("file://{}/sum_amd64.s", folder.path().display());
    let mut session = Session::start()?;
    let expect = |what: &str, found: &Value, wanted: Value| match *found == wanted {
        true => Ok(()),
        false => Err(format!("{what}: {found}, not {wanted}")),
    };
    let begun =
        session.ask("initialize", json!({ "processId": null, "rootUri": null, "capabilities": {} }))?;
    expect("name", &begun["serverInfo"]["name"], json!("rasm"))?;
    session.tell("initialized", json!({}))?;
    // `·` is one unit and the emoji two.
    let text = "// \u{1f600}·\nTEXT ·sum(SB), 4, $0-24\n/* \u{1f600}· */ MOVX a+0(FP), AX\n\tADDQ b+8(FP),AX\n\tMOVQ AX, ret+16(FP)\n\tRET\n";
    let document = json!({ "uri": uri, "languageId": "goasm", "version": 1, "text": text });
    session.tell("textDocument/didOpen", json!({ "textDocument": document }))?;
    let found = session.published()?;
    expect("code", &found[0]["code"], json!("unknown-instruction"))?;
    let range = json!({ "start": { "line": 2, "character": 10 }, "end": { "line": 2, "character": 14 } });
    expect("place", &found[0]["range"], range.clone())?;
    let place = |line: u32, character: u32| json!({ "textDocument": { "uri": uri }, "position": { "line": line, "character": character } });
    let hover = session.ask("textDocument/hover", place(2, 16))?;
    let shown = hover["contents"]["value"].as_str().unwrap_or_default();
    if !shown.contains("argument of type `int`, 8 bytes at offset 0") {
        return Err(format!("hover: {hover}"));
    }
    let definition = session.ask("textDocument/definition", place(1, 7))?;
    expect("definition", &definition[0]["range"]["start"], json!({ "line": 2, "character": 5 }))?;
    let proposed = session.ask("textDocument/completion", place(3, 3))?;
    if !proposed.as_array().is_some_and(|list| list.iter().any(|item| item["label"] == "ADDQ")) {
        return Err(format!("completion: {proposed}"));
    }
    // The fix, applied.
    let context = json!({ "diagnostics": [] });
    let actions = session.ask(
        "textDocument/codeAction",
        json!({ "textDocument": { "uri": uri }, "range": range, "context": context }),
    )?;
    let edit = &actions[0]["edit"]["changes"][&uri][0];
    let change = json!({ "range": edit["range"], "text": edit["newText"] });
    session.tell(
        "textDocument/didChange",
        json!({ "textDocument": { "uri": uri, "version": 2 }, "contentChanges": [change] }),
    )?;
    expect("diagnostics when mended", &session.published()?, json!([]))?;
    let options = json!({ "tabSize": 8, "insertSpaces": false });
    let edits = session
        .ask("textDocument/formatting", json!({ "textDocument": { "uri": uri }, "options": options }))?;
    if !edits[0]["newText"].as_str().unwrap_or_default().contains("\tADDQ b+8(FP), AX\n") {
        return Err(format!("formatting: {edits}"));
    }
    // What checks find comes as one types, with the place in the other file and a fix.
    let slip = json!({ "start": { "line": 4, "character": 14 }, "end": { "line": 4, "character": 16 } });
    let change = json!({ "range": slip, "text": "20" });
    session.tell(
        "textDocument/didChange",
        json!({ "textDocument": { "uri": uri, "version": 3 }, "contentChanges": [change] }),
    )?;
    let found = session.published()?;
    expect("check", &found[0]["code"], json!("argument-offset"))?;
    let related = &found[0]["relatedInformation"][0]["location"];
    expect("prototype", &related["range"]["start"], json!({ "line": 2, "character": 0 }))?;
    if !related["uri"].as_str().is_some_and(|uri| uri.ends_with("/w.go")) {
        return Err(format!("prototype: {related}"));
    }
    let actions = session.ask(
        "textDocument/codeAction",
        json!({ "textDocument": { "uri": uri }, "range": slip, "context": { "diagnostics": [] } }),
    )?;
    let edit = &actions[0]["edit"]["changes"][&uri][0]["newText"];
    expect("fix of a check", edit, json!("ret+16(FP)"))?;
    // What is no message at all is answered, and the session goes on.
    session.raw(b"Content-Length: 4\r\n\r\n{\"a\"")?;
    let answer = session.receive_raw()?;
    if answer["error"]["code"] != json!(-32700) || answer.get("id") != Some(&Value::Null) {
        return Err(format!("broken message: {answer}"));
    }
    expect("shutdown", &session.ask("shutdown", Value::Null)?, Value::Null)?;
    session.tell("exit", Value::Null)?;
    let status = session.child.wait().map_err(|error| error.to_string())?;
    if !status.success() {
        return Err(format!("exit: {status}"));
    }
    // Without `shutdown` it is no success.
    let mut session = Session::start()?;
    session.tell("exit", Value::Null)?;
    let status = session.child.wait().map_err(|error| error.to_string())?;
    if status.code() == Some(1) { Ok(()) } else { Err(format!("exit alone: {status}")) }
}
