/** Escapes a text for `contains`: `%`, `_` and `\` lose their meaning in a LIKE pattern. */
export const literally = (text: string): string => text.replace(/[\\%_]/g, String.raw`\$&`);
