import type { Message } from '../../../workflows/rules/commands.js';
import { toCommand } from '../../../workflows/rules/to-command.js';

const told = (message: unknown) => toCommand('approve', message as Message, () => 'own');

describe('what a person sent', () => {
  it('is a command that is known by the id they gave it', () => {
    expect(told({ actorId: 'omar', id: 'k', fingerprint: 'f', comment: 'fine' })).toEqual({
      ...{ verb: 'approve', actorId: 'omar', id: 'k', fingerprint: 'f', comment: 'fine' },
    });
  });
  it('is the verb it was sent as, whatever it says', () => {
    expect(told({ actorId: 'omar', verb: 'revoked' }).verb).toBe('approve');
  });
  it.each([
    ['no id', {}],
    ['an empty one', { id: '' }],
    ['one that is no text', { id: 7 }],
    ['one with NUL', { id: 'a\0b' }],
    ['half a character', { id: 'a\ud800' }],
    ['half a character once it is cut', { id: `${'x'.repeat(499)}\u{1f600}` }],
    ['nothing at all', null],
    ['a text', 'omar'],
  ])('with %s has one of its own', (_what, message) => {
    expect(told(message).id).toBe('own');
  });
  it('keeps so much of a long id that it can be found again', () => {
    expect(told({ id: 'x'.repeat(10_000) }).id).toHaveLength(500);
  });
  it.each([{}, 7, 'a\0b', null])('has no fingerprint that cannot be kept: %j', (fingerprint) => {
    expect(told({ id: 'k', fingerprint }).fingerprint).toBe('');
  });
});
