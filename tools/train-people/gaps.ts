/** Ascending numbers as the gaps between them: seven bits a byte, the lowest first, the eighth says "more". */
export function packGaps(ascending: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  let previous = 0;
  for (const value of ascending) {
    let gap = value - previous;
    previous = value;
    while (gap >= 128) {
      bytes.push((gap % 128) + 128);
      gap = Math.floor(gap / 128);
    }
    bytes.push(gap);
  }
  return Uint8Array.from(bytes);
}
