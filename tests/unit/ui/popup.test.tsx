// @vitest-environment jsdom
import axe from 'axe-core';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../lib/extension/settings.ts';
import { article, at, reading, story } from './harbour-story.ts';
import { actions, all, click, key, named, read, root, show, texts, type } from './popup-stage.tsx';

describe('masthead', () => {
  it('says what is read, by whom, from when it is, and where that was read', async () => {
    await show(read);
    expect(texts('h1')).toEqual([article.title]);
    expect(texts('.masthead .source')[0]?.replace(/,/g, '')).toBe(
      "The Harbour Post · by Ida Roe · published Sun 2 Mar 2031 read from the page's data",
    );
  });

  it.each([
    ['an agency, where no person is named', { byline: [], credit: ['Tidewire'] }, 'by Tidewire'],
    ['persons before the agency', { credit: ['Tidewire'] }, 'by Ida Roe, Tidewire'],
    ['not the outlet, which stands there anyway', { byline: [], credit: ['Harbour Post'] }, null],
    [
      'the first of many',
      { byline: ['Ida Roe', 'Tom Brisk', 'Orla Venn', 'Runa Halden', 'Ivo Lund'] },
      'by Ida Roe, Tom Brisk, Orla Venn and 2 others',
    ],
  ])('says who wrote it: %s', async (_name, authors, line) => {
    await show({ ...read, stories: [{ ...story, article: { ...article, ...authors } }] });
    const said = texts('.masthead .source')[0]
      ?.split(' · ')
      .find((part) => part.startsWith('by '));
    expect(said ?? null).toBe(line);
  });

  it.each([
    ['one dateline', [0], 1],
    ['the datelines of a round-up', [0, 20], 0],
  ])('says where it was filed: %s', async (_name, starts, times) => {
    const blocks = starts.map((start) => {
      const place = { start, end: start + 6 };
      return { start, end: start + 20, kind: 'paragraph' as const, dateline: { ...place, place } };
    });
    await show({ ...read, stories: [{ ...story, article: { ...article, blocks } }] });
    const said = texts('.masthead .source')[0]?.split('· filed from ').slice(1);
    expect(said).toEqual(times ? [article.text.slice(0, 6)] : []);
  });

  it('switches site and kinds, and opens the settings', async () => {
    await show(read, {
      settings: { ...DEFAULT_SETTINGS, marks: { ...DEFAULT_SETTINGS.marks, dates: false } },
    });
    await click(root.querySelector('[role=switch]') as HTMLElement);
    expect(actions.setSite).toHaveBeenCalledWith(false);
    await click(root.querySelector('.kind.quotes') as HTMLElement);
    await click(root.querySelector('.kind.dates') as HTMLElement);
    expect(actions.setMark.mock.calls).toEqual([
      ['quotes', false],
      ['dates', true],
    ]);
    await click(named('Settings'));
    expect(actions.openOptions).toHaveBeenCalledOnce();
  });
});

describe('tabs', () => {
  const selected = () => texts('[aria-selected=true]')[0];

  it('count what they hold and show it', async () => {
    await show(read);
    expect(texts('[role=tab]')).toEqual(['People 3', 'Who said what 5', 'Timeline 5']);
    await click(named('Who said what'));
    expect(root.querySelector('[role=tabpanel]')?.getAttribute('aria-labelledby')).toBe('tab-quotes');
    expect(texts('.speakers .divider')).toEqual([
      'Organisations and documents',
      'Sources without a name',
      'Speaker not stated',
    ]);
    await click(named('Timeline'));
    expect(texts('.when')).toHaveLength(5);
    expect(texts('.period.on .divider')[0]).toContain('this article');
  });

  it('follow the arrow keys, Home and End, round the corner, with one stop of the Tab key', async () => {
    await show(read);
    const list = root.querySelector('[role=tablist]') as HTMLElement;
    const seen = [];
    for (const name of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'Home', 'End', 'x']) {
      await key(list, name);
      seen.push(selected()?.split(' ')[0]);
      expect(document.activeElement?.textContent).toBe(selected());
    }
    expect(seen).toEqual(['Who', 'Timeline', 'People', 'Timeline', 'People', 'Timeline', 'Timeline']);
    expect(all('[role=tab]').map(({ tabIndex }) => tabIndex)).toEqual([-1, -1, 0]);
  });
});

