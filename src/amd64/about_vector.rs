//! What vector, mask and string instructions do, in a line for people.
//!
//! In: a mnemonic of this dialect. Out: a sentence; none for those that are not in the table. The beginning of a name tells what is
//! done, its end the elements.

/// Beginnings of names without the `V` of AVX; the longest decides.
const STEMS: &[(&str, &str)] = &[
    ("4FMADD", "Does four steps of multiplying and adding floats."),
    ("4FNMADD", "Does four steps of multiplying and subtracting floats."),
    ("ADDSUBP", "Subtracts the even pairs of floats and adds the odd ones."),
    ("AESDEC", "Does one round of AES decryption."),
    ("AESDECLAST", "Does the last round of AES decryption."),
    ("AESENC", "Does one round of AES encryption."),
    ("AESENCLAST", "Does the last round of AES encryption."),
    ("AESIMC", "Prepares a round key for AES decryption."),
    ("AESKEYGENASSIST", "Computes a part of the next AES round key."),
    ("ALIGN", "Joins two vectors and shifts them right by elements."),
    ("ANDNP", "Ands the inverted bits of one operand with those of the other."),
    ("ANDP", "Ands all bits."),
    ("BLEND", "Chooses each element from one of two vectors."),
    ("BROADCAST", "Copies one element, or a group of them, to the whole vector."),
    ("CMPP", "Compares each pair of floats as the immediate says."),
    ("CMPSD", "Compares two 64-bit floats as the immediate says."),
    ("CMPSS", "Compares two 32-bit floats as the immediate says."),
    ("COMIS", "Compares two floats and sets the flags."),
    ("COMPRESSP", "Moves the floats that the mask selects together."),
    ("DBPSADBW", "Adds up absolute differences of unsigned bytes, of groups that the immediate selects."),
    ("DPP", "Multiplies the pairs of floats that the immediate selects, and adds up the products."),
    ("EXP2P", "Approximates 2 to the power of each float."),
    ("EXPANDP", "Spreads floats to the places that the mask selects."),
    ("EXTRACT", "Copies a part of the vector."),
    ("FIXUPIMM", "Replaces special floats, such as NaN and infinity, as a table says."),
    ("FMADD", "Multiplies and adds, with one rounding."),
    ("FMADDSUB", "Multiplies, then adds and subtracts in turn, with one rounding."),
    ("FMSUB", "Multiplies and subtracts, with one rounding."),
    ("FMSUBADD", "Multiplies, then subtracts and adds in turn, with one rounding."),
    ("FNMADD", "Subtracts a product from a number, with one rounding."),
    ("FNMSUB", "Negates a product and subtracts a number, with one rounding."),
    ("FPCLASS", "Finds the floats of the classes in the immediate, such as NaN or zero, into a mask."),
    ("GATHER", "Loads each element from an address of its own."),
    ("GATHERPF", "Prefetches the addresses of elements to be loaded."),
    ("GETEXP", "Takes the exponents of floats, as floats."),
    ("GETMANT", "Takes the significands of floats, as the immediate says."),
    (
        "GF2P8AFFINEINVQB",
        "Inverts each byte as an element of GF(2^8), then multiplies it by a matrix of bits.",
    ),
    ("GF2P8AFFINEQB", "Multiplies each byte by a matrix of bits."),
    ("GF2P8MULB", "Multiplies each pair of bytes as elements of GF(2^8)."),
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
    ("LDDQU", "Loads the vector from any address."),
    ("LODS", "Loads AX, or a part of it, from the address in SI, and moves SI on."),
    ("MASKMOVDQU", "Stores the bytes that a mask selects to the address in DI."),
    ("MASKMOVOU", "Stores the bytes that a mask selects to the address in DI."),
    ("MASKMOVP", "Loads or stores the floats that a mask selects."),
    ("MASKMOVQ", "Stores the bytes that a mask selects to the address in DI."),
    ("MOVAP", "Copies the vector; memory must be aligned."),
    ("MOVDDUP", "Copies the even 64-bit elements over the odd ones."),
    ("MOVDQA", "Copies the vector; memory must be aligned."),
    ("MOVDQU", "Copies the vector, from or to any address."),
    ("MOVHLPS", "Copies the high half of the source to the low half of the destination."),
    ("MOVHP", "Copies 64 bits to or from the high half of the vector."),
    ("MOVLHPS", "Copies the low half of the source to the high half of the destination."),
    ("MOVLP", "Copies 64 bits to or from the low half of the vector."),
    ("MOVMSKP", "Collects the sign of each float in a general register."),
    ("MOVNT", "Copies without leaving the data in the caches."),
    ("MOVO", "Copies the vector; memory must be aligned."),
    ("MOVOU", "Copies the vector, from or to any address."),
    ("MOVSD", "Copies one 64-bit float."),
    ("MOVSHDUP", "Copies the odd 32-bit elements over the even ones."),
    ("MOVSLDUP", "Copies the even 32-bit elements over the odd ones."),
    ("MOVSS", "Copies one 32-bit float."),
    ("MOVUP", "Copies the vector, from or to any address."),
    ("MPSADBW", "Adds up absolute differences of unsigned bytes, of groups that the immediate selects."),
    ("ORP", "Ors all bits."),
    ("P4DPWSSD", "Does four steps of multiplying signed 16-bit elements and adding neighboring products."),
    (
        "P4DPWSSDS",
        "Does four steps of multiplying signed 16-bit elements and adding neighboring products, with saturation.",
    ),
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
    ("PCONFLICT", "Finds the earlier elements that equal each element, as bits."),
    ("PDEP", "Spreads the low bits to the places that the mask selects."),
    ("PDPBUSD", "Multiplies unsigned by signed bytes, and adds four neighboring products to each element."),
    (
        "PDPBUSDS",
        "Multiplies unsigned by signed bytes, and adds four neighboring products to each element, with saturation.",
    ),
    ("PDPWSSD", "Multiplies signed 16-bit elements, and adds two neighboring products to each element."),
    (
        "PDPWSSDS",
        "Multiplies signed 16-bit elements, and adds two neighboring products to each element, with saturation.",
    ),
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
    ("PHMINPOSUW", "Finds the smallest unsigned 16-bit element and its index."),
    ("PHSUB", "Subtracts neighboring elements."),
    ("PINSR", "Copies a general register or memory to one element."),
    ("PLZCNT", "Counts the zero bits above the highest set bit of each element."),
    ("PMADD52H", "Multiplies each pair of 52-bit numbers and adds the high halves of the products."),
    ("PMADD52L", "Multiplies each pair of 52-bit numbers and adds the low halves of the products."),
    ("PMADDUBSW", "Multiplies unsigned by signed bytes and adds neighboring products, with saturation."),
    ("PMADDW", "Multiplies each pair of signed 16-bit elements and adds neighboring products."),
    ("PMASKMOV", "Loads or stores the elements that a mask selects."),
    ("PMAXS", "Takes the greater of each pair of signed elements."),
    ("PMAXU", "Takes the greater of each pair of unsigned elements."),
    ("PMINS", "Takes the smaller of each pair of signed elements."),
    ("PMINU", "Takes the smaller of each pair of unsigned elements."),
    ("PMOVB2M", "Collects the highest bit of each element in a mask."),
    ("PMOVD", "Narrows each element, dropping its high bits."),
    ("PMOVD2M", "Collects the highest bit of each element in a mask."),
    ("PMOVM2", "Sets all bits of the elements that the mask selects, and clears the others."),
    ("PMOVMSKB", "Collects the highest bit of each byte in a general register."),
    ("PMOVQ", "Narrows each element, dropping its high bits."),
    ("PMOVQ2M", "Collects the highest bit of each element in a mask."),
    ("PMOVS", "Narrows each signed element, with saturation."),
    ("PMOVSX", "Widens each signed element."),
    ("PMOVUS", "Narrows each unsigned element, with saturation."),
    ("PMOVW", "Narrows each element, dropping its high bits."),
    ("PMOVW2M", "Collects the highest bit of each element in a mask."),
    ("PMOVZX", "Widens each unsigned element."),
    ("PMULDQ", "Multiplies the even 32-bit elements, signed, to 64 bits."),
    ("PMULH", "Multiplies each pair of 16-bit elements and keeps the high halves."),
    ("PMULHRSW", "Multiplies each pair of 16-bit elements and keeps the high parts, rounded."),
    ("PMULL", "Multiplies each pair of elements and keeps the low halves."),
    ("PMULTISHIFTQB", "Takes eight bits from any place in a 64-bit element, for each byte."),
    ("PMULU", "Multiplies the even 32-bit elements, unsigned, to 64 bits."),
    ("POPCNT", "Counts the set bits of each element."),
    ("POR", "Ors all bits."),
    ("PREFETCH", "Asks for a cache line ahead of its use."),
    ("PROL", "Rotates each element left."),
    ("PROR", "Rotates each element right."),
    ("PSADBW", "Adds up the absolute differences of unsigned bytes."),
    ("PSCATTER", "Stores each element to an address of its own."),
    ("PSHLD", "Joins each pair of elements, shifts left, and keeps the high halves."),
    ("PSHRD", "Joins each pair of elements, shifts right, and keeps the low halves."),
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
    ("RANGE", "Takes the greater or smaller of each pair of floats, as the immediate says."),
    ("RCP", "Approximates the reciprocal of floats."),
    ("REDUCE", "Takes what is left of floats after rounding, as the immediate says."),
    ("RNDSCALE", "Rounds floats to a number of binary places, as the immediate says."),
    ("ROUND", "Rounds floats to integers, as the immediate says."),
    ("RSQRT", "Approximates the reciprocal square root of floats."),
    ("SCALEF", "Multiplies floats by 2 to the power of others."),
    ("SCAS", "Compares AX, or a part of it, with memory at DI, and moves DI on."),
    ("SCATTER", "Stores each element to an address of its own."),
    ("SCATTERPF", "Prefetches the addresses of elements to be stored."),
    ("SHA1", "Does a step of SHA-1."),
    ("SHA256", "Does a step of SHA-256."),
    ("SHUFF", "Rearranges groups of 128 bits of two vectors, as the immediate says."),
    ("SHUFI", "Rearranges groups of 128 bits of two vectors, as the immediate says."),
    ("SHUFP", "Takes floats of two vectors in each 128 bits, as the immediate says."),
    ("STOS", "Stores AX, or a part of it, to the address in DI, and moves DI on."),
    ("TESTP", "Sets the flags by the signs of the AND of two vectors, and of that with one inverted."),
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
    ("VMOVD", "Copies 32 bits, to or from the lowest element of the vector; the others become zero."),
    ("VMOVQ", "Copies 64 bits, to or from the lowest element of the vector; the others become zero."),
];

