import type { Pane } from "../../../src/app/pane/pane";
import { KIT_PARTS } from "../../../src/core/model/kitPart";
import { readCell } from "../../../workbench/host/book/cells";
import { setContents } from "../../../workbench/host/book/cellInput";
import { newWorkbook } from "../../../workbench/host/book/newWorkbook";
import { branchToRate, filledKit } from "../../support/filledKit";
import { NOTHING_RECORDED } from "../../support/nothingRecorded";
import { openPane } from "../../support/openPane";
import { startStandIn } from "../../support/openWorkbook";

beforeAll(startStandIn);

const NAMES = [
  "Thông tin hội nghị 2023",
  "Phiếu 2023",
  "Kiểm phiếu 2023",
  "Chỉ tiêu 2023",
  "Kết nạp, dự bị 2023",
  "Ý kiến, kiến nghị 2023",
  "Biểu quyết 2023",
];

/** The records of the meeting without their cells. */
function recorded(pane: Pane) {
  const { facts, targets, admissions, opinions, votes } = pane.state().review!.meeting;
  const values = (records: readonly { readonly value: object }[]) =>
    records.map(({ value }) => value);
  return {
    facts: facts?.value,
    targets: values(targets),
    admissions: values(admissions),
    opinions: values(opinions),
    votes: values(votes),
  };
}

test("a kit that nobody has filled in yet says nothing and changes no finding", async () => {
  const { pane, host } = await openPane(branchToRate({ probation: false }));
  await pane.check();
  const before = pane.state().review;
  await pane.makeKit(KIT_PARTS);
  const { review, news } = pane.state();
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["Danh sách", ...NAMES]);
  expect(news).toEqual({ kind: "kitMade", made: NAMES, kept: [] });
  expect(review?.meeting).toEqual(NOTHING_RECORDED);
  expect([review?.findings, review?.bodies]).toEqual([before?.findings, before?.bodies]);
});

test("what is typed on the kit is what the review reads", async () => {
  const { pane } = await filledKit();
  expect(recorded(pane)).toEqual({
    facts: {
      letter: { number: "138-CV/ĐUV", date: "2023-12-13", from: "Đảng ủy Viện" },
      date: "2023-12-15",
      start: "14:00",
      end: "16:30",
      place: "Phòng họp tầng 2",
      chair: "Nguyễn Văn An",
      clerk: "Trần Thị Bình",
      summoned: 5,
      present: 4,
      absent: 1,
      ownLevel: "good",
      signers: [
        { title: "THƯ KÝ", name: "Trần Thị Bình" },
        { title: "BÍ THƯ", name: "Nguyễn Văn An" },
      ],
    },
    targets: [
      target("Đề tài nghiệm thu", "đề tài", 10, 12, 120, "exceeded"),
      target("Kết nạp đảng viên mới", "đảng viên", 1, 1, 100, "met"),
      target("Doanh thu", "tỷ đồng", 20, 18.5, 92.5, "missed"),
    ],
    admissions: [
      {
        name: "Mai Thị Quỳnh",
        decided: null,
        ceremony: "2023-05-05",
        guide: "Lê Văn Chung",
        probationEnds: "2024-05-05",
        recognised: null,
      },
    ],
    opinions: [
      {
        who: "Phạm Thị Dung",
        text: "Bổ sung kinh phí đào tạo",
        to: "Đảng ủy Viện",
        answer: "Báo cáo Đảng ủy",
        due: "Quý I/2024",
        done: false,
      },
    ],
    votes: [
      {
        question: "Nghị quyết năm 2024",
        summoned: 4,
        present: 4,
        for: 4,
        against: 0,
        other: 0,
        passed: true,
      },
      {
        question: "Kết nạp quần chúng Đỗ Văn Hải",
        summoned: 4,
        present: 4,
        for: 2,
        against: 2,
        other: 0,
        passed: false,
      },
    ],
  });
});

function target(
  ...[text, unit, planned, done, percent, result]: readonly [
    string,
    string,
    number,
    number,
    number,
    string,
  ]
) {
  return { text, unit, planned, done, percent, result };
}

test("the ballots typed on the kit decide the levels, by the base that the sheet names", async () => {
  const { pane, workbook } = await filledKit();
  const { review } = pane.state();
  expect(review?.findings.map(({ code }) => code)).toEqual(["no-final-rating", "levels-by-votes"]);
  expect(review?.branches[0]?.ballotCounts).toEqual({
    summoned: 4,
    issued: 4,
    returned: 4,
    valid: 4,
    invalid: 0,
  });
  await pane.fix(review?.findings ?? []);
  const ratings = [3, 4, 5, 6, 7].map((row) => readCell(workbook, 0, row, 4).value);
  const good = "Hoàn thành tốt nhiệm vụ";
  expect(ratings).toEqual(["Hoàn thành xuất sắc nhiệm vụ", good, "", good, good]);
});

