const { existsSync, readFileSync } = require("node:fs");
const { homedir } = require("node:os");
const { join } = require("node:path");

/** Returns the localhost certificates of `office-addin-dev-certs`; without them webpack makes its own, which Excel refuses. */
function certificates() {
  const folder = join(homedir(), ".office-addin-dev-certs");
  const read = (name) => readFileSync(join(folder, name));
  return existsSync(join(folder, "localhost.key"))
    ? { key: read("localhost.key"), cert: read("localhost.crt"), ca: read("ca.crt") }
    : {};
}

module.exports = { certificates };
