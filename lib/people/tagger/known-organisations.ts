/** Organisations of several words that look like people's names and are none. Public facts; lower case. */
const NAMES =
  'goldman sachs|morgan stanley|al jazeera|al arabiya|wells fargo|charles schwab|louis vuitton|eli lilly|merrill lynch|' +
  'arthur andersen|philip morris|john deere|jack daniels|johnson controls|jane street|lloyds bank|marks & spencer|' +
  'standard chartered|credit suisse|bayern munich|real madrid|real sociedad|aston villa|aston martin|crystal palace|inter milan|' +
  'boca juniors|al hilal|al ahly|al nassr|der spiegel|die zeit|die welt|le monde|le figaro|la repubblica|la stampa|el pais|' +
  'el país|el mundo|asahi shimbun|vanity fair|sky news|fox news|mount sinai|johns hopkins|sinn fein|sinn féin|fine gael|' +
  'fianna fail|fianna fáil|boko haram|shin bet|tel aviv|el salvador|san marino|costa rica|puerto rico|sri lanka|abu dhabi|' +
  'buenos aires|santo domingo|harley davidson|rolls royce|land rover|alfa romeo|martin marietta|lehman brothers|' +
  'warner bros|warner bros.|estee lauder|estée lauder|cantor fitzgerald|el niño|el nino|la niña|la nina|jim crow|triple crown';

const KNOWN: ReadonlySet<string> = new Set(NAMES.split('|'));

/** Is this (lower case, single spaces) the name of an organisation or a place, although it reads like a person's? */
export function isKnownName(lower: string): boolean {
  return KNOWN.has(lower);
}
