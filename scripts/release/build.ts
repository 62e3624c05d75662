import webpack, { type Configuration, type StatsModule } from "webpack";

/** A package of npm that is part of the add-in. */
export interface Bundled {
  readonly name: string;
  /** Its path below the project's folder. */
  readonly folder: string;
}

const PACKAGE = /^\.\/(.*node_modules\/((?:@[^/]+\/)?[^/]+))\//u;

/** Where the add-in will be, and for whom. */
export interface Destination {
  readonly address: string;
  readonly isTest: boolean;
  /** Whom users may ask: an e-mail address or an https page; empty for nobody in particular. */
  readonly support: string;
}

/** Builds `dist/` and returns the packages that are part of it, by name. Throws where webpack finds an error. */
export async function build(destination: Destination): Promise<readonly Bundled[]> {
  const modules = await modulesOf(configurationFor(destination));
  const found = modules.flatMap(({ name }): readonly Bundled[] => {
    const [, folder, packageName] = PACKAGE.exec(name ?? "") ?? [];
    return folder !== undefined && packageName !== undefined ? [{ name: packageName, folder }] : [];
  });
  const byFolder = new Map(found.map((each) => [each.folder, each]));
  return Array.from(byFolder.values()).sort((a, b) => (a.folder < b.folder ? -1 : 1));
}

/** The configuration reads these where it is loaded. A release owes nothing to an earlier build. */
function configurationFor({ address, isTest, support }: Destination): Configuration {
  process.env["ADDIN_URL"] = address;
  process.env["ADDIN_TEST"] = isTest ? "1" : "";
  process.env["ADDIN_SUPPORT"] = support;
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const configuration = require("../../webpack.config.js") as (
    env: undefined,
    options: object,
  ) => Configuration;
  return { ...configuration(undefined, { mode: "production" }), cache: false };
}

function modulesOf(configuration: Configuration): Promise<readonly StatsModule[]> {
  const compiler = webpack(configuration);
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      const built = stats?.toJson({
        all: false,
        errors: true,
        modules: true,
        nestedModules: true,
        modulesSpace: Infinity,
        nestedModulesSpace: Infinity,
      });
      const [problem] = built?.errors ?? [];
      compiler.close(() => {
        if (error || problem) reject(error ?? new Error(problem?.message));
        else resolve((built?.modules ?? []).flatMap((one) => [one, ...(one.modules ?? [])]));
      });
    });
  });
}
