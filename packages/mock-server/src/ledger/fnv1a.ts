/** Offset basis of the 32-bit FNV-1a hash. */
const OFFSET_BASIS = 0x811c_9dc5;

/** A hash of a text, of 32 bits with a sign: FNV-1a over its UTF-16 code units (draft-eastlake-fnv). */
export function fnv1a(text: string, offset: number = OFFSET_BASIS): number {
  let hash = offset;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x0100_0193);
  return hash;
}
