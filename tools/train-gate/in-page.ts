/** What the trainer asks in each page. */
export { allSignals } from '../../lib/article/gate/signals.ts';
export { findArticles } from '../../lib/article/index.ts';
