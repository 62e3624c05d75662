import { plain, recordOf, type Plain, recordOfRows, serial } from "../../support/meetingRecord";
import { typedSheet } from "../../support/typedSheet";

type Rows = Parameters<typeof recordOfRows>[0];

const LAYOUTS: readonly (readonly [string, Rows, readonly Plain[]])[] = [
  [
    "the register of a branch",
    [
      ["THEO DÕI KẾT NẠP, ĐẢNG VIÊN DỰ BỊ"],
      [
        "STT",
        "Họ và tên",
        "Ngày quyết định kết nạp",
        "Ngày tổ chức lễ kết nạp",
        "Đảng viên giúp đỡ",
        "Ngày hết 12 tháng dự bị",
        "Ngày công nhận chính thức",
      ],
      [
        1,
        "Trần Thị Bình",
        serial("2023-04-20"),
        serial("2023-05-05"),
        "Lê Văn An",
        serial("2024-05-05"),
        "",
      ],
      [
        2,
        "Nguyễn Văn Cường",
        "20/4/2022",
        "05/5/2022",
        "Đ/c Phạm Thị Dung - Chi ủy viên",
        "05/5/2023",
        "12/6/2023",
      ],
    ],
    [
      {
        row: 3,
        name: "Trần Thị Bình",
        decided: "2023-04-20",
        ceremony: "2023-05-05",
        guide: "Lê Văn An",
        probationEnds: "2024-05-05",
      },
      {
        row: 4,
        name: "Nguyễn Văn Cường",
        decided: "2022-04-20",
        ceremony: "2022-05-05",
        guide: "Phạm Thị Dung",
        probationEnds: "2023-05-05",
        recognised: "2023-06-12",
      },
    ],
  ],
  [
    "numbers of decisions beside their days, headings of two levels",
    [
      ["DANH SÁCH ĐẢNG VIÊN DỰ BỊ NĂM 2023"],
      ["TT", "Đảng viên", "Quyết định kết nạp", "", "Lễ kết nạp", "Người được phân công giúp đỡ"],
      ["", "", "Số", "Ngày", "", ""],
      [1, "Trần Thị Bình", "45-QĐ/ĐU", "20/4/2023", "05/5/2023", ""],
    ],
    [
      {
        row: 4,
        name: "Trần Thị Bình",
        decided: "2023-04-20",
        ceremony: "2023-05-05",
        probationEnds: "2024-05-05",
      },
    ],
  ],
  [
    "one column a member",
    [
      ["Đảng viên mới kết nạp"],
      ["Họ và tên", "Trần Thị Bình", "Nguyễn Văn Cường"],
      ["Ngày kết nạp", "05/5/2023", "05/5/2023"],
      ["Người giúp đỡ", "Lê Văn An", "Phạm Thị Dung"],
    ],
    [
      {
        row: 2,
        name: "Trần Thị Bình",
        ceremony: "2023-05-05",
        guide: "Lê Văn An",
        probationEnds: "2024-05-05",
      },
      {
        row: 2,
        name: "Nguyễn Văn Cường",
        ceremony: "2023-05-05",
        guide: "Phạm Thị Dung",
        probationEnds: "2024-05-05",
      },
    ],
  ],
  [
    "one block a member",
    [
      ["Họ và tên: Trần Thị Bình"],
      ["Quyết định kết nạp: số 45-QĐ/ĐU ngày 20/4/2023"],
      ["Ngày tổ chức lễ kết nạp: 05/5/2023"],
      ["Đảng viên chính thức giúp đỡ: Lê Văn An"],
      [],
      ["Họ và tên: Nguyễn Văn Cường"],
      ["Ngày tổ chức lễ kết nạp: 05/5/2023"],
      ["Đảng viên chính thức giúp đỡ: Phạm Thị Dung"],
    ],
    [
      {
        row: 1,
        name: "Trần Thị Bình",
        decided: "2023-04-20",
        ceremony: "2023-05-05",
        guide: "Lê Văn An",
        probationEnds: "2024-05-05",
      },
      {
        row: 6,
        name: "Nguyễn Văn Cường",
        ceremony: "2023-05-05",
        guide: "Phạm Thị Dung",
        probationEnds: "2024-05-05",
      },
    ],
  ],
  [
    "sentences",
    [
      ["BÁO CÁO TỔNG KẾT"],
      [
        "Ngày 05/5/2023, Chi bộ tổ chức lễ kết nạp đảng viên cho đồng chí Trần Thị Bình và đồng chí Nguyễn Văn Cường.",
      ],
      [
        "Chi bộ phân công đồng chí Lê Văn An giúp đỡ đồng chí Trần Thị Bình; phân công đồng chí Phạm Thị Dung giúp đỡ đồng chí Nguyễn Văn Cường.",
      ],
    ],
    [
      {
        row: 2,
        name: "Trần Thị Bình",
        ceremony: "2023-05-05",
        guide: "Lê Văn An",
        probationEnds: "2024-05-05",
      },
      {
        row: 2,
        name: "Nguyễn Văn Cường",
        ceremony: "2023-05-05",
        guide: "Phạm Thị Dung",
        probationEnds: "2024-05-05",
      },
    ],
  ],
  [
    "the member before the word, the decision in brackets",
    [
      [
        "Đồng chí Trần Thị Bình được kết nạp ngày 05/5/2023 (Quyết định số 45-QĐ/ĐU ngày 20/4/2023), chi bộ phân công đồng chí Lê Văn An theo dõi, giúp đỡ.",
      ],
    ],
    [
      {
        row: 1,
        name: "Trần Thị Bình",
        decided: "2023-04-20",
        ceremony: "2023-05-05",
        guide: "Lê Văn An",
        probationEnds: "2024-05-05",
      },
    ],
  ],
  [
    "a register with the vote on recognition",
    [
      ["SỔ THEO DÕI ĐẢNG VIÊN DỰ BỊ"],
      [
        "TT",
        "Họ và tên",
        "Ngày kết nạp",
        "Đảng viên giúp đỡ",
        "Nghị quyết chi bộ",
        "Số phiếu tán thành",
        "Số phiếu không tán thành",
        "Ngày công nhận chính thức",
      ],
      [1, "Trần Thị Bình", "05/5/2022", "Lê Văn An", "Số 12-NQ/CB", 14, 0, "12/6/2023"],
    ],
    [
      {
        row: 3,
        name: "Trần Thị Bình",
        ceremony: "2022-05-05",
        guide: "Lê Văn An",
        probationEnds: "2023-05-05",
        recognised: "2023-06-12",
      },
    ],
  ],
  [
    "people who were admitted from among the candidates",
    [
      ["DANH SÁCH QUẦN CHÚNG ĐƯỢC KẾT NẠP ĐẢNG NĂM 2023"],
      ["TT", "Họ và tên", "Ngày kết nạp", "Người giúp đỡ"],
      [1, "Trần Thị Bình", "05/5/2023", "Lê Văn An"],
    ],
    [
      {
        row: 3,
        name: "Trần Thị Bình",
        ceremony: "2023-05-05",
        guide: "Lê Văn An",
        probationEnds: "2024-05-05",
      },
    ],
  ],
  [
    "members first, candidates of the same list below them",
    [
      ["CÔNG TÁC PHÁT TRIỂN ĐẢNG NĂM 2023"],
      ["TT", "Họ và tên", "Ngày kết nạp", "Người giúp đỡ"],
      ["I", "Đảng viên mới kết nạp"],
      [1, "Trần Thị Bình", "05/5/2023", "Lê Văn An"],
      [2, "Vũ Văn Em", "Dự kiến quý I/2024", "Lê Văn An"],
      ["II", "Quần chúng ưu tú"],
      [1, "Hồ Thị Giang", "", "Phạm Thị Dung"],
    ],
    [
      {
        row: 4,
        name: "Trần Thị Bình",
        ceremony: "2023-05-05",
        guide: "Lê Văn An",
        probationEnds: "2024-05-05",
      },
    ],
  ],
  [
    "each with a day and a guide in brackets",
    [
      [
        "Trong năm, Chi bộ đã kết nạp 02 đảng viên: đồng chí Trần Thị Bình (kết nạp ngày 05/5/2023, đồng chí Lê Văn An giúp đỡ) và đồng chí Nguyễn Văn Cường (kết nạp ngày 19/8/2023, đồng chí Phạm Thị Dung giúp đỡ).",
      ],
    ],
    [
      {
        row: 1,
        name: "Trần Thị Bình",
        ceremony: "2023-05-05",
        guide: "Lê Văn An",
        probationEnds: "2024-05-05",
      },
      {
        row: 1,
        name: "Nguyễn Văn Cường",
        ceremony: "2023-08-19",
        guide: "Phạm Thị Dung",
        probationEnds: "2024-08-19",
      },
    ],
  ],
  [
    "recognition in a sentence",
    [
      [
        "2. Chuyển đảng chính thức: đồng chí Trần Thị Bình (kết nạp ngày 03/02/2023, công nhận chính thức ngày 03/02/2024).",
      ],
    ],
    [
      {
        row: 1,
        name: "Trần Thị Bình",
        ceremony: "2023-02-03",
        probationEnds: "2024-02-03",
        recognised: "2024-02-03",
      },
    ],
  ],
  [
    "lines that begin with a name",
    [
      ["2. Kết nạp trong năm 02 đồng chí, gồm:"],
      [
        "+ Trần Thị Bình: QĐ kết nạp số 33-QĐ/ĐU ngày 20/4/2023, tổ chức lễ ngày 05/5/2023, người giúp đỡ Lê Văn An.",
      ],
      [
        "+ Nguyễn Văn Cường: QĐ kết nạp số 41-QĐ/ĐU ngày 05/5/2023, tổ chức lễ ngày 16/5/2023, người giúp đỡ: Phạm Thị Dung.",
      ],
    ],
    [
      {
        row: 2,
        name: "Trần Thị Bình",
        decided: "2023-04-20",
        ceremony: "2023-05-05",
        guide: "Lê Văn An",
        probationEnds: "2024-05-05",
      },
      {
        row: 3,
        name: "Nguyễn Văn Cường",
        decided: "2023-05-05",
        ceremony: "2023-05-16",
        guide: "Phạm Thị Dung",
        probationEnds: "2024-05-16",
      },
    ],
  ],
  [
    "names with their days in brackets",
    [
      [
        "Năm 2023 chi bộ kết nạp được 02 quần chúng ưu tú vào Đảng là: Trần Thị Bình (ngày 05/5/2023) và Nguyễn Văn Cường (ngày 19/8/2023).",
      ],
    ],
    [
      { row: 1, name: "Trần Thị Bình", ceremony: "2023-05-05", probationEnds: "2024-05-05" },
      { row: 1, name: "Nguyễn Văn Cường", ceremony: "2023-08-19", probationEnds: "2024-08-19" },
    ],
  ],
  [
    "headings cut down to the letters of their words",
    [
      ["TT", "Họ và tên ĐV mới KN", "Ngày QĐ", "Ngày KN", "ĐV giúp đỡ"],
      [1, "Trần Thị Bình", "15/3/2023", "26/3/2023", "đ/c Lê Văn An"],
    ],
    [
      {
        row: 2,
        name: "Trần Thị Bình",
        decided: "2023-03-15",
        ceremony: "2023-03-26",
        guide: "Lê Văn An",
        probationEnds: "2024-03-26",
      },
    ],
  ],
  [
    "recognitions, with the days of the admissions in brackets or without",
    [
      ["Kết quả công tác phát triển đảng viên"],
      [
        "Công nhận đảng viên chính thức đối với đ/c Lê Văn An từ ngày 02/9/2023 (kết nạp ngày 02/9/2022).",
      ],
      ["Công nhận chính thức: đ/c Trần Thị Bình (12/6/2023), đ/c Lê Thị Dung (05/10/2023)."],
      ["Chuyển đảng chính thức cho đ/c Phạm Văn Cường theo Quyết định số 15-QĐ/ĐU ngày 05/9/2023."],
      ["Quyết định kết nạp đ/c Lê Thị Em ngày 25/10/2023, tổ chức lễ ngày 03/11/2023."],
    ],
    [
      {
        row: 2,
        name: "Lê Văn An",
        ceremony: "2022-09-02",
        probationEnds: "2023-09-02",
        recognised: "2023-09-02",
      },
      { row: 3, name: "Trần Thị Bình", recognised: "2023-06-12" },
      { row: 3, name: "Lê Thị Dung", recognised: "2023-10-05" },
      { row: 4, name: "Phạm Văn Cường", recognised: "2023-09-05" },
      {
        row: 5,
        name: "Lê Thị Em",
        decided: "2023-10-25",
        ceremony: "2023-11-03",
        probationEnds: "2024-11-03",
      },
    ],
  ],
  [
    "names behind the form of address for people to be admitted, each read once",
    [
      ["Công tác phát triển đảng viên năm 2025:"],
      [
        "Chi bộ kết nạp được 02 quần chúng ưu tú: Nguyễn Văn Cường (kết nạp ngày 19/5/2025, đ/c Lê Văn An giúp đỡ) và Phạm Thị Dung (kết nạp ngày 02/9/2025, đ/c Trần Thị Bình giúp đỡ).",
      ],
      ["Chuyển đảng chính thức cho 01 đồng chí: Vũ Văn Em (ngày 03/02/2025)."],
    ],
    [
      {
        row: 2,
        name: "Nguyễn Văn Cường",
        ceremony: "2025-05-19",
        guide: "Lê Văn An",
        probationEnds: "2026-05-19",
      },
      {
        row: 2,
        name: "Phạm Thị Dung",
        ceremony: "2025-09-02",
        guide: "Trần Thị Bình",
        probationEnds: "2026-09-02",
      },
      { row: 3, name: "Vũ Văn Em", recognised: "2025-02-03" },
    ],
  ],
];

