import { describe, expect, it } from 'vitest';
import { textMap } from '../../../lib/article/text-map.ts';
import { walk } from '../../../lib/article/walk.ts';
import { documentOf } from './page.ts';

async function mapped(html: string) {
  const document = documentOf(`<body>${html}</body>`);
  const { passages } = await walk(document.body, { pause: async () => {}, visibleOnly: true });
  return { document, passages, map: textMap(passages), text: passages.map((p) => p.text).join('\n\n') };
}

describe('textMap', () => {
  it('collapses white space as a browser does and finds the way back', async () => {
    const { map, text } = await mapped('<p>  Two \n\t words, <b>one</b>  line </p><p>Next</p>');
    expect(text).toBe('Two words, one line\n\nNext');
    expect(map.rangesOf({ start: 4, end: 14 }).map(String)).toEqual(['words, one']);
    expect(map.rangesOf({ start: 15, end: 25 }).map(String)).toEqual(['line', 'Next']);
  });

  it('takes a line break for a space', async () => {
    const { map, text } = await mapped('<h2>Harbour<br>bridge<br> reopens<br></h2><p>Next</p>');
    expect(text).toBe('Harbour bridge reopens\n\nNext');
    expect(map.rangesOf({ start: 8, end: 14 }).map(String)).toEqual(['bridge']);
    expect(map.rangesOf({ start: 0, end: 22 }).map(String)).toEqual(['Harbourbridge reopens']);
  });

  it('parts a range around text that is no part of the article', async () => {
    const { map, text } = await mapped('<p>before <button>Share</button>after</p>');
    expect(text).toBe('before after');
    expect(map.rangesOf({ start: 0, end: 12 }).map(String)).toEqual(['before ', 'after']);
  });

  it('gives the offset of a place in a live node, and null elsewhere', async () => {
    const { document, map } = await mapped('<p>One</p><p>  Two</p><script>x</script>');
    const two = document.querySelectorAll('p')[1]?.firstChild as Text;
    expect(map.offsetAt(two, 3)).toBe(6);
    expect(map.offsetAt(two, 0)).toBe(5);
    expect(map.offsetAt(document.createTextNode('else'), 0)).toBeNull();
  });

  it('notices when the page changes the text or takes it away', async () => {
    const first = await mapped('<p>One</p><p>Two</p>');
    expect(first.map.isIntact()).toBe(true);
    (first.document.querySelector('p')?.firstChild as Text).data = 'Other';
    expect(first.map.isIntact()).toBe(false);
    const second = await mapped('<p>One</p><p>Two</p>');
    second.document.querySelector('p')?.remove();
    expect(second.map.isIntact()).toBe(false);
  });

  it('knows the element around it all', async () => {
    const { map } = await mapped('<main id="m"><p>One</p><div><p>Two</p></div></main><nav></nav>');
    expect(map.rootElement.id).toBe('m');
  });
});
