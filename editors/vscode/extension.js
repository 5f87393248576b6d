// Starts `rasm lsp` for files in Go's assembly, and stops it with the editor.
const { workspace } = require("vscode");
const { LanguageClient } = require("vscode-languageclient/node");

let client;

exports.activate = () => {
  const command = workspace.getConfiguration("rasm").get("path", "rasm");
  const server = { command, args: ["lsp"] };
  // Changes on disk to Go files, sources and headers.
  const options = {
    documentSelector: [{ language: "goasm" }],
    synchronize: { fileEvents: workspace.createFileSystemWatcher("**/*.{go,s,h}") },
  };
  client = new LanguageClient("rasm", "rasm", server, options);
  return client.start();
};

exports.deactivate = () => client?.stop();