test.each(LAYOUTS)("admissions: %s", (_, rows, admissions) => {
  expect(plain(recordOfRows(rows).admissions)).toEqual(admissions);
});

test("admissions below a table of ratings", () => {
  const rows = [
    ["TT", "Họ và tên", "Ngày kết nạp", "Chi bộ xếp loại"],
    [1, "Lê Văn An", "03/2/2010", "HTTNV"],
    [2, "Trần Thị Bình", "05/5/2023", "HTTNV"],
    [],
    ["KẾT NẠP ĐẢNG VIÊN"],
    ["TT", "Họ và tên", "Ngày kết nạp", "Người giúp đỡ"],
    [1, "Trần Thị Bình", "05/5/2023", "Lê Văn An"],
  ];
  expect(plain(recordOf(typedSheet(rows)).admissions)).toEqual([
    {
      row: 7,
      name: "Trần Thị Bình",
      ceremony: "2023-05-05",
      guide: "Lê Văn An",
      probationEnds: "2024-05-05",
    },
  ]);
});

const NONE: readonly (readonly [string, Rows])[] = [
  [
    "a table of ratings",
    [
      ["DANH SÁCH XẾP LOẠI ĐẢNG VIÊN"],
      ["TT", "Họ và tên", "Ngày kết nạp", "Ngày chính thức", "Chi bộ xếp loại"],
      [1, "Lê Văn An", "03/2/2010", "03/2/2011", "HTTNV"],
    ],
  ],
  [
    "the register of all members",
    [
      ["SỔ ĐẢNG VIÊN"],
      ["TT", "Họ và tên", "Ngày sinh", "Quê quán", "Ngày vào Đảng", "Ngày chính thức", "Số thẻ"],
      [1, "Lê Văn An", "03/2/1980", "Hà Nội", "03/2/2010", "03/2/2011", "04123456"],
    ],
  ],
  [
    "people who may be admitted",
    [
      ["DANH SÁCH QUẦN CHÚNG ƯU TÚ"],
      ["TT", "Họ và tên", "Ngày kết nạp (dự kiến)", "Người giúp đỡ"],
      [1, "Vũ Văn Em", "03/2/2024", "Lê Văn An"],
    ],
  ],
  [
    "candidates by their headings",
    [
      ["CÔNG TÁC PHÁT TRIỂN ĐẢNG"],
      ["TT", "Họ và tên quần chúng", "Ngày học lớp nhận thức về Đảng", "Đảng viên giúp đỡ"],
      [1, "Vũ Văn Em", "03/2/2024", "Lê Văn An"],
    ],
  ],
  [
    "the source of new members",
    [
      ["NGUỒN PHÁT TRIỂN ĐẢNG VIÊN NĂM 2024"],
      ["TT", "Họ và tên", "Phân công giúp đỡ", "Thời gian kết nạp"],
      [1, "Vũ Văn Em", "Lê Văn An", "Quý I/2024"],
    ],
  ],
  [
    "when somebody will be admitted",
    [
      ["THEO DÕI KẾT NẠP ĐẢNG"],
      ["TT", "Họ và tên", "Dự kiến ngày kết nạp", "Người giúp đỡ"],
      [1, "Vũ Văn Em", "03/2/2024", "Lê Văn An"],
    ],
  ],
];

