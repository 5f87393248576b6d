//! Sets of processor features, and what names of variables and bits of CPUID say about them.

use super::OPTIONAL;
use crate::amd64::effects::Feature;
use std::sync::LazyLock;

/// A set of the features that a program asks for.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub(super) struct Set(u64);

/// What a feature brings with it, in steps (Intel manual, volume 1, chapters 12 to 15: what is to be tested before each extension).
const IMPLIED: [(Feature, &[Feature]); 28] = [
    (Feature::AVX512BW, &[Feature::AVX512F]),
    (Feature::AVX512CD, &[Feature::AVX512F]),
    (Feature::AVX512DQ, &[Feature::AVX512F]),
    (Feature::AVX512ER, &[Feature::AVX512F]),
    (Feature::AVX512PF, &[Feature::AVX512F]),
    (Feature::AVX512VL, &[Feature::AVX512F]),
    (Feature::AVX512_4FMAPS, &[Feature::AVX512F]),
    (Feature::AVX512_4VNNIW, &[Feature::AVX512F]),
    (Feature::AVX512_BITALG, &[Feature::AVX512F]),
    (Feature::AVX512_IFMA, &[Feature::AVX512F]),
    (Feature::AVX512_VBMI, &[Feature::AVX512F]),
    (Feature::AVX512_VBMI2, &[Feature::AVX512F]),
    (Feature::AVX512_VNNI, &[Feature::AVX512F]),
    (Feature::AVX512_VPOPCNTDQ, &[Feature::AVX512F]),
    (Feature::AVX512F, &[Feature::AVX2, Feature::FMA, Feature::F16C]),
    (Feature::VAES, &[Feature::AVX, Feature::AES]),
    (Feature::VPCLMULQDQ, &[Feature::AVX, Feature::PCLMULQDQ]),
    (Feature::AES, &[Feature::SSSE3]),
    (Feature::PCLMULQDQ, &[Feature::SSSE3]),
    (Feature::AVX2, &[Feature::AVX]),
    (Feature::FMA, &[Feature::AVX]),
    (Feature::F16C, &[Feature::AVX]),
    (Feature::RTM, &[Feature::HLE_OR_RTM]),
    (Feature::AVX, &[Feature::SSE4_2, Feature::POPCNT, Feature::XSAVE]),
    (Feature::BMI2, &[Feature::BMI1]),
    (Feature::SSE4_2, &[Feature::SSE4_1]),
    (Feature::SSE4_1, &[Feature::SSSE3]),
    (Feature::SSSE3, &[Feature::SSE3]),
];

/// Bits of CPUID (Intel manual, volume 2, table of CPUID): leaf, number of the register, bit, feature.
const CPUID: [(u32, u8, u8, Feature); 48] = [
    (1, 1, 0, Feature::SSE3),
    (1, 1, 1, Feature::PCLMULQDQ),
    (1, 1, 3, Feature::MONITOR),
    (1, 1, 9, Feature::SSSE3),
    (1, 1, 12, Feature::FMA),
    (1, 1, 13, Feature::CMPXCHG16B),
    (1, 1, 19, Feature::SSE4_1),
    (1, 1, 20, Feature::SSE4_2),
    (1, 1, 22, Feature::MOVBE),
    (1, 1, 23, Feature::POPCNT),
    (1, 1, 25, Feature::AES),
    (1, 1, 26, Feature::XSAVE),
    (1, 1, 28, Feature::AVX),
    (1, 1, 29, Feature::F16C),
    (1, 1, 30, Feature::RDRAND),
    (7, 3, 0, Feature::FSGSBASE),
    (7, 3, 3, Feature::BMI1),
    (7, 3, 5, Feature::AVX2),
    (7, 3, 8, Feature::BMI2),
    (7, 3, 10, Feature::INVPCID),
    (7, 3, 11, Feature::RTM),
    (7, 3, 11, Feature::HLE_OR_RTM),
    (7, 3, 16, Feature::AVX512F),
    (7, 3, 17, Feature::AVX512DQ),
    (7, 3, 18, Feature::RDSEED),
    (7, 3, 19, Feature::ADX),
    (7, 3, 20, Feature::SMAP),
    (7, 3, 21, Feature::AVX512_IFMA),
    (7, 3, 23, Feature::CLFLUSHOPT),
    (7, 3, 24, Feature::CLWB),
    (7, 3, 26, Feature::AVX512PF),
    (7, 3, 27, Feature::AVX512ER),
    (7, 3, 28, Feature::AVX512CD),
    (7, 3, 29, Feature::SHA),
    (7, 3, 30, Feature::AVX512BW),
    (7, 3, 31, Feature::AVX512VL),
    (7, 1, 1, Feature::AVX512_VBMI),
    (7, 1, 3, Feature::PKU),
    (7, 1, 5, Feature::WAITPKG),
    (7, 1, 6, Feature::AVX512_VBMI2),
    (7, 1, 8, Feature::GFNI),
    (7, 1, 9, Feature::VAES),
    (7, 1, 10, Feature::VPCLMULQDQ),
    (7, 1, 11, Feature::AVX512_VNNI),
    (7, 1, 14, Feature::AVX512_VPOPCNTDQ),
    (0x8000_0001, 1, 0, Feature::LAHF_SAHF),
    (0x8000_0001, 1, 5, Feature::LZCNT),
    (0x8000_0001, 2, 27, Feature::RDTSCP),
];

