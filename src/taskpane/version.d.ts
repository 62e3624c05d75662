/** The version in package.json, which the build puts in place of this name. */
declare const ADDIN_VERSION: string;
