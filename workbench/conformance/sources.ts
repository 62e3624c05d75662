/** A member in the reference of Office.js: `reference("range", "values")`. */
export function reference(type: string, member: string): string {
  return `https://learn.microsoft.com/javascript/api/excel/excel.${type}#excel-excel-${type}-${member.toLowerCase()}-member`;
}

/** A method in the reference, which numbers its overloads. */
export function method(type: string, name: string): string {
  return `${reference(type, name)}(1)`;
}

/** A page of Microsoft's guide to add-ins. */
export function guide(page: string): string {
  return `https://learn.microsoft.com/office/dev/add-ins/${page}`;
}

/** A report in the tracker of Office.js. */
export function issue(number: number): string {
  return `https://github.com/OfficeDev/office-js/issues/${String(number)}`;
}

export const ERRORS = guide("testing/application-specific-api-error-handling");

export const LIMITS =
  "https://support.microsoft.com/en-us/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3";
