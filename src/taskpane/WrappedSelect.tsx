import { makeStyles, Select, type SelectProps } from "@fluentui/react-components";

const useStyles = makeStyles({
  select: {
    height: "auto",
    minHeight: "24px",
    padding: "2px 28px 2px 8px",
    // Browsers that keep the words on one line cut them, as they do by default.
    whiteSpace: "normal",
    overflowWrap: "anywhere",
  },
});

/** A select box that is as high as the chosen words need. */
export function WrappedSelect(props: SelectProps) {
  return <Select {...props} select={{ className: useStyles().select }} />;
}
