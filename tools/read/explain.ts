import { resolve } from 'node:path';
import { chromium, type Page } from 'playwright';
import type { GateAnswer } from '../../lib/article/gate/explain.ts';
import type { BlockDecision } from '../../lib/article/index.ts';
import { bundleScript } from '../lib/bundle.ts';
import { findBrowser } from '../lib/find-browser.ts';
import { clip, formatTable } from '../lib/table.ts';
import type { SavedPage } from './saved-page.ts';
import { serveSavedPages } from './serve-saved.ts';

const ARTICLE_CODE = resolve(import.meta.dirname, '../../lib/article');
const TEXT_WIDTH = 90;

interface Explanation {
  gate: GateAnswer;
  /** One list for each article found. */
  articles: BlockDecision[][];
}

/** Why the gate decides as it does on a page, and why each passage is kept or dropped, as text to print. */
export async function explainPage(saved: SavedPage): Promise<string> {
  const browser = await chromium.launch({ executablePath: findBrowser('chromium'), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    const server = await serveSavedPages(await page.context().newCDPSession(page));
    server.serve(saved);
    await page.goto(saved.url, { waitUntil: 'domcontentloaded' });
    return explanationText(await explain(page));
  } finally {
    await browser.close();
  }
}

async function explain(page: Page): Promise<Explanation> {
  await page.evaluate(
    `${bundleScript(`${ARTICLE_CODE}/gate/explain.ts`, 'wswGate')};globalThis.wswGate = wswGate`,
  );
  await page.evaluate(
    `${bundleScript(`${ARTICLE_CODE}/index.ts`, 'wswArticle')};globalThis.wswArticle = wswArticle`,
  );
  return page.evaluate(`(async () => ({
    gate: wswGate.explainGate(document, location.href),
    articles: (await wswArticle.findArticles(document, { url: location.href })).map(({ explain }) => explain),
  }))()`);
}

function explanationText({ gate, articles }: Explanation): string {
  const head = `Gate: ${gate.article ? 'an article' : 'no article'} (score ${gate.score.toFixed(1)})`;
  const why = gate.why.map((line) => `  ${line}`);
  const found = articles.map((decisions, i) => {
    const rows = decisions.map(({ kept, kind, reason, text }) => [
      kept ? (kind ?? 'kept') : '–',
      reason,
      clip(text, TEXT_WIDTH),
    ]);
    return `\nArticle ${i + 1}\n${formatTable([['kept as', 'reason', 'text'], ...rows])}`;
  });
  return [head, ...why, ...(found.length ? found : ['\nNo article found in the text.'])].join('\n');
}
