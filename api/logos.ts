import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as z from 'zod';

const Icon = z.object({ body: z.string(), width: z.number().optional(), height: z.number().optional() });
const Icons = z.object({ icons: z.record(z.string(), Icon), width: z.number().default(256), height: z.number().default(256) });

export type Logo = { id: string; title: string };

/** The logo catalogue: the CC0 collection "SVG Logos". It is read once, when it is first asked for. */
let catalogue: z.output<typeof Icons> | undefined;

function icons(): z.output<typeof Icons> {
  const file = createRequire(import.meta.url).resolve('@iconify-json/logos/icons.json');
  return (catalogue ??= Icons.parse(JSON.parse(readFileSync(file, 'utf8'))));
}

export const hasLogo = (id: string): boolean => Object.hasOwn(icons().icons, id);

/** Logos whose id or title has the text in it: the same first, then those that begin with it, then the others, each by name. */
export function searchLogos(q: string): Logo[] {
  const wanted = q.toLowerCase();
  const rank = ({ id, title }: Logo) => [id, title.toLowerCase()].map((text) => rankOf(text, wanted)).reduce((a, b) => Math.min(a, b));
  return Object.keys(icons().icons)
    .map((id) => ({ id, title: titleOf(id) }))
    .map((logo) => ({ logo, rank: rank(logo) }))
    .filter((one) => one.rank < ABSENT)
    .sort((a, b) => a.rank - b.rank || (a.logo.id < b.logo.id ? -1 : 1))
    .map((one) => one.logo);
}

const ABSENT = 3;
const rankOf = (text: string, wanted: string): number =>
  text === wanted ? 0 : text.startsWith(wanted) ? 1 : text.includes(wanted) ? 2 : ABSENT;

const titleOf = (id: string): string =>
  id.replace(/(^|-)(\w)/g, (_all, dash: string, letter: string) => (dash && ' ') + letter.toUpperCase());

/** A logo as an SVG document; nothing when there is none. */
export function logoSvg(id: string): string | undefined {
  if (!hasLogo(id)) return undefined;
  const { icons: all, ...size } = icons();
  const { body, width = size.width, height = size.height } = all[id] ?? { body: '' };
  return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 ${String(width)} ${String(height)}">${body}</svg>`;
}
