/** Letters that Unicode does not take apart, as people write them without a Norwegian or Sámi keyboard. */
const spelledOut: ReadonlyMap<string, string> = new Map([
  ['ø', 'o'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['đ', 'd'],
  ['ŋ', 'n'],
  ['ŧ', 't'],
  ['ß', 'ss'],
]);

/** A name as it is compared: small letters without marks, words parted by one space. "Ås" and "as" are the same, "Aas" too. */
export function foldName(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[øæœđŋŧß]/g, (letter) => spelledOut.get(letter) ?? letter)
    .replace(/aa/g, 'a')
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim();
}