/// What conversions convert, by the letters in their names.
const CONVERTED: &[(&str, &str)] = &[
    ("DQ", "signed 32-bit integers"),
    ("PD", "64-bit floats"),
    ("PH", "16-bit floats"),
    ("PL", "signed 32-bit integers"),
    ("PS", "32-bit floats"),
    ("QQ", "signed 64-bit integers"),
    ("SD", "one 64-bit float"),
    ("SI", "one signed integer"),
    ("SL", "one signed 32-bit integer"),
    ("SQ", "one signed 64-bit integer"),
    ("SS", "one 32-bit float"),
    ("UDQ", "unsigned 32-bit integers"),
    ("UQQ", "unsigned 64-bit integers"),
    ("USI", "one unsigned integer"),
];

const COMPARES: &str = "Compares memory at SI with memory at DI, and moves both on.";
const COPIES: &str = "Copies from the address in SI to that in DI, and moves both on.";

/// What an instruction does, in a sentence.
pub(super) fn about(name: &str) -> Option<String> {
    sentence(name).map(str::to_owned).or_else(|| conversion(name))
}

/// What a conversion does: its name is CVT, T if it truncates, what it reads, 2, and what it writes. A letter for the size may follow.
fn conversion(name: &str) -> Option<String> {
    let letters = name.strip_prefix('V').unwrap_or(name).strip_prefix("CVT")?;
    let (how, letters) = match letters.strip_prefix('T') {
        Some(letters) => (", rounding toward zero", letters),
        None => ("", letters),
    };
    let known = |letters: &str| CONVERTED.iter().find(|(known, _)| *known == letters).map(|(_, text)| *text);
    let (from, to) = letters.split_once('2')?;
    let to = known(to).or_else(|| known(to.strip_suffix(['L', 'Q', 'X', 'Y'])?))?;
    Some(format!("Converts {} to {to}{how}.", known(from)?))
}