impl Set {
    pub(super) const NONE: Set = Set(0);
    /// All there are, or what is not known: that is taken to be right.
    pub(super) const ALL: Set = Set(u64::MAX);

    pub(super) fn of(feature: Feature) -> Self {
        OPTIONAL.iter().position(|known| *known == feature).map_or(Self::NONE, |index| Set(1 << index))
    }

    pub(super) fn has(self, feature: Feature) -> bool {
        let one = Self::of(feature).0;
        self.0 & one == one
    }

    pub(super) fn is_empty(self) -> bool {
        self.0 == 0
    }

    pub(super) fn and(self, other: Self) -> Self {
        Set(self.0 | other.0)
    }

    pub(super) fn common(self, other: Self) -> Self {
        Set(self.0 & other.0)
    }

    /// With all that these features bring with them.
    pub(super) fn closed(self) -> Self {
        // In an order in which each row comes before those for what it implies.
        IMPLIED.iter().fold(self, |set, (feature, implied)| match set.has(*feature) {
            true => implied.iter().fold(set, |set, one| set.and(Self::of(*one))),
            false => set,
        })
    }

    pub(super) fn without(self, absent: Self) -> Self {
        Set(self.0 & !absent.0)
    }

    /// The features of the bits of a register behind CPUID; `leaf` is none where AX is not known.
    pub(super) fn of_cpuid(leaf: Option<u32>, register: u8, mask: u64) -> Self {
        let Some(leaf) = leaf else { return Self::ALL };
        CPUID
            .iter()
            .filter(|row| (row.0, row.1) == (leaf, register) && mask >> row.2 & 1 != 0)
            .fold(Self::NONE, |set, row| set.and(Self::of(row.3)))
    }

    /// Whether a test for these is a test for one thing, so that where it fails, none of them is known.
    pub(super) fn is_one(self) -> bool {
        let family = avx512().fold(Self::NONE, |set, feature| set.and(Self::of(feature)));
        self.0.is_power_of_two() || self == family
    }

    /// The features that a name such as `useAVX2` or `X86HasSSE42` tells of; none for very long names.
    pub(super) fn of_name(name: &str) -> Self {
        if name.len() > LONGEST_NAME {
            return Self::NONE;
        }
        let text: String = name.chars().filter(|letter| *letter != '_' && *letter != '.').collect();
        let lower = text.to_ascii_lowercase();
        let (mut found, mut at) = (Self::NONE, 0);
        while at < lower.len() {
            let rest = lower.as_bytes().get(at..).unwrap_or_default();
            // The name alone stands for what all processors with it have, and for more.
            if rest.starts_with(b"avx512") {
                found = avx512().fold(found, |set, feature| set.and(Self::of(feature)));
                at += "avx512".len();
                continue;
            }
            let longest = SPELLED
                .iter()
                // Nearly all begin with another letter, which takes no call to see.
                .filter(|(_, name)| rest.first() == name.as_bytes().first())
                .filter(|(_, name)| rest.starts_with(name.as_bytes()) && is_word(&text, at, name.len()))
                .max_by_key(|(_, name)| name.len());
            at += match longest {
                Some((feature, name)) => {
                    found = found.and(Self::of(*feature));
                    name.len()
                }
                None => 1,
            };
        }
        found
    }
}

/// The names of features in lower case, without dashes.
static SPELLED: LazyLock<Vec<(Feature, String)>> = LazyLock::new(|| {
    let spelled = |feature: &Feature| feature.name().to_ascii_lowercase().replace('_', "");
    OPTIONAL.iter().map(|feature| (*feature, spelled(feature))).collect()
});

