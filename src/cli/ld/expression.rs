//! Expressions of `--defsym`: numbers, symbols, operators and parentheses (GNU ld, expressions).
//!
//! In: text. Out: an expression. Operator precedence is that of C.

use super::values::number;
use crate::link::{Assignment, Expression, Operator};

/// The most operators and parentheses in an expression.
const MOST: usize = 100;

/// Operators, in order of increasing precedence.
const LEVELS: [&[(&str, Operator)]; 5] = [
    &[("|", Operator::Or)],
    &[("&", Operator::And)],
    &[("<<", Operator::ShiftLeft), (">>", Operator::ShiftRight)],
    &[("+", Operator::Add), ("-", Operator::Subtract)],
    &[("*", Operator::Multiply)],
];

/// `NAME=VALUE`, where the value consists of numbers, symbols and operators.
pub(super) fn assignment(text: &str) -> Result<Assignment, String> {
    let wrong = || format!("invalid value `{text}` for `--defsym`: expected NAME=VALUE");
    let (name, value) = text.split_once('=').ok_or_else(wrong)?;
    let name = name.trim().to_owned();
    if name.is_empty() {
        return Err(wrong());
    }
    Ok(Assignment { name, value: parse(value).ok_or_else(wrong)? })
}

/// Parses an expression; none if it is invalid or too long.
pub(super) fn parse(text: &str) -> Option<Expression> {
    let mut parser = Parser { rest: text.trim_start(), left: MOST };
    let value = parser.level(0)?;
    parser.rest.is_empty().then_some(value)
}

struct Parser<'a> {
    rest: &'a str,
    /// The number of operators and parentheses still allowed.
    left: usize,
}

impl Parser<'_> {
    /// Consumes a token if it comes next.
    fn takes(&mut self, sign: &str) -> bool {
        match self.rest.strip_prefix(sign) {
            Some(rest) => {
                self.rest = rest.trim_start();
                true
            }
            None => false,
        }
    }

    fn count(&mut self) -> Option<()> {
        self.left = self.left.checked_sub(1)?;
        Some(())
    }

    /// Parses operators of at least this precedence level.
    fn level(&mut self, level: usize) -> Option<Expression> {
        let Some(operators) = LEVELS.get(level) else { return self.value() };
        let mut value = self.level(level + 1)?;
        while let Some((_, operator)) = operators.iter().find(|(sign, _)| self.takes(sign)) {
            self.count()?;
            let next = self.level(level + 1)?;
            value = Expression::Pair(Box::new((value, *operator, next)));
        }
        Some(value)
    }

    fn value(&mut self) -> Option<Expression> {
        for (sign, from) in [("-", 0), ("~", u64::MAX)] {
            if self.takes(sign) {
                self.count()?;
                let value = self.value()?;
                return Some(Expression::Pair(Box::new((
                    Expression::Number(from),
                    Operator::Subtract,
                    value,
                ))));
            }
        }
        if self.takes("(") {
            self.count()?;
            let value = self.level(0)?;
            return self.takes(")").then_some(value);
        }
        let is_part = |c: char| c.is_alphanumeric() || "_.$@".contains(c) || !c.is_ascii();
        let (word, rest) = self.rest.split_at(self.rest.find(|c| !is_part(c)).unwrap_or(self.rest.len()));
        self.rest = rest.trim_start();
        match word.chars().next()? {
            '0'..='9' => number(word).ok().map(Expression::Number),
            // The location counter exists only in linker scripts.
            _ if word == "." => None,
            _ => Some(Expression::Symbol(word.to_owned())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn assignments_have_a_name_and_a_value() {
        let parse = |text| assignment(text).map(|a| format!("{}={}", a.name, a.value));
        assert_eq!(parse("a=5"), Ok("a=0x5".into()));
        assert_eq!(parse("a = b - 1"), Ok("a=b-0x1".into()));
        assert!(parse("a").is_err() && parse("=1").is_err() && parse("a=b+").is_err());
    }

    #[test]
    fn operators_bind_as_in_c() {
        let value = |text: &str| parse(text)?.value(&|name| (name == "a").then_some(16));
        assert_eq!(value("a + 2 * 3 - (1 << 2)"), Some(18));
        assert_eq!(value("1 | 6 & ~2"), Some(5));
        assert_eq!(value("-1 + 010"), Some(7));
        assert_eq!(value("a - a"), Some(0));
        assert!(
            value("b").is_none() && parse("a b").is_none() && parse("(a").is_none() && parse(".").is_none()
        );
        assert!(
            parse(&"(".repeat(1000)).is_none() && parse(&"1+".repeat(1000)).is_none() && parse("").is_none()
        );
    }
}
