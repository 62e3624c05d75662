/** Office's theme: Excel on the web leaves both fields out, older desktop versions leave out `isDarkTheme`. */
export interface OfficeTheme {
  readonly isDarkTheme?: boolean;
  readonly bodyBackgroundColor?: string;
}

/** Whether Office's theme is dark; null where Office does not say. */
export function isOfficeDark(theme: OfficeTheme | undefined): boolean | null {
  return theme?.isDarkTheme ?? isDark(theme?.bodyBackgroundColor);
}

/** Whether `#RRGGBB` is closer to black than to white. */
function isDark(color: string | undefined): boolean | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(color ?? "");
  if (!match) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => Number.parseInt(part, 16));
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
}
