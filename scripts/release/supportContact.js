const EMAIL = /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]+$/u;

/**
 * Returns whom users may ask, as a link for the support page: an e-mail address or an https page. Null where the release
 * names nobody; throws where it is neither.
 */
function supportContact(text = "") {
  if (text === "") return null;
  if (EMAIL.test(text)) return { text, href: `mailto:${text}` };
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== "https:")
    throw new Error(
      `The support contact has to be an e-mail address or an https page, and is ${text}`,
    );
  return { text: url.href, href: url.href };
}

module.exports = { supportContact };