/// Longer names, in bytes, are not looked through.
const LONGEST_NAME: usize = 256;

/// Words in front of what is tested for.
const TESTS: [&str; 7] = ["has", "have", "use", "support", "enable", "cpu", "can"];

/// The same for tests that a feature is not there, or not wanted.
const DENIALS: [&str; 4] = ["no", "without", "disable", "skip"];

/// Whether a name is that of a test, such as `hasAVX2`, or of a feature alone.
pub(super) fn asks(name: &str) -> bool {
    let starts = |at: usize| {
        let before = name.as_bytes().get(at.wrapping_sub(1));
        before.is_none_or(|before| !before.is_ascii_alphabetic()) || name.as_bytes()[at].is_ascii_uppercase()
    };
    let lower = name.to_ascii_lowercase();
    let plain = lower.replace('_', "");
    name.len() <= LONGEST_NAME
        && (TESTS.iter().any(|test| lower.match_indices(test).any(|(at, _)| starts(at)))
            || SPELLED.iter().any(|(_, spelled)| plain == *spelled))
}

/// Whether a name says that a feature is absent, as `noAVX2` does.
pub(super) fn denies(name: &str) -> bool {
    let lower = name.to_ascii_lowercase().replace('_', "");
    name.len() <= LONGEST_NAME
        && DENIALS.iter().any(|denial| {
            let mut rest = lower.match_indices(denial).map(|(at, _)| &lower[at + denial.len()..]);
            rest.any(|rest| SPELLED.iter().any(|(_, spelled)| rest.starts_with(&**spelled)))
        })
}

fn avx512() -> impl Iterator<Item = Feature> {
    OPTIONAL.iter().copied().filter(|feature| feature.name().starts_with("AVX512"))
}

/// Whether the name of a feature stands for itself: a short one may be a part of another word, as SHA is of `shape` and `hash`.
fn is_word(text: &str, at: usize, length: usize) -> bool {
    let is_lower = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_lowercase);
    let (before, rest) = text.as_bytes().split_at(at);
    let starts = !is_lower(before.last())
        || !is_lower(rest.first())
        || TESTS.iter().any(|test| before.to_ascii_lowercase().ends_with(test.as_bytes()));
    length > 3 || starts && !is_lower(rest.get(length))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_tell_of_features() {
        assert_eq!(Set::of_name("·useAVX2(SB)"), Set::of(Feature::AVX2));
        assert_eq!(Set::of_name("const_offsetX86HasSSE42"), Set::of(Feature::SSE4_2));
        assert_eq!(Set::of_name("has_avx2_bmi2"), Set::of(Feature::AVX2).and(Set::of(Feature::BMI2)));
        assert_eq!(Set::of_name("·shape"), Set::NONE);
        assert_eq!(Set::of_name("useHashAVX2"), Set::of(Feature::AVX2));
        assert_eq!(Set::of_name("hassha"), Set::of(Feature::SHA));
        assert_eq!(Set::of_name(&"AVX2".repeat(1000)), Set::NONE);
        assert!(Set::of_name("HasAVX512VPCLMULQDQL").has(Feature::VPCLMULQDQ));
        assert!(Set::of_name("HasAVX512").has(Feature::AVX512BW));
    }

    #[test]
    fn names_ask_and_deny() {
        assert!(asks("useAVX2") && asks("X86HasSSE42") && asks("BMI2") && asks("canUseAVX2"));
        assert!(!asks("blockAVX2") && !asks("scanAVX2") && !asks("reuse"));
        assert!(denies("noAVX2") && denies("disable_avx2") && !denies("useAVX2"));
        assert!(Set::of(Feature::AVX2).is_one() && Set::of_name("HasAVX512").is_one());
        assert!(!Set::of_name("useAVX2FMA").is_one());
    }

    #[test]
    fn features_bring_others() {
        let avx2 = Set::of(Feature::AVX2).closed();
        assert!(avx2.has(Feature::SSE3) && avx2.has(Feature::AVX) && !avx2.has(Feature::BMI2));
        for (index, (feature, _)) in IMPLIED.iter().enumerate() {
            assert!(
                IMPLIED[index..].iter().all(|row| !row.1.contains(feature)),
                "{} is completed too early",
                feature.name()
            );
        }
    }

    #[test]
    fn bits_of_cpuid() {
        assert_eq!(Set::of_cpuid(Some(7), 3, 1 << 5 | 1 << 4), Set::of(Feature::AVX2));
        assert_eq!(Set::of_cpuid(None, 3, 1), Set::ALL);
    }
}
