import { ApplicationFailure } from '@temporalio/common';
import type { Directory } from '../../activities/ports.js';
import { DAY_MS } from '../support/builders.js';
import { type Skipping, startTimeSkipping } from '../support/time-skipping.js';

let server: Skipping;
beforeAll(async () => {
  server = await startTimeSkipping();
}, 60_000);
afterAll(() => server.stop());

/** A directory that can be made to fail, and that counts what is asked of it. */
function aDirectory() {
  const members = new Set<string>();
  const directory = {
    members,
    grants: 0,
    revokes: 0,
    failing: { grant: 0, revoke: 0 },
    grant: ({ userId }: { userId: string }) => {
      directory.grants++;
      if (directory.failing.grant-- > 0) return Promise.reject(new Error('the directory is away'));
      members.add(userId);
      return Promise.resolve();
    },
    revoke: ({ userId }: { userId: string }) => {
      directory.revokes++;
      if (directory.failing.revoke-- > 0) return Promise.reject(ApplicationFailure.nonRetryable('the directory is away for good'));
      members.delete(userId);
      return Promise.resolve();
    },
  };
  return directory satisfies Directory & object;
}

describe('a directory outside', () => {
  it('grants before the clock starts, and takes away at the end', async () => {
    const directory = aDirectory();
    await server.world({ directory }, async ({ grant, skip, row, handle }) => {
      expect(await grant()).toBe('approved');
      await skip(DAY_MS);
      expect([row().status, directory.members.has('rina')]).toEqual(['active', true]);
      await skip(5 * DAY_MS);
      expect(await handle.result()).toMatchObject({ status: 'ended', revokePending: false });
      expect(directory.members.size).toBe(0);
    });
  });
  it('that was away for a while grants when it is back', async () => {
    const directory = aDirectory();
    directory.failing.grant = 3;
    await server.world({ directory }, async ({ grant, skip, row }) => {
      await grant();
      await skip(60_000);
      expect([row().status, directory.grants]).toEqual(['active', 4]);
    });
  });
  it('that stays away ends in an error, which an administrator can try again', async () => {
    const directory = aDirectory();
    directory.failing.grant = 10;
    await server.world({ directory }, async ({ grant, skip, row, command }) => {
      await grant();
      await skip(900_000);
      expect(row()).toMatchObject({ status: 'error', reason: { code: 'provisioning_failed' } });
      expect(directory.grants).toBe(10);
      expect(await command('retry', { actorId: 'omar' })).toBe('forbidden');
      expect(await command('retry', { actorId: 'ada' })).toBe('approved');
      await skip(60_000);
      expect(row().status).toBe('active');
    });
  });
  it('is asked to take away what it may have half granted', async () => {
    const directory = aDirectory();
    directory.failing.grant = 10;
    await server.world({ directory }, async ({ grant, skip, command, handle }) => {
      await grant();
      await skip(900_000);
      expect(await command('deny', { actorId: 'ada', reason: 'never mind' })).toBe('denied');
      expect(await handle.result()).toMatchObject({ status: 'denied', revokePending: false });
      expect(directory.revokes).toBe(1);
    });
  });
  it('stops granting what was cancelled meanwhile, and takes it away', async () => {
    const directory = aDirectory();
    directory.failing.grant = Infinity;
    await server.world({ directory }, async ({ grant, command, handle }) => {
      await grant();
      expect(await command('cancel', { actorId: 'rina' })).toBe('cancelled');
      expect(await handle.result()).toMatchObject({ status: 'cancelled', revokePending: false });
      expect([directory.revokes, directory.members.size]).toEqual([1, 0]);
    });
  });
  it('is asked for ever until the access is gone', async () => {
    const directory = aDirectory();
    directory.failing.revoke = 50;
    await server.world({ directory }, async ({ grant, skip, command, row, handle }) => {
      await grant();
      await skip(1_000);
      expect(await command('end', { actorId: 'rina' })).toBe('ended');
      expect([row().revokePending, directory.members.has('rina')]).toEqual([true, true]);
      await skip(DAY_MS);
      expect(await handle.result()).toMatchObject({ revokePending: false });
      expect([directory.revokes, directory.members.size]).toEqual([51, 0]);
    });
  });
});
