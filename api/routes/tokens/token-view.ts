import type { TokenRow } from '../../../prisma/views/tokens.js';

export const tokenView = ({ expiresAt, createdAt, ...row }: TokenRow) => ({
  ...row,
  expiresAt: expiresAt?.toISOString() ?? null,
  createdAt: createdAt.toISOString(),
});
