import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const PROJECT = resolve(import.meta.dirname, '../..');

interface Room {
  /** Rooms whose code may be imported; types may come from anywhere that `types` names. */
  code: string[];
  types?: string[];
  packages?: RegExp;
  /** Knows the page's DOM. */
  dom?: true;
  /** Knows the browser's extension API. */
  api?: true;
}

const UI_PACKAGES = /^(preact|@preact\/signals|@floating-ui\/dom)(\/|$)/;
const API_PACKAGES = /^(wxt\/|@webext-core\/messaging$)/;

/** What the reader keeps of people: plain functions, needed on both sides of the store. */
const KEPT = ['lib/notes/people-notes.ts', 'lib/notes/person-key.ts'];

/** Who may know whom: one direction, no way back. A room always knows itself and the types of the Reading. */
const ROOMS: Record<string, Room> = {
  'lib/reading.ts': { code: [] },
  'lib/text': { code: [] },
  'lib/article': { code: ['lib/text'], packages: /^@mozilla\/readability(\/|$)/, dom: true },
  'lib/people': { code: ['lib/text'] },
  'lib/quotes': { code: ['lib/text'], types: ['lib/people'] },
  'lib/dates': { code: ['lib/text'] },
  'lib/notes': { code: ['lib/text'], types: ['lib'] },
  'lib/read.ts': { code: ['assets/pack.json', 'lib/people', 'lib/quotes', 'lib/dates', 'lib/notes'] },
  'lib/extension': { code: [], types: ['lib'], packages: API_PACKAGES, api: true },
  'lib/ui': {
    code: ['lib/text', 'lib/people/corrections.ts', ...KEPT],
    types: ['lib'],
    packages: UI_PACKAGES,
    dom: true,
  },
  'entrypoints/gate.ts': {
    code: ['lib/article/gate.ts', 'lib/extension/gate-message.ts'],
    packages: API_PACKAGES,
    dom: true,
    api: true,
  },
  'entrypoints/reader': {
    code: ['lib/article', 'lib/people/corrections.ts', 'lib/ui', 'lib/extension', ...KEPT],
    types: ['lib'],
    packages: new RegExp(`${UI_PACKAGES.source}|${API_PACKAGES.source}`),
    dom: true,
    api: true,
  },
  'entrypoints/card': {
    code: ['lib/ui', 'entrypoints/reader/card-host.ts', 'entrypoints/reader/place.ts'],
    types: ['lib', 'entrypoints/reader'],
    packages: new RegExp(`${UI_PACKAGES.source}|${API_PACKAGES.source}`),
    dom: true,
    api: true,
  },
  'entrypoints/background': {
    code: [
      'assets/pack.json',
      'lib/read.ts',
      'lib/people/model.ts',
      'lib/notes',
      'lib/text',
      'lib/extension',
      'lib/ui/marks',
    ],
    types: ['lib'],
    packages: API_PACKAGES,
    api: true,
  },
  'entrypoints/popup': {
    code: ['lib/ui', 'lib/extension', ...KEPT],
    types: ['lib'],
    packages: new RegExp(`${UI_PACKAGES.source}|${API_PACKAGES.source}`),
    dom: true,
    api: true,
  },
  'entrypoints/options': {
    code: ['lib/ui', 'lib/extension', ...KEPT],
    types: ['lib'],
    packages: new RegExp(`${UI_PACKAGES.source}|${API_PACKAGES.source}`),
    dom: true,
    api: true,
  },
};

interface Source {
  file: string;
  text: string;
}

/** Project files of these kinds under these folders; files that a build or an install makes are left out. */
function sourcesUnder(folders: string[], kinds = /\.(ts|tsx)$/): Source[] {
  return folders.flatMap((folder) =>
    readdirSync(join(PROJECT, folder), { recursive: true, withFileTypes: true })
      .filter(
        (entry) => entry.isFile() && kinds.test(entry.name) && !entry.parentPath.includes('node_modules'),
      )
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => ({ file: relative(PROJECT, path), text: readFileSync(path, 'utf8') })),
  );
}

const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, '$1');

interface Import {
  /** Project path of a local module, or the package's name as written. */
  target: string;
  local: boolean;
  typeOnly: boolean;
}