describe('people', () => {
  it('come with note, other names and counts', async () => {
    await show(read);
    expect(texts('.person .name')).toEqual(['Mara Ellison', 'Tomas Okafor', 'Lena Varga']);
    expect(texts('.person .note')).toEqual([
      'Defence secretary',
      'the republic’s minister of national defence',
    ]);
    expect(texts('.aliases')[0]).toBe('also the secretary · also spelled “Elison”');
    expect(texts('.person .chip')).toEqual(['3 × · 1 quote', '2 × · 1 quote', '1 ×']);
  });

  it('lead from mention to mention, round and round', async () => {
    await show(read);
    for (let i = 0; i < 3; i++) await click(named('Tomas Okafor'));
    expect(actions.jump.mock.calls.map(([{ story: index, start }]) => [index, start])).toEqual([
      [0, at('Tomas Okafor').start],
      [0, at('Okafor', 1).start],
      [0, at('Tomas Okafor').start],
    ]);
  });

  it('open to their quotes and mentions', async () => {
    await show(read);
    const chip = root.querySelector('.chip') as HTMLElement;
    expect(chip.getAttribute('aria-expanded')).toBe('false');
    await click(chip);
    expect(chip.getAttribute('aria-expanded')).toBe('true');
    expect(texts('.detail .said')).toEqual([
      '“We spoke again last night, and we agree on the aim … The rest is work.”',
    ]);
    expect(texts('.mentions .words')).toEqual(['Mara Ellison', 'the secretary', 'Elison']);
    await click(all('.mentions .passage')[2] as HTMLElement);
    expect(actions.jump).toHaveBeenLastCalledWith({ story: 0, ...at('Elison') });
  });

  it('stand out in the page while pointer or focus rests on them', async () => {
    await show(read);
    const row = root.querySelector('.person') as HTMLElement;
    row.dispatchEvent(new MouseEvent('mouseenter'));
    row.dispatchEvent(new MouseEvent('mouseleave'));
    (row.querySelector('.name') as HTMLElement).focus();
    expect(actions.emphasise.mock.calls).toEqual([
      [{ story: 0, id: 'p1' }],
      [null],
      [{ story: 0, id: 'p1' }],
    ]);
  });

  it('that are followed come first with a mark, notes stand with their person', async () => {
    const people = {
      'lena varga': { name: 'Lena Varga', followed: true, note: '' },
      'tomas okafor': { name: 'Tomas Okafor', followed: false, note: 'Ask about the lanes.' },
    };
    await show(read, { people });
    expect(texts('.person .name')).toEqual(['Lena Varga', 'Mara Ellison', 'Tomas Okafor']);
    expect(
      all('.person .followed').map((mark) => mark.closest('.person')?.querySelector('.name')?.textContent),
    ).toEqual(['Lena Varga']);
    expect(texts('.person .own')).toEqual(['Ask about the lanes. your note']);
    await type('lanes ask');
    expect(texts('.person .name')).toEqual(['Tomas Okafor']);
    await click(named('Copy as Markdown'));
    expect(actions.copy.mock.lastCall?.[0]).toContain('  - my note: Ask about the lanes.');
    await click(named('Copy as JSON'));
    expect(Object.values(JSON.parse(actions.copy.mock.lastCall?.[0] ?? '').own)).toEqual([
      { followed: true, note: '' },
      { followed: false, note: 'Ask about the lanes.' },
    ]);
  });

  it('lead from the note to the words it was taken from', async () => {
    await show(read);
    await click(root.querySelector('.note') as HTMLElement);
    expect(actions.jump).toHaveBeenCalledWith({ story: 0, ...at('Defence secretary') });
  });
});

describe('quotes', () => {
  it('show the words that name the speaker, or say that nobody is named', async () => {
    await show(read);
    await click(named('Who said what'));
    await click(root.querySelector('.cue') as HTMLElement);
    expect(actions.jump).toHaveBeenCalledWith({ story: 0, ...at('the secretary wrote') });
    expect(texts('.speakers.unknown .source')).toEqual(['the article does not say who']);
    expect(texts('.speakers.unknown .name')).toEqual([]);
  });

  it('are copied as citations, with an answer', async () => {
    await show(read);
    await click(named('Who said what'));
    await click(named('Cite'));
    expect(actions.copy.mock.lastCall?.[0]).toMatch(
      /^“We spoke .* — Mara Ellison, Defence secretary\. Quoted by Ida Roe, The Harbour Post, /,
    );
    expect(texts('.said-so')).toEqual(['Citation copied']);
    await click(named('Cite as Markdown'));
    expect(actions.copy.mock.lastCall?.[0]).toMatch(/^> “We spoke/);
  });
});

describe('notes that are not from the article', () => {
  it('say where they come from', async () => {
    const source = { kind: 'pack' as const, record: 'office:x', dataDate: '2030-12-01' };
    const role = { about: reading.people.at(-1)?.id ?? '', field: 'role' as const, text: 'Speaker', source };
    await show({ ...read, stories: [{ article, reading: { ...reading, notes: [role] } }] });
    expect(texts('.person .notes')).toEqual(['Speaker offline list, 1 Dec 2030']);
  });
});

