import { execFileSync } from "node:child_process";
import { name } from "../../package.json";

interface Sbom {
  serialNumber?: string;
  readonly metadata: { timestamp?: string; readonly component: { name: string } };
}

/**
 * Returns the list of packages that the add-in is made from, as CycloneDX JSON by `npm sbom`, without what differs between
 * two runs over the same packages.
 */
export function materials(root: string): string {
  const parameters = ["sbom", "--sbom-format=cyclonedx", "--sbom-type=application", "--omit=dev"];
  const printed = execFileSync("npm", parameters, {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  });
  const sbom = JSON.parse(printed) as Sbom;
  delete sbom.serialNumber;
  delete sbom.metadata.timestamp;
  sbom.metadata.component.name = name;
  return `${JSON.stringify(sbom, null, 2)}\n`;
}
