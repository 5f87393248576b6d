//! What vector, mask and string instructions do, in a line for people.
//!
//! In: a mnemonic of this dialect. Out: a sentence; none for those that are not in the table. The beginning of a name tells what is
//! done, its end the elements.

/// Beginnings of names without the `V` of AVX; the longest decides.
const STEMS: &[(&str, &str)] = &[
    ("AESDEC", "Does one round of AES decryption."),
    ("AESDECLAST", "Does the last round of AES decryption."),
    ("AESENC", "Does one round of AES encryption."),
    ("AESENCLAST", "Does the last round of AES encryption."),
    ("AESIMC", "Prepares a round key for AES decryption."),
    ("AESKEYGENASSIST", "Computes a part of the next AES round key."),
    ("ANDNP", "Ands the inverted bits of one operand with those of the other."),
    ("ANDP", "Ands all bits."),
    ("BLEND", "Chooses each element from one of two vectors."),
    ("BROADCAST", "Copies one element, or a group of them, to the whole vector."),
    ("CMPP", "Compares each pair of floats as the immediate says."),
    ("CMPSD", "Compares two 64-bit floats as the immediate says."),
    ("CMPSS", "Compares two 32-bit floats as the immediate says."),
    ("COMIS", "Compares two floats and sets the flags."),
    ("CVT", "Converts numbers from one format to another."),
    ("CVTT", "Converts floats to integers, rounding toward zero."),
    ("EXTRACT", "Copies a part of the vector."),
    ("FMADD", "Multiplies and adds, with one rounding."),
    ("FMADDSUB", "Multiplies, then adds and subtracts in turn, with one rounding."),
    ("FMSUB", "Multiplies and subtracts, with one rounding."),
    ("FMSUBADD", "Multiplies, then subtracts and adds in turn, with one rounding."),
    ("FNMADD", "Subtracts a product from a number, with one rounding."),
    ("FNMSUB", "Negates a product and subtracts a number, with one rounding."),
    ("GATHER", "Loads each element from an address of its own."),
    ("GATHERPF", "Prefetches the addresses of elements to be loaded."),
    ("HADDP", "Adds neighboring floats."),
    ("HSUBP", "Subtracts neighboring floats."),
    ("INSERT", "Copies into a part of the vector."),
    ("KADD", "Adds two masks."),
    ("KAND", "Ands two masks."),
    ("KANDN", "Ands the inverted bits of one mask with those of the other."),
    ("KMOV", "Copies a mask."),
    ("KNOT", "Inverts a mask."),
    ("KOR", "Ors two masks."),
    ("KORTEST", "Sets the flags by the OR of two masks."),
    ("KSHIFTL", "Shifts a mask left."),
    ("KSHIFTR", "Shifts a mask right."),
    ("KTEST", "Sets the flags by the AND of two masks."),
    ("KUNPCK", "Joins the low halves of two masks."),
    ("KXNOR", "Sets the bits that are the same in two masks."),
    ("KXOR", "Xors two masks."),
    ("LODS", "Loads AX, or a part of it, from the address in SI, and moves SI on."),
    ("MOVAP", "Copies the vector; memory must be aligned."),
    ("MOVDDUP", "Copies the even 64-bit elements over the odd ones."),
    ("MOVDQA", "Copies the vector; memory must be aligned."),
    ("MOVDQU", "Copies the vector, from or to any address."),
    ("MOVMSKP", "Collects the sign of each float in a general register."),
    ("MOVNT", "Copies without leaving the data in the caches."),
    ("MOVO", "Copies the vector; memory must be aligned."),
    ("MOVOU", "Copies the vector, from or to any address."),
    ("MOVSHDUP", "Copies the odd 32-bit elements over the even ones."),
    ("MOVSLDUP", "Copies the even 32-bit elements over the odd ones."),
    ("MOVSD", "Copies one 64-bit float."),
    ("MOVSS", "Copies one 32-bit float."),
    ("MOVUP", "Copies the vector, from or to any address."),
    ("ORP", "Ors all bits."),
    ("PABS", "Takes the absolute value of each element."),
    ("PACKSS", "Narrows each signed element to half its width, with signed saturation."),
    ("PACKUS", "Narrows each signed element to half its width, with unsigned saturation."),
    ("PADD", "Adds each pair of elements."),
    ("PADDS", "Adds each pair of signed elements, with saturation."),
    ("PADDUS", "Adds each pair of unsigned elements, with saturation."),
    ("PALIGNR", "Joins two vectors and shifts them right by bytes, in each 128 bits."),
    ("PAND", "Ands all bits."),
    ("PANDN", "Ands the inverted bits of one operand with those of the other."),
    ("PAVG", "Takes the rounded average of each pair of unsigned elements."),
    ("PBLEND", "Chooses each element from one of two vectors."),
    ("PBROADCAST", "Copies one element to all."),
    ("PBROADCASTM", "Copies a mask to all elements."),
    ("PCLMULQDQ", "Multiplies two 64-bit numbers without carries."),
    ("PCMP", "Compares each pair of signed elements as the immediate says, into a mask."),
    ("PCMPEQ", "Finds the pairs of elements that are equal."),
    ("PCMPESTR", "Compares strings of given lengths within two vectors, as the immediate says."),
    ("PCMPGT", "Finds the pairs of signed elements of which one is greater than the other."),
    ("PCMPISTR", "Compares strings that end with a zero within two vectors, as the immediate says."),
    ("PCMPU", "Compares each pair of unsigned elements as the immediate says, into a mask."),
    ("PCOMPRESS", "Moves the elements that the mask selects together."),
    ("PDEP", "Spreads the low bits to the places that the mask selects."),
    ("PERM", "Rearranges elements across the vector."),
    ("PERM2", "Takes 128-bit halves of two vectors, as the immediate says."),
    ("PERMI2", "Takes elements of two vectors by their indices."),
    ("PERMIL", "Rearranges floats in each 128 bits."),
    ("PERMT2", "Takes elements of two vectors by their indices."),
    ("PEXPAND", "Spreads elements to the places that the mask selects."),
    ("PEXTL", "Moves the bits that the mask selects together."),
    ("PEXTQ", "Moves the bits that the mask selects together."),
    ("PEXTR", "Copies one element to a general register or to memory."),
    ("PGATHER", "Loads each element from an address of its own."),
    ("PHADD", "Adds neighboring elements."),
    ("PHSUB", "Subtracts neighboring elements."),
    ("PINSR", "Copies a general register or memory to one element."),
    ("PMADDUBSW", "Multiplies unsigned by signed bytes and adds neighboring products, with saturation."),
    ("PMADDW", "Multiplies each pair of signed 16-bit elements and adds neighboring products."),
    ("PMAXS", "Takes the greater of each pair of signed elements."),
    ("PMAXU", "Takes the greater of each pair of unsigned elements."),
    ("PMINS", "Takes the smaller of each pair of signed elements."),
    ("PMINU", "Takes the smaller of each pair of unsigned elements."),
    ("PMOVMSKB", "Collects the highest bit of each byte in a general register."),
    ("PMOVSX", "Widens each signed element."),
    ("PMOVZX", "Widens each unsigned element."),
    ("PMULDQ", "Multiplies the even 32-bit elements, signed, to 64 bits."),
    ("PMULH", "Multiplies each pair of 16-bit elements and keeps the high halves."),
    ("PMULHRSW", "Multiplies each pair of 16-bit elements and keeps the high parts, rounded."),
    ("PMULL", "Multiplies each pair of elements and keeps the low halves."),
    ("PMULU", "Multiplies the even 32-bit elements, unsigned, to 64 bits."),
    ("POR", "Ors all bits."),
    ("PREFETCH", "Asks for a cache line ahead of its use."),
    ("PROL", "Rotates each element left."),
    ("PROR", "Rotates each element right."),
    ("PSADBW", "Adds up the absolute differences of unsigned bytes."),
    ("PSCATTER", "Stores each element to an address of its own."),
    ("PSHUF", "Rearranges elements in each 128 bits, as the immediate says."),
    ("PSHUFB", "Rearranges bytes in each 128 bits, by their indices."),
    ("PSHUFBITQMB", "Selects bits of 64-bit elements by their indices, into a mask."),
    ("PSIGN", "Negates, clears or keeps each element by the sign of another."),
    ("PSLL", "Shifts each element left."),
    ("PSLLDQ", "Shifts each 128 bits left by bytes."),
    ("PSLLO", "Shifts each 128 bits left by bytes."),
    ("PSRA", "Shifts each element right, keeping the sign."),
    ("PSRL", "Shifts each element right, filling with zeros."),
    ("PSRLDQ", "Shifts each 128 bits right by bytes."),
    ("PSRLO", "Shifts each 128 bits right by bytes."),
    ("PSUB", "Subtracts each pair of elements."),
    ("PSUBS", "Subtracts each pair of signed elements, with saturation."),
    ("PSUBUS", "Subtracts each pair of unsigned elements, with saturation."),
    ("PTERNLOG", "Combines three vectors bit by bit, by the truth table in the immediate."),
    ("PTEST", "Sets the flags by the AND of two vectors, and by that with one inverted."),
    ("PTESTM", "Finds the pairs of elements with bits in common."),
    ("PTESTNM", "Finds the pairs of elements without bits in common."),
    ("PUNPCKH", "Interleaves the high elements of two vectors, in each 128 bits."),
    ("PUNPCKL", "Interleaves the low elements of two vectors, in each 128 bits."),
    ("PXOR", "Xors all bits."),
    ("RCP", "Approximates the reciprocal of floats."),
    ("ROUND", "Rounds floats to integers, as the immediate says."),
    ("RSQRT", "Approximates the reciprocal square root of floats."),
    ("SCAS", "Compares AX, or a part of it, with memory at DI, and moves DI on."),
    ("SCATTER", "Stores each element to an address of its own."),
    ("SCATTERPF", "Prefetches the addresses of elements to be stored."),
    ("SHA1", "Does a step of SHA-1."),
    ("SHA256", "Does a step of SHA-256."),
    ("SHUFF", "Rearranges groups of 128 bits of two vectors, as the immediate says."),
    ("SHUFI", "Rearranges groups of 128 bits of two vectors, as the immediate says."),
    ("SHUFP", "Takes floats of two vectors in each 128 bits, as the immediate says."),
    ("STOS", "Stores AX, or a part of it, to the address in DI, and moves DI on."),
    ("UCOMIS", "Compares two floats and sets the flags."),
    ("UNPCKH", "Interleaves the high floats of two vectors, in each 128 bits."),
    ("UNPCKL", "Interleaves the low floats of two vectors, in each 128 bits."),
    ("XORP", "Xors all bits."),
];

