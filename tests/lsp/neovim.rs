//! Neovim, without a window, edits a file with the server.

use super::editor::{Edited, edit};

/// Opens a file, waits for diagnostics, applies the fix, formats, and prints what it saw.
const SCRIPT: &str = r#"
local function wait(what, done)
  if not vim.wait(20000, done, 50) then print("timeout: " .. what) vim.cmd("cquit") end
end
vim.cmd("edit f_amd64.s")
local id = vim.lsp.start_client({ name = "rasm", cmd = { vim.env.RASM, "lsp" }, root_dir = vim.fn.getcwd() })
vim.lsp.buf_attach_client(0, id)
wait("diagnostics", function() return #vim.diagnostic.get(0) > 0 end)
local found = vim.diagnostic.get(0)[1]
print(found.code .. " " .. found.lnum .. ":" .. found.col)
local function ask(method, more)
  local params = vim.tbl_extend("error", { textDocument = vim.lsp.util.make_text_document_params(0) }, more)
  return vim.lsp.buf_request_sync(0, method, params, 20000)[id].result
end
local hover = ask("textDocument/hover", { position = { line = 1, character = 5 } })
print(hover.contents.value:match("argument of type `int`") or "no hover")
local line = { start = { line = 1, character = 0 }, ["end"] = { line = 1, character = 4 } }
local actions = ask("textDocument/codeAction", { range = line, context = { diagnostics = {} } })
vim.lsp.util.apply_workspace_edit(actions[1].edit, "utf-16")
wait("the fix", function() return #vim.diagnostic.get(0) == 0 end)
local edits = ask("textDocument/formatting", { options = { tabSize = 8, insertSpaces = false } })
vim.lsp.util.apply_text_edits(edits, 0, "utf-16")
vim.cmd("write")
vim.cmd("qall!")
"#;

pub(super) fn run() -> Result<(), String> {
    let arguments = ["--headless", "-u", "NONE", "-i", "NONE", "-c", "luafile script.lua", "-c", "cquit"];
    let Edited { said, text } = edit("nvim", &arguments, ("script.lua", SCRIPT))?;
    for wanted in ["unknown-instruction 1:0", "argument of type `int`"] {
        if !said.contains(wanted) {
            return Err(format!("Neovim did not print {wanted}: {said}"));
        }
    }
    match text.as_str() {
        "TEXT ·f(SB), 4, $0-8\n\tMOVQ a+0(FP), AX\n\tRET\n" => Ok(()),
        other => Err(format!("the file became {other:?}\n{said}")),
    }
}
