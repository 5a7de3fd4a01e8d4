const ADDRESS_SIGNALS = [
  'start page',
  'deep path',
  'words in the address',
  'number or date in the address',
  'section-like address',
  'page number in the address',
  'address of a service or a manual',
  'address of a forum',
  'address of legal notes',
  'address of a section',
  'address of news',
];

const HEAD_SIGNALS = [
  'og:type article',
  'og:type of something else',
  'article type in JSON-LD',
  'list, shop or forum type in JSON-LD',
  'date of publication',
  'author in the head',
  'class of a single page',
  'class of a front page or a shop',
  'many descriptions in the head',
  'keywords',
];

const TEXT_SIGNALS = [
  'much prose',
  'prose in one place',
  'many paragraphs in one place',
  'long paragraphs',
  'share of the prose in one place',
  'length of the paragraphs',
  'prose in many places',
];

const OUTLINE_SIGNALS = [
  'text in links',
  'share of links',
  'many links',
  'long links',
  'one article element',
  'many article elements',
  'many time elements',
  'form fields',
  'one main heading',
  'no headline',
  'long headline',
  'very long headline',
  'headline agrees with the title',
  'headline close to the prose',
  'headline far from the prose',
  'microdata of an article',
  'byline',
];

/** The gate's signals by name, in the order of their weights. Each is 0 to about 1. */
export const SIGNALS: readonly string[] = [
  'bias',
  ...ADDRESS_SIGNALS,
  ...HEAD_SIGNALS,
  ...TEXT_SIGNALS,
  ...OUTLINE_SIGNALS,
];
