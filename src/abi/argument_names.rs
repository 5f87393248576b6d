//! What may stand before `(FP)` in a function's assembly: the names of its arguments and results, and of their parts.
//!
//! In: a prototype. Out: each name with its offset and size, by the rules of vet's asmdecl (asmdecl.go in go/analysis), such as `s_len` for
//! the length of a slice `s`.

use super::{Leaf, Scalar, Signature, TypeId, Types, abi0};
use rustc_hash::{FxHashMap, FxHashSet};

/// The most parts of one argument that have names of their own.
const MOST_PARTS: usize = 4096;

/// The ends of the names of first words.
const WORDS: [&str; 3] = ["_base", "_type", "_itable"];

/// The name of what has none.
const BLANK: &str = "_";

/// The names of a prototype.
pub(crate) struct ArgumentNames {
    named: FxHashMap<String, Argument>,
    /// Those of arguments named `_` behind the first, each with its offset.
    blank: FxHashMap<(String, u64), Argument>,
    /// The first scalar at each offset.
    at: FxHashMap<i64, String>,
    /// Where scalars end, from 0(FP).
    ends: FxHashSet<u64>,
    pub(crate) params: Vec<abi0::Place>,
    pub(crate) results: Vec<abi0::Place>,
}

/// A named stretch of the arguments.
pub(crate) struct Argument {
    /// From 0(FP), in bytes.
    pub(crate) offset: u64,
    /// In bytes.
    pub(crate) size: u64,
    /// Where the last scalar ends that may be accessed with it, from 0(FP).
    until: u64,
    pub(crate) what: What,
    /// Its first part with a name of its own, as it is written.
    pub(crate) inner: Option<String>,
}

/// What a name stands for.
#[derive(Clone, Copy)]
pub(crate) enum What {
    /// A whole argument or result.
    Whole(TypeId),
    /// A struct or an array in one.
    Part,
    /// A string, slice or interface in one.
    Words,
    Scalar(Scalar),
}

/// What is wrong with an operand, and what would be right.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Wrong {
    /// The argument has this offset.
    Offset(i64),
    /// There is no such name; at the operand's offset there is this one.
    Name(Option<String>),
}

impl ArgumentNames {
    /// Whether no argument has more parts than can be told apart.
    pub(crate) fn can_be_told(types: &Types, places: &abi0::Arguments) -> bool {
        let mut all = places.params.iter().chain(&places.results);
        all.all(|place| types.has_leaves(place.ty, MOST_PARTS))
    }

    /// None if an argument has more parts than can be told apart.
    pub(crate) fn new(types: &Types, signature: &Signature) -> Option<Self> {
        let on_stack = abi0::assign(types, signature);
        let mut names = Self {
            named: FxHashMap::default(),
            at: FxHashMap::default(),
            ends: FxHashSet::default(),
            blank: FxHashMap::default(),
            params: Vec::new(),
            results: Vec::new(),
        };
        for place in on_stack.params.iter().chain(&on_stack.results) {
            let leaves = types.leaves(place.ty, MOST_PARTS)?;
            if place.name == BLANK && names.named.contains_key(BLANK) {
                names.add_blank(place, &leaves);
            } else {
                names.add(place, &leaves);
            }
        }
        Some(Self { params: on_stack.params, results: on_stack.results, ..names })
    }

    /// Adds another argument named `_`, whose names others have too.
    fn add_blank(&mut self, place: &abi0::Place, leaves: &[Leaf]) {
        let first = std::mem::take(&mut self.named);
        self.add(place, leaves);
        let own = std::mem::replace(&mut self.named, first);
        self.blank.extend(own.into_iter().map(|(name, argument)| ((name, argument.offset), argument)));
    }

