//! The suffixes of AVX-512 mnemonics: `.Z`, `.BCST`, `.SAE`, `.RN_SAE`, and their valid combinations.
//!
//! In: the text after the first dot. Out: one small number. The encoder checks whether an instruction accepts the suffix.

use std::fmt;

/// A valid combination of suffixes, or none.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, Debug)]
pub struct Suffix(u8);

/// Rounding: the mode in bits 0 and 1.
const ROUND: u8 = 1 << 2;
const SAE: u8 = 1 << 3;
const BCST: u8 = 1 << 4;
const ZERO: u8 = 1 << 5;

/// Why a suffix is invalid.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum SuffixError {
    /// `.Z` must be last.
    ZNotLast,
    /// Unknown suffix.
    Unknown(String),
    /// The suffix occurs twice.
    Duplicate(String),
    /// A broadcast memory operand cannot be rounded.
    RoundingAndBroadcast,
    /// Each is known, but the combination is invalid.
    BadCombination,
}

const ALL: [(&str, u8); 8] = [
    ("Z", ZERO),
    ("BCST", BCST),
    ("SAE", SAE),
    ("RN_SAE", ROUND),
    ("RD_SAE", ROUND | 1),
    ("RU_SAE", ROUND | 2),
    ("RZ_SAE", ROUND | 3),
    ("", 0),
];

impl Suffix {
    /// No suffix.
    pub const NONE: Suffix = Suffix(0);

    /// Parses `BCST.Z`, with or without a leading dot. Errors are in the order of the text.
    pub fn parse(text: &str) -> Result<Suffix, Vec<SuffixError>> {
        let text = text.strip_prefix('.').unwrap_or(text);
        let (main, zero) = match text.strip_suffix("Z") {
            Some("") => ("", ZERO),
            Some(rest) if rest.ends_with('.') => (&rest[..rest.len() - 1], ZERO),
            _ => (text, 0),
        };
        let found = ALL.iter().find(|(name, bits)| *name == main && *bits != ZERO);
        match found {
            // A leading dot does not start a suffix.
            Some((_, bits)) if !main.is_empty() || text.len() <= 1 => Ok(Suffix(bits | zero)),
            _ => Err(problems(text)),
        }
    }

    /// The words that suffixes are made of.
    pub(crate) fn words() -> impl Iterator<Item = &'static str> {
        ALL.iter().map(|(name, _)| *name)
    }

    /// The suffix with these parts; `rounding` as in [`Suffix::rounding`], which implies `sae`.
    #[cfg(feature = "dis")]
    pub(super) fn of(zeroing: bool, broadcast: bool, sae: bool, rounding: Option<u8>) -> Suffix {
        let exceptions = rounding.map_or(if sae { SAE } else { 0 }, |mode| ROUND | mode);
        Suffix(exceptions | if broadcast { BCST } else { 0 } | if zeroing { ZERO } else { 0 })
    }

    /// `.Z`: masked-off elements become zero.
    pub fn zeroing(self) -> bool {
        self.0 & ZERO != 0
    }

    /// `.BCST`: one element in memory is used for all.
    pub fn broadcast(self) -> bool {
        self.0 & BCST != 0
    }

    /// `.SAE`: floating-point exceptions are suppressed.
    pub fn sae(self) -> bool {
        self.0 & SAE != 0
    }

    /// The rounding mode of `.RN_SAE` and the like: 0 nearest, 1 down, 2 up, 3 toward zero.
    pub fn rounding(self) -> Option<u8> {
        (self.0 & ROUND != 0).then_some(self.0 & 3)
    }

    /// Whether there is no suffix.
    pub fn is_none(self) -> bool {
        self.0 == 0
    }
}

/// The errors in an invalid suffix.
fn problems(text: &str) -> Vec<SuffixError> {
    // Malicious names could have many parts; nothing valid has more than two.
    const ENOUGH: usize = 16;
    let count = text.split('.').count();
    let mut errors = Vec::new();
    let mut seen: Vec<&str> = Vec::new();
    let mut bits = 0;
    for (at, part) in text.split('.').take(ENOUGH).enumerate() {
        let twice = seen.contains(&part);
        match ALL.iter().find(|(name, _)| *name == part && !part.is_empty()) {
            Some((_, bit)) => {
                if *bit == ZERO && at + 1 != count {
                    errors.push(SuffixError::ZNotLast);
                }
                bits |= bit;
            }
            None if !twice => errors.push(SuffixError::Unknown(part.to_string())),
            None => {}
        }
        if twice {
            errors.push(SuffixError::Duplicate(part.to_string()));
        }
        seen.push(part);
    }
    if bits & BCST != 0 && bits & (SAE | ROUND) != 0 {
        errors.push(SuffixError::RoundingAndBroadcast);
    }
    if errors.is_empty() {
        errors.push(SuffixError::BadCombination);
    }
    errors
}

impl fmt::Display for Suffix {
    /// As printed in listings after the mnemonic: `.BCST.Z`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let main = self.0 & !ZERO;
        if let Some((name, _)) = ALL.iter().find(|(_, bits)| main != 0 && *bits == main) {
            write!(f, ".{name}")?;
        }
        if self.zeroing() { f.write_str(".Z") } else { Ok(()) }
    }
}
