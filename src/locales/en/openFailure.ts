import { a1 } from "../../core/model/address";
import { type Limit, LIMITS } from "../../xlsx/limits";
import type { OpenFailure, OtherKind } from "../../files/openFailure";

/** Says in English why a file could not be opened, and what helps. */
export function openFailureTextEn(failure: OpenFailure): string {
  if ("of" in failure) return TOO_MUCH[failure.of];
  if ("sheet" in failure)
    return `The sheet “${failure.sheet}” in this file is damaged${failure.at ? ` at cell ${a1(failure.at)}` : ""}. Open the file in Excel, let Excel repair it, check the figures and save it.`;
  return WITHOUT_PLACE[failure.kind];
}

const WITHOUT_PLACE: Readonly<Record<OtherKind | "corrupt", string>> = {
  corrupt:
    "The file is damaged or was not downloaded completely. Download it again, or open it in Excel and save it as .xlsx.",
  emptyFile: "The file is empty. Download it again or ask for it again.",
  passwordProtected: "The file has a password. Remove it in Excel and open the file again.",
  oldXls: "This is an old .xls file. Save it as .xlsx in Excel and open that.",
  xlsb: "This is an .xlsb file. Save it as .xlsx in Excel and open that.",
  ods: "This is an .ods file. Save it as .xlsx in Excel or LibreOffice and open that.",
  csv: "This is a text file, not an Excel workbook. Save it as .xlsx in Excel and open that.",
  html: "This is a web page, not an .xlsx workbook. Save it as .xlsx in Excel and open that.",
  notWorkbook: "This is not an Excel workbook (.xlsx). Choose the file with the rating table.",
  unknownFormat: "This is not an Excel workbook (.xlsx). Choose the file with the rating table.",
};

const SPLIT = "Split it into smaller files.";
const COPY = "Copy the rating table alone into a new file.";

const TOO_MUCH: Readonly<Record<Limit, string>> = {
  unpackedBytes: `The contents of this file are larger than ${num(LIMITS.unpackedBytes / 1024 / 1024)} MB when unpacked. ${COPY}`,
  ratio: `The contents of this file are compressed abnormally, more than ${num(LIMITS.ratio)} times. ${COPY}`,
  parts: `This file has more than ${num(LIMITS.parts)} parts. ${COPY}`,
  sheets: `This workbook has more than ${num(LIMITS.sheets)} sheets. ${SPLIT}`,
  cells: `This workbook has more than ${num(LIMITS.cells)} cells. Delete rows and columns that are not needed, blank cells with a format too, or split it into smaller files.`,
  merges: `This workbook has more than ${num(LIMITS.merges)} merged areas. ${COPY}`,
  names: `This workbook has more than ${num(LIMITS.names)} defined names. ${COPY}`,
};

function num(value: number): string {
  return value.toLocaleString("en");
}
