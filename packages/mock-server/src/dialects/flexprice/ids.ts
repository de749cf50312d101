import { withPrefix } from "../uuid.ts";

/** The ULIDs of the mock's ids, and where in one the part begins that comes from the environment's seed. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const SEED_PART = 10;

/** The id in the ledger behind one of Flexprice's; undefined where it has another form. */
export function ledgerId(prefix: string, ledgerPrefix: string, id: string): string | undefined {
  return id.startsWith(prefix) ? withPrefix(ledgerPrefix, id) : undefined;
}

/**
 * A second id for an object that has one: the same ULID with one bit of the seed's part changed, so that it is nobody
 * else's, and the twin of the twin is the id itself.
 */
export function twin(id: string): string {
  const at = id.lastIndexOf("_") + 1 + SEED_PART;
  const digit = ALPHABET.indexOf(id[at] ?? "0") ^ 16;
  return id.slice(0, at) + ALPHABET[digit] + id.slice(at + 1);
}