/// The sentence for all that is no conversion.
fn sentence(name: &str) -> Option<&'static str> {
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
        let used: Vec<&str> = Op::all().filter_map(|op| sentence(op.name())).collect();
        let unused: Vec<&str> = STEMS.iter().filter(|row| !used.contains(&row.1)).map(|row| row.0).collect();
        assert!(unused.is_empty(), "{unused:?}");
        assert!(WHOLE.iter().all(|row| Op::from_name(row.0).is_some()));
    }

    #[test]
    fn the_longest_beginning_decides() {
        assert_eq!(about("VPADDD").as_deref(), Some("Adds each pair of elements."));
        assert_eq!(about("PADDSW").as_deref(), Some("Adds each pair of signed elements, with saturation."));
        assert_eq!(about("VPSHUFB").as_deref(), Some("Rearranges bytes in each 128 bits, by their indices."));
        assert_eq!(about("MOVSQ").as_deref(), Some(COPIES));
        assert_eq!(about("MOVSD").as_deref(), Some("Copies one 64-bit float."));
        assert_eq!(about("MOVBQZX").as_deref(), Some("Widens the source, with zeros."));
        assert_eq!(about("NOP"), None);
    }

    #[test]
    fn conversions_tell_from_what_to_what() {
        let told = about("VCVTTPD2UDQX");
        assert_eq!(
            told.as_deref(),
            Some("Converts 64-bit floats to unsigned 32-bit integers, rounding toward zero.")
        );
        assert_eq!(
            about("CVTSQ2SD").as_deref(),
            Some("Converts one signed 64-bit integer to one 64-bit float.")
        );
    }
}
