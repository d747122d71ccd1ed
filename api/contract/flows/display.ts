import * as z from 'zod';

/** How a resource looks: a logo of the catalogue, or a colour (R3, R11). */
export const display = () =>
  z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('logo'), logo: z.string().min(1).max(100).describe('The id of a logo, from `/logos`.') }),
    z.strictObject({
      type: z.literal('color'),
      color: z
        .string()
        .regex(/^#[\da-f]{6}$/i, 'must be a colour as #rrggbb')
        .toLowerCase(),
    }),
  ]);
