const ADDRESS_SIGNALS = [
  'start page',
  'deep path',
  'words in the address',
  'number or date in the address',
  'section-like address',
  'address of a service or a manual',
  'address of a forum',
  'address of legal notes',
  'address of a section',
  'address of news',
  'ends with a word for news',
  'asks for something in the address',
];

const HEAD_SIGNALS = [
  'og:type article',
  'og:type of something else',
  'class of a single page',
  'class of a front page or a shop',
  'many descriptions in the head',
  'version for quick news readers',
];

const DATA_SIGNALS = ['article type in JSON-LD', 'list, shop or forum type in JSON-LD'];

const TEXT_SIGNALS = [
  'prose in one place',
  'many paragraphs in one place',
  'length of the paragraphs',
  'prose in many places',
];

const OUTLINE_SIGNALS = [
  'share of links',
  'one article element',
  'form fields',
  'buttons',
  'code',
  'long headline',
];

/** The gate's signals by name, in the order of their weights. Each is 0 to about 1. */
export const SIGNALS: readonly string[] = [
  'bias',
  ...ADDRESS_SIGNALS,
  ...HEAD_SIGNALS,
  ...DATA_SIGNALS,
  ...TEXT_SIGNALS,
  ...OUTLINE_SIGNALS,
];
