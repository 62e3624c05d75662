/** Short digest of a text (FNV-1a), in letters and digits: what is kept of a sheet must not repeat what its cells say. */
export function headDigest(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}
