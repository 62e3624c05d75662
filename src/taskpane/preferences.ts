import { LANGUAGES, type Language } from "../app/pane/paneState";

const KEY = "xepLoaiChiBo";

export interface Preferences {
  readonly language: Language | null;
  readonly welcomed: boolean;
}

/** Preferences of this machine, with nothing from any workbook; defaults where the browser stores nothing. */
export function loadPreferences(): Preferences {
  const { language, welcomed } = stored();
  return {
    language: LANGUAGES.find((known) => known === language) ?? null,
    welcomed: welcomed === true,
  };
}

export function savePreferences(changed: {
  readonly language?: Language;
  readonly welcomed?: true;
}): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ ...stored(), ...changed }));
  } catch {
    // Where the browser refuses storage, the welcome screen merely appears again.
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
