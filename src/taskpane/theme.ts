import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { isOfficeDark } from "../app/pane/officeTheme";

/**
 * Returns Office's theme, or the system's where Office does not report one. Office sends no event when it changes, so it
 * is read again whenever the pane gets the focus. In a Windows contrast theme the browser replaces the colours itself.
 */
export function useTheme(): Theme {
  const [isDark, setDark] = useState(readDark);
  useEffect(() => {
    const system = matchMedia("(prefers-color-scheme: dark)");
    const update = () => {
      setDark(readDark());
    };
    system.addEventListener("change", update);
    addEventListener("focus", update);
    return () => {
      system.removeEventListener("change", update);
      removeEventListener("focus", update);
    };
  }, []);
  return isDark ? webDarkTheme : webLightTheme;
}

function readDark(): boolean {
  // Excel on the web has no theme, although the types promise one.
  const theme: Partial<Office.OfficeTheme> | undefined = Office.context.officeTheme;
  return isOfficeDark(theme) ?? matchMedia("(prefers-color-scheme: dark)").matches;
}