test.each(NONE)("no admissions: %s", (_, rows) => {
  expect(recordOfRows(rows).admissions).toEqual([]);
});

test("no admissions: candidates on a sheet that calls itself so", () => {
  const rows = [
    ["THEO DÕI, GIÚP ĐỠ"],
    ["TT", "Họ và tên", "Đảng viên giúp đỡ", "Ngày kết nạp"],
    [1, "Vũ Văn Em", "Lê Văn An", ""],
  ];
  expect(recordOfRows(rows, "Quần chúng ưu tú").admissions).toEqual([]);
});

test("a guide of several members in one merged cell", () => {
  const rows = [
    ["KẾT NẠP ĐẢNG VIÊN"],
    ["TT", "Họ và tên", "Ngày kết nạp", "Người giúp đỡ"],
    [1, "Trần Thị Bình", "05/5/2023", "Lê Văn An"],
    [2, "Nguyễn Văn Cường", "05/5/2023", ""],
    [3, "Vũ Văn Em", "05/5/2023", ""],
  ];
  const merges = [{ top: 2, bottom: 3, left: 3, right: 3 }];
  const { admissions } = recordOf({ ...typedSheet(rows), merges });
  expect(admissions.map(({ value }) => value.guide)).toEqual(["Lê Văn An", "Lê Văn An", null]);
});
