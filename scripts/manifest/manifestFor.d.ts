export function addinAddress(text?: string): string;
export function isTestAddress(address: string, flag?: string): boolean;
export function manifestFor(
  manifest: string,
  where: { readonly address: string; readonly isTest: boolean },
): string;
