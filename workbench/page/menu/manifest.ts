/** What a ribbon button does: run a function of the commands page, or show the pane at an address. */
export type Action =
  | { readonly kind: "run"; readonly name: string }
  | { readonly kind: "pane"; readonly page: string };

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Relative to the folder of the add-in, as is `Action.page`. */
  readonly icon: string;
  readonly action: Action;
}

export interface Ribbon {
  readonly group: string;
  readonly buttons: readonly RibbonButton[];
}

/** Returns the ribbon group that Excel makes from the manifest, in the language of its menus. */
export function readRibbon(xml: string, language: string): Ribbon {
  const manifest = new DOMParser().parseFromString(xml, "text/xml");
  const resource = (id: string) => textOf(manifest, id, language);
  const home = homeOf(manifest);
  const pageOf = (id: string) => resource(id).replace(home, "");
  const [group] = elements(manifest, "Group");
  if (!group) throw new Error("The manifest has no group");
  const labelOf = (parent: Element) =>
    resource(elements(parent, "Label")[0]?.getAttribute("resid") ?? "");
  return {
    group: labelOf(group),
    buttons: elements(group, "Control").map((control) => ({
      id: control.getAttribute("id") ?? "",
      label: labelOf(control),
      tip: resource(elements(control, "Description")[0]?.getAttribute("resid") ?? ""),
      icon: pageOf(iconOf(control)),
      action: actionOf(control, pageOf),
    })),
  };
}

function textOf(manifest: Document, id: string, language: string): string {
  const found = elements(manifest, "*").find((one) => one.getAttribute("id") === id);
  const own = found && elements(found, "Override");
  const override = own?.find((one) => one.getAttribute("Locale") === language);
  return override?.getAttribute("Value") ?? found?.getAttribute("DefaultValue") ?? "";
}

function elements(parent: Document | Element, name: string): Element[] {
  return Array.from(parent.getElementsByTagNameNS("*", name));
}

function iconOf(control: Element): string {
  const image = elements(control, "Image").find((one) => one.getAttribute("size") === "32");
  return image?.getAttribute("resid") ?? "";
}

function actionOf(control: Element, pageOf: (id: string) => string): Action {
  const name = elements(control, "FunctionName")[0]?.textContent;
  if (name) return { kind: "run", name };
  const page = elements(control, "SourceLocation")[0]?.getAttribute("resid") ?? "";
  return { kind: "pane", page: pageOf(page) };
}

/** Returns the address of the folder that has the pages of the add-in. */
function homeOf(manifest: Document): string {
  const [settings] = elements(manifest, "DefaultSettings");
  const [pane] = settings ? elements(settings, "SourceLocation") : [];
  return new URL(".", pane?.getAttribute("DefaultValue") ?? "").href;
}
