import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { schemeById } from "../../core/schemes/schemes";
import { a1, a1Range, type CellRef } from "../../core/model/address";
import type { BranchReview, Review } from "../../core/model/review";
import type { Fact } from "../../core/model/table";
import { BranchName, CommitteeField, FactFields, MeetingField, YearField } from "./FactFields";
import { Copies } from "./Copies";
import { LeftOut } from "./LeftOut";
import { CommitteeEntry } from "../committee/CommitteeEntry";
import { LazyKit } from "../kit/LazyKit";
import { usePane } from "../paneContext";
import { useSectionStyles } from "../sectionStyles";
import { Summary } from "../Summary";
import { unbroken } from "../unbroken";
import { ColumnMapping } from "./ColumnMapping";
import { Versions } from "./Versions";

const useStyles = makeStyles({
  facts: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: "8px",
  },
  fact: { minWidth: 0 },
  value: {
    margin: 0,
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    gap: "8px",
    overflowWrap: "anywhere",
  },
  cell: { flexShrink: 0, minWidth: 0 },
  change: { marginTop: "8px" },
  branch: { ":not(:first-child)": { borderTop: `1px solid ${tokens.colorNeutralStroke2}` } },
});

/** What was found of each table, all of which can be changed; what is missing has its field at the top. */
export function InfoView({ review }: { readonly review: Review }) {
  const { texts } = usePane();
  const shared = useSectionStyles();
  const styles = useStyles();
  const { branches } = review;
  return (
    <>
      <section className={shared.section}>
        <MissingFacts review={review} />
        {branches.map((branch) => (
          <details key={tableKey(branch)} open={branches.length === 1} className={styles.branch}>
            <Summary>
              {texts.found.tableOf(
                nameOf(branch),
                texts.found[branch.table.subject](branch.tally.present),
              )}
            </Summary>
            <BranchFacts branch={branch} chosen={review.schemeChosen} />
            {branch.version && <Versions version={branch.version} />}
            <ColumnMapping table={branch.table} />
          </details>
        ))}
        <details className={styles.change}>
          <Summary>{texts.found.change}</Summary>
          <FactFields review={review} />
        </details>
        <LeftOut />
        <Copies />
      </section>
      <LazyKit />
      <CommitteeEntry />
    </>
  );
}

/** The fields of facts that no sheet states, so that nobody has to look for where to enter them. */
function MissingFacts({ review: { branches, year, meetingDate } }: { readonly review: Review }) {
  const nameless = branches.filter(
    ({ table }) => table.subject === "members" && table.facts.branch === null,
  );
  return (
    <>
      {year === null && <YearField />}
      {meetingDate === null && <MeetingField />}
      {nameless.map((branch) => (
        <BranchName key={tableKey(branch)} branch={branch} alone={branches.length === 1} />
      ))}
      {branches[0]?.table.facts.committee === null && <CommitteeField />}
    </>
  );
}

function nameOf({ table }: BranchReview): string {
  return table.facts.branch?.value ?? table.sheet;
}

function tableKey({ table }: BranchReview): string {
  return `${table.sheetId} ${a1Range(table.range)}`;
}

function BranchFacts({
  branch: { table, year, meetingDate, scheme, tally },
  chosen,
}: {
  readonly branch: BranchReview;
  readonly chosen: boolean;
}) {
  const { state, texts } = usePane();
  const styles = useStyles();
  const { found } = texts;
  const { facts, sheet, range, subject } = table;
  const count = found[subject];
  const title = schemeById(scheme)?.titles[state.language] ?? scheme;
  return (
    <dl className={styles.facts}>
      <NameLine label={found.branch} name={facts.branch} />
      <NameLine label={found.committee} name={facts.committee} />
      <FactLine
        label={found.table(sheet)}
        value={`${a1Range(range)}, ${count(tally.present)}`}
        at={{ sheet, row: range.top, column: range.left }}
      />
      <FactLine label={found.year} value={year?.toString()} at={facts.year?.at} />
      <FactLine
        label={found.meeting}
        value={meetingDate ? texts.date(meetingDate) : undefined}
        at={facts.meetingDate?.at}
      />
      <FactLine
        label={chosen ? `${found.scheme} (${found.chosenByHand.toLowerCase()})` : found.scheme}
        value={unbroken(title)}
        at={null}
      />
    </dl>
  );
}

function NameLine({ label, name }: { readonly label: string; readonly name: Fact<string> | null }) {
  return <FactLine label={label} value={name?.value} at={name?.at} />;
}

function FactLine({
  label,
  value,
  at,
}: {
  readonly label: string;
  readonly value: string | undefined;
  readonly at: CellRef | null | undefined;
}) {
  const { pane, texts } = usePane();
  const styles = useStyles();
  const shared = useSectionStyles();
  return (
    <div className={styles.fact}>
      <dt className={shared.label}>{label}</dt>
      <dd className={styles.value}>
        <span>{value ?? texts.found.unknown}</span>
        {at && (
          <Button
            size="small"
            className={styles.cell}
            aria-label={texts.found.goTo(at.sheet, a1(at))}
            onClick={() => void pane.goToCell(at)}
          >
            {a1(at)}
          </Button>
        )}
      </dd>
    </div>
  );
}