function importsOf({ file, text }: Source): Import[] {
  const statement = /^\s*(import|export)\s+(type\s+)?(?:([^'"();]*?)\s+from\s+)?['"]([^'"]+)['"]/gm;
  const dynamic = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;
  const code = withoutComments(text);
  const place = (specifier: string) =>
    specifier.startsWith('.')
      ? { target: relative(PROJECT, resolve(PROJECT, dirname(file), specifier)), local: true }
      : { target: specifier, local: false };
  return [
    ...Array.from(code.matchAll(statement), ([, , type, names = '', specifier = '']) => ({
      ...place(specifier),
      typeOnly: Boolean(type) || onlyTypes(names),
    })),
    ...Array.from(code.matchAll(dynamic), ([, specifier = '']) => ({ ...place(specifier), typeOnly: false })),
  ];
}

/** `{ type A, type B }` */
function onlyTypes(names: string): boolean {
  const list = /^\{([^}]*)\}$/.exec(names.trim())?.[1];
  const parts =
    list
      ?.split(',')
      .map((part) => part.trim())
      .filter(Boolean) ?? [];
  return parts.length > 0 && parts.every((part) => part.startsWith('type '));
}

const isIn = (file: string, room: string) => file === room || file.startsWith(`${room}/`);
const roomOf = (file: string) => Object.keys(ROOMS).find((room) => isIn(file, room));

const shipped = sourcesUnder(['lib', 'entrypoints']);
const everything = sourcesUnder(['lib', 'entrypoints', 'tools', 'tests'], /\.(ts|tsx|mts|js|json|css|html)$/);

test('all kinds of import are seen', () => {
  const text = [
    "import { a,\n  b } from './b.ts';",
    "import type { C } from '../c.ts';",
    "import { type D } from 'd';",
    "export * from './e.ts';",
    "import './f.css';",
    "// import { g } from './g.ts';",
    "const h = await import('./h.ts');",
  ].join('\n');
  expect(importsOf({ file: 'lib/x/y.ts', text })).toEqual([
    { target: 'lib/x/b.ts', local: true, typeOnly: false },
    { target: 'lib/c.ts', local: true, typeOnly: true },
    { target: 'd', local: false, typeOnly: true },
    { target: 'lib/x/e.ts', local: true, typeOnly: false },
    { target: 'lib/x/f.css', local: true, typeOnly: false },
    { target: 'lib/x/h.ts', local: true, typeOnly: false },
  ]);
});

describe('rooms', () => {
  test('every file of the extension stands in a room', () => {
    expect(shipped.filter(({ file }) => !roomOf(file)).map(({ file }) => file)).toEqual([]);
  });

  test('a room imports only what it may know', () => {
    const wrong = shipped.flatMap((source) => {
      const name = roomOf(source.file) ?? '';
      const room = ROOMS[name] as Room;
      const mayImport = ({ target, local, typeOnly }: Import) => {
        if (!local) return typeOnly || /\.css(\?|$)/.test(target) || Boolean(room.packages?.test(target));
        if (isIn(target, name) || /\.css(\?|$)/.test(target)) return true;
        if (room.code.some((allowed) => isIn(target, allowed))) return true;
        return typeOnly && ['lib/reading.ts', ...(room.types ?? [])].some((allowed) => isIn(target, allowed));
      };
      return importsOf(source)
        .filter((one) => !mayImport(one))
        .map(({ target }) => `${source.file} → ${target}`);
    });
    expect(wrong).toEqual([]);
  });

  test('rooms without DOM touch no page, rooms without the extension API no browser', () => {
    const dom =
      /\bwindow\.|\bdocument\.(body|head|documentElement|query|create|getElement|addEvent)|\bnew (MutationObserver|DOMParser|Range)\b/;
    const api = /\b(browser|chrome)\.(runtime|tabs|storage|scripting|action|i18n)\b/;
    const wrong = shipped.flatMap(({ file, text }) => {
      const room = ROOMS[roomOf(file) ?? ''] as Room;
      const code = withoutComments(text);
      return (!room.dom && dom.test(code)) || (!room.api && api.test(code)) ? [file] : [];
    });
    expect(wrong).toEqual([]);
  });
});

describe('habits', () => {
  test.each([
    [
      'markup from strings',
      /\b(inner|outer)HTML\s*\+?=(?!=)|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write\b/,
    ],
    ['code from strings', /\beval\(|\bnew Function\(/],
    ['clearing the page’s own highlights', /CSS\.highlights\.clear\(/],
    ['unfinished work', /\b(TODO|FIXME|XXX)\b(?!X)/],
  ])('no %s', (_what, pattern) => {
    const found = shipped.filter(({ text }) => pattern.test(withoutComments(text)));
    expect(found.map(({ file }) => file)).toEqual([]);
  });

  test('the lockfile names no registry', () => {
    const lock = readFileSync(join(PROJECT, 'package-lock.json'), 'utf8');
    expect(lock).not.toMatch(/"resolved"\s*:\s*"http/);
    const named = everything.filter(({ text }) =>
      /registry\.(npmjs|yarnpkg)/.test(text.replace(/\/registry\\.*/g, '')),
    );
    expect(named.map(({ file }) => file)).toEqual([]);
  });

  test.each([
    [250, ['lib', 'entrypoints', 'tools']],
    [400, ['tests']],
  ])('files are small: more than %d lines only for tables', (most, folders) => {
    const long = sourcesUnder(folders)
      .filter(({ text }) => text.split('\n').length > most)
      .filter(({ text }) => !isTable(text));
    expect(long.map(({ file }) => file)).toEqual([]);
  });
});

/** Mostly lines of data: literals in lists and objects, or cases of a table test. */
function isTable(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim());
  const data = lines.filter((line) => /^\s*(['"`[{\]}\d]|\w+: ['"`[{\d]|['"]?[\w-]+['"]?,)/.test(line));
  return data.length > lines.length / 2;
}
