import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { ROUTES } from '../../api/contract/index.js';
import { openApiDocument } from '../../api/openapi/open-api-document.js';
import { newToken } from '../../api/new-token.js';
import { saveEvidence } from '../support/evidence.js';
import { startWorld, type World } from '../support/world.js';
import { aCall, type Call, type Document, type Operation } from './calls.js';

/** Calls in all, and how many are under way at once. A failure names its seed: give it in FUZZ_SEED to see it again. */
const CALLS = Number(process.env['FUZZ'] ?? 1_500);
const SEED = Number(process.env['FUZZ_SEED'] ?? Date.now() % 2 ** 31);
const AT_ONCE = 8;

const document = JSON.parse(JSON.stringify(openApiDocument(ROUTES))) as Document;
const ajv = new Ajv.default({ strict: false, validateFormats: true });
addFormats.default(ajv);
ajv.addSchema(document, 'api');

let world: World;
let tokens: Record<string, string | undefined>;
let ids: string[];
beforeAll(async () => {
  world = await startWorld();
  const [stranger, requester, approver, gone] = [
    await world.person('s'),
    await world.person('r'),
    await world.person('a'),
    await world.person('g'),
  ];
  await world.db.user.update({ where: { id: gone.id }, data: { active: false } });
  const flow = await world.flow({ approvers: [{ type: 'resource_owner', userId: approver.id }] });
  const automatic = await world.flow({ automatic: true });
  const [open, granted] = [await world.submit(requester, flow.id), await world.submit(requester, automatic.id)];
  const [victim, group] = [await world.person('v'), await world.group(stranger)];
  tokens = {
    stranger: stranger.token,
    requester: requester.token,
    approver: approver.token,
    admin: world.admin.token,
    deactivated: gone.token,
    nonsense: newToken(),
  };
  ids = [open.id, granted.id, flow.id, automatic.id, group, world.everyone, victim.id];
}, 60_000);
afterAll(() => world.stop());

async function answerTo({ method, path, role, headers, body }: Call): Promise<{ status: number; type: string; text: string }> {
  const token = tokens[role];
  const answer = await fetch(`${world.baseUrl}${path}`, {
    method,
    headers: { ...headers, ...(token !== undefined && { Authorization: `Bearer ${token}` }) },
    ...(body !== undefined && method !== 'GET' && { body }),
  });
  return { status: answer.status, type: answer.headers.get('Content-Type') ?? '', text: await answer.text() };
}

type Answer = Awaited<ReturnType<typeof answerTo>>;

/** Why an answer is not one of those that the document tells of; nothing when it is. */
function outside(call: Call, answer: Answer): string | undefined {
  const status = String(answer.status);
  if (answer.status >= 500) return `answered ${status}`;
  const operation: Operation | undefined = document.paths[call.template]?.[call.method.toLowerCase()];
  const told = operation?.responses[status];
  if (!told) return `the document tells of no ${status}`;
  return told.content ? otherShape(told.content, answer) : answer.text === '' ? undefined : `${status} comes with a body`;
}

/** An export tells of one of its formats. */
function otherShape(content: NonNullable<Operation['responses'][string]['content']>, { type, text }: Answer): string | undefined {
  const media = type.split(';')[0] ?? '';
  const schema = content[media]?.schema;
  if (!schema) return media === 'text/csv' ? undefined : `it comes as ${media}`;
  if (media !== 'application/json' && !media.endsWith('+json')) return undefined;
  if (text === '') return 'it is empty';
  const isRight = ajv.compile({ $ref: `api${schema.$ref ?? ''}` });
  return isRight(JSON.parse(text)) ? undefined : `it is of another shape: ${ajv.errorsText(isRight.errors)}`;
}

it(
  `${String(CALLS)} calls of anybody are answered as the document says, none with a 5xx`,
  async () => {
    const calls = fc.sample(aCall(document, ids), { numRuns: CALLS, seed: SEED });
    const wrong: string[] = [];
    const statuses: Record<string, number> = {};
    let next = 0;
    const lane = async () => {
      for (let call = calls[next++]; call; call = calls[next++]) {
        const answer = await answerTo(call);
        statuses[answer.status] = (statuses[answer.status] ?? 0) + 1;
        const why = outside(call, answer);
        if (why !== undefined)
          wrong.push(`${why}: ${JSON.stringify(call).slice(0, 600)} → ${answer.text.slice(0, 300)} (FUZZ_SEED=${String(SEED)})`);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, lane));
    await saveEvidence('fuzz', { calls: CALLS, seed: SEED, wrong, statuses });
    expect(wrong.slice(0, 20)).toEqual([]);
    // Otherwise little was tried.
    expect(Object.keys(statuses)).toEqual(expect.arrayContaining(['200', '400', '401', '403', '404']));
  },
  Math.max(120_000, CALLS * 30),
);
