/** Crockford's base 32, as ULIDs use it. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/**
 * The uuid of an id: a ULID is 128 bits, as a uuid is, so that none is stored. For vendors
 * whose ids are uuids; version bits are not set, because that would lose bits.
 */
export function uuidOf(id: string): string {
  let bits = 0n;
  for (const character of id.slice(id.indexOf("_") + 1)) bits = (bits << 5n) | BigInt(ALPHABET.indexOf(character));
  const hex = bits.toString(16).padStart(32, "0");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

/** The same ULID behind another prefix: how a vendor's id names an object of the ledger, and the other way round. */
export function withPrefix(prefix: string, id: string): string {
  return prefix + id.slice(id.lastIndexOf("_") + 1);
}
