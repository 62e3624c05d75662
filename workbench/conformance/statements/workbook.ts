import { SCRATCH } from "../run";
import { guide, method, reference } from "../sources";
import { is, refused, type Observed, type Scratch, type Statement } from "../statement";

const EVENTS = guide("excel/excel-add-ins-events");
const KEY = "xlcb.thu";

/** Events, calculation and the settings that Excel keeps for the add-in. */
export const workbook: readonly Statement[] = [
  {
    vi: "Excel báo cả những ô do chính bổ trợ ghi.",
    en: "Excel reports the cells that the add-in itself wrote.",
    basis: EVENTS,
    believed: is("Local"),
    observe: (scratch) => eventOf(scratch, ({ source }) => source),
  },
  {
    vi: "Excel cho biết chính bổ trợ này đã ghi.",
    en: "Excel tells that this add-in was the one that wrote.",
    basis: reference("worksheetchangedeventargs", "triggerSource"),
    needs: "1.14",
    believed: is("ThisLocalAddin"),
    observe: (scratch) => eventOf(scratch, ({ triggerSource }) => triggerSource),
  },
  {
    vi: "Tắt sự kiện thì Excel không báo.",
    en: "With events turned off, Excel reports nothing.",
    basis: EVENTS,
    believed: is("no event"),
    observe: async (scratch) => {
      scratch.context.runtime.enableEvents = false;
      try {
        return await eventOf(scratch, ({ source }) => source);
      } finally {
        scratch.context.runtime.enableEvents = true;
        await scratch.context.sync();
      }
    },
  },
  {
    vi: "Chế độ tính toán là một trong ba chế độ đã biết.",
    en: "The mode of calculation is one of the three that are known.",
    basis: reference("application", "calculationMode"),
    believed: is("Automatic", "AutomaticExceptTables", "Manual"),
    observe: async ({ context }) => {
      const { application } = context.workbook;
      application.load("calculationMode");
      await context.sync();
      return application.calculationMode;
    },
  },
  {
    vi: "Sau khi tính lại, công thức có kết quả mới ngay trong cùng một lượt.",
    en: "After a recalculation, a formula has its new result in the same round trip.",
    basis: method("application", "calculate"),
    believed: is(5),
    observe: async ({ context, sheet }) => {
      const range = sheet.getRange("A1:B1");
      range.values = [[2, "=A1+3"]];
      context.workbook.application.calculate("Recalculate");
      range.load("values");
      await context.sync();
      return Number(range.values[0]?.[1]);
    },
  },
  {
    vi: "Hoãn tính toán thì công thức giữ kết quả cũ đến hết lượt.",
    en: "With calculation suspended, a formula keeps its old result until the round trip ends.",
    basis: guide("excel/performance"),
    believed: is([5, 13]),
    observe: async ({ context, sheet }) => {
      const range = sheet.getRange("A1:B1");
      range.values = [[2, "=A1+3"]];
      context.workbook.application.calculate("Recalculate");
      await context.sync();
      context.workbook.application.suspendApiCalculationUntilNextSync();
      sheet.getRange("A1").values = [[10]];
      range.load("values");
      await context.sync();
      const before = Number(range.values[0]?.[1]);
      context.workbook.application.calculate("Recalculate");
      range.load("values");
      await context.sync();
      return [before, Number(range.values[0]?.[1])];
    },
  },
  {
    vi: "Thiết đặt ghi hai lần thì lần sau thay lần trước.",
    en: "A setting that is written twice keeps the second value.",
    basis: method("settingcollection", "add"),
    believed: is("hai"),
    observe: async ({ context }) => {
      const { settings } = context.workbook;
      settings.add(KEY, "một");
      settings.add(KEY, "hai");
      const setting = settings.getItem(KEY).load("value");
      await context.sync();
      const value = String(setting.value);
      setting.delete();
      await context.sync();
      return value;
    },
  },
  {
    vi: "Thiết đặt ghi cùng lượt với các ô thì có ngay sau lượt đó, như các ô.",
    en: "A setting that is written in one batch with cells is there after that batch, as they are.",
    basis: guide("develop/application-specific-api-model#sync"),
    believed: is(["ghi", "ghi"]),
    observe: async ({ context, sheet }) => {
      sheet.getRange("A1").values = [["ghi"]];
      context.workbook.settings.add(KEY, "ghi");
      await context.sync();
      return settingAndCell();
    },
  },
  {
    vi: "Lượt dừng giữa chừng thì thiết đặt và ô đã ghi trước chỗ dừng vẫn còn.",
    en: "Where a batch ends half way, the setting and the cell written before that stay.",
    basis: "https://learn.microsoft.com/javascript/api/office/officeextension.error",
    believed: is(["ghi", "ghi"]),
    observe: async ({ context, sheet }) => {
      sheet.getRange("A1").values = [["ghi"]];
      context.workbook.settings.add(KEY, "ghi");
      sheet.getRange("A2").values = [["=("]];
      await context.sync().catch(() => undefined);
      return settingAndCell();
    },
  },
  {
    vi: "Thiết đặt không có thì bị từ chối với mã ItemNotFound.",
    en: "A setting that is missing is refused as ItemNotFound.",
    basis: guide("develop/application-specific-api-model#ornullobject-methods-and-properties"),
    believed: refused("ItemNotFound"),
    observe: async ({ context }) => {
      context.workbook.settings.getItem(`${KEY}.khong`).load("value");
      await context.sync();
      return "read";
    },
  },
];

/** Reads both by a request of its own, after one that Excel may have refused; removes the setting. */
async function settingAndCell(): Promise<Observed> {
  return Excel.run(async ({ workbook }) => {
    const setting = workbook.settings.getItemOrNullObject(KEY).load("value");
    const cell = workbook.worksheets.getItem(SCRATCH).getRange("A1").load("values");
    await workbook.context.sync();
    const found = setting.isNullObject ? "none" : String(setting.value);
    if (!setting.isNullObject) setting.delete();
    await workbook.context.sync();
    return [found, String(cell.values[0]?.[0])];
  });
}

/** Long enough for Excel on the web, which sends events some time after the answer. */
const PATIENCE = 3_000;

/** Writes a cell and returns what the event says, or that none came. */
async function eventOf(
  { context, sheet }: Scratch,
  pick: (event: Excel.WorksheetChangedEventArgs) => string,
): Promise<Observed> {
  let settle: (said: string) => void = () => undefined;
  const said = new Promise<string>((resolve) => {
    settle = resolve;
  });
  // The client finds the handlers of a sheet by its id.
  sheet.load("id");
  await context.sync();
  const handler = sheet.onChanged.add((event) => {
    settle(pick(event));
    return Promise.resolve();
  });
  await context.sync();
  sheet.getRange("A1").values = [["x"]];
  await context.sync();
  setTimeout(settle, PATIENCE, "no event");
  const heard = await said;
  handler.remove();
  await context.sync();
  return heard;
}
