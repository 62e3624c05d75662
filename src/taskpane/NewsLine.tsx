import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { countsOf, isNoTable } from "../app/pane/findingGroups";
import { latestFix, type EditNews } from "../app/pane/fixes";
import type { News, PaneState } from "../app/pane/paneState";
import { nameOfEdit } from "../core/model/sourceEdit";
import type { Review } from "../core/model/review";
import type { EditReport, NewsTexts, PaneTexts } from "../locales/pane";
import { usePane } from "./paneContext";
import { useSectionStyles } from "./sectionStyles";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "8px",
    padding: "8px 16px",
    backgroundColor: tokens.colorNeutralBackground3,
  },
  empty: { padding: 0 },
});

/** One line that says what just happened, announced by screen readers; a fix can be undone here. */
export function NewsLine() {
  const { pane, state, texts } = usePane();
  const styles = useStyles();
  const shared = useSectionStyles();
  const text = state.news ? textOf(state.news, state, texts) : "";
  const isShown = (text !== "" && !isInHead(state)) || latestFix(state) !== null;
  return (
    <div className={isShown ? styles.line : styles.empty}>
      <span role="status" className={isInHead(state) ? shared.hidden : undefined}>
        {text}
      </span>
      {latestFix(state) && !state.running && (
        <Button size="small" onClick={() => void pane.undo()}>
          {texts.check.undo}
        </Button>
      )}
    </div>
  );
}

/** The head shows the counts of a check already; they are only read aloud, unless some findings are gone. */
function isInHead({ news, review }: PaneState): boolean {
  const hasTable = review !== null && !review.findings.some(isNoTable);
  return hasTable && news?.kind === "checked" && news.gone === 0;
}

function textOf(news: News, { review, frozen }: PaneState, { news: texts }: PaneTexts): string {
  switch (news.kind) {
    case "checked":
      return checkedText(review, news.gone, texts);
    case "written":
      return writtenText(news.stale, frozen !== null, texts);
    case "fixed":
      return texts.fixed(newsOfEdits(news));
    case "undone":
      return texts.undone(newsOfEdits(news));
    case "kitMade":
      return texts.kitMade(news.made, news.kept);
    case "sampleMade":
    case "localRulesMade":
    case "documentsWritten":
    case "notShown":
    case "cancelled":
      return texts[news.kind];
  }
}

function writtenText(stale: boolean, frozen: boolean, texts: NewsTexts): string {
  if (stale) return texts.writtenStale;
  return frozen ? texts.frozen : texts.written;
}

function newsOfEdits({ count, refused, open }: EditNews): EditReport {
  const named = refused.map(({ edit, why }) => ({ name: nameOfEdit(edit), why }));
  return { count, refused: named, open };
}

function checkedText(review: Review | null, gone: number, texts: NewsTexts): string {
  const findings = review?.findings ?? [];
  return findings.some(isNoTable) ? texts.noTable : texts.checked(countsOf(findings), gone);
}
