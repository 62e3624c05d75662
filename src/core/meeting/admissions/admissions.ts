import { addMonths } from "../../model/calendar";
import type { Admission, Recorded } from "../../model/meeting";
import { fieldsOf, recorded } from "../entryValues";
import type { Entry } from "../forms/form";
import { isOfCandidates, type AdmissionField } from "./admissionForm";

const CELLS = ["name", "decided", "ceremony", "guide", "probationEnds", "recognised"] as const;
/** The Statutes, Điều 5: the probation counts from the ceremony. */
const PROBATION_MONTHS = 12;

const NOT_YET = /du kien|ke hoach|phan dau|\bse\b|chua|\bcho\b/;

/** True for somebody whose admission is still ahead. */
export function isCandidate({ group, cell }: Entry<AdmissionField>): boolean {
  if (group && isOfCandidates(group.folded)) return true;
  const isPlanned = (["ceremony", "decided"] as const).some((field) =>
    NOT_YET.test(cell(field)?.folded ?? ""),
  );
  return isPlanned && !cell("probationEnds") && !cell("recognised");
}

/** Reads an admission; where no end of the probation is written, it is computed from the ceremony. */
export function admissionOf(
  entry: Entry<AdmissionField>,
  countsFrom1904: boolean,
): Recorded<Admission> {
  const { person, day } = fieldsOf(entry, countsFrom1904);
  const ceremony = day("ceremony");
  const ends = entry.cell("probationEnds") ? day("probationEnds") : null;
  const value = {
    name: person("name") ?? entry.key.text,
    decided: day("decided"),
    ceremony,
    guide: person("guide"),
    probationEnds: ends ?? (ceremony && addMonths(ceremony, PROBATION_MONTHS)),
    recognised: day("recognised"),
  };
  return recorded(entry, value, CELLS);
}
