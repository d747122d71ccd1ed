import * as z from 'zod';
import { route } from './route.js';
import { NoBody, NoContent, NoParams, NoQuery, text } from './text.js';

const Logo = z
  .object({ id: z.string().describe('What `display.logo` takes.'), title: z.string() })
  .meta({ id: 'Logo', examples: [{ id: 'github-icon', title: 'Github Icon' }] });
const common = { method: 'get', tag: 'Logos', access: 'user', body: NoBody } as const;

export const listLogos = route({
  ...common,
  operationId: 'listLogos',
  path: '/logos',
  summary: 'Search the logo catalogue; the best match first',
  params: NoParams,
  query: z.strictObject({
    q: text({ max: 100 }).default('').describe('Part of the id or title.'),
    limit: z.coerce.number().int().min(1).max(100).default(25).describe('Entries a page, 1 to 100.'),
    cursor: z
      .string()
      .regex(/^\d{1,6}$/, 'not a cursor of this list')
      .optional()
      .describe('`nextCursor` of the page before.'),
  }),
  success: {
    status: 200,
    schema: z
      .object({ items: z.array(Logo), nextCursor: z.string().nullable().describe('Null on the last page.') })
      .meta({ id: 'LogoPage', examples: [{ items: [{ id: 'github-icon', title: 'Github Icon' }], nextCursor: null }] }),
  },
  refusals: [],
});

export const readLogo = route({
  ...common,
  operationId: 'readLogo',
  path: '/logos/:id.svg',
  summary: 'A logo as SVG',
  params: z.strictObject({
    id: z
      .string()
      .min(1)
      .max(100)
      .regex(/^[\w-]+$/, 'not the id of a logo')
      .describe('An id of `/logos`.'),
  }),
  query: NoQuery,
  success: { status: 200, schema: NoContent, media: 'image/svg+xml' },
  refusals: ['not_found'],
});

export const LOGO_ROUTES = [listLogos, readLogo] as const;
