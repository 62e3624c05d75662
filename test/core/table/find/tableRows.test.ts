import { HEADER, LE, tablesOf, TITLE } from "../../../support/foundTables";
import { typedSheet } from "../../../support/typedSheet";

describe("rows", () => {
  it("takes further lines of a member's posts for no rows and no end", () => {
    const rows = [
      TITLE,
      ["TT", "Họ và tên", "Chức vụ", "Xếp loại"],
      [1, "Vũ Thị Thủy", "Chi hội trưởng", "HTT"],
      ["", "", "Phó Chủ tịch HĐND xã", ""],
      ["", "", "Trưởng ban công tác Mặt trận", ""],
      [2, "Lý Lan Hương", "Hưu trí", "HTXS"],
      ["", "", "Trưởng ban công tác Mặt trận", ""],
    ];
    const [table] = tablesOf(typedSheet(rows));
    expect(table?.members.map(({ name }) => name)).toEqual(["Vũ Thị Thủy", "Lý Lan Hương"]);
    expect(table?.unreadableRows).toEqual([]);
  });

  it("takes neither totals of a page, dots nor the day below for members", () => {
    const rows = [
      TITLE,
      HEADER,
      LE,
      ["", "Cộng trang 1", "", "HTT", ""],
      ["", "Mang sang", "", "HTT", ""],
      [2, "Lý Lan Hương", "", "HTTNV", ""],
      [3, "…………", "", "", ""],
      [4, ".........", "", "", ""],
      [],
      ["", "", "", "ngày 20/12/2024", ""],
    ];
    const [table] = tablesOf(typedSheet(rows));
    expect(table?.members.map(({ name }) => name)).toEqual([LE[1], "Lý Lan Hương"]);
    expect(table?.unreadableRows).toEqual([]);
  });

  it.each(["VD", "Ví dụ", "Mẫu"])("takes the row numbered %s for an example", (order) => {
    const rows = [TITLE, HEADER, [order, "Nguyễn Văn A", "01/01/1980", "HTT", ""], LE];
    const [table] = tablesOf(typedSheet(rows));
    expect(table?.members.map(({ name }) => name)).toEqual([LE[1]]);
  });

  it.each(["II. QUẦN CHÚNG (chưa là đảng viên)", "B. Cảm tình Đảng", "Người ngoài Đảng"])(
    "takes nobody below %s for a member",
    (heading) => {
      const rows = [
        TITLE,
        HEADER,
        ["I. ĐẢNG VIÊN"],
        LE,
        [heading],
        [1, "Trần Văn Bình", "", "", "HTTNV"],
        ["III. Đảng viên dự bị"],
        [2, "Lý Lan Hương", "", "", "HTTNV"],
      ];
      const [table] = tablesOf(typedSheet(rows));
      expect(table?.members.map(({ name }) => name)).toEqual([LE[1], "Lý Lan Hương"]);
      expect(table?.unreadableRows).toEqual([]);
    },
  );

  it("ends above the headings of other tables, whatever they call their first column", () => {
    const rows = [
      TITLE,
      ["TT", "Họ và tên", "Ngày sinh", "Ngày chính thức", "Xếp loại"],
      [1, "Vũ Thị Thủy", "2/3/1980", "5/6/2008", "HTT"],
      [2, "Lý Lan Hương", "7/8/1985", "9/10/2012", "HTXS"],
      [],
      ["c) Kết quả thực hiện chỉ tiêu"],
      ["Chỉ tiêu", "Kế hoạch", "Kết quả", "Đạt tỷ lệ"],
      ["Học sinh khá, giỏi", "70%", "74,5%", "106,4%"],
      ["Sáng kiến kinh nghiệm", "12 SK", "10 SK", "83,3%"],
    ];
    const [table] = tablesOf(typedSheet(rows));
    expect(table?.members.map(({ name }) => name)).toEqual(["Vũ Thị Thủy", "Lý Lan Hương"]);
    expect(table?.unreadableRows).toEqual([]);
  });

  it("ends above the headings of another table without numbers", () => {
    const rows = [
      TITLE,
      ["TT", "Họ và tên", "Ngày sinh", "Ngày chính thức", "Xếp loại"],
      [1, "Vũ Thị Thủy", "2/3/1980", "5/6/2008", "HTT"],
      [2, "Lý Lan Hương", "7/8/1985", "9/10/2012", "HTXS"],
      [],
      ["Một số chỉ tiêu chính:"],
      ["", "Chỉ tiêu", "Kế hoạch", "Thực hiện", "Đơn vị"],
      ["", "Trồng cây xanh, cây phân tán", 500, 620, "cây"],
      ["", "Hòa giải thành ở cơ sở", 10, 10, "vụ"],
      ["", "Đóng góp quỹ Đền ơn đáp nghĩa", 30, 28.95, "triệu đồng"],
    ];
    const [table] = tablesOf(typedSheet(rows));
    expect(table?.members.map(({ name }) => name)).toEqual(["Vũ Thị Thủy", "Lý Lan Hương"]);
    expect(table?.unreadableRows).toEqual([]);
  });

  it("reports a row with several names, and takes 'không' for nobody", () => {
    const rows = [
      TITLE,
      ["TT", "Mức xếp loại", "Số lượng", "Họ và tên đảng viên"],
      [1, "HTXSNV", 1, "Lê Văn An, Phó Bí thư"],
      [2, "HTTNV", 2, "Trần Thị Bình, Vũ Thị Thủy"],
      [3, "HTNV", 1, "Lê Văn Chi"],
      [4, "KHTNV", 0, "Không"],
    ];
    const [table] = tablesOf(typedSheet(rows));
    expect(table?.members.map(({ name }) => name)).toEqual(["Lê Văn An, Phó Bí thư", "Lê Văn Chi"]);
    expect(table?.unreadableRows.map(({ row }) => row)).toEqual([3]);
  });

  it.each([
    "Trần Thị Bình; Vũ Thị Thủy",
    "Trần Thị Bình và Vũ Thị Thủy",
    "1. Trần Thị Bình 2. Vũ Thị Thủy",
    "1. Trần Thị Bình\n2. Vũ Thị Thủy",
    "- Trần Thị Bình\n- Vũ Thị Thủy",
    "Trần Thị Bình\nVũ Thị Thủy",
  ])("counts nobody of a row with several names, numbered or not: %j", (names) => {
    for (const order of ["", 2]) {
      const rows = [
        TITLE,
        ["TT", "Họ và tên", "Mức xếp loại"],
        [order === "" ? "" : 1, "Lê Văn An", "HTXSNV"],
        [order, names, "HTTNV"],
      ];
      const [table] = tablesOf(typedSheet(rows));
      expect(table?.members.map(({ name }) => name)).toEqual(["Lê Văn An"]);
      expect(table?.unreadableRows).toMatchObject([{ row: 3, several: true }]);
    }
  });

  it.each(["Nguyễn Thị\nAn Khánh", "Trần Thị Bình\nBí thư Chi bộ", "Lê Văn An - Đảng viên"])(
    "takes %j for one member",
    (name) => {
      const rows = [TITLE, ["TT", "Họ và tên", "Mức xếp loại"], [1, name, "HTXSNV"]];
      expect(tablesOf(typedSheet(rows))[0]?.members).toHaveLength(1);
    },
  );

  it.each([
    "Đảng viên",
    "Các đồng chí",
    "Tên đồng chí",
    "Họ và tên người được đánh giá",
    "Danh sách",
    "Tên",
  ])("finds names with an address and a post below %s", (heading) => {
    const rows = [
      TITLE,
      ["TT", heading, "Xếp loại"],
      [1, "Đ/c Lê Văn An - Bí thư", "HTXSNV"],
      [2, "Đ/c Trần Thị Bình", "HTTNV"],
    ];
    const [table] = tablesOf(typedSheet(rows));
    expect(table?.members).toHaveLength(2);
  });

  it("takes the subtotal of a group for nobody", () => {
    const rows = [
      TITLE,
      ["TT", "Họ và tên", "HTXSNV", "HTTNV", "HTNV"],
      ["", "Phân xưởng Cơ khí"],
      [1, "Vũ Thị Thủy", "x"],
      ["", "Cộng Phân xưởng Cơ khí", 1, 0, 0],
      ["", "Văn phòng"],
      [2, "Lý Lan Hương", "", "x"],
      ["", "Cộng Văn phòng", 0, 1, 0],
    ];
    const [table] = tablesOf(typedSheet(rows));
    expect(table?.members.map(({ name }) => name)).toEqual(["Vũ Thị Thủy", "Lý Lan Hương"]);
  });

  it("sorts every row and loses none", () => {
    const rows = [
      TITLE,
      HEADER,
      ["(1)", "(2)", "(3)", "(4)", "(5)"],
      ["I", "Chi bộ Mầm non", "", "", ""],
      LE,
      [2, "", "01/02/1980", "HTT", ""],
      ["", "", "", "", "chép từ dòng trên"],
      [],
      ["", "Tổ đảng 2", "", "", ""],
      ["", "", "03/04/1990", "HT", ""],
      [5, "", "", "", ""],
      [6, "=1+1", "", "HTT", ""],
      [7, "#N/A", "#N/A", "#N/A", "#N/A"],
      ["Cộng", "", "", 4, ""],
      ["T/M CHI BỘ"],
      ["Lê Văn An"],
    ];
    const [table] = tablesOf(typedSheet(rows));
    expect(table?.dataRows).toEqual([3, 13]);
    expect(
      table?.members.map(({ row, name, branchName, partyGroup }) => [
        row,
        name,
        branchName,
        partyGroup,
      ]),
    ).toEqual([
      [4, "Lê Văn An", "Chi bộ Mầm non", ""],
      [5, "", "Chi bộ Mầm non", ""],
      [9, "", "Chi bộ Mầm non", "Tổ đảng 2"],
      [11, "=1+1", "Chi bộ Mầm non", "Tổ đảng 2"],
      [12, "", "Chi bộ Mầm non", "Tổ đảng 2"],
    ]);
    expect(table?.skipped.map(({ row, kind }) => [row, kind])).toEqual([
      [2, "numbering"],
      [3, "group"],
      [7, "blank"],
      [8, "group"],
      [10, "blank"],
      [13, "total"],
    ]);
    expect(table?.unreadableRows).toEqual([
      { sheet: "Sheet1", row: 6, column: 4, written: "chép từ dòng trên", several: false },
    ]);
    expect(table?.errorCells.map(({ row, column, role }) => [row, column, role])).toEqual([
      [12, 1, "name"],
      [12, 2, "birth"],
      [12, 3, "final"],
      [12, 4, "note"],
    ]);
  });

  it("reads members under headings of official, probationary and exempt ones", () => {
    const rows = [
      TITLE,
      ["TT", "Họ và tên", "Xếp loại"],
      ["A", "Đảng viên chính thức"],
      [1, "Lê A", "HTT"],
      ["B", "Đảng viên dự bị"],
      [1, "Lê B", "HTT"],
      ["C", "Đảng viên được miễn sinh hoạt"],
      [1, "Lê C", ""],
    ];
    const [table] = tablesOf(typedSheet(rows));
    expect(
      table?.members.map(({ name, statuses }) => [name, statuses.map(({ status }) => status)]),
    ).toEqual([
      ["Lê A", ["official"]],
      ["Lê B", ["probationary"]],
      ["Lê C", ["exempt"]],
    ]);
  });

  it("fills merged cells down, but not over a heading or a column filled in each row", () => {
    const rows = [
      TITLE,
      ["TT", "Họ và tên", "Tổ đảng", "Nhóm", "Xếp loại"],
      [1, "Lê A", "Tổ 1", "Giáo viên", "HTT"],
      [2, "Lê B", "", "Giáo viên", "HTT"],
      [3, "Lê C", "Tổ 2", "", "HTT"],
    ];
    const [table] = tablesOf(typedSheet(rows));
    expect(table?.members.map(({ partyGroup, group }) => [partyGroup, group])).toEqual([
      ["Tổ 1", "Giáo viên"],
      ["Tổ 1", "Giáo viên"],
      ["Tổ 2", ""],
    ]);
  });

  it("takes words instead of a level for a reason, not for a level", () => {
    const rows = [
      TITLE,
      HEADER,
      [1, "Lê A", "", "Chưa xếp loại (nghỉ thai sản)", ""],
      [2, "Lê B", "", "Đạt", ""],
    ];
    const [table] = tablesOf(typedSheet(rows));
    expect(
      table?.members.map(({ ratings, reason, statuses }) => [
        ratings.final.kind,
        reason,
        statuses.map(({ status }) => status),
      ]),
    ).toEqual([
      ["blank", "Chưa xếp loại (nghỉ thai sản)", ["maternity"]],
      ["unknown", "", []],
    ]);
  });
});
