import { makeStyles, tokens } from "@fluentui/react-components";

/** Styles that all sections share, so that they line up. */
export const useSectionStyles = makeStyles({
  section: {
    padding: "12px 16px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  panel: {
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    // The head has a line below the tabs.
    "& > section:first-of-type": { borderTop: "none" },
  },
  heading: {
    margin: "0 0 8px",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    outlineOffset: "2px",
  },
  row: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "center" },
  note: {
    margin: "4px 0 0",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  text: { margin: "0 0 8px", overflowWrap: "anywhere" },
  field: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: "2px",
    marginBottom: "10px",
  },
  last: { marginBottom: "12px" },
  wrong: {
    color: tokens.colorStatusDangerForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  label: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  link: {
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorBrandForegroundLink,
    // A button without a background gets a border there, and a list of links would be a list of boxes.
    "@media (forced-colors: active)": { border: "none", color: "LinkText" },
  },
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});
