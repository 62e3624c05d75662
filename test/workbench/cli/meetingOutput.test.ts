import { meetingOutput } from "../../../workbench/cli/meetingOutput";
import { recordOfRows } from "../../support/meetingRecord";

test("a workbook without a meeting has null and empty lists", () => {
  expect(meetingOutput(recordOfRows([["Danh mục"]]))).toEqual({
    meeting: null,
    targets: [],
    admissions: [],
    opinions: [],
    votes: [],
  });
});

test("every field is there, null where the sheet says nothing; rows count from 1", () => {
  const record = recordOfRows(
    [
      ["BIÊN BẢN"],
      ["Chủ trì:", "Lê Văn An"],
      [],
      ["TT", "Chỉ tiêu", "Kế hoạch", "Thực hiện"],
      [1, "Kết nạp đảng viên", 2, ""],
      [2, "Sinh hoạt chi bộ", 12, 12],
      [],
      ["KẾT NẠP ĐẢNG VIÊN"],
      ["TT", "Họ và tên", "Ngày kết nạp"],
      [1, "Trần Thị Bình", "5/2023"],
      [],
      ["TT", "Nội dung kiến nghị", "Gửi tới"],
      [1, "Nâng cấp phòng họp", ""],
      [],
      ["TT", "Nội dung", "Tán thành", "Không tán thành"],
      [1, "Thông qua nghị quyết", "", ""],
    ],
    "Hội nghị",
  );
  const sheet = "Hội nghị";
  expect(meetingOutput(record)).toEqual({
    meeting: {
      letter: null,
      date: null,
      start: null,
      end: null,
      place: null,
      chair: "Lê Văn An",
      clerk: null,
      summoned: null,
      present: null,
      absent: null,
      ownLevel: null,
      signers: [],
    },
    targets: [
      {
        sheet,
        row: 5,
        text: "Kết nạp đảng viên",
        unit: null,
        planned: 2,
        done: null,
        percent: null,
        result: null,
      },
      {
        sheet,
        row: 6,
        text: "Sinh hoạt chi bộ",
        unit: null,
        planned: 12,
        done: 12,
        percent: 100,
        result: "met",
      },
    ],
    admissions: [
      {
        sheet,
        row: 10,
        name: "Trần Thị Bình",
        decided: null,
        ceremony: null,
        guide: null,
        probationEnds: null,
        recognised: null,
      },
    ],
    opinions: [
      {
        sheet,
        row: 13,
        who: null,
        text: "Nâng cấp phòng họp",
        to: null,
        answer: null,
        due: null,
        done: null,
      },
    ],
    votes: [
      {
        sheet,
        row: 16,
        question: "Thông qua nghị quyết",
        summoned: null,
        present: null,
        for: null,
        against: null,
        other: null,
        passed: null,
      },
    ],
  });
});
