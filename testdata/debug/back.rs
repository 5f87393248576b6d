//! Calls Go assembly that calls back: a backtrace shows the way, and a panic goes it.
//= callback from main.callback from main.deeper from main.call from main_call from main
//= 42
//= caught: nothing for 0

include!("sys.rs");

use std::backtrace::Backtrace;

/// The callback, with the type expected by the Go code.
const _: main_callback_fn = main_callback;

#[unsafe(no_mangle)]
extern "C-unwind" fn main_callback(x: i64) -> i64 {
    assert!(x != 0, "nothing for {x}");
    let trace = Backtrace::force_capture().to_string();
    let way: Vec<&str> = ["main.callback", "main.deeper", "main.call", "main_call"]
        .into_iter()
        .filter(|name| trace.lines().any(|line| line.ends_with(&format!(": {name}"))))
        .collect();
    let at = |name: &str| trace.find(&format!(": {name}\n"));
    let ordered = way.windows(2).all(|pair| at(pair[0]) < at(pair[1]));
    let last = if trace.contains("back::main") && ordered { "main" } else { "nowhere" };
    println!("callback from {} from {last}", way.join(" from "));
    2 * x
}

fn main() {
    if std::env::args().count() > 1 {
        println!("{}", unsafe { main_spin(400_000_000) });
        return;
    }
    println!("{}", unsafe { main_call(21) });
    std::panic::set_hook(Box::new(|_| {}));
    let error = std::panic::catch_unwind(|| unsafe { main_call(0) }).expect_err("it panics");
    println!("caught: {}", error.downcast_ref::<String>().expect("it says why"));
}
