import { LANGUAGES, type Language } from "../app/pane/paneState";

const KEY = "xepLoaiChiBo";

export interface Remembered {
  readonly language: Language | null;
  readonly welcomed: boolean;
}

/** What this machine remembers of the pane: nothing of any workbook. Empty where the browser keeps nothing. */
export function remembered(): Remembered {
  const { language, welcomed } = stored();
  return {
    language: LANGUAGES.find((known) => known === language) ?? null,
    welcomed: welcomed === true,
  };
}

export function remember(what: { readonly language?: Language; readonly welcomed?: true }): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ ...stored(), ...what }));
  } catch {
    // A browser that keeps nothing shows the first screen again: no harm.
  }
}

function stored(): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(KEY) ?? "{}");
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
