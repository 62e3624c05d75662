/** The same words, without a break within the number of a document such as `124-QĐ/TW`. */
export function unbroken(words: string): string {
  return words.replaceAll("-", "\u2011");
}
