import { readArguments, USAGE } from "../../../workbench/cli/arguments";

test("a file alone leaves every option at its default", () => {
  expect(readArguments(["a.xlsx"])).toEqual({
    file: "a.xlsx",
    out: null,
    documents: null,
    scheme: null,
    branch: null,
    committee: null,
    meetingDate: null,
    map: null,
    levels: null,
    freeze: false,
    json: false,
  });
});

test("every option is read", () => {
  const args =
    "a.xlsx --out b.xlsx --documents papers --scheme 366-hd43 --branch Đông --committee Tân --date 2025-12-05 --map m.json --levels l.json --freeze --json";
  expect(readArguments(args.split(" "))).toEqual({
    file: "a.xlsx",
    out: "b.xlsx",
    documents: "papers",
    scheme: "366-hd43",
    branch: "Đông",
    committee: "Tân",
    meetingDate: "2025-12-05",
    map: "m.json",
    levels: "l.json",
    freeze: true,
    json: true,
  });
});

test.each([[[]], [["a.xlsx", "b.xlsx"]], [["a.xlsx", "--verbose"]]])(
  "%j returns the usage",
  (args) => {
    expect(readArguments(args)).toEqual({ wrong: USAGE });
  },
);

test.each(["2025-02-30", "5/12/2025", "2025-13-01"])("%s is not a date", (date) => {
  expect(readArguments(["a.xlsx", "--date", date])).toEqual({
    wrong: `Ngày họp “${date}” không đúng; cần ghi theo dạng YYYY-MM-DD.`,
  });
});
