import { DONE, type Outcome, outcomeIn } from "../../src/commands/outcome";
import { report } from "../../src/commands/report";
import { sentencesOf } from "../../src/commands/sentences";
import { paneEn } from "../../src/locales/en/pane";
import { paneVi } from "../../src/locales/vi/pane";

const FAILED: Outcome = { ...DONE, failure: { kind: "readOnly", code: "AccessDenied" } };

/** How Excel treats a dialog: refused, or closed with this code. */
type Fate = "refused" | { readonly closedWith: number };

/** Makes the part of Office that shows dialogs; returns the addresses that it was asked to show. */
function openOffice(fate: Fate, displayLanguage = "vi-VN"): readonly string[] {
  const addresses: string[] = [];
  const displayDialogAsync = (
    address: string,
    _options: object,
    answer: (result: object) => void,
  ) => {
    addresses.push(address);
    if (fate === "refused") answer({ status: "failed" });
    else
      answer({
        status: "succeeded",
        value: {
          addEventHandler: (_type: string, handle: (event: object) => void) => {
            handle({ error: fate.closedWith });
          },
        },
      });
  };
  Object.assign(globalThis, {
    location: { href: "https://addin.test/commands.html" },
    Office: {
      AsyncResultStatus: { Failed: "failed" },
      EventType: { DialogEventReceived: "dialogEventReceived" },
      context: { displayLanguage, ui: { displayDialogAsync } },
    },
  });
  return addresses;
}

test.each<[string, Fate, boolean]>([
  ["closed by the user", { closedWith: 12006 }, true],
  ["of a page that Excel cannot open", { closedWith: 12002 }, false],
  ["refused", "refused", false],
])("a notice %s is reported as shown or not", async (_, fate, isShown) => {
  const addresses = openOffice(fate);
  await expect(report(FAILED)).resolves.toBe(isShown);
  expect(addresses).toHaveLength(1);
});

test("a press that did everything shows nothing", async () => {
  const addresses = openOffice("refused");
  await expect(report(DONE)).resolves.toBe(true);
  expect(addresses).toEqual([]);
});

test.each<[string, Outcome]>([
  ["a failure", FAILED],
  ["a bug of our own", { ...DONE, failure: { kind: "unexpected", code: "" } }],
  ["old figures", { ...DONE, stale: true }],
  ["different numbers", { ...DONE, differences: 3 }],
  ["moved notes", { ...DONE, movedNotes: ["Tổng hợp!J7", "Biểu 6F – BTCTW!K2"] }],
  ["emptied sheets", { ...DONE, emptied: ["Tổng hợp (2)"] }],
  [
    "all at once",
    {
      ...FAILED,
      stale: true,
      differences: 3,
      movedNotes: ["Kiểm tra!J7"],
      emptied: ["Kiểm tra (2)"],
    },
  ],
])("%s reaches the page of the notice as it was", async (_, outcome) => {
  const addresses = openOffice({ closedWith: 12006 });
  await report(outcome);
  const { pathname, searchParams } = new URL(addresses[0]!);
  expect([pathname, outcomeIn(searchParams)]).toEqual(["/notice.html", outcome]);
});

test.each([
  ["vi-VN", "vi"],
  ["en-US", "en"],
  ["fr-FR", "vi"],
])("in an Excel in %s the notice is in %s", async (displayLanguage, language) => {
  const addresses = openOffice({ closedWith: 12006 }, displayLanguage);
  await report(FAILED);
  expect(new URL(addresses[0]!).searchParams.get("language")).toBe(language);
});

describe("the notice says", () => {
  test("what failed, what is old and what differs, in this order", () => {
    expect(sentencesOf({ ...FAILED, stale: true, differences: 2 }, paneVi)).toEqual([
      `${paneVi.failures.readOnly} Mã lỗi: AccessDenied`,
      "Bảng xếp loại vừa được sửa trong lúc tổng hợp nên số liệu có thể chưa phải là mới nhất. Hãy tổng hợp lại.",
      "2 ô cho kết quả khác với số đã kiểm tra. Nên kiểm tra lại rồi tổng hợp lần nữa.",
    ]);
  });

  test("where there is now what somebody typed", () => {
    expect(sentencesOf({ ...DONE, movedNotes: ["Tổng hợp!J7"] }, paneVi)).toEqual([
      "Nội dung được gõ chen vào phần số liệu đã được chuyển sang bên phải, nay ở: “Tổng hợp!J7”.",
    ]);
  });

  test("the same in English", () => {
    expect(sentencesOf({ ...DONE, stale: true, differences: 1 }, paneEn)).toEqual([
      "The rating table was edited while the sheets were being written, so their figures may be out of date. Summarise again.",
      "1 cell differs from the figures checked. Check again, then summarise again.",
    ]);
  });

  test("that something unexpected happened, where it does not know the failure", () => {
    const outcome: Outcome = { ...DONE, failure: { kind: "ofALaterVersion", code: "" } };
    expect(sentencesOf(outcome, paneVi)).toEqual([paneVi.failures.unexpected]);
  });

  test("nothing where everything was done", () => {
    expect(sentencesOf(DONE, paneVi)).toEqual([]);
  });
});
