import { askedTogether } from '../../portal/lib/asked-together.js';

type Thing = { id: string };

describe('things that are asked for one by one', () => {
  const asked: string[][] = [];
  const find = askedTogether<Thing>(2, (ids) => {
    asked.push([...ids]);
    return Promise.resolve(ids.filter((id) => id !== 'gone').map((id) => ({ id })));
  });
  beforeEach(() => asked.splice(0));

  it('are asked for together, no more at once than is allowed', async () => {
    expect(await Promise.all(['a', 'b', 'c'].map(find))).toEqual([{ id: 'a' }, { id: 'b' }, { id: 'c' }]);
    expect(asked).toEqual([['a', 'b'], ['c']]);
  });

  it('are asked for again when they are wanted later', async () => {
    await find('a');
    await find('a');
    expect(asked).toEqual([['a'], ['a']]);
  });

  it('are nothing where they are not found', async () => {
    expect(await Promise.all(['gone', 'a'].map(find))).toEqual([null, { id: 'a' }]);
  });

  it('all hear of a failure, and the next question is a new one', async () => {
    let isDown = true;
    const shaky = askedTogether<Thing>(2, (ids) =>
      isDown ? Promise.reject(new Error('down')) : Promise.resolve(ids.map((id) => ({ id }))),
    );
    const answers = await Promise.allSettled([shaky('a'), shaky('b')]);
    expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    isDown = false;
    expect(await shaky('a')).toEqual({ id: 'a' });
  });
});