describe('timeline', () => {
  it('gives each date its sentence, and repeated mentions once', async () => {
    await show(read);
    await click(named('Timeline'));
    expect(texts('.entry .words').slice(0, 2)).toEqual(['2028', '2028']);
    expect(texts('.entry summary')).toEqual(['1 more mention']);
    expect(texts('.entry .passage')).toContain('The committee votes on 11 March.');
    expect(texts('.entry .source')).toContain('9 days after this article · in 8 days'.split(' · ')[0]);
  });

  it('says why relative dates of an undated page have no place', async () => {
    const dates = reading.dates.map((date) => ({
      ...date,
      shown: false,
      value: '',
      interval: null,
      basis: { kind: 'none' as const },
    }));
    await show({
      ...read,
      stories: [{ article: { ...article, published: null }, reading: { ...reading, dates } }],
    });
    await click(named('Timeline'));
    expect(texts('.period.undated .divider')).toEqual(['Not dated']);
    expect(texts('.masthead .source')[0]).toContain('the page gives no date');
  });
});

describe('filter', () => {
  it('is reached with "/", narrows every list and its count, and is emptied by Escape', async () => {
    await show(read);
    await key(document, '/');
    const input = root.querySelector('input') as HTMLInputElement;
    expect(document.activeElement).toBe(input);
    await type('okafor');
    expect(texts('[role=tab]')).toEqual(['People 1', 'Who said what 1', 'Timeline 1']);
    expect(texts('.person .name')).toEqual(['Tomas Okafor']);
    expect(texts('.filter [role=status]')).toEqual(['1 found']);
    await key(input, 'Escape');
    expect(texts('.person .name')).toHaveLength(3);
  });

  it('says when it finds nothing', async () => {
    await show(read);
    await type('zebra');
    expect(texts('.nothing')).toEqual(['Nothing here for “zebra”.']);
  });
});

describe('exports', () => {
  it('copy and save the reading, and say so', async () => {
    await show(read);
    await click(named('Copy as Markdown'));
    expect(actions.copy.mock.lastCall?.[0]).toMatch(/^# Two ministries/);
    expect(texts('.said-so')).toEqual(['Copied as Markdown']);
    await click(named('Copy as JSON'));
    expect(JSON.parse(actions.copy.mock.lastCall?.[0] ?? '').reading).toEqual(reading);
    await click(named('Save as CSV'));
    expect(actions.save.mock.lastCall?.slice(0, 2)).toEqual([
      'two-ministries-to-open-a-direct-line.csv',
      'text/csv',
    ]);
    expect(texts('.said-so')).toEqual(['Saved as CSV']);
  });

  it('say when the browser refuses, and when a passage is gone', async () => {
    actions.copy.mockResolvedValue(false);
    actions.jump.mockResolvedValue(false);
    await show(read);
    await click(named('Copy as JSON'));
    expect(texts('.said-so')).toEqual(['The browser did not let the text be copied']);
    await click(named('Lena Varga'));
    expect(texts('.said-so')).toEqual(['This passage is no longer on the page']);
  });
});

describe('several articles on a page', () => {
  it('shows the one in view, and the one that is chosen', async () => {
    const other = { article: { ...article, title: 'Ferries run late' }, reading: { ...reading, people: [] } };
    await show({ ...read, stories: [story, other], current: 1 });
    expect(texts('h1')).toEqual(['Ferries run late']);
    expect(texts('.nothing')).toEqual(['Nobody is named in this article.']);
    const select = root.querySelector('select') as HTMLSelectElement;
    select.value = '0';
    await act(() => void select.dispatchEvent(new Event('change', { bubbles: true })));
    expect(texts('h1')).toEqual([article.title]);
    await click(named('Lena Varga'));
    expect(actions.jump.mock.lastCall?.[0].story).toBe(0);
  });
});

describe('hostile pages', () => {
  it('names are text, isolated from the direction of what stands around them', async () => {
    const evil = '\u202E<img src=x onerror=alert(1)>';
    const people = reading.people.map((person) => ({ ...person, name: evil, alsoCalled: [evil] }));
    await show({
      ...read,
      stories: [{ article: { ...article, title: evil, siteName: evil }, reading: { ...reading, people } }],
    });
    expect(all('img')).toEqual([]);
    expect(texts('.person .name bdi')[0]).toBe(evil);
    expect(texts('.aliases bdi')[0]).toBe(evil);
    expect(root.querySelector('h1')?.dir).toBe('auto');
  });

  it('lists two hundred people', async () => {
    const people = Array.from({ length: 200 }, (_, i) => ({
      ...(reading.people[0] as object),
      id: `p${i}`,
    })) as typeof reading.people;
    await show({ ...read, stories: [{ article, reading: { ...reading, people } }] });
    expect(all('.person')).toHaveLength(200);
  });
});

describe('accessibility', () => {
  // Contrast needs a real browser, where it is tested.
  const problems = async () => {
    const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  };

  it.each(['People', 'Who said what', 'Timeline'])('axe has nothing to say of %s', async (tab) => {
    await show(read);
    await click(named(tab));
    for (const closed of all('[aria-expanded=false]')) await click(closed);
    expect(await problems()).toEqual([]);
  });

  it('axe has nothing to say of a state', async () => {
    await show({ kind: 'no-permission' });
    expect(await problems()).toEqual([]);
  });
});
