import { createKeyRing } from '../../secrets/key-ring.js';
import { createMessageSeal } from '../../secrets/message-seal.js';

const [OLD, NEW] = ['the old key of at least 32 characters', 'the new key of at least 32 characters'];
const seal = createMessageSeal([OLD]);
const to = { workflowId: 'access-request/1', verb: 'deny' };
const message = {
  actorId: 'olga',
  channel: 'portal',
  id: 'a',
  reason: 'Überflüssig \u{1f600}',
  comment: undefined,
  approvedDuration: undefined,
};
const sealed = seal.seal(to, message, ['reason', 'comment']);

describe('a sealed message', () => {
  it('shows the fields that may be read, and none of the texts', () => {
    expect(sealed).toEqual({
      actorId: 'olga',
      channel: 'portal',
      id: 'a',
      sealed: expect.stringMatching(/^[\da-f]{8}\.[\w-]+$/) as string,
    });
  });
  it('gives back the texts, in whatever order its fields come', () => {
    const shuffled = JSON.parse(JSON.stringify({ sealed: sealed.sealed, id: 'a', channel: 'portal', actorId: 'olga' })) as typeof sealed;
    expect(seal.open(to, shuffled)).toEqual({ reason: message.reason });
  });
  it('is different each time', () => {
    expect(seal.seal(to, message, ['reason']).sealed).not.toBe(sealed.sealed);
  });
});

describe('a message that is not exactly what was sealed', () => {
  it.each([
    ['another workflow', { ...to, workflowId: 'access-request/2' }, sealed],
    ['another verb', { ...to, verb: 'approve' }, sealed],
    ['another actor', to, { ...sealed, actorId: 'ada' }],
    ['another id', to, { ...sealed, id: 'b' }],
    ['another channel', to, { ...sealed, channel: 'api' }],
    ['one more field', to, { ...sealed, endReason: 'revoked' }],
    ['a field less', to, { actorId: 'olga', id: 'a', sealed: sealed.sealed }],
    ['no seal', to, { ...sealed, sealed: undefined }],
    ['a seal that is no text', to, { ...sealed, sealed: { sealed: sealed.sealed } }],
    ['an empty seal', to, { ...sealed, sealed: '' }],
    ['a cut seal', to, { ...sealed, sealed: sealed.sealed.slice(0, 20) }],
    ['a longer seal', to, { ...sealed, sealed: `${sealed.sealed}AAAA` }],
    ['the name of no key', to, { ...sealed, sealed: `00000000${sealed.sealed.slice(8)}` }],
  ])('does not open: %s', (_what, address, forged) => {
    expect(seal.open(address, forged)).toBeUndefined();
  });
});

describe('keys that are rotated', () => {
  const both = createMessageSeal([NEW, OLD]);
  it('open what each of them sealed, and seal with the first', () => {
    expect(both.open(to, sealed)).toEqual({ reason: message.reason });
    expect(createMessageSeal([NEW]).open(to, both.seal(to, message, ['reason']))).toEqual({ reason: message.reason });
  });
  it('open nothing once the old one is gone', () => {
    expect(createMessageSeal([NEW]).open(to, sealed)).toBeUndefined();
  });
  it('are of no use for another purpose', () => {
    expect(createKeyRing([OLD], 'other').open(createKeyRing([OLD], 'messages').seal('text', ''), '')).toBeUndefined();
  });
});
