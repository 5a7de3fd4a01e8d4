import { cases } from './cases.ts';

cases('numbers like years that count something', '2025-11-02', [
  ['The hall has 2000 square feet.', null],
  ['The flood took 1800 homes.', null],
  ['A dose weighs 1900 grams.', null],
  ['The pit held 1600 barrels.', null],
]);
