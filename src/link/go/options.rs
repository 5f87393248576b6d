//! Options for linking a program: Go's flags, its import configuration, and its environment.

use super::refusal::{Refusal, refuse};

/// What to link, and how.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The archive of package `main`.
    pub main: String,
    /// Packages and their archives, from the import configuration.
    pub packages: Vec<(String, String)>,
    /// `-buildid`, for Go's note and, hashed, for the GNU one.
    pub build_id: String,
    /// `-B`: the contents of the GNU note; empty for a hash of the build id.
    pub gnu_id: String,
    /// String variables and their values, in the order of the command line: `-X`, and the module information.
    pub strings: Vec<(String, Vec<u8>)>,
    /// The root of the Go tree, which replaces `$GOROOT` in file names; none with `-trimpath`.
    pub goroot: Option<String>,
    /// `-s`: no symbol table.
    pub no_symbols: bool,
    /// `-w`: no debug information.
    pub no_dwarf: bool,
    /// `-compressdwarf=false`: debug information is not compressed.
    pub plain_dwarf: bool,
    /// `--compress=fast`: debug information is compressed on all processors, and not to the same bytes as by Go's linker.
    pub fast_compression: bool,
    /// `--why`: symbols whose chains of references are asked for.
    pub why: Vec<String>,
    /// `--size`: whether sizes are asked for.
    pub sizes: bool,
}

/// The contents of an import configuration.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ImportConfig {
    /// Packages and their archives.
    pub packages: Vec<(String, String)>,
    /// The module information.
    pub module: Option<Vec<u8>>,
}

impl ImportConfig {
    /// Parses a configuration, one directive per line (readImportCfg in cmd/link/internal/ld/ld.go).
    pub fn parse(text: &str) -> Result<Self, Refusal> {
        let mut config = Self::default();
        for (number, line) in text.lines().enumerate() {
            let line = line.trim();
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let (verb, rest) = line.split_once(' ').unwrap_or((line, ""));
            let rest = rest.trim();
            match (verb, rest.split_once('=')) {
                ("packagefile", Some((path, file))) if !path.is_empty() && !file.is_empty() => {
                    config.packages.push((path.into(), file.into()));
                }
                ("modinfo", _) => match unquote(rest) {
                    Some(module) => config.module = Some(module),
                    None => return refuse!("importcfg:{}: invalid modinfo", number + 1),
                },
                _ => return refuse!("importcfg:{}: invalid directive `{verb}`", number + 1),
            }
        }
        Ok(config)
    }
}

/// The bytes of a double-quoted Go string literal.
fn unquote(text: &str) -> Option<Vec<u8>> {
    let inner = text.strip_prefix('"')?.strip_suffix('"')?;
    let mut bytes = Vec::with_capacity(inner.len());
    let mut rest = inner.as_bytes();
    while let Some((&first, after)) = rest.split_first() {
        rest = after;
        if first != b'\\' {
            bytes.push(first);
            continue;
        }
        let (&letter, after) = rest.split_first()?;
        rest = after;
        let plain = match letter {
            b'a' => 7,
            b'b' => 8,
            b'f' => 12,
            b'n' => b'\n',
            b'r' => b'\r',
            b't' => b'\t',
            b'v' => 11,
            b'\\' | b'"' => letter,
            _ => {
                let (digits, radix) = match letter {
                    b'x' => (2, 16),
                    b'u' => (4, 16),
                    b'U' => (8, 16),
                    b'0'..=b'7' => (3, 8),
                    _ => return None,
                };
                let from = if radix == 8 { std::slice::from_ref(&letter).to_vec() } else { Vec::new() };
                let more = digits - from.len();
                let written = [&from[..], rest.get(..more)?].concat();
                rest = &rest[more..];
                let value = u32::from_str_radix(std::str::from_utf8(&written).ok()?, radix).ok()?;
                match letter {
                    b'u' | b'U' => {
                        let mut room = [0; 4];
                        bytes.extend(char::from_u32(value)?.encode_utf8(&mut room).bytes());
                    }
                    _ => bytes.push(u8::try_from(value).ok()?),
                }
                continue;
            }
        };
        bytes.push(plain);
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_configuration_names_archives_and_the_module() {
        let text = "# import config\npackagefile fmt=/a/fmt=1.a\n\n  packagefile m/x=b.a\nmodinfo \"0w\\xaf\\n\\u00e9\\101\"\n";
        let config = ImportConfig::parse(text).expect("it is right");
        let packages = [("fmt", "/a/fmt=1.a"), ("m/x", "b.a")].map(|(path, file)| (path.into(), file.into()));
        assert_eq!(config.packages, packages);
        assert_eq!(config.module.as_deref(), Some(&b"0w\xaf\n\xc3\xa9A"[..]));
    }

    #[test]
    fn what_else_a_configuration_says_is_refused() {
        for wrong in
            ["packagefile fmt", "packagefile =x", "packageshlib a=b", "modinfo x", "modinfo \"\\q\"", "what"]
        {
            assert!(ImportConfig::parse(wrong).is_err(), "{wrong}");
        }
    }
}