test("a sheet that is there already stays as it is, whatever is on it", async () => {
  const workbook = newWorkbook(["Biểu quyết 2025", "Chỉ tiêu 2025"]);
  setContents(workbook, 0, 0, 0, [["Ghi tạm"]]);
  const { pane, host } = await openPane(workbook);
  await pane.makeKit(["targets", "votes"]);
  expect(pane.state().news).toEqual({
    kind: "kitMade",
    made: ["Chỉ tiêu 2025"],
    kept: ["Biểu quyết 2025"],
  });
  expect(readCell(host.workbook, 0, 0, 0).value).toBe("Ghi tạm");
  expect(readCell(host.workbook, 0, 1, 0).value).toBe("");
  await pane.makeKit(["targets"]);
  expect(pane.state().news).toEqual({ kind: "kitMade", made: [], kept: ["Chỉ tiêu 2025"] });
});

test("without a table the kit is empty, of the year being closed, and still no table", async () => {
  const { pane, host } = await openPane(newWorkbook(["Trang tính 1"]));
  await pane.makeKit(KIT_PARTS);
  expect(pane.state().review?.findings.map(({ code }) => code)).toEqual(["no-rating-table"]);
  expect(readCell(host.workbook, 3, 0, 0).value).toBe(
    "KẾT QUẢ KIỂM PHIẾU XẾP LOẠI CHẤT LƯỢNG ĐẢNG VIÊN NĂM 2025",
  );
});

test("the cells of each sheet say what they accept", async () => {
  const { pane, host } = await openPane(branchToRate());
  await pane.makeKit(KIT_PARTS);
  const counts = host.workbook.sheets.map(({ name, validations }) => [name, validations.length]);
  expect(Object.fromEntries(counts)).toEqual({
    "Danh sách": 0,
    "Thông tin hội nghị 2023": 12,
    "Phiếu 2023": 0,
    "Kiểm phiếu 2023": 9,
    "Chỉ tiêu 2023": 1,
    "Kết nạp, dự bị 2023": 4,
    "Ý kiến, kiến nghị 2023": 2,
    "Biểu quyết 2023": 6,
  });
  const votes = host.workbook.sheets[3]?.validations.find(({ range }) => range === "C7:C11");
  expect(votes).toMatchObject({
    type: "custom",
    formula1: 'AND(IF(ISNUMBER(C7),AND(C7>=0,C7=INT(C7)),FALSE),OR($C$3="",SUM($C7:$F7)<=$C$3))',
    errorMessage: "Ghi số nguyên; tổng số phiếu của bốn mức không nhiều hơn số phiếu hợp lệ.",
  });
});

/** The pane after Excel refused to go on in the middle of writing `Chỉ tiêu`: its cells are there, what they accept is not. */
async function halfWritten() {
  const { pane, host } = await openPane(branchToRate(), {
    faults: { 5: { error: { code: "AccessDenied", lands: 0.9 } } },
  });
  await pane.makeKit(["targets"]);
  const written = () =>
    host.workbook.sheets.map(({ name, validations }, i) => [
      name,
      validations.length,
      readCell(host.workbook, i, 2, 1).value,
    ]);
  return { pane, written, state: pane.state() };
}

const LIST = ["Danh sách", 0, "Họ và tên"];

test("a sheet that was left half written is completed", async () => {
  const { pane, written, state } = await halfWritten();
  expect(state.failure).toMatchObject({ progress: { partly: ["Chỉ tiêu 2023"] } });
  expect(written()).toEqual([LIST, ["Chỉ tiêu 2023", 0, "Nội dung chỉ tiêu"]]);
  await pane.makeKit(["targets"]);
  expect(written()).toEqual([LIST, ["Chỉ tiêu 2023", 1, "Nội dung chỉ tiêu"]]);
});

test("another sheet is not written onto one that was left half written", async () => {
  const { pane, written } = await halfWritten();
  await pane.makeKit(["opinions"]);
  expect(written()).toEqual([
    LIST,
    ["Chỉ tiêu 2023", 0, "Nội dung chỉ tiêu"],
    ["Ý kiến, kiến nghị 2023", 2, "Người nêu"],
  ]);
});
