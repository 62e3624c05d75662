const TURN_NAME = /^xlcb\.turn\./u;

/**
 * Hidden name on the summary that says which step of which run has written last. Each batch begins with the name that the one
 * before it left, and ends by leaving its own: Excel refuses a batch from its first action on where a name is gone, so that no
 * run writes on top of what another has written since.
 */
export function turnName(run: string, step: number): string {
  return `xlcb.turn.${run}.${String(step)}`;
}

export function isTurn(name: string): boolean {
  return TURN_NAME.test(name.toLowerCase());
}
