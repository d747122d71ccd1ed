import type { Message } from '../../../workflows/rules/request/commands.js';
import { toCommand } from '../../../workflows/rules/messages/to-command.js';

const commandOf = (message: unknown) => toCommand('approve', message as Message, () => 'own');

describe('a message from a person', () => {
  it('becomes a command with the id of the message', () => {
    expect(commandOf({ actorId: 'omar', id: 'k', fingerprint: 'f', comment: 'fine' })).toEqual({
      ...{ verb: 'approve', actorId: 'omar', id: 'k', fingerprint: 'f', comment: 'fine' },
    });
  });
  it('takes the verb of its update, not of its content', () => {
    expect(commandOf({ actorId: 'omar', verb: 'revoked' }).verb).toBe('approve');
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
  ])('with %s gets a generated id', (_what, message) => {
    expect(commandOf(message).id).toBe('own');
  });
  it('shortens a long id, reproducibly', () => {
    expect(commandOf({ id: 'x'.repeat(10_000) }).id).toHaveLength(500);
  });
  it.each([{}, 7, 'a\0b', null])('drops an invalid fingerprint: %j', (fingerprint) => {
    expect(commandOf({ id: 'k', fingerprint }).fingerprint).toBe('');
  });
});
