#!/usr/bin/env node
import { main } from "./main.ts";

// Set and not called: what was written last must still be flushed to a pipe.
process.exitCode = await main(process.argv.slice(2));
