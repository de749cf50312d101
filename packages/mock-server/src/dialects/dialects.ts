import type { Dialect } from "./dialect.ts";

/** Where a vendor's API is, and how its dialect is loaded: at the first request for it, because few users need any. */
export interface DialectEntry {
  readonly prefixes: readonly string[];
  /** The vendor's own hosts, with the prefix on the mock that their paths follow. */
  readonly hosts: Readonly<Record<string, string>>;
  readonly load: () => Promise<Dialect>;
}

/** Every dialect of the mock. */
export const DIALECTS: readonly DialectEntry[] = [
  {
    prefixes: ["/reflexdb"],
    hosts: { "api.reflexdb.cloud": "/reflexdb" },
    load: async () => (await import("./reflexdb/dialect.ts")).reflexdb,
  },
  {
    prefixes: ["/flexprice"],
    hosts: { "api.cloud.flexprice.io": "/flexprice", "us.api.flexprice.io": "/flexprice" },
    load: async () => (await import("./flexprice/dialect.ts")).flexprice,
  },
  {
    prefixes: ["/schematic", "/schematic-capture"],
    hosts: { "api.schematichq.com": "/schematic", "c.schematichq.com": "/schematic-capture" },
    load: async () => (await import("./schematic/dialect.ts")).schematic,
  },
  {
    prefixes: ["/credits-dev"],
    hosts: { "api.credits.dev": "/credits-dev" },
    load: async () => (await import("./credits-dev/dialect.ts")).creditsDev,
  },
];

/** The prefix on the mock of every vendor's host. */
export const VENDOR_HOSTS: ReadonlyMap<string, string> = new Map(
  DIALECTS.flatMap(({ hosts }) => Object.entries(hosts)),
);
