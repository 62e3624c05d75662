import { isOfficeDark, type OfficeTheme } from "../../../src/app/pane/officeTheme";

test.each<[OfficeTheme | undefined, boolean | null]>([
  [{ isDarkTheme: false, bodyBackgroundColor: "#000000" }, false],
  [{ isDarkTheme: true }, true],
  [{ bodyBackgroundColor: "#262626" }, true],
  [{ bodyBackgroundColor: "#E6E6E6" }, false],
  [{ bodyBackgroundColor: "FFFFFF" }, false],
  [{ bodyBackgroundColor: "black" }, null],
  [{}, null],
  [undefined, null],
])("the theme %j is dark: %j", (theme, dark) => {
  expect(isOfficeDark(theme)).toBe(dark);
});
