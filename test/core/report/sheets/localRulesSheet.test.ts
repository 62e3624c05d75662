import { readLocalParameters } from "../../../../src/core/local/localParameters";
import { localRulesSheet } from "../../../../src/core/report/sheets/localRulesSheet";
import type { CellValue } from "../../../../src/core/model/grid";
import { NO_LOCAL_PARAMETERS } from "../../../../src/core/model/parameters";
import { SCHEMES } from "../../../../src/core/schemes/schemes";
import { localParametersSheet } from "../../../../src/core/local/localSheet";

describe.each(SCHEMES)("the sheet of local rules for $id", (scheme) => {
  const { blocks, name } = localRulesSheet(scheme);
  const values = blocks.flatMap(({ contents }) =>
    contents.map((cells) =>
      cells.map((content): CellValue => (typeof content === "object" ? "" : content)),
    ),
  );
  const sheet = { id: "{1}", name, grid: { top: 0, left: 0, values }, tables: [], recoded: false };

  test("has every parameter of the scheme", () => {
    const labels = localParametersSheet(scheme)
      .slice(4)
      .map(([, label]) => label);
    expect(
      values.map(([, label]) => String(label)).filter((label) => labels.includes(label)),
    ).toEqual(labels);
  });

  test("changes nothing until somebody fills it in", () => {
    expect(readLocalParameters(sheet, scheme)).toEqual({
      parameters: NO_LOCAL_PARAMETERS,
      findings: [],
    });
  });
});
