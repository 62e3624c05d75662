import { makeStyles, tokens } from "@fluentui/react-components";
import { LEVELS, type Level } from "../../core/model/level";
import type { Subject } from "../../core/model/table";
import type { Tally } from "../../core/model/tally";
import { NEWEST_SCHEME, schemeById } from "../../core/schemes/schemes";
import { usePane } from "../paneContext";
import { useSectionStyles } from "../sectionStyles";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse" },
  level: {
    width: "100%",
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    padding: "4px 4px 0 0",
    overflowWrap: "anywhere",
  },
  number: {
    textAlign: "right",
    padding: "4px 0 0 8px",
    whiteSpace: "nowrap",
    verticalAlign: "bottom",
    fontVariantNumeric: "tabular-nums",
  },
  cell: { padding: "2px 0 6px" },
  track: {
    display: "block",
    position: "relative",
    height: "8px",
    backgroundColor: tokens.colorNeutralBackground5,
    "@media (forced-colors: active)": { outline: "1px solid GrayText" },
  },
  bar: {
    display: "block",
    height: "8px",
    backgroundColor: tokens.colorCompoundBrandBackground,
    forcedColorAdjust: "none",
    "@media (forced-colors: active)": { backgroundColor: "CanvasText" },
  },
  cap: {
    position: "absolute",
    top: "-3px",
    width: "2px",
    height: "14px",
    backgroundColor: tokens.colorPaletteRedForeground1,
    // Parts it from a bar that goes beyond the cap, whose color is as dark.
    outline: `2px solid ${tokens.colorNeutralBackground1}`,
    forcedColorAdjust: "none",
    "@media (forced-colors: active)": {
      backgroundColor: "Highlight",
      outline: "2px solid Canvas",
    },
  },
  legend: { display: "flex", alignItems: "center", gap: "6px" },
  mark: {
    flexShrink: 0,
    width: "2px",
    height: "12px",
    backgroundColor: tokens.colorPaletteRedForeground1,
    forcedColorAdjust: "none",
    "@media (forced-colors: active)": { backgroundColor: "Highlight" },
  },
});

interface LevelsProps {
  readonly tally: Pick<Tally, "levels" | "rated" | "caps">;
  readonly subject: Subject;
  readonly scheme: string;
}

/** How many have each level. A full bar is everybody rated, and a line across the first bar is the cap of the whole table. */
export function Levels({ tally, subject, scheme }: LevelsProps) {
  const { texts } = usePane();
  const styles = useStyles();
  const shared = useSectionStyles();
  const { result } = texts;
  const names = (schemeById(scheme) ?? NEWEST_SCHEME).levels;
  const cap = tally.caps.find(({ group, max }) => group === "" && max <= tally.rated);
  return (
    <>
      <table className={styles.table}>
        <caption className={shared.hidden}>{result.of[subject].caption}</caption>
        <thead className={shared.hidden}>
          <tr>
            <th scope="col">{result.level}</th>
            <th scope="col">{result.count}</th>
            <th scope="col">{result.share}</th>
          </tr>
        </thead>
        {LEVELS.map((level) => (
          <LevelRows
            key={level}
            level={level}
            legal={names[level].name}
            tally={tally}
            cap={level === "outstanding" && tally.rated > 0 ? (cap?.max ?? null) : null}
          />
        ))}
      </table>
      {cap && tally.rated > 0 && (
        <p className={`${shared.note} ${styles.legend}`} aria-hidden>
          <span className={styles.mark} /> {result.capMark(cap.max, subject)}
        </p>
      )}
    </>
  );
}

function LevelRows({
  level,
  legal,
  tally,
  cap,
}: {
  readonly level: Level;
  readonly legal: string;
  readonly tally: LevelsProps["tally"];
  readonly cap: number | null;
}) {
  const { texts } = usePane();
  const styles = useStyles();
  const count = tally.levels[level];
  return (
    <tbody>
      <tr>
        <th scope="row" className={styles.level}>
          {texts.result.levelName(level, legal)}
        </th>
        <td className={styles.number}>{texts.number(count)}</td>
        <td className={styles.number}>{texts.percent(count, tally.rated)}</td>
      </tr>
      <tr aria-hidden>
        <td colSpan={3} className={styles.cell}>
          <span className={styles.track}>
            <span className={styles.bar} style={{ width: width(count, tally.rated) }} />
            {cap !== null && (
              <span className={styles.cap} style={{ left: width(cap, tally.rated) }} />
            )}
          </span>
        </td>
      </tr>
    </tbody>
  );
}

function width(part: number, whole: number): string {
  return `${String(whole === 0 ? 0 : (part / whole) * 100)}%`;
}
