import { classRegistry } from "../../workbench/host/classes/classRegistry";
import type { OfficeClass } from "../../workbench/host/classes/officeClass";

/**
 * Lets every member of Excel's stand-in pass its name to `note` whenever it is used, such as `Range.values`, or
 * `NamedItemCollection items` for what a collection does by itself. Returns the names of all members.
 */
export function watchMembers(note: (name: string) => void): ReadonlySet<string> {
  const names = new Set<string>();
  const watchIn = (members: object, nameOf: (key: string) => string): void => {
    for (const [key, member] of Object.entries(members) as [string, unknown][]) {
      if (typeof member !== "function") continue;
      const name = nameOf(key);
      names.add(name);
      Reflect.set(members, key, (...given: readonly unknown[]): unknown => {
        note(name);
        return Reflect.apply(member, members, given) as unknown;
      });
    }
  };
  for (const [name, members] of Object.entries(classRegistry) as [string, OfficeClass<never>][]) {
    watchIn(members, (key) => `${name} ${key}`);
    watchIn(members.children ?? {}, (key) => `${name}.${key}`);
    watchIn(members.methods ?? {}, (key) => `${name}.${key}`);
    for (const [key, property] of Object.entries(members.properties ?? {}))
      watchIn(property, () => `${name}.${key}`);
  }
  return names;
}
