type Answer = { status: number; body: { code?: string; errors?: { path: string }[] } };

/** The status and the code of a response, and the sorted paths that a 400 names. */
export const refusal = ({ status, body }: Answer) => ({
  status,
  code: body.code,
  ...(body.errors && { paths: [...new Set(body.errors.map((one) => one.path))].sort() }),
});
