/** Text to look for with `contains`, as it is: `%`, `_` and `\` of a LIKE pattern mean themselves. */
export const literally = (text: string): string => text.replace(/[\\%_]/g, String.raw`\$&`);
