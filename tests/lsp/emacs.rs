//! Emacs, without a window, edits a file with the server through eglot.

use crate::support::run::{self, scratch};
use std::fs;
use std::process::Command;

/// Opens a file, waits for diagnostics, formats, and prints what it saw. Eglot is a part of Emacs since version 29, and a package of Debian
/// for the one before.
const SCRIPT: &str = r#"
(setq eglot-sync-connect t eglot-autoshutdown t)
(dolist (folder (file-expand-wildcards "/usr/share/emacs/site-lisp/elpa*/*")) (add-to-list 'load-path folder))
(require 'eglot)
(define-derived-mode goasm-mode prog-mode "Go asm"
  (setq-local comment-start "// " indent-tabs-mode t tab-width 8))
(add-to-list 'auto-mode-alist '("_amd64\\.s\\'" . goasm-mode))
(add-to-list 'eglot-server-programs `(goasm-mode . (,(getenv "RASM") "lsp")))
(defun wait-until (what done)
  (let ((end (+ (float-time) 30)))
    (while (not (funcall done))
      (when (> (float-time) end) (message "timeout: %s" what) (kill-emacs 1))
      (accept-process-output nil 0.05))))
(find-file "f_amd64.s")
(apply #'eglot--connect (eglot--guess-contact))
(wait-until "diagnostics" (lambda () (flymake-start) (flymake-diagnostics)))
(dolist (found (flymake-diagnostics))
  (message "line %d: %s" (line-number-at-pos (flymake-diagnostic-beg found)) (flymake-diagnostic-text found)))
(eglot-format-buffer)
(save-buffer)
(kill-emacs 0)
"#;

pub(super) fn run() -> Result<(), String> {
    let folder = scratch()?;
    let path = |name: &str| folder.path().join(name);
    let write = |name: &str, text: &str| fs::write(path(name), text).map_err(|error| error.to_string());
    write("f_amd64.s", "TEXT ·f(SB), 4, $0-8\nMOVX a+0(FP),AX\n\tRET\n")?;
    write("f.go", "package f\n\nfunc f(a int)\n")?;
    write("script.el", SCRIPT)?;
    let mut command = Command::new("emacs");
    command.current_dir(folder.path()).env("RASM", env!("CARGO_BIN_EXE_rasm")).env("HOME", folder.path());
    command.args(["-Q", "--batch", "-l", "script.el"]).stdin(std::process::Stdio::null());
    let outcome = run::outcome(command)?;
    let said = format!("{}{}", String::from_utf8_lossy(&outcome.stdout), outcome.stderr);
    if !said.contains("line 2: ") || !said.contains("unknown instruction `MOVX`") {
        return Err(format!("Emacs did not show the diagnostic: {said}"));
    }
    let text = fs::read_to_string(path("f_amd64.s")).map_err(|error| error.to_string())?;
    match text.as_str() {
        "TEXT ·f(SB), 4, $0-8\n\tMOVX a+0(FP), AX\n\tRET\n" => Ok(()),
        other => Err(format!("the file became {other:?}\n{said}")),
    }
}
