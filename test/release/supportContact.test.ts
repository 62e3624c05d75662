import { supportContact } from "../../scripts/release/supportContact";

test.each([
  [undefined, null],
  ["", null],
  ["hotro@example.vn", { text: "hotro@example.vn", href: "mailto:hotro@example.vn" }],
  [
    "https://hotro.example.vn/?a=1&b=2",
    { text: "https://hotro.example.vn/?a=1&b=2", href: "https://hotro.example.vn/?a=1&b=2" },
  ],
])("%s is read as a link", (text, expected) => {
  expect(supportContact(text)).toEqual(expected);
});

test.each([
  "http://hotro.example.vn/",
  "javascript:alert(1)",
  "hotro",
  "a b@c.vn",
  "a@b",
  '"<a>"@b.vn',
])("%s is refused", (text) => {
  expect(() => supportContact(text)).toThrow("e-mail address or an https page");
});