/// Names that begin like others.
const WHOLE: &[(&str, &str)] = &[
    ("CMPSB", COMPARES),
    ("CMPSL", COMPARES),
    ("CMPSQ", COMPARES),
    ("CMPSW", COMPARES),
    ("MOVSB", COPIES),
    ("MOVSL", COPIES),
    ("MOVSQ", COPIES),
    ("MOVSW", COPIES),
];

const COMPARES: &str = "Compares memory at SI with memory at DI, and moves both on.";
const COPIES: &str = "Copies from the address in SI to that in DI, and moves both on.";

/// What an instruction does, in a sentence.
pub(super) fn about(name: &str) -> Option<&'static str> {
    if let Some((_, text)) = WHOLE.iter().find(|(known, _)| *known == name) {
        return Some(text);
    }
    if name.starts_with("MOV") && name.ends_with("SX") {
        return Some("Widens the source, with its sign.");
    }
    if name.starts_with("MOV") && name.ends_with("ZX") {
        return Some("Widens the source, with zeros.");
    }
    let plain = name.strip_prefix('V').unwrap_or(name);
    let fitting = STEMS.iter().filter(|(stem, _)| plain.starts_with(stem));
    fitting.max_by_key(|(stem, _)| stem.len()).map(|(_, text)| *text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::amd64::Op;

    #[test]
    fn each_row_is_about_an_instruction() {
        let used: Vec<&str> = Op::all().filter_map(|op| about(op.name())).collect();
        let unused: Vec<&str> = STEMS.iter().filter(|row| !used.contains(&row.1)).map(|row| row.0).collect();
        assert!(unused.is_empty(), "{unused:?}");
        assert!(WHOLE.iter().all(|row| Op::from_name(row.0).is_some()));
    }

    #[test]
    fn the_longest_beginning_decides() {
        assert_eq!(about("VPADDD"), Some("Adds each pair of elements."));
        assert_eq!(about("PADDSW"), Some("Adds each pair of signed elements, with saturation."));
        assert_eq!(about("VPSHUFB"), Some("Rearranges bytes in each 128 bits, by their indices."));
        assert_eq!(about("MOVSQ"), Some(COPIES));
        assert_eq!(about("MOVSD"), Some("Copies one 64-bit float."));
        assert_eq!(about("MOVBQZX"), Some("Widens the source, with zeros."));
        assert_eq!(about("NOP"), None);
    }
}
