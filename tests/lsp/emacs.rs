//! Emacs, without a window, edits a file with the server through eglot.

use super::editor::{Edited, edit};

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
    let arguments = ["-Q", "--batch", "-l", "script.el"];
    let Edited { said, text } = edit("emacs", &arguments, ("script.el", SCRIPT))?;
    if !said.contains("line 2: ") || !said.contains("unknown instruction `MOVX`") {
        return Err(format!("Emacs did not show the diagnostic: {said}"));
    }
    match text.as_str() {
        "TEXT ·f(SB), 4, $0-8\n\tMOVX a+0(FP), AX\n\tRET\n" => Ok(()),
        other => Err(format!("the file became {other:?}\n{said}")),
    }
}
