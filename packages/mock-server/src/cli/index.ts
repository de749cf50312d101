#!/usr/bin/env node
import { main } from "./main.ts";

// A reader that goes away (`| head -1`) is no reason to stop.
process.stdout.on("error", () => {});

// Set and not called: what was written last must still be flushed to a pipe.
process.exitCode = await main(process.argv.slice(2));
// What a fault still holds back must not hold back the end.
setTimeout(() => process.exit(), 200).unref();
