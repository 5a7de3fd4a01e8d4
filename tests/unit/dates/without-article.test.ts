import { cases } from './cases.ts';

cases('expressions that begin without "the"', '2025-11-02', [
  ['By end of the year the mill will be empty.', 'end of the year', '2025'],
  ['Rest of the week will be dry.', 'Rest of the week', '2025-W44'],
  ['Most recent quarter sales were flat.', 'Most recent quarter', '2025-Q3'],
  ['The rule begins in tax year 2026.', 'tax year 2026', '2026'],
]);
