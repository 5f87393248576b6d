//! Source text, names and positions.
//!
//! In: bytes from a [`Loader`]. Out: compact positions ([`Span`]), interned names ([`Atom`]) and macro expansions, all plain
//! integers until they are shown. This module does no I/O and knows no syntax.

mod interner;
mod known_names;
mod line;
mod loader;
mod map;
#[cfg(feature = "lsp")]
mod path;
mod recent_names;
mod span;

pub use interner::{Atom, Interner};
pub use known_names::KnownNames;
pub use line::{LineBase, LineBases, LinePosition, LinePragma};
pub use loader::{Contents, Loader, Mapper, MemoryLoader};
pub(crate) use map::readable;
pub use map::{FileId, Location, SourceFile, SourceMap, TooLarge};
#[cfg(feature = "lsp")]
pub(crate) use path::plain;
pub use span::{Expansion, ExpansionId, Expansions, Span};
