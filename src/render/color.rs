//! Whether to use colour.

use std::ffi::OsString;

/// When to use colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Color {
    /// On a terminal, unless the environment says otherwise.
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

    /// The choice of that name.
    pub fn named(name: &str) -> Option<Self> {
        Self::NAMES.iter().find(|(known, _)| *known == name).map(|(_, color)| *color)
    }

    /// Whether this means colour. Of the environment's `variable`s NO_COLOR says no, and CLICOLOR_FORCE says yes if
    /// that does not; without them a terminal decides.
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
