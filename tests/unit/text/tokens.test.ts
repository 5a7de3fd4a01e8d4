import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../lib/text/tokens.ts';

const CASES: [string, string][] = [
  ['"We can\'t," said Mr. Orla.', '" We can\'t , " said Mr. Orla .'],
  ['Brannigan’s aide', 'Brannigan ’s aide'],
  ["the Joneses' dog", "the Joneses ' dog"],
  ["BRANNIGAN'S MEN", "BRANNIGAN 'S MEN"],
  ['it’s O’Malley-Reyes', 'it ’s O’Malley-Reyes'],
  ["'special' offer", "' special ' offer"],
  ['al-Qadri and ‘Abdi’', 'al-Qadri and ‘ Abdi ’'],
  ['J. R. Teller of the U.S. army', 'J. R. Teller of the U.S. army'],
  ['J.R.R. Teller', 'J.R.R. Teller'],
  ['It was plan B.', 'It was plan B .'],
  ['at 5 p.m. today', 'at 5 p.m. today'],
  ['$1,250.5m, or 3.5%', '$ 1,250.5m , or 3.5 %'],
  ['10,000.', '10,000 .'],
  ['Orla Inc. and a miss. No. 10 said no.', 'Orla Inc. and a miss . No. 10 said no .'],
  ['on Jun. 5 Dong Jun. Then', 'on Jun. 5 Dong Jun . Then'],
  ['MARTA OSEI/AGENCY', 'MARTA OSEI / AGENCY'],
  ['wait… what?!', 'wait … what ? !'],
  ['2019–2020 — well', '2019 – 2020 — well'],
  ['pre-war co-operation -', 'pre-war co-operation -'],
  ['Wład\u00adysława 孔浣', 'Wład\u00adysława 孔浣'],
  ['a\u00a0b\u200bc', 'a b c'],
  ['x 😀 \ud800 y', 'x 😀 \ud800 y'],
  ['', ''],
];

describe('tokenize', () => {
  it.each(CASES)('%j', (text, want) => {
    expect(
      tokenize(text)
        .map((token) => token.text)
        .join(' '),
    ).toBe(want);
  });

  it('gives each token the slice it stands for, in order', () => {
    const text = '“No,” Dr. Ada Ńkemba’s son said: “U.S.-made \ud83d tents—10,000 of ’em.”';
    let end = 0;
    for (const token of tokenize(text)) {
      expect(token.start).toBeGreaterThanOrEqual(end);
      expect(token.end).toBeGreaterThan(token.start);
      expect(text.slice(token.start, token.end)).toBe(token.text);
      expect(text.slice(end, token.start).trim()).toBe('');
      end = token.end;
    }
    expect(text.slice(end)).toBe('');
  });

  it.each(['a.', '9,', '"', "'s", '-', 'A.', 'n'])(
    'takes time linear in the text for %j repeated',
    (unit) => {
      const started = performance.now();
      tokenize(unit.repeat(300_000));
      expect(performance.now() - started).toBeLessThan(2000);
    },
  );
});
