/** Parts of surnames; written small they are never a given name, written large some of them are ("Al", "Di"). */
const PARTICLES = new Set(
  'van von der den de del della di da dos das du la le el al ter ten zu bin ibn bint'.split(' '),
);
const LARGE_PARTICLES = new Set('van von de del della da dos du la le'.split(' '));
const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/**
 * What a person is kept under: the full name without case, accents and dots, the same on every site. Null for a bare
 * given name or surname, also with an initial or a particle ("J. Reyes", "de Vries"): too many people bear it.
 */
export function personKey(name: string): string | null {
  const words = name
    .replace(/[’ʼ]/g, "'")
    .split(/[.\s]+/)
    .filter(Boolean);
  return words.filter(isTelling).length > 1 ? words.map(fold).join(' ') : null;
}

/** Given names and surnames, not what stands between or after them. */
function isTelling(word: string): boolean {
  const folded = fold(word);
  const particles = word === folded ? PARTICLES : LARGE_PARTICLES;
  return !particles.has(folded) && !SUFFIXES.has(folded) && folded.replace(/[^\p{L}]/gu, '').length > 1;
}

function fold(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
