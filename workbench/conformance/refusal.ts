/** Returns the code with which Excel refused; throws what is no refusal again. */
export function refusalOf(error: unknown): string {
  if (error instanceof Error && "code" in error && typeof error.code === "string")
    return error.code;
  throw error;
}