    fn add(&mut self, place: &abi0::Place, leaves: &[Leaf]) {
        let end_of = |leaf: &Leaf| place.offset + leaf.offset + leaf.scalar.size();
        self.ends.extend(leaves.iter().map(end_of));
        let end = place.offset + place.size;
        let full = |leaf: &Leaf| format!("{}{}", place.name, leaf.suffix);
        let is_plain = matches!(leaves, [leaf] if leaf.suffix.is_empty());
        let first = leaves.first().filter(|_| !is_plain);
        self.named.entry(place.name.clone()).or_insert_with(|| Argument {
            offset: place.offset,
            size: place.size,
            until: end,
            what: What::Whole(place.ty),
            inner: first.map(|leaf| format!("{}+{}(FP)", full(leaf), place.offset + leaf.offset)),
        });
        for (index, leaf) in leaves.iter().enumerate() {
            let (at, name) = (place.offset + leaf.offset, full(leaf));
            self.at.entry(at as i64).or_insert_with(|| name.clone());
            // A struct in a struct has a name too: that of its first part without the end. Where one is known, so are those around it.
            for (cut, _) in leaf.suffix.rmatch_indices('_').take_while(|(cut, _)| *cut > 0) {
                let outer = format!("{}{}", place.name, &leaf.suffix[..cut]);
                if self.named.contains_key(&outer) {
                    break;
                }
                // Its parts follow each other.
                let own = leaves[index..].iter().take_while(|other| {
                    other.suffix.strip_prefix(&leaf.suffix[..cut]).is_some_and(|rest| rest.starts_with('_'))
                });
                let is_words = WORDS.contains(&&leaf.suffix[cut..]);
                let until = own.map(end_of).max().unwrap_or(at);
                let argument = Argument {
                    offset: at,
                    size: until - at,
                    until,
                    what: if is_words { What::Words } else { What::Part },
                    inner: Some(format!("{name}+{at}(FP)")),
                };
                self.named.insert(outer, argument);
            }
            self.named.entry(name).or_insert_with(|| Argument {
                offset: at,
                size: leaf.scalar.size(),
                // What follows in the same argument may be accessed with it.
                until: end,
                what: What::Scalar(leaf.scalar),
                inner: None,
            });
        }
    }

    /// What a name stands for; the offset matters for `_` only, which several may be called.
    pub(crate) fn get(&self, name: &str, offset: i64) -> Option<&Argument> {
        self.another(name, offset).or_else(|| self.named.get(name))
    }

    fn another(&self, name: &str, offset: i64) -> Option<&Argument> {
        if self.blank.is_empty() {
            return None;
        }
        self.blank.get(&(name.to_owned(), u64::try_from(offset).ok()?))
    }

    /// Whether a scalar ends there that may be accessed with an argument; an offset from 0(FP).
    pub(crate) fn ends_in(&self, argument: &Argument, end: u64) -> bool {
        (argument.offset + 1..=argument.until).contains(&end) && self.ends.contains(&end)
    }

    /// The name of the first scalar at an offset from 0(FP).
    pub(crate) fn at(&self, offset: i64) -> Option<&str> {
        self.at.get(&offset).map(String::as_str)
    }

    /// Whether an offset from 0(FP) is in an argument or result.
    pub(crate) fn has(&self, offset: i64) -> bool {
        let mut all = self.params.iter().chain(&self.results);
        let Ok(offset) = u64::try_from(offset) else { return false };
        all.any(|place| (place.offset..place.offset + place.size).contains(&offset))
    }

    /// What is wrong with the operand `name+offset(FP)`.
    pub(crate) fn judge(&self, name: &str, offset: i64) -> Option<Wrong> {
        let is_blank = |place: &abi0::Place| {
            place.name == BLANK && (place.offset as i64..(place.offset + place.size) as i64).contains(&offset)
        };
        match self.get(name, offset) {
            Some(argument) if argument.offset as i64 == offset => None,
            Some(argument) => Some(Wrong::Offset(argument.offset as i64)),
            // All arguments together.
            None if name == "argframe" && offset == 0 => None,
            // Assembly may call what Go does not name as it likes.
            None if self.params.iter().chain(&self.results).any(is_blank) => None,
            None => Some(Wrong::Name(self.at(offset).map(str::to_owned))),
        }
    }

    /// Whether an access covers arguments in full, from the start of one to the end of another; offsets from 0(FP).
    pub(crate) fn covers(&self, start: u64, end: u64) -> bool {
        let all = || self.params.iter().chain(&self.results);
        all().any(|place| place.offset == start) && all().any(|place| place.offset + place.size == end)
    }
}
