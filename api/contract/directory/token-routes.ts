import * as z from 'zod';
import { EXAMPLE } from '../example.js';
import { pageOf, paging } from '../paging.js';
import { route } from '../route.js';
import { IdParams, instant, nameText, NoBody, NoContent, NoParams, NoQuery, uuid } from '../text.js';

export const Token = z
  .object({
    id: uuid(),
    name: z.string(),
    userId: uuid(),
    expiresAt: instant().nullable().describe('The instant at which the token expires; null when it never does.'),
    createdAt: instant(),
  })
  .meta({
    id: 'Token',
    examples: [{ id: EXAMPLE.token, name: 'ci', userId: EXAMPLE.requester, expiresAt: EXAMPLE.later, createdAt: EXAMPLE.createdAt }],
  });

export const NewTokenAnswer = Token.extend({ token: z.string().describe('The secret. It is shown only once.') }).meta({
  id: 'CreatedToken',
  examples: [
    {
      id: EXAMPLE.token,
      name: 'ci',
      userId: EXAMPLE.requester,
      expiresAt: EXAMPLE.later,
      createdAt: EXAMPLE.createdAt,
      token: 'dwd_shown-this-once',
    },
  ],
});

export const NewToken = z
  .strictObject({
    name: nameText().describe('The purpose of the token.'),
    userId: uuid().optional().describe('The owner of the token; the caller by default. Only administrators may name another user.'),
    expiresInDays: z.int().min(1).max(3_650).optional().describe('The lifetime in days. Without it, the token never expires.'),
  })
  .meta({ id: 'NewToken', examples: [{ name: 'ci', expiresInDays: 90 }] });

const tag = 'Tokens';
const isOthers = (userId: unknown, callerId: string): boolean => userId !== undefined && userId !== callerId;

export const createToken = route({
  operationId: 'createToken',
  method: 'post',
  path: '/tokens',
  summary: 'Create an API token',
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
