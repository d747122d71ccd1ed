import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as z from 'zod';

const frame = { left: z.number().default(0), top: z.number().default(0) };
const Icon = z.object({
  body: z.string(),
  width: z.number().optional(),
  height: z.number().optional(),
  hidden: z.boolean().default(false),
  ...frame,
});
const Icons = z.object({ icons: z.record(z.string(), Icon), width: z.number().default(256), height: z.number().default(256) });

export type Logo = { id: string; title: string };
type Catalogue = z.output<typeof Icons> & { listed: readonly Logo[] };

/** The logo catalogue: the CC0 collection "SVG Logos", read once at its first use. */
let catalogue: Catalogue | undefined;

const read = (): Catalogue => (catalogue ??= fromPackage());

function fromPackage(): Catalogue {
  const file = createRequire(import.meta.url).resolve('@iconify-json/logos/icons.json');
  const all = Icons.parse(JSON.parse(readFileSync(file, 'utf8')));
  const shown = Object.keys(all.icons).filter((id) => !all.icons[id]?.hidden);
  return { ...all, listed: shown.map((id) => ({ id, title: titleOf(id) })) };
}

const titleOf = (id: string): string =>
  id.replace(/(^|-)(\w)/g, (_all, dash: string, letter: string) => (dash && ' ') + letter.toUpperCase());

/** Whether a logo exists. Retired logos stay valid, though a search does not find them. */
export const hasLogo = (id: string): boolean => Object.hasOwn(read().icons, id);

/** Logos with the text in their id or title: exact matches first, then those that begin with it, then the others, each by id. */
export function searchLogos(q: string): Logo[] {
  const wanted = q.toLowerCase();
  const rank = ({ id, title }: Logo) => Math.min(rankOf(id, wanted), rankOf(title.toLowerCase(), wanted));
  return read()
    .listed.map((logo) => ({ logo, rank: rank(logo) }))
    .filter((one) => one.rank < ABSENT)
    .sort((a, b) => a.rank - b.rank || (a.logo.id < b.logo.id ? -1 : 1))
    .map((one) => one.logo);
}

const ABSENT = 3;
const rankOf = (text: string, wanted: string): number =>
  text === wanted ? 0 : text.startsWith(wanted) ? 1 : text.includes(wanted) ? 2 : ABSENT;

/** A logo as an SVG document; undefined when there is none. */
export function logoSvg(id: string): string | undefined {
  const { icons, ...size } = read();
  const icon = hasLogo(id) ? icons[id] : undefined;
  if (!icon) return undefined;
  const { body, left, top, width = size.width, height = size.height } = icon;
  const box = [left, top, width, height].join(' ');
  return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="${box}">${body}</svg>`;
}
