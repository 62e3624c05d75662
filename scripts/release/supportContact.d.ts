export function supportContact(
  text?: string,
): { readonly text: string; readonly href: string } | null;
