import { classRegistry } from "../../workbench/host/classes/classRegistry";
import type { OfficeClass } from "../../workbench/host/classes/officeClass";

type Members = Readonly<Record<string, unknown>>;

/**
 * Replaces every member of Excel's stand-in by one that passes its name to `note` whenever it is called, such as
 * `Range.values set`. Returns the names of all members.
 */
export function watchMembers(note: (name: string) => void): readonly string[] {
  const names: string[] = [];
  const watched = (name: string, member: unknown): unknown => {
    if (typeof member !== "function") return member;
    names.push(name);
    return (...given: readonly unknown[]): unknown => {
      note(name);
      return Reflect.apply(member, undefined, given);
    };
  };
  const watchEach = (prefix: string, members: Members): Members =>
    Object.fromEntries(
      Object.entries(members).map(([name, member]) => [name, watched(prefix + name, member)]),
    );
  for (const [name, { properties = {}, children = {}, methods = {}, ...own }] of classes())
    Object.assign(classRegistry, {
      [name]: {
        ...watchEach(`${name} `, own),
        properties: Object.fromEntries(
          Object.entries(properties).map(([property, accessors]) => [
            property,
            watchEach(`${name}.${property} `, { ...accessors }),
          ]),
        ),
        children: watchEach(`${name}.`, children),
        methods: watchEach(`${name}.`, methods),
      },
    });
  return names;
}

function classes(): readonly (readonly [string, OfficeClass<unknown>])[] {
  return Object.entries(classRegistry) as unknown as readonly [string, OfficeClass<unknown>][];
}
