import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { bodyKey } from "../../core/committee/branchKey";
import type { Gathering } from "../../core/model/committee";
import { grouped } from "../../core/tally/grouped";
import { useSectionStyles } from "../sectionStyles";
import { useGatherer } from "./committeeContext";

const useStyles = makeStyles({
  question: { margin: "0 0 12px", padding: 0, border: "none", minWidth: 0 },
  legend: { padding: 0, overflowWrap: "anywhere" },
  files: { margin: "4px 0 0", padding: 0, listStyleType: "none", display: "grid", gap: "6px" },
  file: { overflowWrap: "anywhere" },
  counted: { fontWeight: tokens.fontWeightSemibold },
});

/** Branches that are in several files: which one counts is the committee's to say. */
export function Questions({ gathering }: { readonly gathering: Gathering }) {
  const { words } = useGatherer();
  const shared = useSectionStyles();
  const questions = questionsIn(gathering);
  if (questions.length === 0) return null;
  return (
    <section className={shared.section} aria-labelledby="questions">
      <h3 id="questions" className={shared.heading}>
        {words.questions}
      </h3>
      {questions.map((question) => (
        <Question key={question.body} {...question} />
      ))}
    </section>
  );
}

interface QuestionProps {
  /** The branch's `bodyKey`. */
  readonly body: string;
  readonly branch: string;
  readonly countedIn: string;
  readonly others: readonly string[];
}

function Question({ body, branch, countedIn, others }: QuestionProps) {
  const { gatherer, words } = useGatherer();
  const styles = useStyles();
  return (
    <fieldset className={styles.question}>
      <legend className={styles.legend}>{words.question(branch)}</legend>
      <ul className={styles.files}>
        {[countedIn, ...others].sort().map((file) => (
          <li key={file} className={styles.file}>
            {file}{" "}
            {file === countedIn ? (
              <span className={styles.counted}>({words.counted})</span>
            ) : (
              <Button
                size="small"
                aria-label={`${words.countThis}: ${file}`}
                onClick={() => {
                  gatherer.choose(body, file);
                }}
              >
                {words.countThis}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

/** A question stays when it was answered, so that the answer can be changed. */
function questionsIn({ notCounted }: Gathering): readonly QuestionProps[] {
  const twice = notCounted.filter((file) => file.what === "twice");
  const bodies = grouped(twice, ({ committee, branch }) => bodyKey({ committee, title: branch }));
  return Array.from(bodies).flatMap(([body, rivals]) => {
    const [first] = rivals;
    if (!first) return [];
    const { branch, committee, countedIn } = first;
    const isShared = twice.some((other) => other.branch === branch && !rivals.includes(other));
    const name = isShared && committee !== null ? `${branch}, ${committee}` : branch;
    return [{ body, branch: name, countedIn, others: rivals.map(({ file }) => file) }];
  });
}
