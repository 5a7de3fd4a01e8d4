import { describe, expect, test } from 'vitest';
import { markedIn } from './help.ts';

/** Texts put together by several hands: straight and curly marks side by side, one kind within the other. */
type Case = [text: string, want: string[]];
const table = (name: string, cases: Case[]) =>
  describe(name, () => {
    test.each(cases)('%s', (text, want) => expect(markedIn(text)).toEqual(want));
  });

table('curly within straight', [
  ['"He called it “a shame” and left," she said.', ['"He called it “a shame” and left,"']],
  ['"He called it “a shame,” and he left," she said.', ['"He called it “a shame,” and he left,"']],
  ['"“A shame” is what he called it," she said.', ['"“A shame” is what he called it,"']],
  ['"He called it “a shame”," she said.', ['"He called it “a shame”,"']],
  ['"He called it “a shame.”" She left.', ['"He called it “a shame.”"']],
  ['"He called it “a shame” and “a waste”," she said.', ['"He called it “a shame” and “a waste”,"']],
  [
    '"He asked: “Is it a shame?” I said no. “Why not?” he asked," she said. "I left."',
    ['"He asked: “Is it a shame?” I said no. “Why not?” he asked,"', '"I left."'],
  ],
  ['"He called it ‘a shame’ and left," she said.', ['"He called it ‘a shame’ and left,"']],
  ['"He called it ‘a shame,’" she said.', ['"He called it ‘a shame,’"']],
  ['"They’re ‘not ours,’ she wrote," he said. “No.”', ['"They’re ‘not ours,’ she wrote,"', '“No.”']],
  [
    '"One day he said “never.”\n\n"Two days later he said “maybe,”" she said.',
    ['"One day he said “never.”\n\n"Two days later he said “maybe,”"'],
  ],
  [
    '"One day he said “never” to us.\n\n"Two days later it was “maybe” again," she said. “Then,” he said, “it was late.”',
    [
      '"One day he said “never” to us.\n\n"Two days later it was “maybe” again,"',
      '“Then,”',
      '“it was late.”',
    ],
  ],
]);

table('straight within curly', [
  ['“He called it "a shame" and left,” she said.', ['“He called it "a shame" and left,”']],
  ['“He called it "a shame,"” she said.', ['“He called it "a shame,"”']],
  ['“"A shame" is what he called it,” she said.', ['“"A shame" is what he called it,”']],
  ["“He called it 'a shame' and left,” she said.", ["“He called it 'a shame' and left,”"]],
  ["“He called it 'a shame,'” she said.", ["“He called it 'a shame,'”"]],
  ['‘He called it "a shame" and left,’ she said.', ['‘He called it "a shame" and left,’']],
]);

table('opened with one kind and closed with the other', [
  ['"It is late,” she said. "We wait.”', ['"It is late,”', '"We wait.”']],
  ['“It is late," she said. “We wait."', ['“It is late,"', '“We wait."']],
  ['“It is late," she said. "We wait.”', ['“It is late,"', '"We wait.”']],
  ['"It is “late” for us,” she said.', ['"It is “late” for us,”']],
  ['She spoke of "lost years” and “wasted work".', ['"lost years”', '“wasted work"']],
  ["‘It is late,' she said. ‘We wait.'", ["‘It is late,'", "‘We wait.'"]],
  ["'It is late,’ she said. 'We wait.’", ["'It is late,’", "'We wait.’"]],
  ["She called it ''late” and ''slow”.", ["''late”", "''slow”"]],
]);

table('side by side', [
  ['"It is late," she said. “We wait,” he said.', ['"It is late,"', '“We wait,”']],
  ['“It is late,” she said. "We wait," he said. “No.”', ['“It is late,”', '"We wait,"', '“No.”']],
  ['"It is late." “We wait.” "No."', ['"It is late."', '“We wait.”', '"No."']],
  [
    '"It is late," she said.\n\n“We wait,” he said.\n\n"No," she said.',
    ['"It is late,"', '“We wait,”', '"No,"'],
  ],
  ['The \'Blue Lamp\' is "late" and “slow”.', ["'Blue Lamp'", '"late"', '“slow”']],
  ['He is 6\'3" and called it “late”.', ['“late”']],
]);

table('a quotation that is never closed does not swallow those of the other kind', [
  ['"The town slept.\n\n“Here it is,” she said.', ['"The town slept.', '“Here it is,”']],
  ['“The town slept.\n\n"Here it is," she said.', ['“The town slept.', '"Here it is,"']],
  [
    '"The town slept, he wrote.\n\n“Here,” she said. “There,” he said.',
    ['"The town slept, he wrote.', '“Here,”', '“There,”'],
  ],
]);
