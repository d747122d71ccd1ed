/** A duration as people enter it. */
export type DurationParts = { days: number; hours: number; minutes: number };

/** The parts of an ISO-8601 duration of days, hours and minutes. */
export const durationParts = (iso: string): DurationParts => ({
  days: numberBefore('D', iso),
  hours: numberBefore('H', iso),
  minutes: numberBefore('M', iso),
});

const numberBefore = (letter: string, iso: string): number => Number(new RegExp(`(\\d+)${letter}`).exec(iso)?.[1] ?? 0);

/** The ISO-8601 duration of these parts; nothing when it is no time at all. */
export function isoDuration({ days, hours, minutes }: DurationParts): string | undefined {
  const time = `${hours > 0 ? `${String(hours)}H` : ''}${minutes > 0 ? `${String(minutes)}M` : ''}`;
  if (days <= 0 && time === '') return undefined;
  return `P${days > 0 ? `${String(days)}D` : ''}${time && `T${time}`}`;
}
