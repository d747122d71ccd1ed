const UNITS = [
  ['D', 'day'],
  ['H', 'hour'],
  ['M', 'minute'],
] as const;

/** "5 days", "1 hour 30 minutes" of an ISO-8601 duration; access without an end is permanent. */
export function durationInWords(iso: string | null): string {
  if (iso === null) return 'Permanent';
  const words = UNITS.flatMap(([letter, unit]) => {
    const [, digits] = new RegExp(`(\\d+)${letter}`).exec(iso) ?? [];
    return digits === undefined ? [] : [`${digits} ${unit}${digits === '1' ? '' : 's'}`];
  });
  return words.join(' ') || iso;
}
