//! Arbitrary bytes as an object of a C compiler: what its debug information declares is imported. What is written assembles, and is what
//! verifying expects.
#![no_main]

use rasm::Input;
use rasm::import::{Request, declare, go_file, import, verify};

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let Ok(declared) = declare("x.o", data, None) else { return };
    let go = go_file("x", &declared, &[]);
    let mut request = Request::new("x.o", data);
    request.declarations.push(Input::new("x.go", go.as_bytes()));
    let Ok(imported) = import(&request) else { return };
    let verified = verify(&request, "x.s", &imported.text).expect("the same object gives the same file");
    assert_eq!(verified.counts, imported.counts);
});
