import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { isOfficeDark } from "../app/pane/officeTheme";

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
  // The types say that there always is one.
  const theme: Partial<Office.OfficeTheme> | undefined = Office.context.officeTheme;
  return isOfficeDark(theme) ?? matchMedia("(prefers-color-scheme: dark)").matches;
}
