const CHARSET = /;\s*charset\s*=\s*"?([^";\s]*)"?/i;

/** True when a body of this type and coding is one that the operation reads: JSON in UTF-8, not compressed. */
export function isSupportedBody(
  contentType: string | null,
  contentEncoding: string | null,
  mediaTypes: readonly string[],
): boolean {
  if (contentEncoding !== null && contentEncoding.toLowerCase() !== "identity") return false;
  if (contentType === null) return false;
  if (contentType === "application/json") return mediaTypes.includes(contentType);
  const [type = ""] = contentType.split(";");
  const charset = CHARSET.exec(contentType)?.[1]?.toLowerCase() ?? "utf-8";
  return mediaTypes.includes(type.trim().toLowerCase()) && (charset === "utf-8" || charset === "utf8");
}
