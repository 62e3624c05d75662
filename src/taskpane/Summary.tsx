import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  summary: {
    cursor: "pointer",
    margin: "0 0 0 16px",
    padding: "6px 0",
    listStylePosition: "outside",
    borderRadius: tokens.borderRadiusMedium,
    fontWeight: tokens.fontWeightSemibold,
    // Else it has the colour of links.
    "@media (forced-colors: active)": { color: "CanvasText" },
  },
});

/**
 * The heading of a part that can be folded. In Excel on the web, Office.js moves the focus on Tab instead of the browser,
 * and passes over a `summary` without a `tabindex`.
 */
export function Summary({ children }: { readonly children: ReactNode }) {
  return (
    <summary tabIndex={0} className={useStyles().summary}>
      {children}
    </summary>
  );
}
