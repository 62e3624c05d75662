/** A sheet name as a formula writes it before `!`. */
export function quotedSheet(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
}

/** The reverse of `quotedSheet`. */
export function unquotedSheet(text: string): string {
  return text.replace(/^'(.*)'$/s, "$1").replaceAll("''", "'");
}
