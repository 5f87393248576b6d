//! Decides whether to use colour.

use std::ffi::OsString;

/// When to use colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Color {
    /// On a terminal, unless overridden by the environment.
    #[default]
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

impl Color {
    /// Every choice with its name on the command line.
    pub const NAMES: &[(&str, Color)] =
        &[("auto", Color::Auto), ("always", Color::Always), ("never", Color::Never)];

    /// The choice with that name.
    pub fn named(name: &str) -> Option<Self> {
        Self::NAMES.iter().find(|(known, _)| *known == name).map(|(_, color)| *color)
    }

    /// Whether to use colour. For `Auto`, the environment `variable` NO_COLOR turns it off, otherwise CLICOLOR_FORCE turns it
    /// on; without either it depends on `is_terminal`.
    pub fn is_wanted(
        self,
        variable: impl Fn(&str) -> Option<OsString>,
        is_terminal: impl FnOnce() -> bool,
    ) -> bool {
        let is_set = |name| variable(name).is_some_and(|value| !value.is_empty() && value != "0");
        match self {
            Color::Always => true,
            Color::Never => false,
            Color::Auto if is_set("NO_COLOR") => false,
            Color::Auto => is_set("CLICOLOR_FORCE") || is_terminal(),
        }
    }
}
