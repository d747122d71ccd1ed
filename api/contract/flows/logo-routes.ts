import * as z from 'zod';
import { route } from '../route.js';
import { NoBody, NoContent, NoParams, NoQuery, searchText } from '../text.js';

const Logo = z
  .object({ id: z.string().describe('The id of the logo, for `display.logo`.'), title: z.string() })
  .meta({ id: 'Logo', examples: [{ id: 'github-icon', title: 'Github Icon' }] });
const common = { method: 'get', tag: 'Logos', access: 'user', body: NoBody } as const;

export const listLogos = route({
  ...common,
  operationId: 'listLogos',
  path: '/logos',
  summary: 'Search logos',
  description: 'The best match first.',
  params: NoParams,
  query: z.strictObject({
    q: searchText({ max: 100 }).default('').describe('Only logos with this text in their id or title.'),
    limit: z.coerce.number().int().min(1).max(100).default(25).describe('The number of entries per page, from 1 to 100.'),
    cursor: z
      .string()
      .regex(/^\d{1,6}$/, 'must be a cursor of this list')
      .optional()
      .describe('The `nextCursor` of the previous page.'),
  }),
  success: {
    status: 200,
    schema: z
      .object({ items: z.array(Logo), nextCursor: z.string().nullable().describe('The cursor of the next page; null on the last page.') })
      .meta({ id: 'LogoPage', examples: [{ items: [{ id: 'github-icon', title: 'Github Icon' }], nextCursor: null }] }),
  },
  refusals: [],
});

export const readLogo = route({
  ...common,
  operationId: 'readLogo',
  path: '/logos/:id.svg',
  summary: 'Get a logo as SVG',
  params: z.strictObject({
    id: z
      .string()
      .min(1)
      .max(100)
      .regex(/^[\w-]+$/, 'must be the id of a logo')
      .describe('The id of a logo, from `/logos`.'),
  }),
  query: NoQuery,
  success: { status: 200, schema: NoContent, media: 'image/svg+xml' },
  refusals: ['not_found'],
});

export const LOGO_ROUTES = [listLogos, readLogo] as const;
