// The built module in Node, by the same script as the worker's.

import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { transform } from "esbuild";

const web = join(dirname(fileURLToPath(import.meta.url)), "..");
export const repository = join(web, "..");

/** A new instance, as a function that answers requests. */
export async function module() {
  const script = await transform(await readFile(join(web, "src/module.ts"), "utf8"), { loader: "ts" });
  const { asking } = await import(`data:text/javascript,${encodeURIComponent(script.code)}`);
  const { instance } = await WebAssembly.instantiate(await readFile(join(web, "dist/rasm.wasm")), {});
  return asking(instance);
}
