import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A page as it was served once: its bytes, and the content type under which a browser decodes them right. */
export interface SavedPage {
  url: string;
  bytes: Buffer;
  contentType: string;
}

/** How far into a page browsers look for its declared character encoding, bytes. */
const PRESCAN = 4096;
const GZIP_MAGIC = 0x1f8b;
const FALLBACK_URL = 'https://page.example/';

/** Reads HTML or gzipped HTML. Without `url` the page is put under its canonical address, else under its file's name. Throws when the file cannot be read. */
export function openSavedPage(file: string, url?: string): SavedPage {
  const raw = readFileSync(file);
  const bytes = raw.length > 1 && raw.readUInt16BE(0) === GZIP_MAGIC ? gunzipSync(raw) : raw;
  return { url: url ?? canonicalUrl(bytes) ?? urlOfName(file), bytes, contentType: contentTypeOf(bytes) };
}

/** UTF-8 where the bytes are valid UTF-8, else the declared encoding, else what browsers assume. */
function contentTypeOf(bytes: Buffer): string {
  return `text/html; charset=${isUtf8(bytes) ? 'utf-8' : (declaredCharset(bytes) ?? 'windows-1252')}`;
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function declaredCharset(bytes: Buffer): string | null {
  const head = bytes.subarray(0, PRESCAN).toString('latin1');
  return /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1] ?? null;
}

function canonicalUrl(bytes: Buffer): string | null {
  const html = bytes.toString('latin1');
  const link = /<link\b[^>]{0,500}\brel=["']?canonical\b[^>]{0,1000}>/i.exec(html)?.[0] ?? '';
  const href = /\bhref=["']?(https?:\/\/[^"'\s>]+)/i.exec(link)?.[1];
  return href && URL.canParse(href) ? href : null;
}

/** A saved page is named after its title: words that say something of it, as in an address. The root is what front pages have. */
function urlOfName(file: string): string {
  const name = basename(file)
    .replace(/\.gz$/i, '')
    .replace(/\.[a-z]+$/i, '');
  return FALLBACK_URL + encodeURIComponent(name.replace(/[\s_]+/g, '-'));
}
