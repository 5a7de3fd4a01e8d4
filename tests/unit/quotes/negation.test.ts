import { quoteTable } from './help.ts';

const HALE = 'Jane Hale|Hale';
const LUND = 'Peter Lund|Lund';

quoteTable('what somebody did not say are not their words', [
  ['Jane Hale never called Peter Lund “a clown”.', [HALE, LUND], ['—: “a clown”']],
  ['Jane Hale did not call Peter Lund “a clown”.', [HALE, LUND], ['—: “a clown”']],
  ['Jane Hale didn’t say the plan was “dead”.', [HALE], ['—: “dead”']],
  ['Jane Hale did not want to call it “a war”.', [HALE], ['—: “a war”']],
  ['Jane Hale stopped short of calling it “a war”.', [HALE], ['—: “a war”']],
  ['Jane Hale refused to say the words “I am sorry”.', [HALE], ['—: “I am sorry”']],
  ['Jane Hale denied calling Peter Lund “a clown”.', [HALE, LUND], ['—: “a clown”']],
  ['Jane Hale denied having called Peter Lund “a clown”.', [HALE, LUND], ['—: “a clown”']],
  ['Jane Hale denied that Peter Lund had called her “a clown”.', [HALE, LUND], ['—: “a clown”']],
]);

quoteTable('what somebody did say, though something is denied', [
  ['Jane Hale not only called it “a raft” but sank it.', [HALE], ['Jane Hale: “a raft”']],
  ['Jane Hale did not hesitate to call it “a farce”.', [HALE], ['Jane Hale: “a farce”']],
  ['Jane Hale refused to resign, calling the vote “a farce”.', [HALE], ['Jane Hale: “a farce”']],
  ['Jane Hale denied the charge, saying: “It is a lie.”', [HALE], ['Jane Hale: “It is a lie.”']],
  ['Jane Hale, who does not like Peter Lund, called him “a clown”.', [HALE, LUND], ['Jane Hale: “a clown”']],
  // Told by the one around it, whoever has not said so.
  ['Jane Hale said that by refusing to say “sorry” the town had lost.', [HALE], ['Jane Hale: “sorry”']],
]);
