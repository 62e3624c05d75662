import { makeStyles, tokens } from "@fluentui/react-components";
import type { Body } from "../../core/model/body";
import type { BranchReview, Review } from "../../core/model/review";
import { EXCLUSIONS } from "../../core/model/tally";
import { LazyDocuments } from "../documents/LazyDocuments";
import { usePane } from "../paneContext";
import { useSectionStyles } from "../sectionStyles";
import { LazySending } from "../sending/LazySending";
import { Caps } from "./Caps";
import { Levels } from "./Levels";
import { SheetsSection } from "./SheetsSection";
import { WrittenSheets } from "./WrittenSheets";

const useStyles = makeStyles({
  title: {
    margin: "12px 0 4px",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
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
      <SheetsSection review={review} />
      <LazySending review={review} />
      <LazyDocuments review={review} />
    </>
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
  const styles = useStyles();
  const { name, subject, tally } = body;
  const branches = body.tables.flatMap((at) => review.branches[at] ?? []);
  const [first] = branches;
  return (
    <>
      {titled && <h3 className={styles.title}>{name ?? first?.table.sheet}</h3>}
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
