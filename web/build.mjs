// Builds the explorer into `dist`: static files, for any server.
//
// The assembler becomes WebAssembly, the page one script, its worker another. Prints the sizes, and fails above the limit.

import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { build } from "esbuild";

/** What may be sent for the assembler, in bytes after gzip. */
const MOST = 1_500_000;

const here = dirname(fileURLToPath(import.meta.url));
const target = join(here, "..", "target");
const dist = join(here, "dist");
const triple = "wasm32-unknown-unknown";

const cargo = ["build", "--locked", "--release", "--target", triple, "--target-dir", target];
execFileSync("cargo", cargo, { cwd: join(here, "wasm"), stdio: "inherit" });

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist);
copyFileSync(join(target, triple, "release", "rasm_explorer.wasm"), join(dist, "rasm.wasm"));
for (const file of ["index.html", "style.css"]) copyFileSync(join(here, "src", file), join(dist, file));
await build({
  absWorkingDir: here,
  entryPoints: ["src/main.ts", "src/worker.ts"],
  outdir: dist,
  bundle: true,
  format: "esm",
  target: "es2022",
  minify: true,
  loader: { ".s": "text" },
  logLevel: "warning",
});

for (const file of readdirSync(dist).sort()) {
  const bytes = readFileSync(join(dist, file));
  const [gzip, brotli] = [gzipSync(bytes, { level: 9 }).length, brotliCompressSync(bytes).length];
  console.log(`${file.padEnd(12)} ${String(bytes.length).padStart(9)} bytes, ${gzip} after gzip, ${brotli} after brotli`);
  if (file === "rasm.wasm" && gzip > MOST) {
    console.error(`rasm.wasm may have ${MOST} bytes after gzip`);
    process.exitCode = 1;
  }
}
