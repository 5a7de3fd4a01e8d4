import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { buildFolder } from '../lib/built-extension.ts';

const WEB_EXT = resolve(import.meta.dirname, '../../node_modules/web-ext/bin/web-ext.js');

/** Preact sets innerHTML for a property that we never use; the linter cannot know. */
const ALLOWED_WARNING = 'UNSAFE_VAR_ASSIGNMENT';

interface LintMessage {
  code: string;
  message: string;
  file?: string;
  line?: number;
}

/** The stores' own check of the Firefox build: no error, and no warning but the one that stands inside Preact. */
export function lintExtension(): void {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [WEB_EXT, 'lint', '--source-dir', buildFolder('firefox'), '--output', 'json', '--self-hosted=false'],
    { encoding: 'utf8', cwd: join(WEB_EXT, '../..') },
  );
  const report = parseReport(stdout, stderr);
  const warnings = report.warnings.filter((warning, i) => !isPreacts(warning, report.warnings.slice(0, i)));
  const found = [...report.errors, ...warnings];
  console.log(
    `${report.errors.length} errors, ${warnings.length} warnings, ${report.warnings.length - warnings.length} inside Preact`,
  );
  if (found.length === 0) return;
  throw new Error(
    found
      .map(({ code, message, file, line }) => `${file ?? ''}:${line ?? ''} ${code}: ${message}`)
      .join('\n'),
  );
}

/** Each bundle has Preact once: a second warning of the same kind is somebody else's. */
function isPreacts({ code, file }: LintMessage, before: LintMessage[]): boolean {
  return code === ALLOWED_WARNING && !before.some((other) => other.code === code && other.file === file);
}

function parseReport(stdout: string, stderr: string): { errors: LintMessage[]; warnings: LintMessage[] } {
  try {
    return JSON.parse(stdout);
  } catch {
    throw new Error(`web-ext lint gave no report:\n${stdout}\n${stderr}`);
  }
}
