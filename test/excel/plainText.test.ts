import { staysText } from "../../src/excel/plainText";

test.each([
  "Nguyễn Văn An",
  "1. Kết quả xếp loại",
  "(Ký, ghi rõ họ tên)",
  "Hà Nội, ngày 15 tháng 12 năm 2023",
  "VUDCN-101",
  "*",
  "–",
  "― Lê An",
  "Tổ 1 ＝ Tổ 2",
  "Lê\tAn",
  "",
])("Excel keeps %j", (text) => {
  expect(staysText(text)).toBe(true);
});

test.each([
  "=1+1",
  "+84 912 345 678",
  "-Lê An",
  "- Được miễn",
  "@SUM(A1)",
  "'quoted",
  "#N/A",
  "5/12",
  "31/01/2009",
  "May 5",
  "5 Dec 2023",
  "1e3",
  "10%",
  "(1)",
  "12:30 pm",
  "TRUE",
  " false ",
  "001",
  "\t=1+1",
  "\r-Lê An",
  "\n@SUM(A1)",
  " =1+1",
  "\u200b=1+1",
  "＝SUM(A1)",
  "＋Lê An",
  "－Lê An",
  "＠Lê An",
  "\t＝SUM(A1)",
  "５/１２",
  "ＴＲＵＥ",
])("Excel would convert %j", (text) => {
  expect(staysText(text)).toBe(false);
});
