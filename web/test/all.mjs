// All tests of the explorer that is built: those of the module, then those in a browser.

await import("./core.mjs");
await import("./browser.mjs");
