import { describe, expect, it } from 'vitest';
import { isAddress, isAppeal, isBiography, isCredit, isStamp } from '../../../lib/article/boilerplate.ts';
import { isPointer } from '../../../lib/article/pointer.ts';

describe('a line that', () => {
  it.each<[string, (text: string) => boolean, boolean]>([
    ['Follow Orla Venn on Twitter and Facebook.', isPointer, true],
    ['Follow the path along the quay until the lighthouse.', isPointer, false],
    ['Email the reporter at o.venn@gazette.example', isPointer, true],
    ['Reach Orla Venn on Twitter at https://twitter.example/orla', isPointer, true],
    ['Have a tip? Write to us.', isPointer, true],
    ['More Gazette stories', isPointer, true],
    ['More stories than one could tell were told that night in Tessaly.', isPointer, false],
    ['You may also like', isPointer, true],
    ['Filed under: Harbour', isPointer, true],
    ['Мост открыт: video', isPointer, false],
    ['Sign up for the newsletter of the Gazette.', isAppeal, true],
    ['The best of the harbour, every week in your inbox.', isAppeal, true],
    ['Please enable JavaScript to read on.', isAppeal, true],
    ['The port wrote in its newsletter that the lock would close in May.', isAppeal, false],
    ['The timetable is written in JavaScript, which the port learned from a student.', isAppeal, false],
    ['Der Hafenbrief, unser Newsletter, informiert Sie jeden Montag.', isAppeal, true],
    ['This page may contain affiliate links.', isAppeal, true],
    ['o.venn@gazette.example', isAddress, true],
    ['twitter.com/orla', isAddress, true],
    ['o.venn@gazette.example https://gazette.example/venn (END)', isAddress, true],
    ['Orla Venn can be reached at o.venn@gazette.example', isAddress, false],
    ['부두 기자 o.venn@gazette.example', isAddress, false],
    ['segunda-feira, 22 de janeiro de 2018 às 0:13', isStamp, true],
    ['44.1% (15/34)', isStamp, false],
    ['$1.50 – $3.00', isStamp, false],
    ['A barge at the pillar. NAME/Reuters', isCredit, true],
    ['The lock at dawn. Photo by Orla Venn', isCredit, false],
    ['The lock at dawn (Photo: Orla Venn)', isCredit, true],
    ['A spokeswoman declined to comment on the toll to Reuters.', isCredit, false],
    ['The toll stays at 22 crowns, Reuters reported.', isCredit, false],
    ['Orla Venn is a reporter at the Gazette.', isBiography, true],
    ['Korrespondent Jost Brack ist bei der Gazette für Häfen zuständig.', isBiography, true],
    ['The bridge is a work of Orla Venn.', isBiography, false],
  ])('%s', (text, test, want) => {
    expect(test(text)).toBe(want);
  });
});
