import { makeStyles, ProgressBar, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  track: {
    backgroundColor: tokens.colorNeutralStroke1,
    // Fluent's own query, so that this color takes the place of its.
    "@media screen and (forced-colors: active)": {
      backgroundColor: "Canvas",
      outline: "1px solid CanvasText",
    },
  },
});

interface BarProps {
  readonly label: string;
  readonly value: number;
  readonly max: number;
}

/** How far something has come, on a track that is darker or lighter than the bar in every theme, which Fluent's is not. */
export function Bar({ label, value, max }: BarProps) {
  const { track } = useStyles();
  return (
    <ProgressBar className={track} aria-label={label} max={max} value={value} thickness="large" />
  );
}
