/** FNV-1a over UTF-16 units, finished with a mix. Unsigned 32 bit; the same on every machine. */
export function hashString(text: string, start = 0, end = text.length): number {
  let x = 0x811c9dc5;
  for (let i = start; i < end; i++) x = Math.imul(x ^ text.charCodeAt(i), 0x01000193);
  return finish(x);
}

/** Mixes two hashes (or small integers) into one; order matters. */
export function mix(a: number, b: number): number {
  return finish(Math.imul(a ^ 0x9e3779b1, 0x85ebca6b) ^ Math.imul(b + 0x7f4a7c15, 0xc2b2ae35));
}

function finish(value: number): number {
  let x = value;
  x ^= x >>> 16;
  x = Math.imul(x, 0x7feb352d);
  x ^= x >>> 15;
  return x >>> 0;
}
