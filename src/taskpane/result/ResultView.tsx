import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Body } from "../../core/model/body";
import type { BranchReview, Review } from "../../core/model/review";
import { EXCLUSIONS } from "../../core/model/tally";
import { LazyDocuments } from "../documents/LazyDocuments";
import { usePane } from "../paneContext";
import { useSectionStyles } from "../sectionStyles";
import { LazySending } from "../sending/LazySending";
import { SeverityIcon } from "../SeverityIcon";
import { Summary } from "../Summary";
import { Caps } from "./Caps";
import { Levels } from "./Levels";
import { SheetsSection } from "./SheetsSection";
import { WrittenSheets } from "./WrittenSheets";

const useStyles = makeStyles({
  title: { display: "inline", margin: 0, font: "inherit" },
  short: {
    display: "flex",
    gap: "4px",
    alignItems: "center",
    fontWeight: tokens.fontWeightRegular,
    // Else it has the colour of links.
    "@media (forced-colors: active)": { color: "CanvasText" },
  },
  figures: { margin: "8px 0 0", display: "grid", gap: "2px" },
  figure: { display: "flex", justifyContent: "space-between", gap: "8px" },
  value: { margin: 0, fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold },
});

/** What was written, the tally of each body with the same numbers as on the sheets, and the sheets that there would be. */
export function ResultView({ review }: { readonly review: Review }) {
  const { state, texts } = usePane();
  const shared = useSectionStyles();
  return (
    <>
      <WrittenSheets written={state.written} />
      <section className={shared.section}>
        {review.bodies.map((body) =>
          review.bodies.length > 1 ? (
            <FoldedResult key={body.tables.join(" ")} review={review} body={body} />
          ) : (
            <BodyResult key={body.tables.join(" ")} review={review} body={body} />
          ),
        )}
        <p className={shared.note}>{texts.result.proposal}</p>
      </section>
      <SheetsSection review={review} />
      <LazySending review={review} />
      <LazyDocuments review={review} />
    </>
  );
}

interface BodyProps {
  readonly review: Review;
  readonly body: Body;
}

/** One of several bodies, in short until it is opened. */
function FoldedResult({ review, body }: BodyProps) {
  const { texts } = usePane();
  const styles = useStyles();
  const shared = useSectionStyles();
  const [first] = branchesOf(review, body);
  const isOver = body.tally.caps.some(({ ok }) => !ok);
  return (
    <details>
      <Summary>
        <h3 className={styles.title}>{body.name ?? first?.table.sheet}</h3>
        <span className={mergeClasses(shared.note, styles.short)}>
          {isOver && <SeverityIcon severity="warning" />}
          {texts.result.inShort(body.tally, body.subject, isOver)}
        </span>
      </Summary>
      <BodyResult review={review} body={body} />
    </details>
  );
}

function branchesOf(review: Review, { tables }: Body): readonly BranchReview[] {
  return tables.flatMap((at) => review.branches[at] ?? []);
}

function BodyResult({ review, body }: BodyProps) {
  const { subject, tally } = body;
  const branches = branchesOf(review, body);
  const [first] = branches;
  return (
    <>
      <Levels tally={tally} subject={subject} scheme={first?.scheme ?? review.scheme} />
      <Figures body={body} departed={branches.reduce((sum, each) => sum + departedFrom(each), 0)} />
      <Caps caps={tally.caps} subject={subject} />
    </>
  );
}

function departedFrom({ standings }: BranchReview): number {
  return Array.from(standings.values()).filter(({ kind }) => kind === "departed").length;
}

function Figures({
  body: { subject, tally },
  departed,
}: {
  readonly body: Body;
  readonly departed: number;
}) {
  const { texts } = usePane();
  const styles = useStyles();
  const { result } = texts;
  const words = result.of[subject];
  const excluded = EXCLUSIONS.filter((why) => tally.excluded[why] > 0);
  return (
    <dl className={styles.figures}>
      <FigureLine label={words.present} value={tally.present} />
      {departed > 0 && <FigureLine label={words.departed} value={departed} />}
      {excluded.map((why) => (
        <FigureLine key={why} label={words.excluded[why]} value={tally.excluded[why]} />
      ))}
      <FigureLine label={result.toRate} value={tally.toRate} />
      <FigureLine label={result.rated} value={tally.rated} />
      <FigureLine label={result.notYetRated} value={tally.notYetRated} />
      <FigureLine label={result.commended} value={tally.commended.length} />
    </dl>
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
