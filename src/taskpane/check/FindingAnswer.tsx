import { Button } from "@fluentui/react-components";
import { withRole } from "../../app/pane/choiceEdits";
import { sheetIdOf } from "../../app/pane/paneState";
import type { Finding } from "../../core/model/finding";
import type { FindingData } from "../../core/model/findingData";
import { MeetingField, YearField } from "../info/FactFields";
import { Versions } from "../info/Versions";
import { usePane } from "../paneContext";
import { useSectionStyles } from "../sectionStyles";
import { LevelButtons } from "./LevelButtons";

/** What answers a finding that asks something, where it is asked; nothing for any other. */
export function FindingAnswer({ finding }: { readonly finding: Finding }) {
  const { state } = usePane();
  const [cell] = finding.at;
  const { code, data } = finding;
  if (code === "unknown-level-word") return <LevelButtons word={data.written} answer={null} />;
  if (code === "no-meeting-date") return <MeetingField />;
  if (code === "year-out-of-scope") return <YearField />;
  if (code === "ambiguous-column")
    return <ColumnButtons data={data} sheet={sheetIdOf(state, cell?.sheet ?? "")} />;
  return code === "same-people-twice" ? <OtherVersions sheet={data.sheet} /> : null;
}

function ColumnButtons({
  data: { role, others },
  sheet,
}: {
  readonly data: FindingData["ambiguous-column"];
  readonly sheet: string;
}) {
  const { pane, state, texts } = usePane();
  const shared = useSectionStyles();
  return (
    <div className={shared.row}>
      {others.map((header) => (
        <Button
          key={header}
          size="small"
          disabledFocusable={state.running !== null}
          onClick={() => void pane.choose(withRole(state.choice, sheet, header, role))}
        >
          {texts.mapping.use(header)}
        </Button>
      ))}
    </div>
  );
}

function OtherVersions({ sheet }: { readonly sheet: string }) {
  const { state } = usePane();
  const branch = state.review?.branches.find(
    ({ version, table }) => version !== null && table.sheet === sheet,
  );
  return branch?.version ? <Versions version={branch.version} /> : null;
}
