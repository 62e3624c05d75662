import type { CommitteeFinding, FileNotCounted } from "../model/committee";
import { grouped } from "../tally/grouped";
import { bodyKey } from "./branchKey";
import type { KeyedBranch } from "./titles";

interface OnePerBranch {
  readonly counted: readonly KeyedBranch[];
  readonly twice: readonly FileNotCounted[];
  readonly findings: readonly CommitteeFinding[];
}

/** The file that somebody chose for a branch, by its `bodyKey`. */
export type Preferred = ReadonlyMap<string, string>;

/** Where several files are from one branch, counts the one that was chosen, else the one that was changed last, and asks. */
export function onePerBranch(branches: readonly KeyedBranch[], preferred: Preferred): OnePerBranch {
  const rivals = grouped(branches, ({ key }) => key).values();
  const groups = Array.from(rivals, (each) => chosenIn(each, preferred));
  return {
    counted: groups.flatMap(({ counted }) => counted),
    twice: groups.flatMap(({ twice }) => twice),
    findings: groups.flatMap(({ findings }) => findings),
  };
}

function chosenIn(rivals: readonly KeyedBranch[], preferred: Preferred): OnePerBranch {
  const chosen = rivals.find(({ branch }) => preferred.get(bodyKey(branch)) === branch.file);
  const [counted = chosen] = chosen ? [] : [...rivals].sort(newestFirst);
  if (!counted) return { counted: [], twice: [], findings: [] };
  const { title, committee, file } = counted.branch;
  const others = rivals.filter(({ branch }) => branch.file !== file);
  const files = [...new Set(others.map(({ branch }) => branch.file))];
  const countedIn = file;
  return {
    counted: rivals.filter((rival) => !others.includes(rival)),
    twice: files.map((other) => {
      return { file: other, what: "twice", committee, branch: title, countedIn };
    }),
    findings:
      files.length === 0 || chosen
        ? []
        : [
            {
              code: "branch-in-two-files",
              severity: "warning",
              branch: title,
              countedIn,
              others: files,
            },
          ],
  };
}

function newestFirst(a: KeyedBranch, b: KeyedBranch): number {
  return b.modified - a.modified || (a.branch.file < b.branch.file ? 1 : -1);
}
