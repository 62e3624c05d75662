import { makeStyles } from "@fluentui/react-components";
import type { Gathering } from "../../core/model/committee";
import { usePane } from "../paneContext";
import { Caps } from "../result/Caps";
import { Levels } from "../result/Levels";
import { useSectionStyles } from "../sectionStyles";
import { WrittenSheets } from "../result/WrittenSheets";
import { BranchList } from "./BranchList";
import { Changes } from "./Changes";
import { useGatherer } from "./committeeContext";
import { Kept } from "./Kept";
import { Questions } from "./Questions";
import { ToSettle } from "./ToSettle";
import { WriteSection } from "./WriteSection";

const useStyles = makeStyles({
  committee: { margin: "0 0 4px", overflowWrap: "anywhere" },
  figures: { margin: "8px 0 0" },
});

/** What the branches come to together, and what has to be settled first. */
export function GatheringView({ gathering }: { readonly gathering: Gathering }) {
  const { state, texts } = usePane();
  const { words } = useGatherer();
  const styles = useStyles();
  const shared = useSectionStyles();
  const { branches, counts, caps, committee, year, scheme } = gathering;
  const { rated, levels } = counts;
  const whole = caps.map(({ cap }) => cap);
  return (
    <>
      <section className={shared.section} aria-labelledby="gathered">
        <h2 id="gathered" tabIndex={-1} className={shared.heading}>
          {branches.length === 0
            ? words.nothing
            : words.result({ year, branches: branches.length, members: counts.present })}
        </h2>
        {committee !== null && (
          <p className={styles.committee} lang="vi">
            {committee}
          </p>
        )}
        {branches.length > 0 && (
          <>
            <WriteSection />
            <Levels tally={{ rated, levels, caps: whole }} subject="members" scheme={scheme} />
            <p className={styles.figures}>
              {`${texts.result.toRate}: ${texts.number(counts.toRate)}. ${texts.result.notYetRated}:\u00a0${texts.number(counts.notYetRated)}.`}
            </p>
            <Caps caps={whole} subject="members" />
          </>
        )}
      </section>
      <WrittenSheets written={state.committee?.written ?? null} />
      <Kept gathering={gathering} />
      <Changes gathering={gathering} />
      <Questions gathering={gathering} />
      <ToSettle gathering={gathering} />
      {branches.length > 0 && <BranchList gathering={gathering} />}
    </>
  );
}
