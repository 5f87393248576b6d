//! Go releases.

use std::fmt;

/// The Go release whose conventions an assembly follows, from [`Release::OLDEST`] to [`Release::NEWEST`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Release(u8);

impl Release {
    /// The oldest supported release.
    pub const OLDEST: Release = Release(16);

    /// The newest supported release, the default.
    pub const NEWEST: Release = Release(27);

    /// Go 1.N; callers pass one from [`Release::OLDEST`] to [`Release::NEWEST`].
    pub const fn minor(minor: u8) -> Self {
        Self(minor)
    }

    /// The N of Go 1.N.
    pub(super) const fn minor_number(self) -> u8 {
        self.0
    }

    /// For [`Release::within`]: no last release.
    pub(crate) const NOW: u8 = u8::MAX;

    /// Whether it is in the range Go 1.`first` to 1.`last`.
    pub(crate) fn within(self, first: u8, last: u8) -> bool {
        (first..=last).contains(&self.0)
    }

    /// Whether the build tag `go1.N` is satisfied.
    pub(crate) fn has_tag(self, tag: &str) -> bool {
        let minor = tag.strip_prefix("go1.").and_then(|text| text.parse::<u8>().ok());
        minor.is_some_and(|minor| (1..=self.0).contains(&minor))
    }

    /// Parses `1.24`, `1.24.11` or `go1.24`; none for an unsupported release.
    pub fn parse(text: &str) -> Option<Release> {
        let text = text.strip_prefix("go").unwrap_or(text);
        let minor = text.strip_prefix("1.")?.split('.').next()?.parse().ok()?;
        Some(Release(minor)).filter(|release| (Self::OLDEST..=Self::NEWEST).contains(release))
    }
}

impl Default for Release {
    fn default() -> Self {
        Self::NEWEST
    }
}

impl fmt::Display for Release {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "1.{}", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_release_has_many_spellings() {
        assert_eq!(Release::parse("1.24"), Some(Release::minor(24)));
        assert_eq!(Release::parse("go1.24.11"), Some(Release::minor(24)));
        let unknown = [Release::OLDEST.0 - 1, Release::NEWEST.0 + 1].map(|minor| format!("1.{minor}"));
        assert_eq!(unknown.map(|text| Release::parse(&text)), [None; 2]);
        assert_eq!(Release::parse("2"), None);
    }
}
