import { describe, expect, test } from 'vitest';
import { filesMeant, keptAddress } from '../../src/browser/offline/kept-address.ts';
import { planKeeping } from '../../src/browser/offline/keeping-plan.ts';
import { keepView, type KeptFacts } from '../../src/browser/offline/keep-view.ts';
import { inSeveral } from '../../src/browser/offline/several.ts';
import { stateOf } from '../../src/browser/offline/site-state.ts';

const file = (path: string, sha256: string, bytes = 1) => ({ path, sha256, bytes });

describe('the plan of keeping', () => {
  const wanted = [file('index.html', 'a'), file('map.svg', 'b'), file('new.html', 'c')];

  test('loads everything where nothing is there', () => {
    const { arrived, missing } = planKeeping(wanted, new Set(), []);
    expect(arrived).toEqual([]);
    expect(missing).toEqual(wanted.map((one) => ({ file: one, place: undefined })));
  });

  test('leaves what has arrived, and takes from an earlier version what has not changed or only moved', () => {
    const earlier = {
      cache: 'earlier',
      files: [file('index.html', 'old'), file('map.svg', 'b'), file('was.html', 'c')],
    };
    expect(planKeeping(wanted, new Set(['index.html']), [earlier])).toEqual({
      arrived: [wanted[0]],
      missing: [
        { file: wanted[1], place: { cache: 'earlier', path: 'map.svg' } },
        { file: wanted[2], place: { cache: 'earlier', path: 'was.html' } },
      ],
    });
  });

  test('takes no file of another type, though its bytes are the same', () => {
    const earlier = { cache: 'earlier', files: [file('empty.csv', 'a')] };
    expect(planKeeping([file('empty.html', 'a')], new Set(), [earlier]).missing[0]?.place).toBeUndefined();
  });
});

describe('the state of a site', () => {
  const files = [file('b.html', '22', 20), file('a.html', '11', 10)];

  test('is the same whatever the order, and does not count the file that tells it', async () => {
    const state = await stateOf({ date: '2026-11-22', files });
    expect(state).toMatchObject({ date: '2026-11-22', files: 2, bytes: 30 });
    const other = { date: '2026-11-22', files: [...files.toReversed(), file('state.json', '33', 5)] };
    expect(await stateOf(other)).toEqual(state);
  });

  test('is another when a file has another content or another name', async () => {
    const versions = await Promise.all(
      [files, [file('b.html', '22'), file('a.html', '12')], [file('b.html', '22'), file('c.html', '11')]].map(
        async (some) => (await stateOf({ date: '2026-11-22', files: some })).version,
      ),
    );
    expect(new Set(versions).size).toBe(3);
  });
});

describe('an address below /some/sub path é/', () => {
  const root = 'https://host.example/some/sub%20path%20%C3%A9/';

  test.each([
    ['', ['index.html']],
    ['?q=1#top', ['index.html']],
    ['countries/bulgaria.html?from=greece#law', ['countries/bulgaria.html', 'countries/bulgaria.html.html']],
    ['countries', ['countries', 'countries.html']],
    ['countries/', ['countries/index.html']],
    ['a%20b/t%C3%BCrkiye.html', ['a b/türkiye.html', 'a b/türkiye.html.html']],
    ['%E0%A4%A', []],
  ])('%s may mean %j', (address, meant) => {
    expect(filesMeant(root + address, root)).toEqual(meant);
  });

  test('is found again as it was kept', () => {
    const address = keptAddress('a b/türkiye.html', root);
    expect(address).toBe(`${root}a%20b/t%C3%BCrkiye.html`);
    expect(filesMeant(address, root)[0]).toBe('a b/türkiye.html');
  });
});

describe('the page that keeps', () => {
  const site = { version: 'new', date: '2026-12-24', files: 2_886, bytes: 58_304_406 };
  const kept = { version: 'old', date: '2026-11-22', files: 2_885, bytes: 58_000_000 };
  const nothing: KeptFacts = { isAsked: false, isShown: false, kept: undefined, begun: 0, site, room: 1e9 };
  const asked = { ...nothing, isAsked: true, isShown: true };

  test.each<[string, KeptFacts, string | undefined, boolean]>([
    [
      'Nothing is kept. It would be 2,886 files, 58 MB: the state of 24 December 2026.',
      nothing,
      'Keep the whole directory',
      false,
    ],
    [
      'Nothing is kept. It would be 2,886 files, 58 MB: the state of 24 December 2026. There is not room enough: it takes 61 MB, and this browser has 40 MB left for this site.',
      { ...nothing, room: 40e6 },
      undefined,
      false,
    ],
    [
      'Nothing is kept, and the site does not answer: how much it would be cannot be said.',
      { ...nothing, site: undefined },
      undefined,
      false,
    ],
    [
      'Not whole yet: 1,443 of 2,886 files have arrived. Nothing is shown from them until all are there.',
      { ...asked, begun: 1_443, room: 40e6 },
      'Continue',
      true,
    ],
    [
      'Kept: state of 22 November 2026, 2,885 files, 58 MB. The site has nothing newer.',
      { ...asked, kept, site: kept },
      undefined,
      true,
    ],
    [
      'Kept: state of 22 November 2026, 2,885 files, 58 MB. A newer state is there: 24 December 2026, 2,886 files, 58 MB.',
      { ...asked, kept },
      'Update',
      true,
    ],
    [
      'Kept: state of 22 November 2026, 2,885 files, 58 MB. The site does not answer: whether it has a newer state cannot be said.',
      { ...asked, kept, site: undefined },
      undefined,
      true,
    ],
    [
      'The state of 22 November 2026 is here, but this browser has dropped the program that shows it.',
      { ...asked, kept, isShown: false },
      'Continue',
      true,
    ],
  ])('says: %s', (said, facts, load, mayRemove) => {
    expect(keepView(facts)).toEqual({ said, load, mayRemove });
  });
});

describe('several at a time', () => {
  const signal = () => new AbortController().signal;
  const items = Array.from({ length: 40 }, (_, index) => index);

  test('does everything once, six at a time', async () => {
    const done: number[] = [];
    let under = 0;
    let most = 0;
    await inSeveral(items, signal(), async (item) => {
      most = Math.max(most, (under += 1));
      await Promise.resolve();
      under -= 1;
      done.push(item);
    });
    expect(done.toSorted((a, b) => a - b)).toEqual(items);
    expect(most).toBe(6);
  });

  test('stops at the first failure, tells why, and leaves nothing under way', async () => {
    let under = 0;
    const done = inSeveral(items, signal(), async (item, stop) => {
      under += 1;
      await new Promise((passed) => setTimeout(passed, item === 3 ? 1 : 20));
      under -= 1;
      if (item === 3) throw new Error('three');
      stop.throwIfAborted();
    });
    await expect(done).rejects.toThrow('three');
    expect(under).toBe(0);
  });

  test('does nothing when it is to stop already', async () => {
    const stop = new AbortController();
    stop.abort(new Error('no'));
    const done: number[] = [];
    await expect(inSeveral(items, stop.signal, async (item) => void done.push(item))).rejects.toThrow('no');
    expect(done).toEqual([]);
  });
});
