const DEV_URL = "https://localhost:3000/";

/** The add-in's identity for everybody; the manifest in the repository has that of a test. */
const PUBLISHED_ID = "0c6a4f3e-7d52-4a7b-9d0e-3c1f5b8e2a41";

/**
 * Returns an address with its slash at the end. Throws where it is not one that Excel loads an add-in from: https, without
 * a query.
 */
function addinAddress(text = DEV_URL) {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== "https:" || url.search || url.hash)
    throw new Error(`ADDIN_URL has to be an https address without ? or #, and is ${text}`);
  return url.href.replace(/\/?$/, "/");
}

/**
 * Returns the manifest for an address. A test address keeps the id and the name of a test, so that one Excel can have both
 * add-ins.
 */
function manifestFor(manifest, { address, isTest }) {
  const moved = manifest.replaceAll(DEV_URL, address);
  if (isTest) return moved;
  return moved
    .replace(/<Id>[^<]*<\/Id>/, `<Id>${PUBLISHED_ID}</Id>`)
    .replaceAll(" (thử nghiệm)", "")
    .replaceAll(" (test)", "");
}

/** Development and whatever `ADDIN_TEST` says is a test. */
function isTestAddress(address, flag = process.env.ADDIN_TEST) {
  return address === DEV_URL || (flag !== undefined && flag !== "");
}

module.exports = { addinAddress, isTestAddress, manifestFor };
