import * as z from 'zod';
import { EXAMPLE } from '../example.js';
import { pageOf, paging } from '../paging.js';
import { route } from '../route.js';
import { SCOPES } from '../scopes.js';
import { IdParams, instant, nameText, NoBody, NoContent, NoParams, NoQuery, uuid } from '../text.js';

const TOKEN_EXAMPLE = {
  id: EXAMPLE.token,
  name: 'ci',
  userId: EXAMPLE.requester,
  createdBy: EXAMPLE.requester,
  scopes: ['read', 'request'],
  expiresAt: EXAMPLE.later,
  lastUsedAt: EXAMPLE.updatedAt,
  createdAt: EXAMPLE.createdAt,
} as const;

export const Token = z
  .object({
    id: uuid().describe('The id of the token.'),
    name: z.string().describe('The purpose of the token.'),
    userId: uuid().describe('The owner, as whom the token acts.'),
    createdBy: uuid().nullable().describe('The user who made the token; null when the system did.'),
    scopes: z.array(z.enum(SCOPES)).describe('What the token may be used for, within what its owner may do.'),
    expiresAt: instant().describe('The instant at which the token expires.'),
    lastUsedAt: instant().nullable().describe('The last use, to the minute; null when it was never used.'),
    createdAt: instant().describe('The instant of its creation.'),
  })
  .meta({ id: 'Token', examples: [{ ...TOKEN_EXAMPLE, scopes: [...TOKEN_EXAMPLE.scopes] }] });

export const NewTokenAnswer = Token.extend({ token: z.string().describe('The secret. It is shown only once.') }).meta({
  id: 'CreatedToken',
  examples: [{ ...TOKEN_EXAMPLE, scopes: [...TOKEN_EXAMPLE.scopes], lastUsedAt: null, token: 'dwd_shown-this-once' }],
});

/** The lifetime of a token when none is named, and the longest, in days. */
const DEFAULT_DAYS = 90;
const MOST_DAYS = 365;

export const NewToken = z
  .strictObject({
    name: nameText().describe('The purpose of the token.'),
    userId: uuid()
      .optional()
      .describe(
        'The owner; the caller by default. Only administrators may name a service account, and another person only where the environment has `TOKENS_FOR_OTHERS=on`.',
      ),
    scopes: z
      .array(z.enum(SCOPES))
      .min(1)
      .max(SCOPES.length)
      .optional()
      .describe(
        'What the token may be used for: `read` everything that its owner may read, `request` access and give it up, `decide` on requests, and `admin` for every other change, tokens included. By default all of them, `admin` only when the owner is an administrator. An API token gives no scope that it lacks itself.',
      ),
    expiresInDays: z.int().min(1).max(MOST_DAYS).default(DEFAULT_DAYS).describe('The lifetime in days.'),
  })
  .meta({ id: 'NewToken', examples: [{ name: 'ci', scopes: ['read', 'request'], expiresInDays: 90 }] });

const tag = 'Tokens';
const isOthers = (userId: unknown, callerId: string): boolean => userId !== undefined && userId !== callerId;

export const createToken = route({
  operationId: 'createToken',
  method: 'post',
  path: '/tokens',
  summary: 'Create an API token',
  description: 'It stops working for good at its end, and when its owner or the user who made it is deactivated or deleted.',
  tag,
  access: 'user',
  params: NoParams,
  query: NoQuery,
  body: NewToken,
  adminWhen: ({ body, callerId }) => isOthers(body['userId'], callerId),
  success: { status: 201, schema: NewTokenAnswer },
  refusals: ['forbidden'],
});

export const listTokens = route({
  operationId: 'listTokens',
  method: 'get',
  path: '/tokens',
  summary: 'List API tokens',
  description: 'Newest first.',
  tag,
  access: 'user',
  params: NoParams,
  adminWhen: ({ query, callerId }) => isOthers(query['userId'], callerId),
  query: z.strictObject({
    ...paging('tokens'),
    userId: uuid().optional().describe('The owner; the caller by default. Only administrators may name another user.'),
  }),
  body: NoBody,
  success: { status: 200, schema: pageOf(Token).meta({ id: 'TokenPage' }) },
  refusals: ['forbidden'],
});

export const deleteToken = route({
  operationId: 'deleteToken',
  method: 'delete',
  path: '/tokens/:id',
  summary: 'Delete an API token',
  description: 'It stops working at once.',
  tag,
  access: 'user',
  params: IdParams,
  query: NoQuery,
  body: NoBody,
  success: { status: 204, schema: NoContent },
  refusals: ['forbidden', 'not_found'],
});

export const TOKEN_ROUTES = [createToken, listTokens, deleteToken] as const;
