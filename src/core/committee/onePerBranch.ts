import type { CommitteeFinding, FileNotCounted } from "../model/committee";
import { grouped } from "../tally/grouped";
import type { KeyedBranch } from "./titles";

interface OnePerBranch {
  readonly counted: readonly KeyedBranch[];
  readonly twice: readonly FileNotCounted[];
  readonly findings: readonly CommitteeFinding[];
}

/** Where several files are from one branch, counts the one that was changed last, and asks. */
export function onePerBranch(branches: readonly KeyedBranch[]): OnePerBranch {
  const groups = Array.from(grouped(branches, ({ key }) => key).values(), chosenIn);
  return {
    counted: groups.flatMap(({ counted }) => counted),
    twice: groups.flatMap(({ twice }) => twice),
    findings: groups.flatMap(({ findings }) => findings),
  };
}

function chosenIn(rivals: readonly KeyedBranch[]): OnePerBranch {
  const [newest] = [...rivals].sort(newestFirst);
  if (!newest) return { counted: [], twice: [], findings: [] };
  const { title, file } = newest.branch;
  const others = rivals.filter(({ branch }) => branch.file !== file);
  const files = [...new Set(others.map(({ branch }) => branch.file))];
  const countedIn = file;
  return {
    counted: rivals.filter((rival) => !others.includes(rival)),
    twice: files.map((other) => ({ file: other, what: "twice", branch: title, countedIn })),
    findings:
      files.length === 0
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
