// Runs a WebAssembly program of the WASI target under Node: `node wasi.mjs PROGRAM [ARGUMENT]...`. It sees the repository, and no more.
//
// For the library's own tests:
//     CARGO_TARGET_WASM32_WASIP1_RUNNER="node web/test/wasi.mjs" cargo test --lib --no-default-features --target wasm32-wasip1

import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { WASI } from "node:wasi";

const [program, ...rest] = process.argv.slice(2);
const repository = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const wasi = new WASI({
  version: "preview1",
  args: [program, ...rest],
  env: {},
  preopens: { [repository]: repository },
  returnOnExit: true,
});
const module = await WebAssembly.compile(await readFile(program));
const instance = await WebAssembly.instantiate(module, wasi.getImportObject());
process.exitCode = wasi.start(instance);
