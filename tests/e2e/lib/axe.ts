import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Tab } from '../drivers/driver.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong on the page, or within one element: "rule: where". */
export async function violations(tab: Tab, within?: string): Promise<string[]> {
  await tab.addScript(`${AXE};void 0`);
  return tab.evaluate(async (within) => {
    const { axe } = globalThis as unknown as {
      axe: { run(context: unknown, options: object): Promise<AxeResults> };
    };
    const context = within ? { include: [[within]] } : document;
    const results = await axe.run(context, { resultTypes: ['violations'] });
    return results.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} (${failureSummary ?? ''})`),
    );
  }, within ?? null);
}
