import { batchRequests } from '../../portal/lib/batch-requests.js';

type Thing = { id: string };

describe('requests for single things', () => {
  const requested: string[][] = [];
  const find = batchRequests<Thing>(2, (ids) => {
    requested.push([...ids]);
    return Promise.resolve(ids.filter((id) => id !== 'gone').map((id) => ({ id })));
  });
  beforeEach(() => requested.splice(0));

  it('go out together, no more at once than is allowed', async () => {
    expect(await Promise.all(['a', 'b', 'c'].map(find))).toEqual([{ id: 'a' }, { id: 'b' }, { id: 'c' }]);
    expect(requested).toEqual([['a', 'b'], ['c']]);
  });

  it('go out again when they are made later', async () => {
    await find('a');
    await find('a');
    expect(requested).toEqual([['a'], ['a']]);
  });

  it('answer null for what is not found', async () => {
    expect(await Promise.all(['gone', 'a'].map(find))).toEqual([null, { id: 'a' }]);
  });

  it('all fail with their batch, and the next batch is a new one', async () => {
    let isDown = true;
    const shaky = batchRequests<Thing>(2, (ids) =>
      isDown ? Promise.reject(new Error('down')) : Promise.resolve(ids.map((id) => ({ id }))),
    );
    const answers = await Promise.allSettled([shaky('a'), shaky('b')]);
    expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    isDown = false;
    expect(await shaky('a')).toEqual({ id: 'a' });
  });
});
