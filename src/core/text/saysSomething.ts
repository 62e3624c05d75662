const NOTHING = /^(?:[-–—.0\s]*|(?:khong|khg|kh|kg|ko|k|chua|none|no)(?=$|[\s.,;:(])[^\n]*)$/u;

/** True for a cell that says more than "none" in one of the usual ways (`Không`, `k`, `—`, `Chưa đề nghị`). */
export function saysSomething(text: string): boolean {
  const folded = text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();
  return !NOTHING.test(folded);
}
