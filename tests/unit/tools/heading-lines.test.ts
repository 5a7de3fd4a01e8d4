import { expect, test } from 'vitest';
import { articleFromText } from '../../../lib/article/from-text.ts';
import { quotations } from '../../../lib/text/quotations.ts';
import { headingLines } from '../../../tools/lib/heading-lines.ts';

/** The lines of a text that are headline or heading. */
function headings(text: string): string[] {
  const { blocks } = articleFromText(text);
  return headingLines(text, blocks, quotations(text, blocks)).map(({ start, end }) => text.slice(start, end));
}

const BODY = 'Jane Hale said “the ferry is late” and “the quay is wet”.';

test.each([
  ['a first line', `Ferry late\n\n${BODY}`, ['Ferry late']],
  [
    'with the deck under it',
    `Ferry late\nThe quay is wet, says Hale\n\n${BODY}`,
    ['Ferry late', 'The quay is wet, says Hale'],
  ],
  ['no deck where every line is a paragraph', `Ferry late\n${BODY}\n${BODY}`, ['Ferry late']],
  ['a heading in single marks', `Ferry late\n\n${BODY}\n\n‘So wet’\n\n${BODY}`, ['Ferry late', '‘So wet’']],
  [
    'single marks in running text',
    `Ferry late\n\n${BODY} It went on for a long while, as a ‘wet’ summer does in the harbour towns of the north.`,
    ['Ferry late'],
  ],
  [
    'a text that quotes in single marks',
    'Ferry late\n\nHale said ‘the ferry is late’.\n\n‘So wet,’ she said.',
    ['Ferry late'],
  ],
  ["'' is a double mark", "Ferry late\n\nHale said ''so late''.\n\n''So wet,'' she said.", ['Ferry late']],
  ['one line is no headline', BODY, []],
  ['nothing', '', []],
])('%s', (_, text, want) => expect(headings(text)).toEqual(want));
