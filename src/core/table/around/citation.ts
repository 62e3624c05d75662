/** A date after one of these is that of a document, not of the meeting. */
export function isCitation(folded: string): boolean {
  return /quy dinh|huong dan|quyet dinh|ke hoach|cong van|nghi quyet|thong tu|nghi dinh|ket luan so|chi thi|luat|thong bao|dieu le|\bso \d+ (?:qd|hd|kh|cv|nq|tb|kl|ct|bc|ttr)\b|tu ngay|sinh ngay|ngay sinh|giai doan|nhiem ky|ban hanh/.test(
    folded,
  );
}
