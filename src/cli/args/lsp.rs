//! `rasm lsp`.

use clap::{Arg, ArgAction, Command};

pub(super) fn command() -> Command {
    Command::new("lsp")
        .about("Serve an editor, by the Language Server Protocol")
        .override_usage("rasm lsp [OPTIONS]")
        // Some editors add it on their own.
        .arg(
            Arg::new("stdio")
                .long("stdio")
                .action(ArgAction::SetTrue)
                .help("Use standard input and output, as always"),
        )
        .after_help("Editors start it. docs/editors.md has settings for VS Code, Neovim, Helix and Emacs.")
}
