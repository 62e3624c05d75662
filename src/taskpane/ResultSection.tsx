import { makeStyles, tokens } from "@fluentui/react-components";
import { LEVELS } from "../core/model/level";
import type { Body } from "../core/model/body";
import type { BranchReview, Review } from "../core/model/review";
import { EXCLUSIONS, type Tally } from "../core/model/tally";
import { NEWEST_SCHEME, schemeById } from "../core/schemes/schemes";
import { Caps } from "./Caps";
import { usePane } from "./paneContext";
import { useSectionStyles } from "./sectionStyles";

const useStyles = makeStyles({
  title: {
    margin: "8px 0 4px",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  table: { width: "100%", borderCollapse: "collapse", tableLayout: "fixed" },
  level: {
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    padding: "4px 4px 0 0",
    overflowWrap: "anywhere",
  },
  number: {
    textAlign: "right",
    padding: "4px 0 0",
    whiteSpace: "nowrap",
    verticalAlign: "bottom",
    fontVariantNumeric: "tabular-nums",
  },
  count: { width: "36px" },
  share: { width: "50px" },
  track: { padding: "2px 0 6px" },
  bar: {
    display: "block",
    height: "8px",
    backgroundColor: tokens.colorCompoundBrandBackground,
    forcedColorAdjust: "none",
    "@media (forced-colors: active)": { backgroundColor: "CanvasText" },
  },
  figures: { margin: "8px 0 0", display: "grid", gap: "2px" },
  figure: { display: "flex", justifyContent: "space-between", gap: "8px" },
  value: { margin: 0, fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold },
});

/** The tally of each body, with the same numbers as on the sheets. */
export function ResultSection({ review }: { readonly review: Review }) {
  const { texts } = usePane();
  const shared = useSectionStyles();
  return (
    <section className={shared.section} aria-labelledby="result">
      <h2 id="result" className={shared.heading}>
        {texts.result.heading}
      </h2>
      {review.bodies.map((body) => (
        <BodyResult
          key={body.tables.join(" ")}
          review={review}
          body={body}
          titled={review.bodies.length > 1}
        />
      ))}
      <p className={shared.note}>{texts.result.proposal}</p>
    </section>
  );
}

function BodyResult({
  review,
  body,
  titled,
}: {
  readonly review: Review;
  readonly body: Body;
  readonly titled: boolean;
}) {
  const { texts } = usePane();
  const styles = useStyles();
  const { result } = texts;
  const { name, subject, tally } = body;
  const branches = body.tables.flatMap((at) => review.branches[at] ?? []);
  const [first] = branches;
  const excluded = EXCLUSIONS.filter((why) => tally.excluded[why] > 0);
  const departed = branches.reduce((sum, branch) => sum + departedFrom(branch), 0);
  return (
    <>
      {titled && <h3 className={styles.title}>{name ?? first?.table.sheet}</h3>}
      <Levels tally={tally} scheme={first?.scheme ?? review.scheme} />
      <dl className={styles.figures}>
        <FigureLine
          label={subject === "members" ? result.present : result.organisations}
          value={tally.present}
        />
        {departed > 0 && <FigureLine label={result.departed} value={departed} />}
        {excluded.map((why) => (
          <FigureLine key={why} label={result.excluded[why]} value={tally.excluded[why]} />
        ))}
        <FigureLine label={result.toRate} value={tally.toRate} />
        <FigureLine label={result.rated} value={tally.rated} />
        <FigureLine label={result.notYetRated} value={tally.notYetRated} />
        <FigureLine label={result.commended} value={tally.commended.length} />
      </dl>
      <Caps caps={tally.caps} />
    </>
  );
}

function departedFrom({ standings }: BranchReview): number {
  return Array.from(standings.values()).filter(({ kind }) => kind === "departed").length;
}

function Levels({ tally, scheme }: { readonly tally: Tally; readonly scheme: string }) {
  const { texts } = usePane();
  const styles = useStyles();
  const shared = useSectionStyles();
  const { result } = texts;
  const names = (schemeById(scheme) ?? NEWEST_SCHEME).levels;
  const most = Math.max(1, ...LEVELS.map((level) => tally.levels[level]));
  return (
    <table className={styles.table}>
      <caption className={shared.hidden}>{result.caption}</caption>
      <colgroup>
        <col />
        <col className={styles.count} />
        <col className={styles.share} />
      </colgroup>
      <thead className={shared.hidden}>
        <tr>
          <th scope="col">{result.level}</th>
          <th scope="col">{result.count}</th>
          <th scope="col">{result.share}</th>
        </tr>
      </thead>
      {LEVELS.map((level) => (
        <tbody key={level}>
          <tr>
            <th scope="row" className={styles.level}>
              {result.levelName(level, names[level].name)}
            </th>
            <td className={styles.number}>{texts.number(tally.levels[level])}</td>
            <td className={styles.number}>{texts.percent(tally.levels[level], tally.rated)}</td>
          </tr>
          <tr aria-hidden>
            <td colSpan={3} className={styles.track}>
              <span
                className={styles.bar}
                style={{ width: `${String((tally.levels[level] / most) * 100)}%` }}
              />
            </td>
          </tr>
        </tbody>
      ))}
    </table>
  );
}

function FigureLine({ label, value }: { readonly label: string; readonly value: number }) {
  const { texts } = usePane();
  const styles = useStyles();
  return (
    <div className={styles.figure}>
      <dt>{label}</dt>
      <dd className={styles.value}>{texts.number(value)}</dd>
    </div>
  );
}
