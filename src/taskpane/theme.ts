import { webDarkTheme, webLightTheme } from "@fluentui/react-components";
import type { Theme } from "@fluentui/react-components";
import { useEffect, useState } from "react";

/**
 * Office's theme where it tells one, else the system's. Office sends no event, so it is asked again when the pane is
 * looked at. In a contrast theme of Windows the browser itself replaces the colours.
 */
export function useTheme(): Theme {
  const [isDark, setDark] = useState(readDark);
  useEffect(() => {
    const system = matchMedia("(prefers-color-scheme: dark)");
    const ask = () => {
      setDark(readDark());
    };
    system.addEventListener("change", ask);
    addEventListener("focus", ask);
    return () => {
      system.removeEventListener("change", ask);
      removeEventListener("focus", ask);
    };
  }, []);
  return isDark ? webDarkTheme : webLightTheme;
}

function readDark(): boolean {
  return officeSaysDark() ?? matchMedia("(prefers-color-scheme: dark)").matches;
}

/** Excel on the web leaves the theme out, whatever the types say. */
function officeSaysDark(): boolean | null {
  const theme = Office.context.officeTheme as Partial<Office.OfficeTheme> | undefined;
  if (!theme) return null;
  return theme.isDarkTheme ?? darkness(theme.bodyBackgroundColor);
}

/** Whether `#RRGGBB` is nearer to black than to white. */
function darkness(color: string | undefined): boolean | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(color ?? "");
  if (!match) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => Number.parseInt(part, 16));
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
}
